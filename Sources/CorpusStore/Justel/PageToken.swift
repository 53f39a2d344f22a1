/// One piece of a page.
enum PageToken: Hashable, Sendable {
    /// Words, entities resolved, in UTF-8.
    case text([UInt8])
    /// A tag whose name is one of those of the pages, in lower case.
    case open(Tag, attributes: Attributes)
    /// A closing tag.
    case close(Tag)

    /// The tags of the pages; every other `<` is text.
    enum Tag: String, Hashable, Sendable, CaseIterable {
        case a, b, br, table, tbody, thead, tr, td, th, sup, sub, font, span, div, p, ul, ol, li, i, u, em, pre, hr
        case center, strong, h1, h2, h3, h4, img, col, small
    }

    /// The attributes that mean something here.
    struct Attributes: Hashable, Sendable {
        var name: String?
        var href: String?
        var title: String?
    }
}

/// A token with the place of its first byte in the page.
struct PlacedToken: Hashable, Sendable {
    let token: PageToken
    let offset: Int
}
