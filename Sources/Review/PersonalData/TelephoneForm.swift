/// The forms in which telephone numbers are written.
enum TelephoneForm {
    /// A number that begins at a group of a run, with the place after it; `nil` when none does.
    static func number(in run: [DigitGroup], from start: Int, bytes: [UInt8]) -> (range: Range<Int>, next: Int)? {
        var digits = ""
        let first = run[start]
        let isAbroad = bytes[..<first.range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "+") }.count == 1
        if !isAbroad {
            guard first.digits.hasPrefix("0") else { return nil }
            if first.range.lowerBound > 0, bytes[first.range.lowerBound - 1].isWordByte { return nil }
            if start > 0, !first.separator.contains(where: { $0 == " " || $0.isNewline || $0 == "(" }) { return nil }
        }
        for index in start..<run.count {
            let group = run[index]
            if index > start, !mayFollow(group, digits) { break }
            digits += group.digits
            guard digits.utf8.count <= 15 else { break }
            let isLast =
                index + 1 == run.count || !mayFollow(run[index + 1], digits) || run[index + 1].digits.utf8.count > 4
            let isTouched = group.range.upperBound < bytes.count && bytes[group.range.upperBound].isWordByte
            guard isLast || isComplete(digits, isAbroad), !isTouched else { continue }
            let sizes = run[start...index].map { $0.digits.utf8.count }
            guard isNumber(digits, isAbroad, sizes, label: label(before: first.range.lowerBound, in: bytes)) else {
                continue
            }
            let lower = first.range.lowerBound - (isAbroad ? 1 : 0)
            return (opened(lower, bytes)..<group.range.upperBound, index + 1)
        }
        return nil
    }

    /// A bracket around the network stays with the number.
    private static func opened(_ place: Int, _ bytes: [UInt8]) -> Int {
        place > 0 && bytes[place - 1] == UInt8(ascii: "(") ? place - 1 : place
    }

    private static func mayFollow(_ group: DigitGroup, _ digits: String) -> Bool {
        group.separator.unicodeScalars.count <= 3 && group.digits.utf8.count >= 1
    }

    private static func isComplete(_ digits: String, _ isAbroad: Bool) -> Bool {
        !isAbroad && (digits.hasPrefix("04") && isMobile(digits) && digits.utf8.count == 10)
            || isAbroad && digits.hasPrefix("324") && digits.utf8.count == 11
    }

    private static func isMobile(_ digits: String) -> Bool { "56789".contains(digits.dropFirst(2).first ?? "0") }

    private enum Label { case telephone, other, none }

    private static func label(before place: Int, in bytes: [UInt8]) -> Label {
        let words = IdentifierWords.words(before: place, in: bytes, count: 3)
        if words.contains(where: { IdentifierWords.telephone.contains($0) }) { return .telephone }
        return words.contains { IdentifierWords.reference.contains($0) } ? .other : .none
    }

    /// Whether digits are a number: Belgian with 8 or 9 digits after the 0 or 32, of other countries with 8 to 14 after the `+`.
    private static func isNumber(_ digits: String, _ isAbroad: Bool, _ sizes: [Int], label: Label) -> Bool {
        if isAbroad {
            guard digits.hasPrefix("32") else { return (9...15).contains(digits.utf8.count) }
            let rest = digits.dropFirst(2)
            return isNational(rest.hasPrefix("0") ? String(rest) : "0" + rest)
        }
        if digits.hasPrefix("00") {
            guard digits.hasPrefix("0032") else { return label != .other && (11...15).contains(digits.utf8.count) }
            return isNational("0" + digits.dropFirst(4).drop { $0 == "0" })
        }
        guard label != .other else { return false }
        // French numbers are written in pairs.
        if digits.utf8.count == 10, sizes == [2, 2, 2, 2, 2] { return !digits.hasPrefix("00") }
        guard isNational(digits) else { return false }
        return label == .telephone || sizes.count > 1 || digits.utf8.count == 10
    }

    /// `0` and eight digits, or `04` and eight digits of a mobile network.
    private static func isNational(_ digits: String) -> Bool {
        guard digits.hasPrefix("0"), !digits.hasPrefix("00") else { return false }
        return digits.utf8.count == 9
            || digits.utf8.count == 10 && digits.hasPrefix("04") && isMobile(digits)
    }
}
