public import Casework
import Foundation
public import LegalModel
import Reasoning

/// Looks for passages by their words in the notebook and in the text of the exhibits.
///
/// Every word sought must begin a word of the sentence; capitals and accents do not count. It finds words, not meanings.
public struct PassageSearch {
    private let dossier: Dossier
    private let texts: [Identifier<Exhibit>: ExhibitText]

    /// The most passages that are shown.
    public static let most = 20

    /// Makes a search.
    public init(_ dossier: Dossier, texts: [Identifier<Exhibit>: ExhibitText]) {
        self.dossier = dossier
        self.texts = texts
    }

    /// The passages that hold the words, in the order of notebook and exhibits; for the id of an entry or exhibit all of it.
    ///
    /// - Parameter subject: the question that is asked: where only exhibits, or only one side's messages, can be quoted,
    ///   only these are searched.
    public func passages(_ sought: String, for subject: GuideSubject?) -> [QuotablePassage] {
        let places = places(for: subject)
        if let named = places.first(where: { $0.id.lowercased() == sought.trimmed.lowercased() }) {
            return named.passages
        }
        let words = PassageSearch.words(of: sought)
        guard !words.isEmpty else { return [] }
        return places.flatMap(\.passages).filter { passage in
            let held = PassageSearch.words(of: passage.words)
            return words.allSatisfy { word in held.contains { $0.hasPrefix(word) } }
        }
    }

    private struct Place {
        let id: String
        let passages: [QuotablePassage]
    }

    private func places(for subject: GuideSubject?) -> [Place] {
        let scope = subject?.quotable ?? .anything
        let entries = dossier.entries.filter { entry in
            switch scope {
            case .anything: true
            case .messages(let side): entry.from == side
            case .exhibits: false
            }
        }
        let fromEntries = entries.map { entry in
            Place(
                id: entry.id.text,
                passages: PassageSearch.sentences(of: entry.text).map {
                    QuotablePassage(source: .entry(entry.id), words: $0)
                })
        }
        if case .messages = scope { return fromEntries }
        let fromExhibits = dossier.exhibits.compactMap { exhibit -> Place? in
            guard let text = texts[exhibit.id] else { return nil }
            let passages = text.pages.enumerated().flatMap { index, page in
                PassageSearch.sentences(of: page).map {
                    QuotablePassage(source: .exhibit(exhibit.id, page: text.hasPages ? index + 1 : nil), words: $0)
                }
            }
            return Place(id: exhibit.id.text, passages: passages)
        }
        return fromEntries + fromExhibits
    }

    /// The sentences of a text: parts of a line up to a sign that ends a sentence and is followed by a blank.
    static func sentences(of text: String) -> [String] {
        var result: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var start = line.startIndex
            var index = line.startIndex
            while index < line.endIndex {
                let next = line.index(after: index)
                let ends = ".!?".contains(line[index]) && next < line.endIndex && line[next].isWhitespace
                if ends, line[start..<next].count > 3 {
                    result.append(String(line[start..<next]).trimmed)
                    start = next
                }
                index = next
            }
            result.append(String(line[start...]).trimmed)
        }
        return result.filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// The words of a text in small letters without accents.
    static func words(of text: String) -> [Substring] {
        let folded = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !$0.properties.isDiacritic && $0.properties.canonicalCombiningClass == .notReordered
        }
        return String(String.UnicodeScalarView(folded)).split { !$0.isLetter && !$0.isNumber }
    }
}
