/// A form in which a number with check digits is written.
struct DigitShape: Hashable, Sendable {
    /// What the number is.
    let kind: PersonalDatum.Kind
    /// How many digits stand together in each group.
    let sizes: [Int]
    /// The signs that may stand between groups, beside a line end.
    let signs: String

    /// The forms, those with most digits first.
    static let all: [DigitShape] = [
        DigitShape(kind: .card, sizes: [4, 4, 4, 4, 3], signs: " -"),
        DigitShape(kind: .card, sizes: [4, 4, 4, 4], signs: " -."),
        DigitShape(kind: .card, sizes: [4, 6, 5], signs: " -"), DigitShape(kind: .card, sizes: [4, 6, 4], signs: " -"),
        DigitShape(kind: .card, sizes: [19], signs: ""), DigitShape(kind: .card, sizes: [18], signs: ""),
        DigitShape(kind: .card, sizes: [17], signs: ""), DigitShape(kind: .card, sizes: [16], signs: ""),
        DigitShape(kind: .card, sizes: [15], signs: ""), DigitShape(kind: .card, sizes: [14], signs: ""),
        DigitShape(kind: .card, sizes: [13], signs: ""),
        DigitShape(kind: .structuredCommunication, sizes: [3, 4, 5], signs: "/ "),
        DigitShape(kind: .structuredCommunication, sizes: [12], signs: ""),
        DigitShape(kind: .eid, sizes: [3, 7, 2], signs: "- "),
        DigitShape(kind: .nationalNumber, sizes: [11], signs: ""),
        DigitShape(kind: .nationalNumber, sizes: [6, 5], signs: " -/."),
        DigitShape(kind: .nationalNumber, sizes: [6, 3, 2], signs: " -./"),
        DigitShape(kind: .nationalNumber, sizes: [2, 2, 2, 3, 2], signs: " -./"),
        DigitShape(kind: .nationalNumber, sizes: [2, 2, 2, 5], signs: " -./"),
        DigitShape(kind: .enterpriseNumber, sizes: [4, 3, 3], signs: ". "),
        DigitShape(kind: .enterpriseNumber, sizes: [10], signs: ""),
    ]

    /// Whether a group may follow the one before it.
    func allows(_ group: DigitGroup) -> Bool {
        group.isOnNextLine || group.separator == "\u{A0}" || group.separator == "\u{202F}"
            || group.separator.unicodeScalars.count == 1
                && group.separator.unicodeScalars.allSatisfy { signs.unicodeScalars.contains($0) }
            || group.separator == " / " || group.separator == " - "
    }

    /// Whether the check digits hold.
    func proves(_ digits: String) -> Bool {
        switch kind {
        case .card: Checksums.isCard(digits)
        case .structuredCommunication, .eid: Checksums.isTwelveDigits(digits)
        case .nationalNumber: Checksums.isNationalNumber(digits)
        case .enterpriseNumber: Checksums.isEnterpriseNumber(digits)
        case .iban, .vatNumber, .telephone, .email, .address, .health, .plate, .birthDate, .name: false
        }
    }

    /// A run as it is written, and with the groups at line ends joined: a number may be broken anywhere.
    static func variants(of run: [DigitGroup]) -> [[DigitGroup]] {
        guard run.contains(where: \.isOnNextLine) else { return [run] }
        var joined: [DigitGroup] = []
        for group in run {
            if group.isOnNextLine, let last = joined.last {
                joined[joined.count - 1] = DigitGroup(
                    digits: last.digits + group.digits, range: last.range.lowerBound..<group.range.upperBound,
                    separator: last.separator)
            } else {
                joined.append(group)
            }
        }
        return [run, joined]
    }
}
