import Casework
import LegalModel

/// C8: each quotation equals what is stored, character for character; of an exhibit, word for word where it can be read.
enum QuotationsFaithful: Check {
    static let code = "C8"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.partyQuotations.compactMap { ofParty($0, review.dossier) }
            + review.dossier.findings.flatMap { ofExhibits($0, review) } + ofDocuments(review)
            + ofRewritings(review)
    }

    private static func ofParty(_ quoted: PlacedQuotation, _ dossier: Dossier) -> Diagnostic? {
        if let entry = dossier.entry(quoted.entry), !quoted.text.isEmpty, entry.text.holds(quoted.text) {
            return nil
        }
        return block(
            .path(quoted.path),
            LocalizedText(
                fr: "Ces mots ne se trouvent pas tels quels dans \(quoted.entry) : « \(quoted.beginning) ».",
                nl: "Deze woorden staan niet zo in \(quoted.entry): “\(quoted.beginning)”.",
                de: "Diese Worte stehen nicht so in \(quoted.entry): „\(quoted.beginning)“.",
                en: "These words do not stand like this in \(quoted.entry): “\(quoted.beginning)”."),
            remedy: LocalizedText(
                fr: "Reprenez le passage du message, sans rien corriger, pas même l'orthographe.",
                nl: "Neem de passage uit het bericht over, zonder iets te verbeteren, zelfs de spelling niet.",
                de:
                    "Übernehmen Sie die Stelle aus der Nachricht, ohne etwas zu berichtigen, auch nicht die Schreibung.",
                en: "Copy the passage from the message, correcting nothing, not even the spelling."))
    }

    private static func ofExhibits(_ finding: Finding, _ review: ReviewCase) -> [Diagnostic] {
        finding.evidence.compactMap { evidence in
            guard let quotation = evidence.quotation else { return nil }
            let place = DiagnosticPlace.path("findings.\(finding.element).evidence.\(evidence.exhibit)")
            guard let text = review.exhibitTexts[evidence.exhibit] else {
                return warn(
                    place,
                    LocalizedText(
                        fr:
                            "La citation de \(evidence.exhibit) n'a pas pu être comparée : la pièce n'est pas lisible par le programme.",
                        nl:
                            "Het citaat uit \(evidence.exhibit) kon niet worden vergeleken: het programma kan het stuk niet lezen.",
                        de:
                            "Das Zitat aus \(evidence.exhibit) war nicht vergleichbar: Das Programm kann die Unterlage nicht lesen.",
                        en:
                            "The quotation from \(evidence.exhibit) could not be compared: the program cannot read the exhibit."
                    ),
                    remedy: LocalizedText(
                        fr: "Comparez-la vous-même avec la pièce, mot à mot.",
                        nl: "Vergelijk het zelf met het stuk, woord voor woord.",
                        de: "Vergleichen Sie es selbst mit der Unterlage, Wort für Wort.",
                        en: "Compare it with the exhibit yourself, word for word."))
            }
            if !quotation.isEmpty, text.withSingleBlanks.holds(quotation.withSingleBlanks) { return nil }
            return block(
                place,
                LocalizedText(
                    fr: "Ces mots ne se trouvent pas dans \(evidence.exhibit) : « \(quotation.beginning) ».",
                    nl: "Deze woorden staan niet in \(evidence.exhibit): “\(quotation.beginning)”.",
                    de: "Diese Worte stehen nicht in \(evidence.exhibit): „\(quotation.beginning)“.",
                    en: "These words do not stand in \(evidence.exhibit): “\(quotation.beginning)”."),
                remedy: LocalizedText(
                    fr: "Recopiez le passage de la pièce, ou retirez la citation.",
                    nl: "Neem de passage uit het stuk over, of verwijder het citaat.",
                    de: "Übernehmen Sie die Stelle aus der Unterlage, oder entfernen Sie das Zitat.",
                    en: "Copy the passage from the exhibit, or remove the quotation."))
        }
    }

    /// What the handler put between quotation marks: words of a message, an exhibit, official text or a translation.
    private static func ofRewritings(_ review: ReviewCase) -> [Diagnostic] {
        let quoted = RewrittenQuotations(review.dossier).all
        guard !quoted.isEmpty else { return [] }
        let sources = QuotationSources(review)
        return quoted.filter { !sources.hold($0.text) }.map { quotation in
            block(
                .path(quotation.path),
                LocalizedText(
                    fr:
                        "Votre texte met entre guillemets des mots que le dossier ne contient pas : « \(quotation.text.beginning) ».",
                    nl:
                        "Uw tekst zet woorden tussen aanhalingstekens die niet in het dossier staan: “\(quotation.text.beginning)”.",
                    de:
                        "Ihr Text setzt Worte in Anführungszeichen, die nicht in der Akte stehen: „\(quotation.text.beginning)“.",
                    en:
                        "Your text puts words in quotation marks that are not in the dossier: “\(quotation.text.beginning)”."
                ),
                remedy: LocalizedText(
                    fr: "Citez exactement, ou retirez les guillemets et dites-le avec vos mots.",
                    nl: "Citeer letterlijk, of laat de aanhalingstekens weg en zeg het in uw eigen woorden.",
                    de:
                        "Zitieren Sie wörtlich, oder lassen Sie die Anführungszeichen weg und sagen Sie es mit eigenen Worten.",
                    en: "Quote exactly, or take the marks out and say it in your own words."))
        }
    }

    /// Quotation blocks of the documents: each line comes from a message, an exhibit, official text or a translation.
    private static func ofDocuments(_ review: ReviewCase) -> [Diagnostic] {
        let sources = QuotationSources(review)
        return review.documents.flatMap { document in
            document.quotedPassages.filter { !sources.hold($0.text) }.map { passage in
                block(
                    .block(passage.block, passage.text.beginning),
                    LocalizedText(
                        fr: "Ce passage cité ne correspond à aucun texte conservé : « \(passage.text.beginning) ».",
                        nl: "Dit aangehaalde deel komt met geen bewaarde tekst overeen: “\(passage.text.beginning)”.",
                        de: "Diese zitierte Stelle entspricht keinem gespeicherten Text: „\(passage.text.beginning)“.",
                        en: "This quoted passage matches no stored text: “\(passage.text.beginning)”."),
                    remedy: LocalizedText(
                        fr: "Citez depuis le message ou le texte officiel, ou dites-le sans guillemets.",
                        nl: "Citeer uit het bericht of de officiële tekst, of zeg het zonder aanhalingstekens.",
                        de: "Zitieren Sie aus Nachricht oder amtlichem Text, oder sagen Sie es ohne Anführungszeichen.",
                        en: "Quote from the message or the official text, or say it without quotation marks."))
            }
        }
    }
}
