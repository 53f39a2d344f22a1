import CorpusStore
import LegalModel

/// The words of an official text with the signs of its changes, and below them what changed which words, and when.
///
/// Signs are those of the official pages, `[1 …]1`; notes that stand in the text bear letters, `[a …]a`.
struct MarkedText {
    private let official: OfficialVersion
    private let language: Language
    private let signs: [String]

    init(_ official: OfficialVersion, _ language: Language) {
        self.official = official
        self.language = language
        var letters = 0
        signs = official.marks.map { mark in
            if let label = mark.label { return label }
            letters += 1
            return MarkedText.letters(letters)
        }
    }

    /// The text with its signs, then a paragraph for each mark.
    var lines: [String] {
        let title = LocalizedText(
            fr: "Modifications", nl: "Wijzigingen", de: "Änderungen", en: "Changes")[language]
        var lines = Lines.wrapped(text, indent: "  ")
        let entries = changes
        if !entries.isEmpty { lines += ["", title] + entries }
        return lines
    }

    /// The text with its signs.
    private var text: String {
        var openings: [Int: [String]] = [:]
        var closings: [Int: [String]] = [:]
        for (mark, sign) in zip(official.marks, signs) {
            if mark.start == mark.end {
                openings[mark.start, default: []].append("[\(sign)]")
            } else {
                openings[mark.start, default: []].append("[\(sign) ")
                closings[mark.end, default: []].insert("]\(sign)", at: 0)
            }
        }
        var bytes: [UInt8] = []
        let words = Array(official.text.utf8)
        for index in 0...words.count {
            for sign in closings[index] ?? [] { bytes += sign.utf8 }
            for sign in openings[index] ?? [] { bytes += sign.utf8 }
            if index < words.count { bytes.append(words[index]) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Each sign once, with its notes and the words that it covers.
    private var changes: [String] {
        var lines: [String] = []
        var seen: Set<String> = []
        for (mark, sign) in zip(official.marks, signs) where seen.insert(sign).inserted {
            let notes = mark.notes.filter(official.notes.indices.contains).map {
                AmendmentNote(printed: official.notes[$0])
            }
            let told =
                notes.isEmpty
                ? MarkedText.noNote[language] : notes.map { $0.sentence(language) }.joined(separator: "; ")
            lines += Lines.wrapped("\(sign)  \(told)", indent: "  ", hanging: "     ")
            for other in zip(official.marks, signs) where other.1 == sign && other.0.end > other.0.start {
                lines += Lines.wrapped(quoted(other.0), indent: "     ", hanging: "     ")
            }
        }
        let told = Set(official.marks.flatMap(\.notes))
        for (place, note) in official.notes.enumerated() where !told.contains(place) {
            let note = AmendmentNote(printed: note)
            lines += Lines.wrapped("\(note.mark ?? "–")  \(note.sentence(language))", indent: "  ", hanging: "     ")
        }
        return lines
    }

    /// The words of a mark, their middle left out when they are many.
    private func quoted(_ mark: AmendmentMark) -> String {
        let words = mark.words(of: official.text).split(whereSeparator: \.isWhitespace)
        let shown =
            words.count > 16
            ? words.prefix(8).joined(separator: " ") + " … " + words.suffix(6).joined(separator: " ")
            : words.joined(separator: " ")
        return language == .french ? "« \(shown) »" : "\"\(shown)\""
    }

    /// a, b … z, aa, ab …
    private static func letters(_ number: Int) -> String {
        var rest = number
        var text = ""
        while rest > 0 {
            rest -= 1
            text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
            rest /= 26
        }
        return text
    }

    private static let noNote = LocalizedText(
        fr: "aucune note n'explique cette marque", nl: "geen noot verklaart dit merkteken",
        de: "keine Anmerkung erklärt diese Marke", en: "no note explains this mark")
}
