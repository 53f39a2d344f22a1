import LegalModel

/// Finds names of persons: after a title, and those that are given, in all their forms.
struct NameScan {
    let text: AnalysedText
    let titles: PatternIndex<Bool>

    /// The bytes of names after a title, in the order of the text; the title is no part of them.
    func titled() -> [Range<Int>] {
        text.sentences.flatMap { sentence -> [Range<Int>] in
            let found = titles.matches(in: sentence.words, of: text.matcher).map(\.words)
            let begins = Set(found.map(\.lowerBound))
            return found.compactMap { title in
                // « Frau Dr. Hick »: the second title has its own match.
                begins.contains(title.upperBound) ? nil : name(after: title, in: sentence)
            }
        }
    }

    /// The capitalised words after a title, particles among them.
    private func name(after title: Range<Int>, in sentence: TextSentence) -> Range<Int>? {
        var end = title.upperBound
        var last: Int?
        var isName = false
        while end < sentence.words.upperBound, end - title.upperBound < 5, !text.words[end].isApart {
            let word = text.words[end]
            guard word.kind == .word, joins(end), word.isCapital || particles.contains(word.folded) else { break }
            if word.isCapital { last = end }
            isName = isName || word.isCapital && !notNames.contains(word.folded)
            end += 1
        }
        guard let last, isName else { return nil }
        return text.range(of: title.upperBound..<(last + 1))
    }

    /// Whether a word follows the one before it with a blank, or the point of a short title.
    private func joins(_ index: Int) -> Bool {
        let signs = text.bytes[text.words[index - 1].range.upperBound..<text.words[index].range.lowerBound]
        return signs.allSatisfy {
            $0 == 0x20 || $0 == 0x2E || $0 == 0xC2 || $0 == 0xA0 || $0 == 0x0A || $0 == 0xE2 || $0 == 0x80 || $0 == 0xAF
        }
    }

    /// Functions and titles, which alone are no name: « Madame la Directrice ».
    private let notNames: Set<String> = [
        "monsieur", "madame", "directrice", "directeur", "herr", "frau", "mevrouw", "heer", "und", "de", "la", "le",
        "directie",
    ]

    private let particles: Set<String> = [
        "de", "du", "des", "van", "der", "den", "von", "vom", "zu", "le", "la", "d'", "el", "ten", "ter",
    ]
}
