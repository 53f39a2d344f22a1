import LegalModel

/// The ranges of articles in the table of contents: `7, 7bis`, `8-11, 11bis, 12-14`, `N1-N2`.
struct ContentsRanges: Hashable, Sendable {
    /// The number of lines that hold ranges.
    let count: Int
    /// The different articles they announce, in their order.
    let numbers: [String]

    /// The most articles that ranges are expanded to; no code has a tenth of them.
    private static let most = 100_000

    /// A range that is longer, in bytes, is none.
    private static let longestItem = 120

    /// Reads the lines of a table of contents.
    ///
    /// - Parameters:
    ///   - lines: its lines.
    ///   - held: the articles of the text in their order: a range covers those that stand between its ends.
    init(lines: [String], held: [String] = []) {
        let places = Dictionary(held.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var count = 0
        var numbers: [String] = []
        var seen: Set<String> = []
        var expanded = 0
        for line in lines {
            guard let rest = ContentsRanges.afterWord(line) else { continue }
            count += 1
            for item in rest.split(separator: ",") where expanded < ContentsRanges.most {
                let items = ContentsRanges.expand(item.trimmingBlanks, held, places)
                expanded += items.count
                numbers += items.filter { seen.insert($0).inserted }
            }
        }
        self.count = count
        self.numbers = numbers
    }

    private static func afterWord(_ line: String) -> Substring? {
        let text = line.drop { $0.isWhitespace }
        for word in ["Article", "Artikel", "Art."] where text.hasPrefix(word) {
            let rest = text.dropFirst(word.count).drop { $0.isWhitespace || $0 == "." }
            return rest.first.map { $0.isNumber || $0.isUppercase } ?? false ? rest : nil
        }
        return nil
    }

    /// One number, or both ends of a range and those between that can be counted.
    private static func expand(_ item: String, _ held: [String], _ places: [String: Int]) -> [String] {
        guard item.utf8.count <= longestItem else { return [String(item.prefix(longestItem))] }
        let name = AnchorName("Art." + item)
        if let number = name.number, !item.contains("-") || name.isFuture || Region.isNamed(in: name.suffix ?? "") {
            return [number]
        }
        let parts = item.split(separator: "-").map(String.init)
        for split in 1..<max(parts.count, 2) where split < parts.count {
            let left = ArticleNumberReader.canonical(parts[..<split].joined(separator: "-"))
            let right = ArticleNumberReader.canonical(parts[split...].joined(separator: "-"))
            guard let left, let right, let counted = between(left, right) else { continue }
            guard let first = places[left], let last = places[right], first < last else { return counted }
            let printed = held[first...last]
            return printed + counted.filter { places[$0] == nil }
        }
        return [ArticleNumberReader.canonical(item) ?? item]
    }

    private static func between(_ left: String, _ right: String) -> [String]? {
        if let first = RomanNumeral.value(of: left), let last = RomanNumeral.value(of: right), first < last {
            return (first...last).compactMap(RomanNumeral.text)
        }
        let (leftHead, leftNumber) = tail(left)
        let (rightHead, rightNumber) = tail(right)
        if let leftNumber, let rightNumber, leftHead == rightHead, leftNumber < rightNumber,
            rightNumber - leftNumber < 5_000
        {
            return (leftNumber...rightNumber).map { "\(leftHead)\($0)" }
        }
        return ArticleNumberOrder(left) < ArticleNumberOrder(right) ? [left, right] : nil
    }

    /// A number cut before its last digits.
    private static func tail(_ number: String) -> (String, Int?) {
        let digits = number.reversed().prefix { $0.isNumber }.count
        return (String(number.dropLast(digits)), Int(number.suffix(digits)))
    }
}
