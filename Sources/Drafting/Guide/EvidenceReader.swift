import Casework
import LegalModel

/// Reads evidence as a person types it: `P1 p.2 "words", -P3`.
///
/// Exhibits are separated by commas or semicolons; a minus sign says that the exhibit speaks against the element; a page and
/// words in quotation marks may follow.
struct EvidenceReader {
    let known: [Identifier<Exhibit>]

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
        }
        return Evidence(
            exhibit: exhibit, page: page, quotation: quotation, bearing: speaksAgainst ? .contradicts : .supports)
    }

    private static let marks: [Character: Character] = ["«": "»", "“": "”", "„": "“", "\"": "\""]
    private static let pageMarks = ["p.", "p ", "blz.", "blz ", "s.", "page "]
}
