import Citations
import LegalModel

/// C7 for the words of a document: each article that its text cites exists, with the paragraph or point, and was in force;
/// each code is named as it was on a day of the dossier.
enum TextCitations: Check {
    static let code = "C7"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        var told: Set<String> = []
        return review.citations.flatMap { citation -> [Diagnostic] in
            guard told.insert("\(citation.place) \(citation.text)").inserted else { return [] }
            let names = citation.untimely.filter { told.insert("\(citation.place) : \($0.words)").inserted }
            return [diagnostic(citation)].compactMap { $0 } + names.map { untimely($0, citation) }
        }
    }

    /// A name that did not yet, or no longer, mean the code.
    private static func untimely(_ naming: CodeNaming, _ citation: CheckedCitation) -> Diagnostic {
        let words = naming.words.withSingleBlanks
        let citation = (place: citation.place, text: citation.text.withSingleBlanks)
        let days = [naming.validity.from, naming.validity.to].map { $0.map(\.description) ?? "…" }
            .joined(separator: " – ")
        return warn(
            .path(citation.place),
            LocalizedText(
                fr:
                    "« \(words) » n'est le nom de ce texte à aucune des dates du dossier (\(days)) : « \(citation.text) ».",
                nl:
                    "“\(words)” is op geen van de datums van het dossier de naam van deze tekst (\(days)): “\(citation.text)”.",
                de: "„\(words)“ ist an keinem der Tage der Akte der Name dieses Textes (\(days)): „\(citation.text)“.",
                en:
                    "“\(words)” is the name of this text on none of the days of the dossier (\(days)): “\(citation.text)”."
            ),
            remedy: LocalizedText(
                fr: "Donnez au code le nom qu'il porte à la date retenue.",
                nl: "Geef het wetboek de naam die het op de gekozen datum heeft.",
                de: "Nennen Sie das Gesetzbuch mit dem Namen, den es am maßgebenden Tag trägt.",
                en: "Name the code as it is named on the day that counts."))
    }

    private static func diagnostic(_ citation: CheckedCitation) -> Diagnostic? {
        let place = DiagnosticPlace.path(citation.place)
        let words = citation.text.withSingleBlanks
        switch citation.status {
        case .resolved, .otherVersion, .foreign, .unresolved: return nil
        case .noSuchArticle, .noSuchParagraph:
            return block(
                place,
                LocalizedText(
                    fr: "Le texte cite « \(words) » : cet article ou cette partie ne se trouve pas dans le recueil.",
                    nl: "De tekst vermeldt “\(words)”: dit artikel of onderdeel staat niet in de verzameling.",
                    de: "Der Text nennt „\(words)“: Dieser Artikel oder Teil steht nicht in der Sammlung.",
                    en: "The text cites “\(words)”: this article or part of it is not in the corpus."),
                remedy: look)
        case .repealed, .notInForce, .renumbered:
            return warn(
                place,
                LocalizedText(
                    fr: "Le texte cite « \(words) », qui n'était en vigueur à aucune des dates du dossier.",
                    nl: "De tekst vermeldt “\(words)”, dat op geen van de datums van het dossier van kracht was.",
                    de: "Der Text nennt „\(words)“, das an keinem der Tage der Akte in Kraft war.",
                    en: "The text cites “\(words)”, which was in force on none of the days of the dossier."),
                remedy: look)
        case .ambiguous, .notCovered:
            // "article 9.2" after "its conditions" is a number of theirs: who names no code has nothing to look up.
            guard namesOwner(words) else { return nil }
            return warn(
                place,
                LocalizedText(
                    fr: "Le texte cite « \(words) » : le programme n'a pas pu le vérifier.",
                    nl: "De tekst vermeldt “\(words)”: het programma kon dit niet controleren.",
                    de: "Der Text nennt „\(words)“: Das Programm konnte dies nicht prüfen.",
                    en: "The text cites “\(words)”: the program could not check it."),
                remedy: look)
        }
    }

    /// Whether a citation says more than "article" and a number.
    private static func namesOwner(_ citation: String) -> Bool {
        citation.split(separator: " ").count { word in word.contains(where: \.isLetter) } > 1
    }

    private static let look = LocalizedText(
        fr: "Comparez avec « carnet article », puis corrigez la référence ou complétez le recueil.",
        nl: "Vergelijk met \"carnet article\" en verbeter de verwijzing of vul de verzameling aan.",
        de: "Vergleichen Sie mit „carnet article“ und berichtigen Sie den Verweis oder ergänzen Sie die Sammlung.",
        en: "Compare with \"carnet article\", then correct the reference or complete the corpus.")
}
