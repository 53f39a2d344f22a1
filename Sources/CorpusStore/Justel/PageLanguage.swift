import LegalModel

/// The language of a page.
enum PageLanguage {
    /// The language of the words of the law: the frame of a page may speak another.
    ///
    /// - Returns: `nil` for a text of a few words.
    static func ofText(_ page: [UInt8], _ text: Range<Int>) -> Language? {
        var counts: [Language: Int] = [:]
        for word in page[text].prefix(60_000).split(whereSeparator: { !$0.isAlphanumeric && $0 < 0x80 }) {
            guard word.count <= 4, let language = smallWords[word.string.lowercased()] else { continue }
            counts[language, default: 0] += 1
        }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first, first.value >= 3 else { return nil }
        return ranked.count > 1 && ranked[1].value * 2 > first.value ? nil : first.key
    }

    /// The language of the frame around the text.
    static func ofFrame(_ page: [UInt8], _ regions: PageRegions) -> Language? {
        let end = min(page.count, regions.text.lowerBound + 400)
        let start = min(regions.title.lowerBound, max(0, regions.title.lowerBound - 600))
        for (mark, language) in frames where page.firstRange(of: Array(mark.utf8), from: start, before: end) != nil {
            return language
        }
        return nil
    }

    /// Words that one language has and the others lack.
    private static let smallWords: [String: Language] = {
        var words: [String: Language] = [:]
        for word in ["les", "des", "du", "est", "et", "aux", "par", "une", "sont"] { words[word] = .french }
        for word in ["het", "van", "een", "zijn", "voor", "bij", "met", "dat", "niet"] { words[word] = .dutch }
        for word in ["der", "und", "das", "ist", "dem", "sind", "oder", "eine", "wird"] { words[word] = .german }
        return words
    }()

    private static let frames: [(String, Language)] = [
        ("Table des mati", .french), ("Inhoudstafel", .dutch), ("Inhoudsopgave", .dutch),
        ("Inhaltsverzeichnis", .german), (">Texte</h2>", .french), (">Tekst</h2>", .dutch), (">Text</h2>", .german),
        (">Titre</h2>", .french), ("> Titre <", .french), ("> Titel <", .dutch),
    ]
}
