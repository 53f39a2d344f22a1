import LegalModel

/// The three parts of a page: title, table of contents, text.
struct PageRegions {
    let title: Range<Int>
    let contents: Range<Int>?
    let text: Range<Int>

    /// Finds the parts of a page of the present design.
    ///
    /// - Throws: `otherPage`, `olderDesign`, `emptyShell`, or `cut` when the text does not come to its end.
    init(of page: [UInt8]) throws(CorpusFault.PageProblem) {
        guard let title = PageRegions.begin("list-title-1", in: page) else {
            throw PageRegions.isOlderDesign(page) ? .olderDesign : .otherPage
        }
        let contents = PageRegions.begin("list-title-2", in: page, from: title.upperBound)
        guard let text = PageRegions.begin("list-title-3", in: page, from: contents?.upperBound ?? title.upperBound)
        else {
            let hasEnd = page.firstRange(of: Array("</html>".utf8), from: title.upperBound) != nil
            throw hasEnd ? .emptyShell : .cut
        }
        guard let end = PageRegions.end(in: page, from: text.upperBound) else { throw .cut }
        self.title = title.upperBound..<(contents ?? text).lowerBound
        self.contents = contents.map { $0.upperBound..<text.lowerBound }
        self.text = text.upperBound..<end
    }

    /// The tag that opens a part: `<div id="…" …>`, whatever its quotes.
    private static func begin(_ id: String, in page: [UInt8], from start: Int = 0) -> Range<Int>? {
        for quote in ["\"", "'"] {
            let pattern = Array("<div id=\(quote)\(id)\(quote)".utf8)
            if let place = page.firstRange(of: pattern, from: start),
                let close = page[place.upperBound...].firstIndex(of: .greaterThan)
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

    private static func isOlderDesign(_ page: [UInt8]) -> Bool {
        ["name=\"texte\"", "name=\"tablematiere\"", "loi_a1.pl", "wet_a1.pl"].contains { mark in
            page.firstRange(of: Array(mark.utf8), from: 0) != nil
        }
    }
}
