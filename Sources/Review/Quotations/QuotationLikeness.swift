import CorpusStore

/// Where in a text the words stand that resemble a quotation most, and how they differ.
struct QuotationLikeness {
    /// The share of the words that the two have in common, from 0 to 1.
    let share: Double
    /// From the official words to the quoted ones.
    let parts: [WordDifference.Part]

    /// Compares a part of a quotation with an evened text.
    ///
    /// - Complexity: words of one times words of the other; nothing is compared beyond twenty million.
    init(of part: String, in text: String) {
        let quoted = part.split(separator: " ")
        let words = text.split(separator: " ")
        guard !quoted.isEmpty, !words.isEmpty, quoted.count * words.count <= 20_000_000 else {
            (share, parts) = (0, [])
            return
        }
        let keys = (quoted.map(QuotationLikeness.key), words.map(QuotationLikeness.key))
        // The cheapest way to turn a stretch of the text into the quotation, its beginning free.
        var costs = Array(0...quoted.count)
        var starts = Array(repeating: 0, count: quoted.count + 1)
        var best = (cost: quoted.count, start: 0, end: 0)
        for (column, word) in keys.1.enumerated() {
            var (diagonal, diagonalStart) = (costs[0], column)
            starts[0] = column + 1
            for row in 1...quoted.count {
                let (above, aboveStart) = (costs[row], starts[row])
                let change = diagonal + (keys.0[row - 1] == word ? 0 : 1)
                var (cost, start) = (change, diagonalStart)
                if above + 1 < cost { (cost, start) = (above + 1, aboveStart) }
                if costs[row - 1] + 1 < cost { (cost, start) = (costs[row - 1] + 1, starts[row - 1]) }
                (diagonal, diagonalStart) = (above, aboveStart)
                costs[row] = cost
                starts[row] = start
            }
            if costs[quoted.count] < best.cost { best = (costs[quoted.count], starts[quoted.count], column + 1) }
        }
        share = 1 - Double(best.cost) / Double(quoted.count)
        let window = words[min(best.start, best.end)..<best.end].joined(separator: " ").trimmingStops
        parts = WordDifference(from: window, to: part).parts
    }

    /// A word without the signs around it, in small letters.
    private static func key(_ word: Substring) -> String {
        var rest = word
        while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
        while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
        return rest.isEmpty ? String(word) : rest.lowercased()
    }
}
