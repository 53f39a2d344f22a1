extension Evaluator {
    /// The version of the rules of evaluation. It changes when the same findings under the same pack could give another
    /// conclusion, or other decisive leaves; receipts record it.
    public static let version = "2"
}
