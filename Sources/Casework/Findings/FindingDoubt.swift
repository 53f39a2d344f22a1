public import LegalModel
public import Reasoning

/// A reason to look again at a finding: its status and what is noted beside it do not go together. It computes nothing.
///
/// - Source: the rule pack format, section 2.
public enum FindingDoubt: Hashable, Sendable {
    /// Proven, and no exhibit supports it.
    case provenWithoutSupport
    /// Refuted, and the exhibits only support it.
    case refutedDespiteSupport
    /// Admitted or undisputed, and an exhibit says the contrary.
    case agreedDespiteEvidence
    /// Admitted or undisputed, and this side's words contest it.
    case agreedDespiteWords(Side)
    /// The reason in this language is a set phrase and names no fact.
    case reasonNamesNoFact(Language)
    /// Not raised, and no message is named by which the party was asked.
    case notRaisedBeforeAsking
    /// The message named is not one of the service from before the finding.
    case askedByMisplaced(Identifier<NotebookEntry>)
    /// Cannot be told, and nothing shows an examination: no exhibit, no position, nobody asked.
    case notExamined
}

extension Dossier {
    /// What speaks against a finding as it is noted, in a fixed order.
    ///
    /// - Parameter element: the element of the pack; `nil` when no pack at hand has it.
    public func doubts(of finding: Finding, about element: Element?) -> [FindingDoubt] {
        let evidence = evidenceDoubt(of: finding).map { [$0] } ?? []
        return evidence + contestedDoubts(of: finding, element) + reasonDoubts(of: finding)
            + [askingDoubt(of: finding), examinationDoubt(of: finding, element)].compactMap { $0 }
    }

    /// Whether the status goes against the exhibits noted.
    public func evidenceDoubt(of finding: Finding) -> FindingDoubt? {
        let supports = finding.evidence.contains { $0.bearing == .supports }
        let contradicts = finding.evidence.contains { $0.bearing == .contradicts }
        switch finding.status {
        case .proven: return supports ? nil : .provenWithoutSupport
        case .refuted: return supports && !contradicts ? .refutedDespiteSupport : nil
        case .admitted, .undisputed: return contradicts ? .agreedDespiteEvidence : nil
        case .nonLiquet, .asked, .notAsked, .notRaised: return nil
        }
    }

    /// Whether a fact is noted as agreed while the side against which it counts contests it.
    public func contestedDoubts(of finding: Finding, _ element: Element?) -> [FindingDoubt] {
        guard finding.status == .admitted || finding.status == .undisputed, let side = element?.adverseSide,
            let position = finding.position(of: side)
        else { return [] }
        let summaries = position.summary.map { text in text.languages.compactMap { text[$0] } } ?? []
        let said = summaries + [position.words?.quotation].compactMap { $0 }
        return said.contains { ContestingWords($0).contest } ? [.agreedDespiteWords(side)] : []
    }

    /// The languages in which the reason says nothing but a set phrase.
    public func reasonDoubts(of finding: Finding) -> [FindingDoubt] {
        guard let reason = finding.reason else { return [] }
        return reason.languages.filter { language in
            reason[language].map { !ReasonWords($0).nameFacts } ?? false
        }.map { .reasonNamesNoFact($0) }
    }

    /// Whether "not raised" lacks the message of the service, from before the finding, by which the party was asked.
    public func askingDoubt(of finding: Finding) -> FindingDoubt? {
        guard finding.status == .notRaised else { return nil }
        guard let message = finding.askedBy else { return .notRaisedBeforeAsking }
        let entry = entry(message)
        let isLater = finding.on.flatMap { day in entry.map { $0.date > day } } ?? false
        return entry == nil || entry?.from != nil || isLater ? .askedByMisplaced(message) : nil
    }

    /// Whether a fact is noted as impossible to tell without anything that shows an examination.
    private func examinationDoubt(of finding: Finding, _ element: Element?) -> FindingDoubt? {
        guard finding.status == .nonLiquet, element.map({ !$0.isOpenNorm }) ?? true, finding.evidence.isEmpty,
            finding.consumerPosition == nil, finding.companyPosition == nil, finding.askedBy == nil,
            !finding.inquiries.contains(where: { $0.letter != nil })
        else { return nil }
        return .notExamined
    }
}
