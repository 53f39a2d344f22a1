/// The three parts of a page: title, table of contents, text.
struct PageRegions: Hashable, Sendable {
    /// The design of the site that made the page.
    let design: Design
    let title: Range<Int>
    let contents: Range<Int>?
    let text: Range<Int>

    /// The designs of the site that are read.
    enum Design: Hashable, Sendable {
        /// Boxes with `list-title-1`, `-2`, `-3`: since 2024.
        case boxes
        /// Tables under `<A name="titre">`, `tablematiere`, `texte`: before 2024.
        case tables
    }

    /// Finds the parts of a page of either design.
    ///
    /// - Throws: `otherPage`, `emptyShell`, or `cut` when the text does not come to its end.
    init(of page: [UInt8]) throws(CorpusFault.PageProblem) {
        if let title = BoxRegions.begin("list-title-1", in: page) {
            self = try BoxRegions.find(in: page, title: title)
        } else if let regions = try TableRegions.find(in: page) {
            self = regions
        } else {
            throw .otherPage
        }
    }

    init(design: Design, title: Range<Int>, contents: Range<Int>?, text: Range<Int>) {
        self.design = design
        self.title = title
        self.contents = contents
        self.text = text
    }
}
