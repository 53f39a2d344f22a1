import Citations
import LegalModel

/// What the head of a page says of the act.
struct PageMetadata: Hashable, Sendable {
    /// The NUMAC; `nil` when the head holds none: the site then answered with its frame only.
    let numac: String?
    /// The title with its notes.
    let title: String
    /// The dossier number.
    let dossier: String?
    /// The state of the text: the date after "mise à jour au"; `nil` for an act that was never changed.
    let state: CivilDate?
    /// The language of the page, from the words of its frame.
    let language: Language?

    init(page: [UInt8], regions: PageRegions) {
        let tokens = PageTokenizer(page, regions.title).tokens()
        let text = PageMetadata.words(tokens)
        numac = PageMetadata.numac(in: text, regions.design)
        title = PageMetadata.title(in: text)
        dossier = PageMetadata.dossier(in: text)
        state = PageMetadata.states(in: text).max()
        language = PageLanguage.ofText(page, regions.text) ?? PageLanguage.ofFrame(page, regions)
    }

    private static func words(_ tokens: [PlacedToken]) -> String {
        var bytes: [UInt8] = []
        for placed in tokens {
            switch placed.token {
            case .text(let text): bytes += text
            case .open(let tag, _) where tag == .p || tag == .div || tag == .br || tag == .h2: bytes.append(.newline)
            case .close(let tag) where tag == .p || tag == .span || tag == .h2: bytes.append(.newline)
            case .open, .close: break
            }
        }
        return bytes.string
    }

    /// The tag at the head of the box; in tables what stands behind "numéro :" or "nummer :".
    private static func numac(in text: String, _ design: PageRegions.Design) -> String? {
        var rest = text[...]
        if design == .tables {
            let marks = ["numéro :", "nummer :", "Nummer :"].compactMap { text.firstRange(of: $0)?.upperBound }
            guard let start = marks.min() else { return nil }
            rest = text[start...].prefix(40)
        }
        return rest.split(whereSeparator: \.isWhitespace).first(where: OfficialSource.isNumac).map(String.init)
    }

    /// The line that begins with a day, else the longest; without the editors' remarks and notes behind it.
    private static func title(in text: String) -> String {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        let line =
            lines.first { $0.contains(". - ") && $0.first.map(\.isNumber) ?? false }
            ?? lines.max { $0.utf8.count < $1.utf8.count } ?? ""
        var end = line.endIndex
        for mark in ["(NOTE", "(NOTA", "(NOOT", "(HINWEIS"] {
            if let place = line.firstRange(of: mark), place.lowerBound > line.startIndex {
                end = min(end, place.lowerBound)
            }
        }
        return NoteScanner(Array(line[..<end].utf8)).text.string.trimmingBlanks
    }

    private static func dossier(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0.isWhitespace || "(),;".contains($0) }).reversed()
        where word.utf8.count >= 12 {
            let parts = word.split(separator: "/")
            if parts.count == 2, CivilDate(iso: parts[0]) != nil, parts[1].allSatisfy(\.isNumber) {
                return String(word)
            }
        }
        return nil
    }

    /// The days behind "mise à jour au", "tekstbijwerking tot" and their like.
    private static func states(in text: String) -> [CivilDate] {
        var dates: [CivilDate] = []
        for mark in [
            "mise à jour au", "mise à jour le", "bijwerking tot", "bijgewerkt tot", "ktualisierung", "ktualisiert",
        ] {
            for range in text.ranges(of: mark) {
                let rest = text[range.upperBound...].prefix(32).drop { !$0.isNumber }
                if let date = NoteDate.dayFirst(rest) { dates.append(date) }
            }
        }
        return dates
    }
}

extension StringProtocol {
    /// The text without blanks at both ends.
    var trimmingBlanks: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
