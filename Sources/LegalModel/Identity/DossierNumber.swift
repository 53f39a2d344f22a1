/// The number of a dossier: year and serial number, `2026-00123`.
public struct DossierNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year, 2000 to 2999.
    public let year: Int
    /// The serial number in the year, 1 to 99999.
    public let serial: Int

    /// Makes a number; `nil` outside the ranges.
    public init?(year: Int, serial: Int) {
        guard (2000...2999).contains(year), (1...99_999).contains(serial) else { return nil }
        self.year = year
        self.serial = serial
    }

    /// Reads `2026-00123`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 5,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let serial = Int(parts[1])
        else { return nil }
        self.init(year: year, serial: serial)
    }

    /// `2026-00123`.
    public var description: String { "\(year)-\(paddedSerial)" }

    /// The serial number with five digits.
    public var paddedSerial: String {
        let digits = String(serial)
        return String(repeating: "0", count: 5 - digits.count) + digits
    }

    /// By year, then by serial number.
    public static func < (left: DossierNumber, right: DossierNumber) -> Bool {
        (left.year, left.serial) < (right.year, right.serial)
    }
}
