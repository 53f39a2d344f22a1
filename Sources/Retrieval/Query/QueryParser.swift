import Citations
import Foundation
import LegalModel

/// Cuts what was typed into a ``ParsedQuery``.
struct QueryParser {
    let analyzer: TextAnalyzer
    let thesaurus: ThesaurusTerms
    let finder: CitationFinder?

    /// The parsed query.
    ///
    /// - Parameter frequency: in how many texts a token stands, for the choice of rare words in long texts.
    func parse(_ text: String, frequency: ([UInt8]) throws -> Int) rethrows -> ParsedQuery {
        var query = ParsedQuery()
        let text = takeFilters(text.precomposedStringWithCanonicalMapping, into: &query)
        query.citations = citations(in: text)
        let rest = takeOperators(takePhrases(text, into: &query), into: &query)
        let language = analyzer.tables
        var all: [ParsedQuery.Word] = []
        var seen: Set<[UInt8]> = []
        var everything: [ParsedQuery.Word] = []
        let written = analyzer.words(of: rest)
        for (index, word) in written.enumerated() {
            let tokens = analyzer.tokens(ofWord: word.bytes)
            let entry = ParsedQuery.Word(text: String(decoding: word.bytes, as: UTF8.self), tokens: tokens)
            everything.append(entry)
            if let unit = QueryParser.unit(after: index, in: written) {
                query.phrases.append("\(entry.text) \(unit)")
                continue
            }
            guard !language.isStopWord(Fold.fold(word.bytes)), let first = tokens.first, seen.insert(first).inserted
            else { continue }
            all.append(entry)
        }
        query.everything = everything
        let (expansions, terms) = expansions(of: everything)
        query.expansions = expansions
        query.phrases += terms
        if all.isEmpty { all = everything }
        if all.count > Weights.longestQuery {
            var ranked: [(index: Int, frequency: Int)] = []
            for (index, word) in all.enumerated() {
                let count = try word.tokens.map { try frequency($0) }.max() ?? 0
                ranked.append((index, count))
            }
            let known = ranked.filter { $0.frequency > 0 }
                .sorted { ($0.frequency, $0.index) < ($1.frequency, $1.index) }
            all = known.prefix(Weights.longestQuery).map(\.index).sorted().map { all[$0] }
        }
        query.words = all
        return query
    }

    /// The word after a short number, `14 mois`: together they say something, the number alone does not.
    private static func unit(after index: Int, in words: [WordScanner.Word]) -> String? {
        let word = words[index].bytes
        guard word.count <= 3, word.allSatisfy({ (0x30...0x39).contains($0) }), index + 1 < words.count,
            let first = words[index + 1].bytes.first, !(0x30...0x39).contains(first)
        else { return nil }
        return String(decoding: words[index + 1].bytes, as: UTF8.self)
    }

    // MARK: Filters and phrases

    private func takeFilters(_ text: String, into query: inout ParsedQuery) -> String {
        guard text.contains(":") else { return text }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        return parts.filter { part in
            let lower = part.lowercased()
            if lower.hasPrefix("code:"), part.count > 5 {
                query.code = CodeIdentifier(part.dropFirst(5).uppercased())
                return false
            }
            for name in ["livre:", "boek:", "buch:", "book:"] where lower.hasPrefix(name) && part.count > name.count {
                query.book = part.dropFirst(name.count).uppercased()
                return false
            }
            return true
        }.joined(separator: " ")
    }

    private func takePhrases(_ text: String, into query: inout ParsedQuery) -> String {
        var rest = ""
        var phrase = ""
        var closing: Character?
        for character in text {
            if let end = closing {
                if character == end {
                    let words = analyzer.words(of: phrase)
                    if words.count > 1 { query.phrases.append(phrase) }
                    rest += " " + phrase + " "
                    phrase = ""
                    closing = nil
                } else {
                    phrase.append(character)
                }
            } else {
                switch character {
                case "\"": closing = "\""
                case "«": closing = "»"
                case "“", "„": closing = "”"
                default: rest.append(character)
                }
            }
        }
        return rest + " " + phrase
    }

