/// The number of a company in the Belgian Crossroads Bank for Enterprises (BCE, KBO).
///
/// Ten digits, the first 0 or 1; the last two are 97 minus the first eight modulo 97.
public struct EnterpriseNumber: Hashable, Sendable, CustomStringConvertible {
    /// The ten digits, without separators.
    public let digits: String

    /// Reads `0403.019.261`, `0403019261` or `BE0403019261`; `nil` when the form or the checksum is wrong.
    public init?(_ text: some StringProtocol) {
        var rest = Substring(text)
        if rest.uppercased().hasPrefix("BE") { rest = rest.dropFirst(2) }
        let digits = rest.filter { $0 != "." && $0 != " " }
        guard digits.utf8.count == 10, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            digits.hasPrefix("0") || digits.hasPrefix("1"),
            let base = Int(digits.prefix(8)), let check = Int(digits.suffix(2)), check == 97 - base % 97
        else { return nil }
        self.digits = String(digits)
    }

    /// `0403.019.261`.
    public var description: String {
        let groups = [digits.prefix(4), digits.dropFirst(4).prefix(3), digits.suffix(3)]
        return groups.joined(separator: ".")
    }
}
