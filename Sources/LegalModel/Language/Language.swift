/// A language in which Carnet reads law and writes to people.
///
/// French, Dutch and German are languages of the law; English is a courtesy.
public enum Language: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    case french = "fr"
    case dutch = "nl"
    case german = "de"
    case english = "en"

    /// The language tag with its country, as documents carry it: `fr-BE`, `nl-BE`, `de-BE`, `en-GB`.
    ///
    /// - Source: BCP 47.
    public var tag: String {
        switch self {
        case .french: "fr-BE"
        case .dutch: "nl-BE"
        case .german: "de-BE"
        case .english: "en-GB"
        }
    }

    /// In the fixed order fr, nl, de, en.
    public static func < (left: Language, right: Language) -> Bool {
        left.order < right.order
    }

    private var order: Int {
        switch self {
        case .french: 0
        case .dutch: 1
        case .german: 2
        case .english: 3
        }
    }
}
