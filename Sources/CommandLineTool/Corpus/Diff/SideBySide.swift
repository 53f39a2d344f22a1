import CorpusStore
import LegalModel

/// Two versions in two columns, sentence beside sentence; words that the other side lacks are marked: `[-…-]` and `{+…+}`,
/// on a terminal in red and green.
struct SideBySide {
    private let left: VersionSide
    private let right: VersionSide
    private let language: Language
    private let width: Int
    private let hasColour: Bool

    init(
        _ left: VersionSide, _ right: VersionSide, _ language: Language, width: Int = Lines.width,
        hasColour: Bool = false
    ) {
        self.left = left
        self.right = right
        self.language = language
        self.width = width
        self.hasColour = hasColour
    }

    private var column: Int { (width - 4) / 2 }

    /// The lines, at most the width each but for single long words and the signs of a terminal.
    var lines: [String] {
        var lines = rows(title(left), title(right)) + [String(repeating: "─", count: width)]
        guard left.text != right.text else {
            if let text = left.text { lines += Lines.wrapped(text, width: width) }
            return lines
        }
        for row in DifferenceRows(WordDifference(from: left.text ?? "", to: right.text ?? "")).rows {
            lines += rows(marked(row.left), marked(row.right))
        }
        return lines
    }

    // MARK: Titles

    private func title(_ side: VersionSide) -> [String] {
        let day = DateWords.text(side.day, language)
        guard side.text != nil else {
            let nothing = LocalizedText(
                fr: "aucune version connue", nl: "geen bekende versie", de: "keine bekannte Fassung",
                en: "no known version")
            return [day] + Lines.wrapped(nothing[language], width: column)
        }
        let kind =
            side.isOfficial
            ? LocalizedText(fr: "texte officiel", nl: "officiële tekst", de: "amtlicher Text", en: "official text")
            : LocalizedText(fr: "résumé", nl: "samenvatting", de: "Zusammenfassung", en: "digest")
        let life = side.validity.map { DateWords.text($0, language) } ?? ""
        return [day] + Lines.wrapped("\(kind[language]), \(life)", width: column)
    }

    // MARK: Columns

    /// The words of a row in lines of a column, with signs or colours around what differs.
    private func marked(_ parts: [WordDifference.Part]) -> [String] {
        var text = ""
        for part in parts {
            let words = Console.safe(part.text.trimmingEnds)
            guard !words.isEmpty else { continue }
            if !text.isEmpty { text += " " }
            switch (part.kind, hasColour) {
            case (.equal, _): text += words
            case (.removed, false): text += "[-" + words + "-]"
            case (.added, false): text += "{+" + words + "+}"
            case (.removed, true): text += "\u{E000}" + words + "\u{E002}"
            case (.added, true): text += "\u{E001}" + words + "\u{E002}"
            }
        }
        return coloured(Lines.wrapped(text, width: column))
    }

    /// Lines with the signs of a terminal for the marks; a stretch that goes on in the next line is opened there again.
    private func coloured(_ lines: [String]) -> [String] {
        guard hasColour else { return lines }
        var open = ""
        return lines.map { line in
            var result = open
            for character in line {
                switch character {
                case "\u{E000}": open = SideBySide.red
                case "\u{E001}": open = SideBySide.green
                case "\u{E002}": open = ""
                default:
                    result.append(character)
                    continue
                }
                result += open.isEmpty ? SideBySide.plain : open
            }
            return open.isEmpty ? result : result + SideBySide.plain
        }
    }

    private static let red = "\u{1B}[31m"
    private static let green = "\u{1B}[32m"
    private static let plain = "\u{1B}[0m"

    private func rows(_ left: [String], _ right: [String]) -> [String] {
        (0..<max(left.count, right.count)).map { index in
            let first = index < left.count ? left[index] : ""
            let second = index < right.count ? right[index] : ""
            let shown = first.replacing(SideBySide.red, with: "").replacing(SideBySide.green, with: "")
                .replacing(SideBySide.plain, with: "").count
            let line = first + String(repeating: " ", count: max(0, column - shown)) + "  │ " + second
            return second.isEmpty ? first : line
        }
    }
}

extension String {
    /// The text without blanks and line ends around it.
    fileprivate var trimmingEnds: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
