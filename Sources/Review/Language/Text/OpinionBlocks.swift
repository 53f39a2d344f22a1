import LegalModel

/// The parts of a relay that are the service's own opinion, under their heading.
enum OpinionBlocks {
    /// From each heading of an opinion to the next heading; places in bytes.
    static func ranges(in text: AnalysedText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: Int?
        for paragraph in text.paragraphs {
            let title = paragraph.range.count < 80 ? PlainWords(text.text(paragraph.range)).text : ""
            let isOpinion = titles.contains(title)
            guard isOpinion || open != nil && isHeading(paragraph, title, in: text) else { continue }
            if let start = open { ranges.append(start..<paragraph.range.lowerBound) }
            open = isOpinion ? paragraph.range.lowerBound : nil
        }
        if let start = open { ranges.append(start..<text.bytes.count) }
        return ranges
    }

    /// A heading of Markdown, or one of the headings that follow an opinion in the letters.
    private static func isHeading(_ paragraph: TextParagraph, _ title: String, in text: AnalysedText) -> Bool {
        paragraph.kind == .heading || followers.contains(title)
    }

    private static let titles: Set<String> = [
        "l avis du service", "avis du service", "standpunt van de dienst", "het standpunt van de dienst",
        "stellungnahme des dienstes", "die stellungnahme des dienstes", "the service s opinion",
        "opinion of the service",
        "the opinion of the service",
    ]

    private static let followers: Set<String> = [
        "et ensuite", "pour nous répondre", "pièces jointes", "votre réponse", "hoe gaat het verder",
        "hoe kunt u antwoorden", "bijlagen", "uw antwoord", "wie geht es weiter", "so antworten sie uns", "anlagen",
        "ihre antwort", "what happens next", "how to reply", "exhibits", "your answer",
    ]
}
