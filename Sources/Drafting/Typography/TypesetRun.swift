/// The scalars of one paragraph while it is being set. Only scalars of ours are replaced, removed or given a neighbour.
struct TypesetRun {
    /// A scalar with the segment it belongs to.
    struct Unit {
        var scalar: Unicode.Scalar
        let segment: Int
        var isOurs: Bool
    }

    private(set) var units: [Unit] = []
    private let segmentCount: Int
    let rules: TypographyRules

    init(_ segments: [TypesetSegment], rules: TypographyRules) {
        self.rules = rules
        segmentCount = segments.count
        for (index, segment) in segments.enumerated() {
            for scalar in segment.text.unicodeScalars {
                units.append(Unit(scalar: scalar, segment: index, isOurs: segment.isOurs))
            }
        }
    }

    /// The texts of the segments.
    var texts: [String] {
        var views = Array(repeating: String.UnicodeScalarView(), count: segmentCount)
        for unit in units { views[unit.segment].append(unit.scalar) }
        return views.map { String($0) }
    }

    /// Applies all conventions.
    mutating func set() {
        protectAddresses()
        joinSpaces()
        setQuotationMarks()
        setSpacesBeforeSigns()
        setPercents()
        bindPairs()
    }

    // MARK: Steps

    /// Web and mail addresses are no prose.
    private mutating func protectAddresses() {
        forEachToken { run, range in
            guard
                range.contains(where: { run.units[$0].scalar == "@" || run.units[$0].scalar == ":" })
                    || run.units[range.lowerBound].scalar == "w"
            else { return }
            let token = run.text(range)
            guard token.contains("://") || token.contains("@") || token.hasPrefix("www.") else { return }
            for index in range where run.units[index].isOurs { run.units[index].isOurs = false }
        }
    }

    /// One space where several stand, none at the edges; a line end of ours is a space.
    private mutating func joinSpaces() {
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        for unit in units {
            guard unit.isOurs, unit.scalar == " " || unit.scalar == "\n" || unit.scalar == "\t" else {
                if unit.scalar == "\n" { TypesetRun.dropSpaces(at: &result) }
                result.append(unit)
                continue
            }
            guard let last = result.last, !TypesetRun.isSpace(last.scalar) else { continue }
            result.append(Unit(scalar: " ", segment: unit.segment, isOurs: true))
        }
        TypesetRun.dropSpaces(at: &result)
        units = result
    }

    private static func dropSpaces(at end: inout [Unit]) {
        while let last = end.last, last.isOurs, last.scalar == " " { end.removeLast() }
    }

    /// Straight marks become those of the language; French marks get their spaces.
    private mutating func setQuotationMarks() {
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        var isOpen: [Bool] = []
        for (index, unit) in units.enumerated() {
            let before = result.last?.scalar
            guard unit.isOurs else {
                result.append(unit)
                continue
            }
            switch unit.scalar {
            case "'":
                result.append(Unit(scalar: "’", segment: unit.segment, isOurs: true))
            case "\"":
                let opens = before.map { TypesetRun.opensAfter.contains($0) } ?? true
                if opens {
                    let marks = isOpen.isEmpty ? rules.outerMarks : rules.innerMarks
                    isOpen.append(true)
                    append(marks.opening, like: unit, to: &result)
                } else if isOpen.popLast() != nil {
                    let marks = isOpen.isEmpty ? rules.outerMarks : rules.innerMarks
                    append(marks.closing, like: unit, to: &result)
                } else {
                    result.append(unit)
                }
            case "«" where rules.spaceBefore["»"] != nil:
                result.append(unit)
                let next = units.indices.contains(index + 1) ? units[index + 1] : nil
                if let next, next.scalar != " ", next.scalar != "\u{A0}", next.scalar != "\u{202F}" {
                    append("\u{A0}", like: unit, to: &result)
                }
            case " " where before == "«" && rules.spaceBefore["»"] != nil:
                append("\u{A0}", like: unit, to: &result)
            default: result.append(unit)
            }
        }
        units = result
    }

    /// The space that a sign of French wants before it.
    private mutating func setSpacesBeforeSigns() {
        guard !rules.spaceBefore.isEmpty else { return }
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        for (index, unit) in units.enumerated() {
            defer { result.append(unit) }
            guard unit.isOurs, let space = rules.spaceBefore[unit.scalar], let last = result.last else { continue }
            if TypesetRun.isSpace(last.scalar) {
                if last.isOurs, result.count > 1 { result[result.count - 1].scalar = space }
                continue
            }
            let after = units.indices.contains(index + 1) ? units[index + 1].scalar : " "
            let endsWord = TypesetRun.isSpace(after) || after == "»" || after == ")" || after == "!" || after == "?"
            guard unit.scalar == "»" || endsWord, !TypesetRun.neverBeforeSpace.contains(last.scalar) else { continue }
            result.append(Unit(scalar: space, segment: unit.segment, isOurs: true))
        }
        units = result
    }

    /// `8 %` with its space, or without it.
    private mutating func setPercents() {
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        for unit in units {
            if unit.isOurs, unit.scalar == "%", let last = result.last {
                if rules.hasSpaceBeforePercent, TypesetRun.isDigit(last.scalar) {
                    result.append(Unit(scalar: "\u{A0}", segment: unit.segment, isOurs: true))
                } else if !rules.hasSpaceBeforePercent, last.isOurs, TypesetRun.isSpace(last.scalar), result.count > 1,
                    TypesetRun.isDigit(result[result.count - 2].scalar)
                {
                    result.removeLast()
                }
            }
            result.append(unit)
        }
        units = result
    }

    // MARK: Pieces

    private static let opensAfter: Set<Unicode.Scalar> = [
        " ", "\n", "\u{A0}", "\u{202F}", "(", "[", "{", "«", "“", "‘", "„", "‚", "–", "—", "/", "’",
    ]

    private static let neverBeforeSpace: Set<Unicode.Scalar> = ["(", "[", "«", "“", "!", "?", ":", ";", "\n"]

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\n"
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func append(_ text: String, like unit: Unit, to result: inout [Unit]) {
        for scalar in text.unicodeScalars {
            result.append(Unit(scalar: scalar, segment: unit.segment, isOurs: true))
        }
    }

    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for index in range { view.append(units[index].scalar) }
        return String(view)
    }

    mutating func replace(at index: Int, with scalar: Unicode.Scalar) { units[index].scalar = scalar }

    private mutating func forEachToken(_ body: (inout TypesetRun, Range<Int>) -> Void) {
        var start = 0
        while start < units.count {
            guard !TypesetRun.isSpace(units[start].scalar) else {
                start += 1
                continue
            }
            var end = start
            while end < units.count, !TypesetRun.isSpace(units[end].scalar) { end += 1 }
            body(&self, start..<end)
            start = end
        }
    }
}
