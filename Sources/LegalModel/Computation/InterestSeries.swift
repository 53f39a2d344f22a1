/// The series of interest rates.
public enum InterestSeries: String, Hashable, Sendable, CaseIterable {
    /// The legal rate in civil matters, and between companies and consumers; one a calendar year.
    ///
    /// - Source: law of 5 May 1865, article 2, § 1.
    case legal
    /// The reference rate plus eight points, as the Minister of Finance publishes it; one a half-year.
    ///
    /// - Source: law of 2 August 2002, article 5; BE-CDE:XIX.4,al.1,1°.
    case commercial
}
