public import Casework
public import LegalModel

/// How the handler's text for a passage stands to what would be composed in its place today.
public struct RewritingStanding: Hashable, Sendable {
    /// The address of the passage.
    public let address: String
    /// The language of the text.
    public let language: Language
    /// How it stands.
    public let state: State

    /// Makes a standing.
    public init(address: String, language: Language, state: State) {
        self.address = address
        self.language = language
        self.state = state
    }

    /// How a text stands.
    public enum State: Hashable, Sendable {
        /// What it rests on is what it was.
        case stands
        /// The parts of its basis that changed since it was written or confirmed, sorted.
        case changed([String])
        /// Nobody has confirmed it against what it rests on: it came in with a file.
        case unconfirmed
        /// The document has no such passage any more.
        case lost
    }

    /// Compares the handler's texts in a language with the passages composed.
    static func all(of rewritings: [Rewriting], _ passages: [Passage], in language: Language) -> [RewritingStanding] {
        rewritings.compactMap { rewriting in
            guard let text = rewriting.texts[language] else { return nil }
            let state: State
            if let passage = passages.first(where: { $0.address == rewriting.address }) {
                if let earlier = text.basis {
                    let changes = passage.basis.changes(since: earlier)
                    state = changes.isEmpty ? .stands : .changed(changes)
                } else {
                    state = .unconfirmed
                }
            } else {
                state = .lost
            }
            return RewritingStanding(address: rewriting.address, language: language, state: state)
        }
    }
}

extension Passage {
    /// What the composed passage came from, as hashes.
    public var basis: PassageBasis { PassageBasis(values: values) }

    /// The composed passage as text that a person can change.
    public var composedText: String { PassageText(composed).text }

    /// The passage as it stands in the document, as text.
    public var text: String { PassageText(blocks).text }
}
