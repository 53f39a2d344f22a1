/// Finds numbers that identify: each kind by its form and its check digits.
///
/// - Source: letters, section 9.
struct IdentifierScan {
    private let bytes: [UInt8]
    private let blocked: [Range<Int>]
    private var found: [PersonalDatum] = []

    /// Scans a text.
    ///
    /// - Parameter blocked: bytes of article references, amounts and dates, whose digits identify nobody.
    static func identifiers(in bytes: [UInt8], blocked: [Range<Int>]) -> [PersonalDatum] {
        var scan = IdentifierScan(bytes: bytes, blocked: blocked)
        scan.accounts()
        let runs = DigitGroup.runs(in: bytes)
        for run in runs {
            let groups = DigitShape.variants(of: run)
            for variant in groups { scan.numbers(in: variant) }
        }
        for run in runs { scan.telephones(in: run) }
        scan.vatNumbersAbroad()
        return scan.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private init(bytes: [UInt8], blocked: [Range<Int>]) {
        self.bytes = bytes
        self.blocked = blocked
    }

    private func isFree(_ range: Range<Int>) -> Bool {
        !blocked.contains { $0.overlaps(range) } && !found.contains { $0.range.overlaps(range) }
    }

    private mutating func add(_ kind: PersonalDatum.Kind, _ range: Range<Int>) {
        if isFree(range) { found.append(PersonalDatum(kind: kind, range: range)) }
    }

    // MARK: Accounts

    /// Two letters, two digits and what the country's length asks, with blanks, points, hyphens or a line end between.
    private mutating func accounts() {
        var place = 0
        while place + 4 < bytes.count {
            defer { place += 1 }
            guard bytes[place].isLetter, bytes[place + 1].isLetter, place == 0 || !bytes[place - 1].isWordByte,
                Checksums.mayBeginAccount(bytes, place), let end = Checksums.accountEnd(in: bytes, from: place)
            else { continue }
            add(.iban, place..<end)
        }
    }

    // MARK: Numbers with check digits

    private mutating func numbers(in run: [DigitGroup]) {
        for start in run.indices {
            for shape in DigitShape.all {
                guard start + shape.sizes.count <= run.count else { continue }
                let groups = run[start..<(start + shape.sizes.count)]
                guard groups.map({ $0.digits.utf8.count }) == shape.sizes,
                    groups.dropFirst().allSatisfy({ shape.allows($0) }),
                    let first = groups.first, let last = groups.last
                else { continue }
                let digits = groups.map(\.digits).joined()
                let range = first.range.lowerBound..<last.range.upperBound
                guard shape.proves(digits), standsAlone(range, in: run, from: start, count: shape.sizes.count),
                    let (kind, whole) = placed(shape.kind, range, digits)
                else { continue }
                add(kind, whole)
            }
        }
    }

    /// Whether no letter or digit touches the number.
    private func standsAlone(_ range: Range<Int>, in run: [DigitGroup], from start: Int, count: Int) -> Bool {
        let next = start + count
        if next < run.count, !run[next].isOnNextLine, !run[next].separator.contains(" ") { return false }
        if start > 0, !run[start].isOnNextLine, !run[start].separator.contains(" ") { return false }
        return !(range.upperBound < bytes.count && bytes[range.upperBound].isWordByte)
    }

    /// The kind and bytes of a number with the signs before and after it; `nil` when its kind asks for signs that are missing.
    private func placed(
        _ kind: PersonalDatum.Kind, _ range: Range<Int>, _ digits: String
    ) -> (PersonalDatum.Kind, Range<Int>)? {
        let hasLetterBefore = range.lowerBound > 0 && bytes[range.lowerBound - 1].isWordByte
        switch kind {
        case .enterpriseNumber:
            if let start = countryStart(before: range.lowerBound) { return (.vatNumber, start..<range.upperBound) }
            guard !hasLetterBefore else { return nil }
            return (hasWord(before: range.lowerBound, IdentifierWords.vat) ? .vatNumber : .enterpriseNumber, range)
        case .structuredCommunication:
            for mark in ["+++", "***"] {
                let sign = Array(mark.utf8)
                let before = bytes[..<range.lowerBound].reversed().drop { $0 == 0x20 }
                let after = bytes[range.upperBound...].drop { $0 == 0x20 }
                if before.prefix(3).elementsEqual(sign), after.prefix(3).elementsEqual(sign) {
                    return (kind, (before.startIndex.base - 3)..<(after.startIndex + 3))
                }
            }
            return nil
        default: return hasLetterBefore ? nil : (kind, range)
        }
    }

    /// Where `BE` begins before a number, with a blank or point between.
    private func countryStart(before place: Int) -> Int? {
        var index = place
        while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2E || bytes[index - 1] == 0x2D { index -= 1 }
        guard place - index <= 1, index >= 2, bytes[index - 2] | 0x20 == UInt8(ascii: "b"),
            bytes[index - 1] | 0x20 == UInt8(ascii: "e"), index == 2 || !bytes[index - 3].isWordByte
        else { return nil }
        return index - 2
    }

    private func hasWord(before place: Int, _ words: Set<String>) -> Bool {
        IdentifierWords.words(before: place, in: bytes, count: 3).contains { words.contains($0) }
    }

    // MARK: Telephones

    private mutating func telephones(in run: [DigitGroup]) {
        var start = 0
        while start < run.count {
            if let (range, next) = TelephoneForm.number(in: run, from: start, bytes: bytes), isFree(range) {
                add(.telephone, range)
                start = next
            } else {
                start += 1
            }
        }
    }

    // MARK: Numbers of other countries

    /// `NL123456789B01`, `FR40303265045`, `DE136695976`, `LU12345678` after a word for tax, or by their form alone for `NL`.
    private mutating func vatNumbersAbroad() {
        for word in IdentifierWords.tokens(in: bytes) {
            let text = String(decoding: bytes[word], as: UTF8.self)
            guard IdentifierWords.isVATAbroad(text),
                text.hasPrefix("NL") || hasWord(before: word.lowerBound, IdentifierWords.vat)
            else { continue }
            add(.vatNumber, word)
        }
    }
}
