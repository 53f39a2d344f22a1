import Casework
public import LegalModel

/// Runs every check over a case.
public enum Inspection {
    /// What the checks find: by check in the order of their codes, then in the order of the dossier.
    ///
    /// - Source: the rule pack format, section 8; letters, sections 6 and 9.
    public static func diagnostics(of review: ReviewCase, at stage: ReviewStage = .submission) -> [Diagnostic] {
        checks.concurrentMap { $0.diagnostics(of: review, at: stage) }.flatMap { $0 } + review.wording
    }

    /// What the checks find in the letters of one relay. The opinion is compared in all letters that carry it.
    public static func diagnostics(ofLetter id: String, in review: ReviewCase) -> [Diagnostic] {
        let letters = review.letters.filter { $0.id == id }
        var part = review
        part.recommendations = [:]
        part.letters = letters
        let carried = review.dossier.letters.first { $0.id.text == id }?.relay
        part.dossier.relays = review.dossier.relays.filter { $0.id.text == id || $0.id == carried }
        part.dossier.claims = []
        part.dossier.findings = []
        let inspected = letters.flatMap(\.diagnostics)
        let own = [TextCitations.self, QuotationsFaithful.self, LawQuotedFaithfully.self, PrivateData.self].flatMap {
            (check: any Check.Type) in
            check.diagnostics(of: part, at: .submission)
        }
        let told = Set(inspected.map(\.code))
        return inspected + own.filter { !told.contains($0.code) } + LanguagesAgree.opinions(in: review)
            + LanguagesAgree.pair(letters, in: review)
    }

    /// What is to be said of the law that the words of documents cite and quote.
    public static func diagnosticsOfCitations(in review: ReviewCase) -> [Diagnostic] {
        [TextCitations.self, LawQuotedFaithfully.self].flatMap { (check: any Check.Type) in
            check.diagnostics(of: review, at: .submission)
        }
    }

    /// The checks, in the order in which they are shown.
    static let checks: [any Check.Type] = [
        OutcomeForEachClaim.self, NothingOpen.self, ReasonsAndExhibits.self, BothPositions.self,
        ExceptionsExamined.self, AppreciationNamesFacts.self, LawInForce.self, TextCitations.self,
        QuotationsFaithful.self, LawQuotedFaithfully.self, CitedAndApplied.self, ExhibitsUsed.self, FairnessApart.self,
        RemedyComputed.self, ComputationsAgree.self,
        FixedSentences.self, FourEyes.self, RegimeApplies.self, RewritingsStand.self, EvidenceAgrees.self,
        SumsAddUp.self, PrivateData.self,
        LanguagesAgree.self,
    ]
}
