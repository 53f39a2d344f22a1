import Casework
import LegalModel

/// Reads evidence as a person types it: `P1 p.2 "words", -P3`.
///
/// Exhibits are separated by commas or semicolons; a minus sign says that the exhibit speaks against the element; a page and
/// words in quotation marks may follow. A number stands for a passage of the last search. Words are compared with the text of
/// the exhibit, word for word, where it can be read; the page on which they stand is added.
struct EvidenceReader {
    let known: [Identifier<Exhibit>]
    var texts: [Identifier<Exhibit>: ExhibitText] = [:]
    var found: [QuotablePassage] = []

    /// Reads all evidence of one line, in its order.
    func read(_ text: String) throws(GuideFault) -> [Evidence] {
        var result: [Evidence] = []
        for part in parts(of: text) { result.append(try evidence(part)) }
        return result
    }

    /// Splits at commas and semicolons outside quotation marks.
    private func parts(of text: String) -> [String] {
        var parts = [""]
        var closing: Character?
        for character in text {
            if character == closing {
                closing = nil
            } else if closing == nil, let mark = Self.marks[character] {
                closing = mark
            }
            if closing == nil, character == "," || character == ";" {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }

    private func evidence(_ text: String) throws(GuideFault) -> Evidence {
        let speaksAgainst = text.hasPrefix("-") || text.hasPrefix("−")
        let rest = (speaksAgainst ? String(text.dropFirst()) : text).trimmed
        if let number = Int(rest) { return try passage(number, bearing: speaksAgainst ? .contradicts : .supports) }
        let name = String(rest.prefix { !$0.isWhitespace })
        guard let exhibit = known.first(where: { $0.text.lowercased() == name.lowercased() }) else {
            throw .unknownExhibit(name, known: known.map(\.text))
        }
        var remainder = String(rest.dropFirst(name.count)).trimmed
        var page: Int?
        if let match = Self.pageMarks.first(where: { remainder.lowercased().hasPrefix($0) }) {
            let digits = String(remainder.dropFirst(match.count)).trimmed.prefix { $0.isNumber }
            guard let number = Int(digits), number > 0 else { throw .unreadableEvidence(text) }
            page = number
            remainder = String(remainder.dropFirst(match.count)).trimmed
            remainder = String(remainder.dropFirst(digits.count)).trimmed
        }
        var quotation: String?
        if !remainder.isEmpty {
            guard remainder.unquoted != remainder else { throw .unreadableEvidence(text) }
            quotation = remainder.unquoted
            page = try compared(remainder.unquoted, with: exhibit, page: page)
        }
        return Evidence(
            exhibit: exhibit, page: page, quotation: quotation, bearing: speaksAgainst ? .contradicts : .supports)
    }

    /// A passage of the last search.
    private func passage(_ number: Int, bearing: Evidence.Bearing) throws(GuideFault) -> Evidence {
        guard found.indices.contains(number - 1), case .exhibit(let exhibit, let page) = found[number - 1].source else {
            throw .noSuchPassage(number, count: found.count)
        }
        return Evidence(exhibit: exhibit, page: page, quotation: found[number - 1].words, bearing: bearing)
    }

    /// Looks for words in an exhibit, and says on which page they stand where that can be told.
    private func compared(
        _ words: String, with exhibit: Identifier<Exhibit>, page: Int?
    ) throws(GuideFault) -> Int? {
        guard let text = texts[exhibit] else { return page }
        guard text.holds(words) else { throw .wordsNotInExhibit(words, exhibit: exhibit.text) }
        let pages = text.pages(holding: words)
        guard text.hasPages, !pages.isEmpty else { return page }
        if let page, !pages.contains(page) { throw .wordsOnOtherPage(words, exhibit: exhibit.text, pages: pages) }
        return page ?? pages.first
    }

    private static let marks: [Character: Character] = ["«": "»", "“": "”", "„": "“", "\"": "\""]
    private static let pageMarks = ["p.", "p ", "blz.", "blz ", "s.", "page "]
}
