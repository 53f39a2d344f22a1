public import LegalModel

/// A passage of the recommendation in the handler's own words, in one language or more.
///
/// It stands in the place of what would be composed there, until it is dropped; nothing overwrites it.
public struct Rewriting: Hashable, Sendable {
    /// The address of the passage: `claim.D1.element.at_delivery`, `summary`.
    public var address: String
    /// The text by language.
    public var texts: [Language: RewrittenText]

    /// Makes a rewriting.
    public init(address: String, texts: [Language: RewrittenText]) {
        self.address = address
        self.texts = texts
    }

    /// The languages in which it is written, in the order fr, nl, de, en.
    public var languages: [Language] { texts.keys.sorted() }

    /// Whether a text has the form of an address: names of letters, digits, `_`, `-`, parted by points.
    public static func isAddress(_ text: String) -> Bool {
        let names = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 200
            && names.allSatisfy { name in
                !name.isEmpty
                    && name.utf8.allSatisfy { byte in
                        switch byte {
                        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2F, 0x3A, 0x5F: true
                        default: false
                        }
                    }
            }
    }
}

/// The handler's text for a passage in one language.
public struct RewrittenText: Hashable, Sendable {
    /// The text: blank lines part paragraphs, lines with `- ` are items of a list, `**` marks weight, `[[address]]` is the
    /// number of another passage.
    public var text: String
    /// What the composed passage came from when the handler wrote or last confirmed; `nil` when nobody has confirmed it.
    public var basis: PassageBasis?
    /// Who wrote or confirmed it.
    public var by: UserName?
    /// On which day.
    public var on: CivilDate?

    /// Makes a text.
    public init(text: String, basis: PassageBasis?, by: UserName? = nil, on: CivilDate? = nil) {
        self.text = text
        self.basis = basis
        self.by = by
        self.on = on
    }
}
