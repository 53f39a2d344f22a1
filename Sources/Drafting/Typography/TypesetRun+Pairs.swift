extension TypesetRun {
    /// Spaces of ours between things that stay on one line become no-break spaces.
    mutating func bindPairs() {
        for index in units.indices where units[index].isOurs && units[index].scalar == " " {
            let before = token(endingAt: index)
            let after = token(startingAfter: index)
            if let space = space(between: before, and: after, at: index) { replace(at: index, with: space) }
        }
    }

    /// The no-break space that a pair wants; `nil` when the line may break here.
    private func space(between before: String, and after: String, at index: Int) -> Unicode.Scalar? {
        guard !before.isEmpty else { return nil }
        let startsWithDigit = after.unicodeScalars.first.map(TypesetRun.isDigit) ?? false
        let isNumberLike =
            startsWithDigit || after.unicodeScalars.contains(where: TypesetRun.isDigit) && after.count < 14
        if rules.wordsBeforeNumber.contains(before), isNumberLike { return "\u{A0}" }
        if rules.wordsBeforeName.contains(before), after.first?.isUppercase ?? false {
            return "\u{A0}"
        }
        if before.hasSuffix(","), startsWithDigit, after.contains("°") { return "\u{A0}" }
        let endsWithDigit = before.unicodeScalars.last.map(TypesetRun.isDigit) ?? false
        let word = after.trimmingSigns
        if endsWithDigit || before == "1er" || (before.hasSuffix(".") && before.dropLast().isNumber),
            rules.wordsAfterNumber.contains(word)
        {
            return "\u{A0}"
        }
        if before == "h", startsWithDigit, isAfterNumber(index) { return "\u{A0}" }
        if let thousands = rules.thousandsSpace, joinsThousands(before, after, at: index) { return thousands }
        return nil
    }

    /// Whether the `h` before a space belongs to a time: `14 h 30`.
    private func isAfterNumber(_ index: Int) -> Bool {
        index >= 3 && TypesetRun.isSpace(units[index - 2].scalar) && TypesetRun.isDigit(units[index - 3].scalar)
    }

    /// Whether a space parts the thousands of an amount: `1 234,56 €`.
    private func joinsThousands(_ before: String, _ after: String, at index: Int) -> Bool {
        guard before.isNumber, before.count <= 3 else { return false }
        let whole = after.prefix { $0.isASCII && $0.isNumber }
        guard whole.count == 3 else { return false }
        let end = index + 1 + after.unicodeScalars.count
        guard end + 1 < units.count, TypesetRun.isSpace(units[end].scalar) else { return false }
        let next = token(startingAfter: end)
        return next.hasPrefix("€") || next.hasPrefix("euro") || (whole.count == after.count && next.startsWithThousands)
    }

    private func token(endingAt index: Int) -> String {
        var start = index
        while start > 0, !TypesetRun.isSpace(units[start - 1].scalar) { start -= 1 }
        let whole = text(start..<index)
        return String(whole.drop { $0 == "(" || $0 == "«" || $0 == "“" }.split(separator: "’").last ?? "")
    }

    private func token(startingAfter index: Int) -> String {
        var end = index + 1
        while end < units.count, !TypesetRun.isSpace(units[end].scalar) { end += 1 }
        return text((index + 1)..<end)
    }
}

extension StringProtocol {
    /// Whether it consists of ASCII digits.
    fileprivate var isNumber: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }

    fileprivate var startsWithThousands: Bool { prefix { $0.isASCII && $0.isNumber }.count == 3 }

    /// Without the signs that may follow a word.
    fileprivate var trimmingSigns: String {
        var text = String(self)
        while let last = text.last, ".,;:!?)”’»".contains(last) { text.removeLast() }
        return text
    }
}
