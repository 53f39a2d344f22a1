/// Where the procedure stands.
///
/// - Source: domain description, section 3.
public enum ProcedureStatus: String, Hashable, Sendable, CaseIterable {
    case received, waitingForDocuments, information, complete, admitted, sentToCompany, reminded1, reminded2
    case companySilent, exchange, opinionGiven, proposal, toDraft, inValidation, approved, recommended, closed
}
