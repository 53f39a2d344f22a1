import Citations
import LegalModel
import Review

/// Under which heading a citation is shown: what a person still has to read comes first.
enum CitationGroup: String, CaseIterable {
    /// Something about it is left to a person.
    case toRead
    /// The article or the part of it does not exist.
    case notFound
    /// Looked up and in force on the day, the words in quotation marks compared.
    case checked

    /// The heading.
    var name: LocalizedText {
        switch self {
        case .toRead:
            LocalizedText(
                fr: "À lire vous-même", nl: "Zelf te lezen", de: "Selbst zu lesen", en: "To read yourself")
        case .notFound:
            LocalizedText(fr: "Introuvable", nl: "Niet gevonden", de: "Nicht gefunden", en: "Not found")
        case .checked: LocalizedText(fr: "Vérifié", nl: "Gecontroleerd", de: "Geprüft", en: "Checked")
        }
    }

    /// A sign that stands for the group where there is no colour.
    var sign: String {
        switch self {
        case .toRead: "?"
        case .notFound: "✗"
        case .checked: "✓"
        }
    }
}

extension CitationReport.Entry {
    /// The heading under which the citation is shown.
    var group: CitationGroup {
        let statuses = references.map(\.resolution)
        if statuses.contains(where: { $0.status == .noSuchArticle || $0.status == .noSuchParagraph }) {
            return .notFound
        }
        let isSettled = statuses.allSatisfy {
            ($0.status == .resolved || $0.status == .otherVersion) && $0.standing == .inForce
        }
        return isSettled && !references.isEmpty && quotations.allSatisfy(\.verdict.isFaithful) ? .checked : .toRead
    }
}

extension CitationReport {
    /// How many citations stand under a heading.
    func count(_ group: CitationGroup) -> Int { entries.count { $0.group == group } }

    /// The last line of every check: its sums add up to the citations found.
    var coverage: LocalizedText {
        let found = entries.count
        let (checked, toRead, missing) = (count(.checked), count(.toRead), count(.notFound))
        let aside = outside
        return LocalizedText(
            fr:
                "\(found) \(found > 1 ? "citations" : "citation") : \(checked) \(checked > 1 ? "vérifiées" : "vérifiée"), "
                + "\(toRead) à lire vous-même, \(missing) \(missing > 1 ? "introuvables" : "introuvable")"
                + (aside > 0 ? " ; \(aside) hors du corpus" : ""),
            nl: "\(found) \(found == 1 ? "verwijzing" : "verwijzingen"): \(checked) gecontroleerd, "
                + "\(toRead) zelf te lezen, \(missing) niet gevonden"
                + (aside > 0 ? "; \(aside) buiten het corpus" : ""),
            de: "\(found) \(found == 1 ? "Verweis" : "Verweise"): \(checked) geprüft, \(toRead) selbst zu lesen, "
                + "\(missing) nicht gefunden" + (aside > 0 ? "; \(aside) außerhalb des Korpus" : ""),
            en: "\(found) \(found == 1 ? "citation" : "citations"): \(checked) checked, \(toRead) to read yourself, "
                + "\(missing) not found" + (aside > 0 ? "; \(aside) outside the corpus" : ""))
    }
}
