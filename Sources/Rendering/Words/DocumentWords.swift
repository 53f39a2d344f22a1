import LegalModel

/// The few words that writers add to a document, in its language.
struct DocumentWords {
    let language: Language

    /// Before the number of a page.
    var page: String { text(fr: "Page", nl: "Pagina", de: "Seite", en: "Page") }
    /// Between the number of a page and the count of pages.
    var of: String { text(fr: "sur", nl: "van", de: "von", en: "of") }
    /// Before the number of a dossier.
    var dossier: String { text(fr: "Dossier", nl: "Dossier", de: "Akte", en: "Case") }
    /// Before the number of a table.
    var table: String { text(fr: "Tableau", nl: "Tabel", de: "Tabelle", en: "Table") }
    /// Between the number of a table and its caption.
    var captionSeparator: String { text(fr: "\u{A0}: ", nl: ": ", de: ": ", en: ": ") }
    /// The heading of the notes.
    var notes: String { text(fr: "Notes", nl: "Noten", de: "Anmerkungen", en: "Notes") }
    /// What the link from a note back to its reference says, before the number.
    var backToReference: String {
        text(
            fr: "Retour à l’appel de note", nl: "Terug naar nootverwijzing", de: "Zurück zum Verweis auf Anmerkung",
            en: "Back to reference of note")
    }
    /// The draft mark.
    var draft: String { text(fr: "Projet", nl: "Ontwerp", de: "Entwurf", en: "Draft") }
    /// The draft mark as a sentence.
    var draftSentence: String {
        text(
            fr: "Projet. Ce document n’est pas définitif.", nl: "Ontwerp. Dit document is niet definitief.",
            de: "Entwurf. Dieses Dokument ist nicht endgültig.", en: "Draft. This document is not final.")
    }
    /// What a locked part of a draft is called.
    var approvedPart: String {
        text(fr: "Partie approuvée", nl: "Goedgekeurd deel", de: "Genehmigter Teil", en: "Approved part")
    }

    /// The line at the head of every page but the first; in a draft it says so.
    func runningHead(of document: Document) -> String {
        switch document.properties.status {
        case .draft: "\(draft) – \(document.runningHead)"
        case .final: document.runningHead
        }
    }

    private func text(fr: String, nl: String, de: String, en: String) -> String {
        LocalizedText(fr: fr, nl: nl, de: de, en: en)[language]
    }
}
