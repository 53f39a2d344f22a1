public import Citations
import LegalModel

/// Reads letters for neutrality, plainness and personal data.
///
/// Made once a language; reading a text needs no file, no clock and no database.
///
/// ```swift
/// let report = linter.report(on: text, as: .relay, to: .company)
/// ```
///
/// - Source: the catalogue of letters, sections 7 to 10.
public struct Linter: Sendable {
    /// The word lists.
    public let lists: WordLists
    let fixed: [FixedWording]
    let citations: CitationFinder
    let ownContacts: [String]
    let statements: StatementWeights?
    let words: PatternIndex<WordKey>
    let attributions: PatternIndex<Bool>
    let courts: PatternIndex<Bool>
    let upToNow: PatternIndex<Bool>
    let disputes: PatternIndex<Bool>
    let special: PatternIndex<WordLists.SpecialCategory>
    let persons: PatternIndex<Bool>

    /// Which entry of which rule a pattern belongs to.
    struct WordKey: Hashable, Sendable {
        /// The place of the rule in the lists.
        let rule: Int
        /// The place of the entry in the rule.
        let entry: Int
        /// The place of the pattern in the entry.
        let pattern: Int
    }

    /// Prepares the lists of a language.
    ///
    /// - Parameters:
    ///   - fixed: the fixed sentences in that language.
    ///   - citations: finds the articles that are cited.
    ///   - ownContacts: telephone numbers, addresses and mail addresses of the service, which are no leak.
    ///   - statements: what was learned of bare statements; without it, words alone tell them.
    public init(
        _ lists: WordLists, fixed: [FixedWording], citations: CitationFinder, ownContacts: [String] = [],
        statements: StatementWeights? = nil
    ) {
        self.lists = lists
        self.fixed = fixed
        self.citations = citations
        self.ownContacts = ownContacts
        self.statements = statements
        var words = PatternIndex<WordKey>()
        for (rule, list) in lists.allRules.enumerated() {
            for (entry, value) in list.entries.enumerated() {
                for (place, pattern) in value.patterns.enumerated() {
                    words.add(pattern, WordKey(rule: rule, entry: entry, pattern: place))
                }
            }
        }
        self.words = words
        attributions = PatternIndex(lists.sources, true, lists.speech, false)
        courts = PatternIndex(lists.courts, true)
        upToNow = PatternIndex(lists.upToNow, true)
        disputes = PatternIndex(lists.disputes, true)
        var special = PatternIndex<WordLists.SpecialCategory>()
        for category in WordLists.SpecialCategory.allCases {
            for pattern in lists.special[category] ?? [] { special.add(pattern, category) }
        }
        self.special = special
        persons = PatternIndex(lists.persons, true)
    }
}

extension PatternIndex {
    /// An index of patterns that share a value.
    init(_ patterns: [WordPattern], _ value: Value, _ others: [WordPattern] = [], _ other: Value? = nil) {
        self.init()
        for pattern in patterns { add(pattern, value) }
        if let other { for pattern in others { add(pattern, other) } }
    }
}
