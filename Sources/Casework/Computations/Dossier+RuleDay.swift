public import LegalModel

extension Dossier {
    /// Whether an outcome or a finding states a computation.
    public var hasComputations: Bool {
        outcomes.contains { $0.computation.contains { $0.computed != nil } }
            || findings.contains { $0.computation != nil }
    }

    /// The day whose rule counts for a computation: for costs of late payment the day it began, else of the contract; where
    /// neither is known the fact, then the day the file was received.
    public func ruleDay(for kind: ComputationKind) -> CivilDate {
        let dates = decisiveDates
        let contract = dates.contract ?? dates.fact ?? procedure.receivedOn ?? CivilDate.epoch
        return switch kind {
        case .collectionCosts, .reminderCosts, .lateInterest: dates.arrears ?? dates.claimDue ?? contract
        case .balance, .priceReduction, .use, .reminderTerm, .interest, .days, .term, .veterinaryCosts: contract
        }
    }
}
