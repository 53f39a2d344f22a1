import LegalModel

/// Two versions in two columns of 38 characters; words that the other side lacks are marked `[-…-]` and `{+…+}`.
struct SideBySide {
    private let left: VersionSide
    private let right: VersionSide
    private let language: Language

    private static let column = 38

    init(_ left: VersionSide, _ right: VersionSide, _ language: Language) {
        self.left = left
        self.right = right
        self.language = language
    }

    /// The lines, at most 80 characters each but for single long words.
    var lines: [String] {
        var lines = rows(title(left), title(right)) + [String(repeating: "─", count: 80)]
        let marked = WordDifference.marked(left.text ?? "", right.text ?? "")
        lines += rows(marked.left, marked.right)
        if left.text != nil, left.text == right.text {
            let same = LocalizedText(
                fr: "Même version aux deux dates.", nl: "Zelfde versie op beide dagen.",
                de: "Gleiche Fassung an beiden Tagen.", en: "The same version on both days.")
            lines += ["", same[language]]
        }
        return lines
    }

    private func title(_ side: VersionSide) -> String {
        let day = DateWords.text(side.day, language)
        guard side.text != nil else {
            let nothing = LocalizedText(
                fr: "aucune version connue", nl: "geen bekende versie", de: "keine bekannte Fassung",
                en: "no known version")
            return "\(day)\n\(nothing[language])"
        }
        let kind =
            side.isOfficial
            ? LocalizedText(fr: "texte officiel", nl: "officiële tekst", de: "amtlicher Text", en: "official text")
            : LocalizedText(fr: "résumé", nl: "samenvatting", de: "Zusammenfassung", en: "digest")
        let life = side.validity.map { DateWords.text($0, language) } ?? ""
        return "\(day)\n\(kind[language]), \(life)"
    }

    private func rows(_ left: String, _ right: String) -> [String] {
        let columns = [left, right].map { Lines.wrapped($0, width: SideBySide.column) }
        return (0..<max(columns[0].count, columns[1].count)).map { index in
            let first = index < columns[0].count ? columns[0][index] : ""
            let second = index < columns[1].count ? columns[1][index] : ""
            return second.isEmpty ? first : Lines.padded(first, SideBySide.column) + "  │ " + second
        }
    }
}

/// The words in which two texts differ.
enum WordDifference {
    /// Both texts with the words that only one of them holds in brackets.
    static func marked(_ left: String, _ right: String) -> (left: String, right: String) {
        let before = words(left)
        let after = words(right)
        guard !before.isEmpty, !after.isEmpty else { return (left, right) }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        return (joined(before, removed, "[-", "-]"), joined(after, inserted, "{+", "+}"))
    }

    /// Words and line ends.
    private static func words(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ").map(String.init) }
            .joined(separator: ["\n"]).map { $0 }
    }

    private static func joined(_ words: [String], _ marked: Set<Int>, _ open: String, _ close: String) -> String {
        var text = ""
        for (index, word) in words.enumerated() {
            if !text.isEmpty, text.last != "\n", word != "\n" { text += " " }
            guard word != "\n" else {
                text += word
                continue
            }
            if marked.contains(index), !marked.contains(index - 1) { text += open }
            text += word
            if marked.contains(index), !marked.contains(index + 1) { text += close }
        }
        return text
    }
}
