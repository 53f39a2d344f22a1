public import LegalModel
public import Reasoning

/// A term of the law in a dossier: for what, from which day, until when.
public struct DossierTerm: Hashable, Sendable {
    /// The pack that names it.
    public let pack: Identifier<RulePack>
    /// What the pack says of it.
    public let use: PackTerm
    /// The term that holds for the dossier.
    public let term: LegalTerm
    /// The day it is counted from; `nil` when the dossier does not say.
    public let from: CivilDate?
    /// The count; `nil` without that day.
    public let deadline: Deadline?
    /// The days by which the request to the service has lengthened it so far.
    public let mediationInDays: Int
}

extension DeadlineCalculator {
    /// The terms of the law that the packs of a dossier name, in the order of the packs; information, no decision.
    ///
    /// A term that the complete request to the service suspends is lengthened by the days since then, until the outcome was
    /// told, else until today.
    ///
    /// - Throws: a count that leaves the calendar.
    public func terms(
        of dossier: Dossier, packs: [RulePack], from table: LegalTermTable, today: CivilDate
    ) throws(DeadlineFault) -> [DossierTerm] {
        var result: [DossierTerm] = []
        for pack in packs {
            let decisive = pack.applicable.flatMap { dossier.decisiveDates.date(of: $0.event) }
            for use in pack.terms {
                guard let term = use.term(in: table, on: decisive) else { continue }
                guard let from = dossier.day(of: use.start) else {
                    result.append(
                        DossierTerm(pack: pack.id, use: use, term: term, from: nil, deadline: nil, mediationInDays: 0))
                    continue
                }
                let spans = try dossier.mediation(suspending: term, until: today)
                let deadline = try deadline(by: term.rule, from: from, suspensions: spans)
                let days = deadline.steps.compactMap { step -> Int? in
                    guard case .suspended(let days) = step.kind else { return nil }
                    return days
                }
                result.append(
                    DossierTerm(
                        pack: pack.id, use: use, term: term, from: from, deadline: deadline,
                        mediationInDays: days.reduce(0, +)))
            }
        }
        return result
    }
}

extension Dossier {
    /// The day of what a term is counted from: a decisive date, or the first day of the computation of a finding.
    fileprivate func day(of start: PackTerm.Start) -> CivilDate? {
        switch start {
        case .event(let event): return decisiveDates.known[event]
        case .element(let element):
            switch finding(on: element)?.computation?.computation {
            case .term(let term): return term.from
            case .days(let count): return count.from
            default: return nil
            }
        }
    }

    /// The days of the request to the service, for a term that it suspends.
    ///
    /// - Source: BE-CDE:XVI.18,§1.
    fileprivate func mediation(
        suspending term: LegalTerm, until today: CivilDate
    ) throws(DeadlineFault) -> [DeadlineCalculator.ClosedDays] {
        guard term.suspensions.contains(where: \.isMediation), let complete = procedure.completeOn else { return [] }
        let told = status == .recommended || status == .closed ? recommendation?.date : nil
        let last = (told ?? today).adding(days: told == nil ? 0 : -1)
        return last < complete ? [] : [try DeadlineCalculator.ClosedDays(from: complete, to: last)]
    }
}
