import Casework
import LegalModel

/// A party's words as quoted somewhere in the dossier.
struct PlacedQuotation {
    /// The key path of the quotation.
    let path: String
    /// The entry it is said to come from.
    let entry: Identifier<NotebookEntry>
    /// The words.
    let text: String

    /// The first words, for messages.
    var beginning: String { text.beginning }
}

extension Dossier {
    /// All quotations of parties: claims, positions, relays, in the order of the dossier.
    var partyQuotations: [PlacedQuotation] {
        func placed(_ words: PartyWords?, _ path: String) -> [PlacedQuotation] {
            words.map { [PlacedQuotation(path: path, entry: $0.entry, text: $0.quotation)] } ?? []
        }
        let inClaims = claims.flatMap { placed($0.words, "claims.\($0.id).words") }
        let inFindings = findings.flatMap { finding in
            placed(finding.consumerPosition?.words, "findings.\(finding.element).consumerPosition")
                + placed(finding.companyPosition?.words, "findings.\(finding.element).companyPosition")
        }
        let inRelays = relays.flatMap { relay in
            let quoted =
                relay.passages.map(\.quotation) + relay.omissions.map(\.quotation) + relay.points.map(\.quotation)
            return relay.source.map { source in
                quoted.map { PlacedQuotation(path: "relays.\(relay.id)", entry: source, text: $0) }
            } ?? []
        }
        return inClaims + inFindings + inRelays
    }
}

extension String {
    /// The first sixty characters, for messages.
    var beginning: String { count > 60 ? prefix(60) + "…" : self }

    /// Runs of white space as one blank, none at the ends.
    var withSingleBlanks: String {
        unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }.joined(separator: " ")
    }
}
