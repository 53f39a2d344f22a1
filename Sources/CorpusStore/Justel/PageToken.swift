/// One piece of a page.
enum PageToken: Hashable, Sendable {
    /// Words, entities resolved, in UTF-8.
    case text([UInt8])
    /// A tag whose name is one of those of the pages, in lower case.
    case open(Tag, attributes: Attributes?)
    /// A closing tag.
    case close(Tag)

    /// The tags of the pages; every other `<` is text.
    enum Tag: String, Hashable, Sendable, CaseIterable {
        case a, b, br, table, tbody, thead, tr, td, th, sup, sub, font, span, div, p, ul, ol, li, i, u, em, pre, hr
        case center, strong, h1, h2, h3, h4, img, col, small

        /// Whether the tag says nothing about words: it is passed over.
        var isPassedOver: Bool {
            switch self {
            case .b, .tbody, .thead, .font, .i, .u, .em, .strong, .img, .col, .small, .sub: true
            case .a, .br, .table, .tr, .td, .th, .sup, .span, .div, .p, .ul, .ol, .li, .pre, .hr, .center, .h1, .h2,
                .h3,
                .h4:
                false
            }
        }
    }

    /// The attributes that mean something here; behind a reference, since few tokens have any.
    final class Attributes: Hashable, Sendable {
        let name: String?
        let href: String?
        let title: String?

        /// Holds attributes; `nil` when there are none.
        init?(name: String?, href: String?, title: String?) {
            if name == nil, href == nil, title == nil { return nil }
            self.name = name
            self.href = href
            self.title = title
        }

        static func == (left: Attributes, right: Attributes) -> Bool {
            left.name == right.name && left.href == right.href && left.title == right.title
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(href)
            hasher.combine(title)
        }
    }
}

/// A token with the place of its first byte in the page.
struct PlacedToken: Hashable, Sendable {
    let token: PageToken
    let offset: Int
}
