public import CorpusStore
public import LegalModel

/// A passage beside a citation, compared with the official text.
public struct LawQuotation: Hashable, Sendable {
    /// The passage.
    public let passage: QuotedPassage
    /// Which of the citations of the text it stands beside, counted from 0.
    public let citation: Int
    /// What the comparison says.
    public let verdict: Verdict

    /// What a comparison with the official text says.
    public enum Verdict: Hashable, Sendable {
        /// The words stand so in the version of the day.
        case exact(Source)
        /// They do, but for blanks, quotation marks, apostrophes, omissions and the case of the first letter.
        case normalised(Source)
        /// They do not; the difference is from the official words to the quoted ones, empty when nothing resembles them.
        case differs(Source, [WordDifference.Part])
        /// They are the words of another part of the article than those cited; the source says which.
        case otherPlace(Source)
        /// They are the words of another version of the article.
        case otherVersion(Source)
        /// They are the words of another article.
        case otherArticle(Source)
        /// No official text of the article is held for the day and language.
        case notCheckable

        /// The name in JSON.
        public var name: String {
            switch self {
            case .exact: "exact"
            case .normalised: "normalised"
            case .differs: "differs"
            case .otherPlace: "otherPlace"
            case .otherVersion: "otherVersion"
            case .otherArticle: "otherArticle"
            case .notCheckable: "notCheckable"
            }
        }

        /// The official text that was compared, or in which the words were found; `nil` when there is none.
        public var source: Source? {
            switch self {
            case .exact(let source), .normalised(let source), .differs(let source, _), .otherPlace(let source),
                .otherVersion(let source), .otherArticle(let source):
                source
            case .notCheckable: nil
            }
        }

        /// Whether the words are those of the article and of the part of it that are cited.
        public var isFaithful: Bool {
            switch self {
            case .exact, .normalised: true
            case .differs, .otherPlace, .otherVersion, .otherArticle, .notCheckable: false
            }
        }
    }

    /// An official version of an article.
    public struct Source: Hashable, Sendable {
        /// The article.
        public let article: ArticleKey
        /// The language of the wording.
        public let language: Language
        /// The days it was in force.
        public let validity: Validity
        /// The parts of the article in which the words were found, in order, where they are not those cited; else empty.
        public let places: [ArticleReference]

        /// Makes a source.
        public init(
            article: ArticleKey, language: Language, validity: Validity, places: [ArticleReference] = []
        ) {
            self.article = article
            self.language = language
            self.validity = validity
            self.places = places
        }

        /// The article with those parts: `BE-CDE:VI.83,17°`, `BE-CDE:VI.45,§1; §2`.
        public var name: String {
            let places = places.map(\.place).filter { !$0.isEmpty }
            return article.description + (places.isEmpty ? "" : "," + places.joined(separator: "; "))
        }
    }
}
