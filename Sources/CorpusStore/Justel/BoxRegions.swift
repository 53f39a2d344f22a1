/// The parts of a page of the design of 2024 and later: boxes with an `id`.
enum BoxRegions {
    /// Finds the parts behind the box of the title.
    ///
    /// - Throws: `emptyShell`, or `cut` when the text does not come to its end.
    static func find(in page: [UInt8], title: Range<Int>) throws(CorpusFault.PageProblem) -> PageRegions {
        let contents = begin("list-title-2", in: page, from: title.upperBound)
        guard let text = begin("list-title-3", in: page, from: contents?.upperBound ?? title.upperBound) else {
            throw PageEnd.isThere(in: page, from: title.upperBound) ? .emptyShell : .cut
        }
        guard let end = end(in: page, from: text.upperBound) else { throw .cut }
        return PageRegions(
            design: .boxes, title: title.upperBound..<(contents ?? text).lowerBound,
            contents: contents.map { $0.upperBound..<text.lowerBound }, text: text.upperBound..<end)
    }

    /// The tag that opens a part: `<div id="…" …>`, whatever its quotes.
    static func begin(_ id: String, in page: [UInt8], from start: Int = 0) -> Range<Int>? {
        for quote in ["\"", "'"] {
            let pattern = Array("<div id=\(quote)\(id)\(quote)".utf8)
            if let place = page.firstRange(of: pattern, from: start),
                let close = page[place.upperBound...].prefix(400).firstIndex(of: .greaterThan)
            {
                return place.lowerBound..<close + 1
            }
        }
        return nil
    }

    /// The text ends where the next box begins, else where the links, the page's body or the page end.
    private static func end(in page: [UInt8], from start: Int) -> Int? {
        let marks = ["<div id=\"list-title-", "<div class=\"links", "</main>", "<footer", "</body>", "</html>"]
        return marks.compactMap { page.firstRange(of: Array($0.utf8), from: start)?.lowerBound }.min()
    }
}

/// The end of a page.
enum PageEnd {
    /// Whether the page comes to its end behind a place.
    static func isThere(in page: [UInt8], from start: Int) -> Bool {
        ["</html>", "</HTML>"].contains { page.firstRange(of: Array($0.utf8), from: start) != nil }
    }
}
