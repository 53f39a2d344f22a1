/// How an article ended: it was repealed, or it stands under another number since.
public enum ArticleEnding: Hashable, Sendable {
    /// Nothing of it is left; the act, as `L 2024-02-07/18, art. 44`, `nil` when it is not known.
    case repealed(by: String?)
    /// It was moved or renumbered: the number it has now, as the source says it, and the act where it is known.
    case moved(to: String, by: String?)

    /// The act that ended it; `nil` when it is not known.
    public var act: String? {
        switch self {
        case .repealed(let act), .moved(_, let act): act
        }
    }

    /// The number it has now; `nil` when it was repealed.
    public var target: String? {
        switch self {
        case .repealed: nil
        case .moved(let target, _): target
        }
    }
}
