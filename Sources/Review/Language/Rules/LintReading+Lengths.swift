import LegalModel

extension LintReading {
    /// The most words of a plain sentence, and the most sentences of a plain paragraph.
    ///
    /// - Source: the catalogue of letters, section 10.
    private static let mostWords = 22
    private static let mostSentences = 3

    /// N16: long sentences and long paragraphs.
    var lengthFindings: [LintFinding] { longSentences + longParagraphs }

    private var longSentences: [LintFinding] {
        text.sentences.enumerated().compactMap { index, sentence in
            guard !text.fixedSentences.contains(index), parts.isRunning(sentence.range) else { return nil }
            let count = countedWords(sentence).count
            guard count > LintReading.mostWords else { return nil }
            return finding(
                .n16, sentence.range,
                LocalizedText(
                    fr: "\(count) mots : au-delà de \(LintReading.mostWords), on relit la phrase.",
                    nl: "\(count) woorden: boven \(LintReading.mostWords) leest men de zin opnieuw.",
                    de: "\(count) Wörter: Über \(LintReading.mostWords) liest man den Satz zweimal.",
                    en: "\(count) words: beyond \(LintReading.mostWords) people read the sentence twice."),
                LocalizedText(
                    fr: "Faites-en deux phrases, ou une liste.", nl: "Maak er twee zinnen van, of een lijst.",
                    de: "Machen Sie zwei Sätze daraus oder eine Liste.", en: "Make it two sentences, or a list."),
                measure: count)
        }
    }

    private var longParagraphs: [LintFinding] {
        let counted = text.sentences.indices.filter { index in
            !text.fixedSentences.contains(index) && text.sentences[index].words.count > 1
                && parts.isRunning(text.sentences[index].range)
                && !text.isQuoted(text.sentences[index].range)
        }
        return Dictionary(grouping: counted) { text.sentences[$0].paragraph }.compactMap { paragraph, sentences in
            guard text.paragraphs[paragraph].kind == .text, sentences.count > LintReading.mostSentences,
                let last = sentences.last
            else { return nil }
            let first = text.sentences[sentences[LintReading.mostSentences]]
            return finding(
                .n16, first.range.lowerBound..<text.sentences[last].range.upperBound,
                LocalizedText(
                    fr:
                        "\(sentences.count) phrases dans un alinéa : \(LintReading.mostSentences) se lisent d'un trait.",
                    nl: "\(sentences.count) zinnen in één alinea: \(LintReading.mostSentences) leest men in één keer.",
                    de:
                        "\(sentences.count) Sätze in einem Absatz: \(LintReading.mostSentences) liest man in einem Zug.",
                    en:
                        "\(sentences.count) sentences in one paragraph: \(LintReading.mostSentences) are read at a glance."
                ),
                LocalizedText(
                    fr: "Commencez ici un nouvel alinéa.", nl: "Begin hier een nieuwe alinea.",
                    de: "Beginnen Sie hier einen neuen Absatz.", en: "Begin a new paragraph here."),
                measure: sentences.count)
        }
    }
}