    /// Takes out `-word`, an exclusion, and `word*`, a beginning; a minus alone or a query of exclusions only is text.
    private func takeOperators(_ text: String, into query: inout ParsedQuery) -> String {
        guard text.contains("-") || text.contains("*") else { return text }
        let parts = text.split { $0.isWhitespace }
        let isExclusion = { (part: Substring) in
            part.hasPrefix("-") && part.dropFirst().first?.isLetter ?? false
        }
        guard parts.contains(where: { !isExclusion($0) }) else { return text }
        var rest: [Substring] = []
        for part in parts {
            if isExclusion(part) {
                query.excluded.append(String(part.dropFirst()))
            } else if part.hasSuffix("*"), part.dropLast().count >= 3, part.dropLast().allSatisfy(\.isLetter) {
                query.beginnings.append(String(part.dropLast()))
            } else {
                rest.append(part)
            }
        }
        return rest.joined(separator: " ")
    }

    // MARK: Citations

    /// The citations of a text in its language; a short text that is a citation in another language, or typed small, is one.
    private func citations(in text: String) -> [CitedReference] {
        guard let finder, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let own = citations(in: text, analyzer.tables.language, finder, onlyWhole: false)
        guard own.isEmpty, text.utf8.count <= QueryParser.longestCitation else { return own }
        for form in [text, text.uppercased()] {
            for language in Language.allCases.sorted() {
                let found = citations(in: form, language, finder, onlyWhole: true)
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    /// Bytes of a text that may be a citation of another language.
    private static let longestCitation = 80

    private func citations(
        in text: String, _ language: Language, _ finder: CitationFinder, onlyWhole: Bool
    ) -> [CitedReference] {
        let found = finder.find(in: text, language: language, context: CitationContext(acceptsBareNumbers: true))
        let cited = found.reduce(0) { $0 + $1.range.count }
        let isMostlyCitation = 2 * cited >= text.utf8.count
        guard isMostlyCitation || !onlyWhole else { return [] }
        return found.flatMap(\.references).filter { reference in
            switch reference.owner {
            case .code: true
            case .unknown, .ambiguous: isMostlyCitation
            case .foreign: false
            }
        }
    }

    // MARK: Thesaurus

    /// The other terms of the concepts that were typed, and the typed terms of several words, to be searched as phrases.
    private func expansions(of words: [ParsedQuery.Word]) -> ([ParsedQuery.Expansion], typed: [String]) {
        var typed: [String] = []
        let tokens = words.map { Set($0.tokens) }
        var found: [[ParsedQuery.Expansion]] = []
        let beginnings = Set(words.flatMap(\.tokens).map { $0.prefix(2) })
        for (number, concept) in thesaurus.concepts.enumerated() {
            // Stemming is what takes time: a term whose first word begins like no word sought is not met.
            guard concept.contains(where: { beginnings.contains($0.beginning) }) else { continue }
            // A term is met as a whole: "kosten" is no "verzendkosten".
            let terms = Array(zip(concept.map(\.text), thesaurus.stems(of: number)))
            guard let origin = terms.first(where: { QueryParser.contains(tokens, $0.1) }) else { continue }
            typed += terms.filter { $0.1.count > 1 && QueryParser.contains(tokens, $0.1) }.map(\.0)
            found.append(
                terms.filter { !QueryParser.contains(tokens, $0.1) }
                    .map { ParsedQuery.Expansion(origin: origin.0, term: $0.0, tokens: $0.1) })
        }
        return (Array(QueryParser.inTurn(found).prefix(Weights.mostExpansions)), typed)
    }

    /// The first of each list, then the second of each: every concept has its share of what may be added.
    private static func inTurn<Item>(_ lists: [[Item]]) -> [Item] {
        (0..<(lists.map(\.count).max() ?? 0)).flatMap { place in lists.compactMap { $0.dropFirst(place).first } }
    }

    /// Whether words stand one after the other in a text.
    static func contains(_ text: [Set<[UInt8]>], _ words: [[[UInt8]]]) -> Bool {
        guard !words.isEmpty, words.count <= text.count else { return false }
        return (0...(text.count - words.count)).contains { start in
            words.enumerated().allSatisfy { index, word in word.contains { text[start + index].contains($0) } }
        }
    }
}
