public import Casework
public import LegalModel

/// Something that is wrong with the files of a letter, with its place.
public struct LetterProblem: Hashable, Sendable {
    /// The letter: the name of its folder.
    public let letter: String
    /// Where it is wrong.
    public let location: SourceLocation
    /// What is wrong.
    public let kind: Kind

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// The file cannot be read or parsed.
        case fault(DraftingFault)
        /// The letter has no text in a language.
        case missingLanguage(Language)
        /// The letter has no example.
        case missingExample
        /// A variant without an example.
        case variantWithoutExample(String)
        /// A field that no example gives.
        case fieldWithoutExample(String)
        /// A word of a choice that no example takes.
        case choiceWithoutExample(field: String, word: String)
        /// A mandatory block whose condition holds in no example.
        case blockWithoutExample(String)
        /// A name that nothing binds.
        case unknownName(String, known: [String])
        /// A value used as what it is not.
        case wrongKind(String, expected: String, found: String)
        /// A word that the value never is.
        case unknownWord(String, word: String, known: [String])
        /// A field that the text never uses.
        case unusedField(String, Language)
        /// A mandatory block that the text does not have.
        case missingBlock(String, Language)
        /// A block in the text that `letter.yaml` does not list.
        case unlistedBlock(String)
        /// A value that a block has to print, and does not.
        case notShown(String, block: String, Language)
        /// A fixed sentence that `letter.yaml` lists, and the text does not have.
        case unusedSentence(String, Language)
        /// A fixed sentence in the text that `letter.yaml` does not list.
        case unlistedSentence(String)
        /// A fixed sentence that there is not.
        case unknownSentence(String)
        /// A date, a year or a number of days written by hand.
        case typedDate(String)
        /// A fixed sentence written out instead of used.
        case retypedSentence(String)
        /// A fixed sentence in other words.
        case rewordedSentence(String)
        /// An example that cannot be composed.
        case example(DraftingFault, Case)
        /// What the checks say of a composed example.
        case finding(Diagnostic, Case)
        /// What the rules of language say of the text: rule, words, why.
        case language(rule: String, words: String, why: LocalizedText, isBlocking: Bool)
    }

    /// Which compositions of an example.
    public struct Case: Hashable, Sendable {
        /// The number of the example, from 1.
        public let example: Int
        /// For whom.
        public var audiences: [LetterAudience]
        /// In which languages.
        public var languages: [Language]
    }

    /// Makes a problem.
    public init(_ kind: Kind, of letter: String, at location: SourceLocation) {
        self.letter = letter
        self.location = location
        self.kind = kind
    }

    /// Whether the letter cannot go out like this.
    public var isBlocking: Bool {
        switch kind {
        case .choiceWithoutExample, .blockWithoutExample, .unlistedBlock: false
        case .finding(let diagnostic, _): diagnostic.severity == .blocks
        case .language(_, _, _, let isBlocking): isBlocking
        default: true
        }
    }
}

extension LetterProblem {
    /// The composition it is about; `nil` when about none.
    var composition: Case? {
        switch kind {
        case .example(_, let one), .finding(_, let one): one
        default: nil
        }
    }

    /// Whether the same is said of another composition of the same example.
    func isSame(as other: LetterProblem) -> Bool {
        guard letter == other.letter, location == other.location, composition?.example == other.composition?.example
        else { return false }
        switch (kind, other.kind) {
        case (.example(let one, _), .example(let two, _)): return one == two
        case (.finding(let one, _), .finding(let two, _)): return one == two
        default: return false
        }
    }

    /// The same, said of another composition, too.
    func adding(_ other: Case) -> LetterProblem {
        func joined(_ one: Case) -> Case {
            Case(
                example: one.example,
                audiences: one.audiences + other.audiences.filter { !one.audiences.contains($0) },
                languages: one.languages + other.languages.filter { !one.languages.contains($0) })
        }
        switch kind {
        case .example(let fault, let one): return LetterProblem(.example(fault, joined(one)), of: letter, at: location)
        case .finding(let found, let one): return LetterProblem(.finding(found, joined(one)), of: letter, at: location)
        default: return self
        }
    }
}
