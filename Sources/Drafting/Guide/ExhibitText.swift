/// The text of an exhibit, page by page: what can be searched and what quotations are compared with.
public struct ExhibitText: Hashable, Sendable {
    /// The pages, in order; one when the file has no pages.
    public let pages: [String]

    /// Takes pages.
    public init(pages: [String]) { self.pages = pages }

    /// Takes a text; a form feed begins a new page.
    public init(_ text: String) {
        pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
    }

    /// Whether pages can be told apart.
    public var hasPages: Bool { pages.count > 1 }

    /// The pages, from 1, on which words stand word for word; blanks and line ends count as one blank.
    public func pages(holding words: String) -> [Int] {
        let sought = words.singleBlanks
        guard !sought.isEmpty else { return [] }
        return pages.indices.filter { pages[$0].singleBlanks.contains(sought) }.map { $0 + 1 }
    }

    /// Whether words stand in it word for word, also across the end of a page.
    public func holds(_ words: String) -> Bool {
        let sought = words.singleBlanks
        return !sought.isEmpty && pages.joined(separator: " ").singleBlanks.contains(sought)
    }
}

extension String {
    /// Runs of white space as one blank, none at the ends.
    var singleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
