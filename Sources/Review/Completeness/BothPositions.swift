import Casework
import LegalModel
import Reasoning

/// C4: each decisive finding that was not agreed shows what both sides say, or by which letter a silent side was asked.
enum BothPositions: Check {
    static let code = "C4"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.decisiveFindings.flatMap { leaf -> [Diagnostic] in
            guard let finding = leaf.finding else { return [] }
            switch finding.status {
            case .admitted, .undisputed, .asked, .notAsked, .notRaised: return []
            case .proven, .refuted, .nonLiquet: break
            }
            let silent = Side.allCases.filter { !isShown(finding.position(of: $0)) }
            if silent.count == 1, finding.askedBy != nil { return [] }
            return silent.map { missing($0, leaf) }
        }
    }

    private static func isShown(_ position: Position?) -> Bool {
        guard let position else { return false }
        return position.words != nil
            || position.summary.map { text in text.languages.contains { text.isWritten(in: $0) } } ?? false
    }

    private static func missing(_ side: Side, _ leaf: DecisiveFinding) -> Diagnostic {
        let what = leaf.statement
        let who = side.word
        return block(
            leaf.place,
            LocalizedText(
                fr: "Il manque ce que \(who.fr) dit de ce point : « \(what.fr) ».",
                nl: "Wat \(who.nl) over dit punt zegt, ontbreekt: “\(what.nl)”.",
                de: "Es fehlt, was \(who.de) hierzu sagt: „\(what.de)“.",
                en: "What \(who.en) says on this point is missing: “\(what.en)”."),
            remedy: LocalizedText(
                fr:
                    "Citez son message (words) ou résumez-le ; si la partie se tait, nommez la lettre qui l'a interrogée (askedBy).",
                nl:
                    "Citeer het bericht (words) of vat het samen; zwijgt de partij, noem de brief waarin zij werd gevraagd (askedBy).",
                de:
                    "Zitieren Sie die Nachricht (words) oder fassen Sie sie zusammen; schweigt die Partei, nennen Sie den Brief (askedBy).",
                en:
                    "Quote the message (words) or sum it up; if the party is silent, name the letter that asked it (askedBy)."
            ))
    }
}

extension Side {
    /// The side with its article.
    var word: LocalizedText {
        switch self {
        case .consumer:
            LocalizedText(fr: "le consommateur", nl: "de consument", de: "der Verbraucher", en: "the consumer")
        case .company:
            LocalizedText(fr: "l'entreprise", nl: "de onderneming", de: "das Unternehmen", en: "the company")
        }
    }
}
