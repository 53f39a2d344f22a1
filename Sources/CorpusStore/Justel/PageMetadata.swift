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
        numac = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).first(where: OfficialSource.isNumac).map(
            String.init)
        let lines = text.split(separator: "\n").map { $0.trimmingBlanks }
        title =
            lines.first { $0.contains(". - ") && $0.first.map(\.isNumber) ?? false }
            ?? lines.max { $0.utf8.count < $1.utf8.count } ?? ""
        dossier = PageMetadata.dossier(in: text)
        state = PageMetadata.states(in: text).max()
        language = PageMetadata.language(of: page, regions)
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

    private static func dossier(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0.isWhitespace }) where word.utf8.count >= 12 {
            let parts = word.split(separator: "/")
            if parts.count == 2, CivilDate(iso: parts[0]) != nil, parts[1].allSatisfy(\.isNumber) {
                return String(word)
            }
        }
        return nil
    }

    private static func states(in text: String) -> [CivilDate] {
        var dates: [CivilDate] = []
        for mark in ["mise à jour au", "bijgewerkt tot", "Aktualisierung bis zum"] {
            for range in text.ranges(of: mark) {
                if let date = NoteDate.dayFirst(text[range.upperBound...].prefix(16)) { dates.append(date) }
            }
        }
        return dates
    }

    private static func language(of page: [UInt8], _ regions: PageRegions) -> Language? {
        let start = regions.title.lowerBound
        let head = page[start..<min(page.count, regions.text.lowerBound + 400)]
        let frames: [(String, Language)] = [
            ("Table des mati", .french), ("Inhoudstafel", .dutch), ("Inhoudsopgave", .dutch),
            ("Inhaltsverzeichnis", .german), (">Texte</h2>", .french), (">Tekst</h2>", .dutch), (">Text</h2>", .german),
            (">Titre</h2>", .french),
        ]
        for (mark, language) in frames
        where Array(head).firstRange(of: Array(mark.utf8), from: 0) != nil {
            return language
        }
        return nil
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
