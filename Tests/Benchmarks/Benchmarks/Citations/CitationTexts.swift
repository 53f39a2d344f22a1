import Citations
import Foundation
import LegalModel

/// What the measures read: a megabyte of our own sentences in a language, a citation in every other one.
enum CitationTexts {
    /// The folder of the project: `CARNET_PROJECT`, or two above the working directory.
    static var project: URL {
        if let path = ProcessInfo.processInfo.environment["CARNET_PROJECT"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("../..")
            .standardizedFileURL
    }

    static func grammars() throws -> [CitationGrammar] {
        try CitationGrammar.load(from: project.appendingPathComponent("LegalCorpus"))
    }

    static func finder() throws -> CitationFinder { CitationFinder(grammars: try grammars()) }

    /// Sentences of a letter: with and without citations, numbers, dates and amounts among them.
    static func megabyte(in language: Language) -> String {
        let sentences = CitationTexts.sentences(in: language)
        var text = ""
        var index = 0
        while text.utf8.count < 1_000_000 {
            text += sentences[index % sentences.count] + (index % 5 == 4 ? "\n\n" : " ")
            index += 1
        }
        return text
    }

    private static func sentences(in language: Language) -> [String] {
        switch language {
        case .french:
            [
                "Le vélo a été livré le 12 mars 2026 avec une roue voilée, et la facture porte 1 450 euros.",
                "L'article 1649quater, § 1er, alinéa 2, de l'ancien Code civil fixe le délai de la garantie.",
                "L'entreprise écrit qu'elle a vu le vélo dans son atelier et qu'elle n'y a trouvé aucune trace de choc.",
                "Les articles VI.45, § 1er, 1° et 4°, VI.46 et VI.47 du CDE règlent les contrats à distance.",
                "Nous avons rappelé deux fois, en avril et en mai, sans obtenir de réponse sur le remplacement.",
                "Voyez aussi l'article 5.83 du Code civil, ainsi que l'article VI.83, 17°, de ce dernier code.",
            ]
        case .dutch:
            [
                "De fiets is op 12 maart 2026 geleverd met een krom wiel, en de factuur vermeldt 1 450 euro.",
                "Artikel 1649quater, § 1, tweede lid, van het oud Burgerlijk Wetboek bepaalt de termijn van de waarborg.",
                "De onderneming schrijft dat ze de fiets in haar atelier heeft gezien en geen spoor van een schok vond.",
                "De artikelen VI.45, § 1, 1° en 4°, VI.46 en VI.47 WER regelen de overeenkomsten op afstand.",
                "Wij hebben twee keer teruggebeld, in april en in mei, zonder antwoord over de vervanging.",
                "Zie ook artikel 5.83 van het Burgerlijk Wetboek en artikel VI.83, 17°, WER.",
            ]
        case .german:
            [
                "Das Fahrrad wurde am 12. März 2026 mit einem krummen Rad geliefert, und die Rechnung nennt 1 450 Euro.",
                "Artikel 1649quater § 1 Absatz 2 des früheren Zivilgesetzbuches bestimmt die Frist der Garantie.",
                "Das Unternehmen schreibt, es habe das Fahrrad in der Werkstatt gesehen und keine Spur gefunden.",
                "Die Artikel VI.45 § 1 Nr. 1 und 4, VI.46 und VI.47 WGB regeln die Fernabsatzverträge.",
                "Wir haben im April und im Mai zweimal angerufen und keine Antwort zum Austausch erhalten.",
                "Siehe auch Artikel 5.83 des Zivilgesetzbuches und Artikel VI.83 Nr. 17 WGB.",
            ]
        case .english:
            [
                "The bicycle was delivered on 12 March 2026 with a bent wheel, and the invoice says 1,450 euros.",
                "Article 1649quater, § 1, subparagraph 2, of the old Civil Code sets the period of the guarantee.",
                "The company writes that it has seen the bicycle in its workshop and found no trace of a blow.",
                "Articles VI.45, § 1, 1° and 4°, VI.46 and VI.47 CEL govern distance contracts.",
                "We called back twice, in April and in May, without an answer on the replacement.",
                "See also Article 5.83 of the Civil Code and Article VI.83, 17°, CEL.",
            ]
        }
    }
}
