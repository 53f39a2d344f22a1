public import LegalModel

/// Reads the dated figures of computations. Strict: an unknown key or value is a fault with its place.
public enum ComputationData {
    /// A calculator from `interest-rates.yaml`, `computations.yaml`, and the two files of the deadline calculator.
    public static func calculator(
        interest: SourceNode, rules: SourceNode, deadlines: DeadlineCalculator
    ) throws(DataFault) -> Calculator {
        Calculator(
            tables: ComputationTables(
                interest: try InterestTable(decoding: interest), rules: try ComputationRules(decoding: rules)),
            deadlines: deadlines)
    }
}
