/// Numbers that prove themselves by their check digits.
enum Checksums {
    /// Whether eleven digits are a Belgian national number or BIS number.
    ///
    /// The last two are 97 minus the first nine modulo 97; for births from 2000 on, a 2 stands before the nine.
    ///
    /// - Source: letters, section 9.
    static func isNationalNumber(_ digits: String) -> Bool {
        guard digits.utf8.count == 11, let base = Int(digits.prefix(9)), let check = Int(digits.suffix(2)),
            let month = Int(digits.dropFirst(2).prefix(2)), let day = Int(digits.dropFirst(4).prefix(2)),
            (0...12).contains(month % 20), month < 60, day <= 31
        else { return false }
        return check == 97 - base % 97 || check == 97 - (2_000_000_000 + base) % 97
    }

    /// Whether capitals and digits without blanks are an account number: the length is the country's, modulo 97 is 1, and
    /// for Belgian numbers the account's own check digits hold.
    ///
    /// - Source: ISO 13616; letters, section 9.
    static func isIBAN(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard characters.count == lengths[String(text.prefix(2))],
            characters.dropFirst(2).prefix(2).allSatisfy(isDigit),
            characters.allSatisfy({ isLetter($0) || isDigit($0) })
        else { return false }
        var rest = 0
        for byte in characters.dropFirst(4) + characters.prefix(4) {
            rest = isDigit(byte) ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte - 0x41) + 10) % 97
        }
        return rest == 1 && (!text.hasPrefix("BE") || isBelgianAccount(text.dropFirst(4)))
    }

    /// How many signs the account numbers of a country have.
    ///
    /// - Source: SWIFT, registry of account numbers.
    private static let lengths = [
        "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18,
        "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20,
        "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24,
    ]

    private static func isBelgianAccount(_ account: Substring) -> Bool {
        guard account.utf8.count == 12, let base = Int(account.prefix(10)), let check = Int(account.suffix(2)) else {
            return false
        }
        return check == (base % 97 == 0 ? 97 : base % 97)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
