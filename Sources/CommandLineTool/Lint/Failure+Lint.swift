import LegalModel

extension Failure {
    /// `lint` or `redact` without a text.
    static var nothingToLint: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "il manque le texte à lire", nl: "de tekst om te lezen ontbreekt", de: "es fehlt der Text",
                en: "the text to read is missing"),
            remedy: LocalizedText(
                fr: "Donnez un fichier, ou - pour l'entrée standard.",
                nl: "Geef een bestand, of - voor de standaardinvoer.",
                de: "Geben Sie eine Datei an oder - für die Standardeingabe.",
                en: "Give a file, or - for standard input."))
    }

    /// More than one text without `--pair`.
    static var tooManyTexts: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "un seul texte est attendu", nl: "er wordt één tekst verwacht", de: "es wird ein Text erwartet",
                en: "one text is expected"),
            remedy: LocalizedText(
                fr: "Pour comparer deux lettres : --pair A B ; pour plusieurs textes : --batch FICHIER.",
                nl: "Om twee brieven te vergelijken: --pair A B; voor meer teksten: --batch BESTAND.",
                de: "Zwei Briefe vergleichen: --pair A B; mehrere Texte: --batch DATEI.",
                en: "To compare two letters: --pair A B; for several texts: --batch FILE."))
    }

    /// `--pair` with another number of letters than two.
    static var pairNeedsTwo: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "--pair compare deux lettres", nl: "--pair vergelijkt twee brieven",
                de: "--pair vergleicht zwei Briefe",
                en: "--pair compares two letters"),
            remedy: LocalizedText(
                fr: "Donnez la lettre au consommateur, puis la lettre à l'entreprise.",
                nl: "Geef de brief aan de consument en dan die aan de onderneming.",
                de: "Geben Sie den Brief an den Verbraucher und dann den an das Unternehmen an.",
                en: "Give the letter to the consumer, then the letter to the company."))
    }

    /// `--other-language` without `--pair`.
    static var onlyWithPair: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "--other-language ne va qu'avec --pair", nl: "--other-language hoort bij --pair",
                de: "--other-language gehört zu --pair", en: "--other-language goes with --pair only"))
    }

    /// A copy that would replace its original.
    static func copyOverOriginal(_ path: String) -> Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "la copie masquée remplacerait l'original « \(path) »",
                nl: "de kopie zou het origineel \"\(path)\" vervangen",
                de: "die Kopie würde das Original „\(path)“ ersetzen",
                en: "the masked copy would replace the original \"\(path)\""),
            remedy: LocalizedText(
                fr: "Donnez un autre nom avec --output.", nl: "Geef een andere naam met --output.",
                de: "Geben Sie mit --output einen anderen Namen an.", en: "Give another name with --output."))
    }
}
