public import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Takes an answer to the question that is asked now.
    ///
    /// - Throws: `noQuestion`, or `answerNeeded` when the question cannot be left without one.
    public mutating func answer(_ answer: GuideAnswer) throws(GuideFault) {
        guard let subject else { throw .noQuestion }
        if answer == .nothing {
            guard isOptional(subject) else { throw .answerNeeded }
        } else {
            record(answer, to: subject)
        }
        move(on: subject, answered: answer != .nothing)
    }

    /// Puts the question aside for this sitting.
    public mutating func skip() throws(GuideFault) {
        guard let subject else { throw .noQuestion }
        skipped.insert(subject)
        seen.insert(subject)
        detour = nil
    }

    /// Takes up the question before.
    public mutating func back() throws(GuideFault) {
        guard let last = history.popLast() else { throw .nothingBefore }
        takeUp(last)
    }

    /// Takes up an earlier question, answered in this sitting or before.
    public mutating func correct(_ subject: GuideSubject) { takeUp(subject) }

    /// The same sitting over a dossier that was changed elsewhere.
    public func continuing(with dossier: Dossier) -> Guide {
        var guide = self
        guide.dossier = dossier
        return guide
    }

    /// The earlier answers that can be corrected, in the order of the dossier.
    public var answered: [GuideSubject] {
        var result = DecisiveEvent.allCases.filter { dossier.decisiveDates[$0] != nil }.map(GuideSubject.date)
        if !dossier.packs.isEmpty, !packs.isEmpty { result.append(.pack) }
        result += dossier.claims.filter { $0.packClaim != nil }.map { .claim($0.id) }
        result += dossier.findings.filter { element($0.element)?.isLeaf ?? false }.map { .status($0.element) }
        return result
    }

    /// Whether a question may be left without an answer; one that has an answer keeps it.
    public func isOptional(_ subject: GuideSubject) -> Bool {
        switch subject {
        case .date(let event): dossier.decisiveDates[event] != nil
        case .pack: !dossier.packs.isEmpty
        case .claim(let id): dossier.claims.first { $0.id == id }?.packClaim != nil
        case .status(let id): dossier.finding(on: id) != nil
        case .reason(let id, let language):
            // A question of appreciation without a reason settles nothing: it is put aside on purpose or answered.
            element(id)?.burden != nil || language != documentLanguages.first || dossier.finding(on: id)?.reason != nil
        case .packReason, .evidence, .position, .askedBy: true
        }
    }

    private mutating func takeUp(_ subject: GuideSubject) {
        skipped.remove(subject)
        declined.remove(subject)
        seen.remove(subject)
        detour = subject
    }

    private mutating func move(on subject: GuideSubject, answered: Bool) {
        detour = nil
        history.append(subject)
        seen.insert(subject)
        if case .status(let id) = subject {
            focus = id
            seen = [subject]
        } else if case .pack = subject {
            detour = dossier.packs.last.flatMap { choice in
                documentLanguages.first.map { .packReason(choice.pack, $0) }
            }
        } else if case .packReason(let pack, let language) = subject {
            detour = languages(after: language).first.map { .packReason(pack, $0) }
        } else if !answered {
            declined.insert(subject)
        }
    }

    private func languages(after language: Language) -> [Language] {
        Array(documentLanguages.drop { $0 != language }.dropFirst())
    }
}
