import LegalModel

/// Dates as amendment notes write them.
enum NoteDate {
    /// Reads `30-07-2018` or `1998-10-02` at the beginning of a text, behind blanks; `nil` for anything else.
    ///
    /// What cannot be read exactly is never guessed: `08-06/2007`, `555-55-55`, `indéterminée`.
    static func leading(_ text: some StringProtocol) -> CivilDate? { dayFirst(text) ?? yearFirst(text) }

    /// `dd-mm-yyyy` at the beginning of a text, behind blanks.
    static func dayFirst(_ text: some StringProtocol) -> CivilDate? {
        let bytes = digits(text)
        guard bytes.count == 10, bytes[2] == .hyphen, bytes[5] == .hyphen else { return nil }
        return CivilDate(iso: (bytes[6...] + [.hyphen] + bytes[3..<5] + [.hyphen] + bytes[..<2]).string)
    }

    private static func yearFirst(_ text: some StringProtocol) -> CivilDate? {
        let bytes = digits(text)
        return bytes.count == 10 ? CivilDate(iso: bytes.string) : nil
    }

    /// The run of digits, hyphens and slashes at the beginning.
    private static func digits(_ text: some StringProtocol) -> [UInt8] {
        Array(text.utf8.drop { $0.isBlank }.prefix { $0.isDigit || $0 == .hyphen || $0 == .slash })
    }
}
