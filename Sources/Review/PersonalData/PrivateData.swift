import Casework
import LegalModel
import Reasoning

/// N13: no private identifier of one party in a document that the other receives.
enum PrivateData: Check {
    static let code = "N13"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let dossier = review.dossier
        let toBoth = review.recommendations.sorted { $0.key < $1.key }.flatMap { language, document in
            leaks(of: Side.allCases.map(dossier.party), in: document, at: "recommendation.\(language.rawValue)")
        }
        let toOne = review.letters.filter { $0.addressee != .record }.flatMap { letter in
            leaks(
                of: letter.addressee.side.map { [dossier.party($0.other)] } ?? Side.allCases.map(dossier.party),
                in: letter.document, at: "letters.\(letter.id).\(letter.addressee.rawValue)")
        }
        return toBoth + toOne
    }

    private static func leaks(of parties: [Party], in document: Document, at path: String) -> [Diagnostic] {
        let lines = PartyDataSearch.Lines(document.blocks.flatMap(\.lines), language: document.properties.language)
        var told: Set<PersonalDatum.Kind> = []
        return
            parties
            .flatMap { PartyDataSearch(of: $0).kinds(in: lines) }
            .filter { told.insert($0).inserted }
            .map { found in
                let kind = found.word
                return block(
                    .path(path),
                    LocalizedText(
                        fr: "Le texte contient \(kind.fr), que l'autre partie n'a pas besoin de connaître.",
                        nl: "De tekst bevat \(kind.nl), dat de andere partij niet hoeft te kennen.",
                        de: "Der Text enthält \(kind.de); die andere Partei braucht das nicht zu wissen.",
                        en: "The text contains \(kind.en), which the other party does not need to know."),
                    remedy: LocalizedText(
                        fr: "Retirez-le du texte, ou marquez le passage comme omis pour motif personnel ([…]).",
                        nl: "Haal het uit de tekst, of laat de passage weg om persoonlijke redenen ([…]).",
                        de: "Nehmen Sie es heraus, oder lassen Sie die Stelle als persönlich weg ([…]).",
                        en: "Take it out, or leave the passage out as personal ([…])."))
            }
    }
}

extension Side {
    /// The side across.
    var other: Side {
        switch self {
        case .consumer: .company
        case .company: .consumer
        }
    }
}
