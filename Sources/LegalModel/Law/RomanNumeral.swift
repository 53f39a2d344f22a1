/// Roman numerals, as books of the Code of Economic Law carry them.
public enum RomanNumeral {
    /// The value of `I` to `MMMCMXCIX` in capitals; `nil` when the letters are not the usual form of a number.
    public static func value(of letters: some StringProtocol) -> Int? {
        var total = 0
        let values = letters.map { digits[$0] }
        guard !values.isEmpty else { return nil }
        for index in values.indices {
            guard let value = values[index] else { return nil }
            if index + 1 < values.count, let next = values[index + 1], next > value {
                total -= value
            } else {
                total += value
            }
        }
        return text(of: total) == String(letters) ? total : nil
    }

    /// The usual form of a number from 1 to 3999; `nil` outside.
    public static func text(of number: Int) -> String? {
        guard (1...3999).contains(number) else { return nil }
        var rest = number
        var result = ""
        for (value, sign) in signs {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }

    private static let digits: [Character: Int] = [
        "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]

    private static let signs: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
