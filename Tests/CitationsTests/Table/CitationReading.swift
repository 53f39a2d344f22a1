import Citations
import LegalModel
import Testing

/// What is found in a text, one word a reference: `BE-CDE:VI.83,§1,17°`; `?` before what has no owner, `~` before what
/// has several, `!` before the law of another country or of the Union.
struct CitationReading {
    private let finder: CitationFinder

    init() throws { finder = try CitationCorpus.finder.get() }

    func callAsFunction(_ text: String, _ language: Language) -> String {
        finder.find(in: text, language: language).flatMap(\.references).map { reference in
            let head =
                switch reference.owner {
                case .code(let code): "\(code):"
                case .foreign(let code): "!\(code):"
                case .ambiguous: "~"
                case .unknown: "?"
                }
            var parts = [head + reference.article]
            if let last = reference.lastArticle { parts[0] += "..\(last)" }
            if reference.isFollowed { parts[0] += "+" }
            if let paragraph = reference.paragraph { parts.append("§\(paragraph)") }
            if let subparagraph = reference.subparagraph { parts.append("al.\(subparagraph)") }
            if let item = reference.item { parts.append("\(item)°") }
            if let inner = reference.itemSubparagraph { parts.append("al.\(inner)") }
            return parts.joined(separator: ",")
        }.joined(separator: " ")
    }
}

/// One citation as the four languages write it: `nil` where a language has no such form.
struct InEachLanguage: Sendable, CustomTestStringConvertible {
    let expected: String
    let texts: [(Language, String)]

    init(_ expected: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
        self.expected = expected
        texts = [(Language.french, fr), (.dutch, nl), (.german, de), (.english, en)]
            .compactMap { language, text in text.map { (language, $0) } }
    }

    var testDescription: String { expected }
}
