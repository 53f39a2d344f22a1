extension Checksums {
    /// Whether ten digits are the number of a Belgian company: the first is 0 or 1, the last two are 97 minus the first eight
    /// modulo 97.
    ///
    /// - Source: letters, section 9.
    static func isEnterpriseNumber(_ digits: String) -> Bool {
        guard digits.utf8.count == 10, digits.hasPrefix("0") || digits.hasPrefix("1"), let base = Int(digits.prefix(8)),
            let check = Int(digits.suffix(2))
        else { return false }
        return base > 0 && check == 97 - base % 97
    }

    /// Whether twelve digits are a structured communication or the number of an identity card: the last two are the first ten
    /// modulo 97, or 97 when nothing is left.
    ///
    /// - Source: letters, section 9; Febelfin, structured communication.
    static func isTwelveDigits(_ digits: String) -> Bool {
        guard digits.utf8.count == 12, let base = Int(digits.prefix(10)), let check = Int(digits.suffix(2)), base > 0
        else {
            return false
        }
        return check == (base % 97 == 0 ? 97 : base % 97)
    }

    /// Whether digits are the number of a payment card: a length and beginning that cards have, and the check of Luhn.
    ///
    /// - Source: ISO/IEC 7812-1.
    static func isCard(_ digits: String) -> Bool {
        guard (13...19).contains(digits.utf8.count), hasCardBeginning(digits) else { return false }
        var sum = 0
        for (index, byte) in digits.utf8.reversed().enumerated() {
            var digit = Int(byte) - 0x30
            if index % 2 == 1 {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        return sum % 10 == 0
    }

    private static func hasCardBeginning(_ digits: String) -> Bool {
        guard let two = Int(digits.prefix(2)), let four = Int(digits.prefix(4)) else { return false }
        switch digits.utf8.count {
        case 13, 18: return digits.hasPrefix("4") || digits.hasPrefix("6")
        case 14: return two == 30 || two == 36 || two == 38
        case 15: return two == 34 || two == 37
        case 16:
            return digits.hasPrefix("4") || (51...55).contains(two) || (2221...2720).contains(four)
                || digits.hasPrefix("6")
                || two == 35
        default: return digits.hasPrefix("4") || digits.hasPrefix("5") || digits.hasPrefix("6")
        }
    }
}
