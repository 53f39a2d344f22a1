public import LegalModel

/// A reference to the law as a pack gives it: resolved, open between regimes, or text that still has to be read.
public enum PackCitation: Hashable, Sendable {
    /// A canonical reference.
    case reference(ArticleReference)
    /// References of different regimes in the order of the pack, two at least: the one that governs on the decisive days counts.
    ///
    /// ``RulePack/governed(by:on:)`` puts that one in their place; what concludes or prints needs a pack so settled.
    case alternatives([ArticleReference])
    /// Words that `Citations` can read.
    case text(String)

    /// The reference, when it is one; `nil` for words and between alternatives that nobody has settled.
    public var reference: ArticleReference? {
        switch self {
        case .reference(let reference): reference
        case .alternatives, .text: nil
        }
    }

    /// Every reference that it names, in the order of the pack; none for words.
    public var references: [ArticleReference] {
        switch self {
        case .reference(let reference): [reference]
        case .alternatives(let references): references
        case .text: []
        }
    }

    /// The citation as it is written.
    public var text: String {
        switch self {
        case .reference(let reference): reference.description
        case .alternatives(let references): references.map(\.description).joined(separator: " | ")
        case .text(let text): text
        }
    }

    /// The citation with the reference that governs in place of its alternatives.
    public func governed(by table: TransitionTable, on dates: KnownDates) -> PackCitation {
        switch self {
        case .reference, .text: self
        case .alternatives(let references):
            table.governing(among: references, on: dates).map { .reference($0) } ?? self
        }
    }
}
