import LegalModel

extension LetterInspection {
    static func blocking(
        _ code: String, at place: DiagnosticPlace, _ message: LocalizedText, remedy: LocalizedText
    ) -> Diagnostic {
        Diagnostic(code: code, severity: .blocks, place: place, message: message, remedy: remedy)
    }

    private static let restore = LocalizedText(
        fr: "Rétablissez-le dans le modèle de la lettre.", nl: "Herstel het in het sjabloon van de brief.",
        de: "Stellen Sie es in der Briefvorlage wieder her.", en: "Restore it in the template of the letter.")

    static func missing(_ block: String, at place: DiagnosticPlace) -> Diagnostic {
        blocking(
            "N12", at: place,
            LocalizedText(
                fr: "Le bloc obligatoire « \(block) » manque dans la lettre.",
                nl: "Het verplichte blok “\(block)” ontbreekt in de brief.",
                de: "Der Pflichtblock „\(block)“ fehlt im Brief.",
                en: "The mandatory block “\(block)” is missing from the letter."), remedy: restore)
    }

    static func notShown(_ name: String, in block: String, at place: DiagnosticPlace) -> Diagnostic {
        blocking(
            "N12", at: place,
            LocalizedText(
                fr: "Le bloc « \(block) » ne dit pas « \(name) ».", nl: "Het blok “\(block)” noemt “\(name)” niet.",
                de: "Der Block „\(block)“ nennt „\(name)“ nicht.",
                en: "The block “\(block)” does not say “\(name)”."),
            remedy: LocalizedText(
                fr: "Imprimez {{\(name)}} dans ce bloc du modèle.",
                nl: "Druk {{\(name)}} af in dat blok van het sjabloon.",
                de: "Drucken Sie {{\(name)}} in diesem Block der Vorlage.",
                en: "Print {{\(name)}} in that block of the template."))
    }

    static func missingSentence(_ sentence: String, at place: DiagnosticPlace) -> Diagnostic {
        blocking(
            "N12", at: place,
            LocalizedText(
                fr: "La phrase fixe \(sentence) manque dans la lettre.",
                nl: "De vaste zin \(sentence) ontbreekt in de brief.",
                de: "Der feste Satz \(sentence) fehlt im Brief.",
                en: "The fixed sentence \(sentence) is missing from the letter."), remedy: restore)
    }

    static func strange(_ sentence: String, at place: DiagnosticPlace) -> Diagnostic {
        blocking(
            "N12", at: place,
            LocalizedText(
                fr: "La phrase fixe \(sentence) n'a pas sa place dans cette lettre.",
                nl: "De vaste zin \(sentence) hoort niet in deze brief.",
                de: "Der feste Satz \(sentence) gehört nicht in diesen Brief.",
                en: "The fixed sentence \(sentence) does not belong in this letter."),
            remedy: LocalizedText(
                fr: "Retirez-la du modèle, ou mettez-la sous sa condition.",
                nl: "Haal ze uit het sjabloon, of zet ze onder haar voorwaarde.",
                de: "Nehmen Sie ihn aus der Vorlage oder stellen Sie ihn unter seine Bedingung.",
                en: "Take it out of the template, or put it under its condition."))
    }
}
