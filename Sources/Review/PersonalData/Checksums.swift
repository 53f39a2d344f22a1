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

    /// Whether a digit follows two letters, with at most one sign between: no account number begins otherwise.
    static func mayBeginAccount(_ bytes: [UInt8], _ start: Int) -> Bool {
        var place = start + 2
        while place < bytes.count, place < start + 8, !bytes[place].isDigit {
            guard !bytes[place].isLetter else { return false }
            place += 1
        }
        return place < bytes.count && bytes[place].isDigit
    }

    /// Where an account number ends that begins at a place of a text; `nil` when none begins there.
    ///
    /// Blanks, points, hyphens and line ends may stand between its signs.
    static func accountEnd(in bytes: [UInt8], from start: Int) -> Int? {
        let country = String(decoding: bytes[start..<(start + 2)], as: UTF8.self).uppercased()
        guard let length = lengths[country] else { return nil }
        var text = ""
        var place = start
        while place < bytes.count, text.utf8.count < length {
            let byte = bytes[place]
            if byte.isLetter || byte.isDigit {
                text.unicodeScalars.append(Unicode.Scalar(byte))
                place += 1
            } else if let width = separator(bytes, place), !text.isEmpty {
                place += width
            } else {
                return nil
            }
        }
        guard text.utf8.count == length, !(place < bytes.count && bytes[place].isWordByte), isIBAN(text.uppercased())
        else {
            return nil
        }
        return place
    }

    private static func separator(_ bytes: [UInt8], _ place: Int) -> Int? {
        switch bytes[place] {
        case 0x20, 0x2E, 0x2D, 0x0A, 0x0D, 0x2F: return 1
        case 0xC2: return place + 1 < bytes.count && bytes[place + 1] == 0xA0 ? 2 : nil
        case 0xE2: return bytes[place...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
        default: return nil
        }
    }

    /// How many signs the account numbers of a country have.
    ///
    /// - Source: SWIFT, registry of account numbers.
    private static let lengths = [
        "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28,
        "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18,
        "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22,
        "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20,
        "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24,
        "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27,
        "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
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
