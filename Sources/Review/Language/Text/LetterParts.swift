import LegalModel

/// The parts of a letter that are no running text: what stands before the salutation, and the list of exhibits.
struct LetterParts: Hashable, Sendable {
    /// The end of the letterhead: the first byte of the salutation; 0 without one.
    let headEnd: Int
    /// The bytes of lists of exhibits, from their heading.
    let exhibits: [Range<Int>]

    /// Finds the parts of a text.
    init(_ text: AnalysedText) {
        headEnd = text.paragraphs.first { LetterParts.isSalutation($0, text) }?.range.lowerBound ?? 0
        var exhibits: [Range<Int>] = []
        var open: Int?
        for paragraph in text.paragraphs {
            let isTitle =
                paragraph.range.count < 60 && LetterParts.titles.contains(PlainWords(text.text(paragraph.range)).text)
            if let start = open,
                isTitle || paragraph.kind == .heading || paragraph.kind == .text && paragraph.range.count > 100
            {
                exhibits.append(start..<paragraph.range.lowerBound)
                open = nil
            }
            if isTitle { open = paragraph.range.lowerBound }
        }
        if let start = open { exhibits.append(start..<text.bytes.count) }
        self.exhibits = exhibits
    }

    /// Whether bytes belong to the running text.
    func isRunning(_ range: Range<Int>) -> Bool {
        range.lowerBound >= headEnd && !exhibits.contains { $0.overlaps(range) }
    }

    private static func isSalutation(_ paragraph: TextParagraph, _ text: AnalysedText) -> Bool {
        guard paragraph.range.count < 80,
            let last = text.bytes[paragraph.range].last(where: { $0 != 0x20 && $0 != 0x0D }),
            last == UInt8(ascii: ",") || last == UInt8(ascii: "!") || last == UInt8(ascii: ":")
        else { return false }
        let first = PlainWords(text.text(paragraph.range)).text.split(separator: " ").first.map(String.init) ?? ""
        return greetings.contains(first)
    }

    private static let greetings: Set<String> = [
        "madame", "monsieur", "mesdames", "messieurs", "chère", "cher", "chers", "maître", "docteur", "geachte",
        "beste", "mevrouw",
        "mijnheer", "heer", "sehr", "liebe", "lieber", "guten", "dear", "sir", "madam", "bonjour",
    ]

    private static let titles: Set<String> = [
        "pièces jointes", "pièces", "annexes", "liste des pièces", "bijlagen", "stukken", "lijst van stukken",
        "anlagen",
        "unterlagen", "verzeichnis der anlagen", "exhibits", "list of exhibits", "enclosures", "annexes jointes",
    ]
}
