/// A few words of a text around those that were sought, with `<mark>` around each.
struct Snippet {
    let analyzer: TextAnalyzer
    let sought: Set<[UInt8]>

    /// The length of a snippet in words, about.
    private static let length = 28

    /// The snippet of a text; the beginning when nothing sought stands in it. Line ends become blanks.
    func text(of text: String) -> String {
        let bytes = Array(text.utf8)
        var words: [(start: Int, end: Int, isSought: Bool)] = []
        analyzer.forEachWord(of: bytes) { word in
            let isSought = analyzer.tokens(ofWord: word.bytes).contains { sought.contains($0) }
            words.append((word.start, word.end, isSought))
        }
        guard !words.isEmpty else { return text }
        let first = bestStart(words.map(\.isSought))
        let last = min(first + Snippet.length, words.count)
        var start = first == 0 ? 0 : words[first].start
        let end = last == words.count ? bytes.count : words[last - 1].end
        var result = first == 0 ? "" : "… "
        for word in words[first..<last] where word.isSought {
            result += Snippet.string(bytes[start..<word.start])
            result += "<mark>" + Snippet.string(bytes[word.start..<word.end]) + "</mark>"
            start = word.end
        }
        result += Snippet.string(bytes[start..<end])
        return result + (last == words.count ? "" : " …")
    }

    private func bestStart(_ isSought: [Bool]) -> Int {
        guard isSought.count > Snippet.length else { return 0 }
        var count = isSought.prefix(Snippet.length).count { $0 }
        var best = (start: 0, count: count)
        for start in 1...(isSought.count - Snippet.length) {
            if isSought[start - 1] { count -= 1 }
            if isSought[start + Snippet.length - 1] { count += 1 }
            if count > best.count { best = (start, count) }
        }
        guard best.count > 0, best.start > 0 else { return 0 }
        return min(best.start + 0, isSought.count - 1)
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\n", with: " ")
    }
}
