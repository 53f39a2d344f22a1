/// The number of a recommendation: `R/2026/00045`.
public struct RecommendationNumber: Hashable, Sendable, CustomStringConvertible {
    /// Year and serial number.
    public let number: DossierNumber

    /// Makes a number from year and serial number; `nil` outside the ranges of ``DossierNumber``.
    public init?(year: Int, serial: Int) {
        guard let number = DossierNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    /// Reads `R/2026/00045`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "R", let number = DossierNumber("\(parts[1])-\(parts[2])") else {
            return nil
        }
        self.number = number
    }

    /// `R/2026/00045`.
    public var description: String { "R/\(number.year)/\(number.paddedSerial)" }
}
