import Drafting
import LegalModel
import Reasoning

/// What remains to be asked, by addressee, as the next letters would ask it.
struct OpenQuestions {
    let ask: [NodeIdentifier]
    let words: NodeWords

    init(_ ask: [NodeIdentifier], words: NodeWords) {
        self.ask = ask
        self.words = words
    }

    /// The questions under a heading; none when nothing is asked.
    ///
    /// - Parameters:
    ///   - heading: what stands above them.
    ///   - indent: blanks before each line.
    ///   - limit: how many are shown; `nil` for all.
    func lines(
        heading: LocalizedText = ExplanationWords.toAsk, indent: String = "  ", limit: Int? = nil
    ) -> [String] {
        guard !ask.isEmpty else { return [] }
        let language = words.language
        let elements = ask.compactMap { words.pack.element($0) }
        var shown = 0
        var result = [indent + heading[language] + " (\(ask.count))"]
        for group in GuideGroup.allCases {
            let inGroup = elements.filter { GuideGroup($0) == group }
            let fitting = inGroup.prefix(max(0, (limit ?? ask.count) - shown))
            guard !fitting.isEmpty else { continue }
            shown += fitting.count
            result.append(indent + "  " + GuideWords.heading(of: group)[language])
            for element in fitting {
                let text = element.question?.text(preferring: language) ?? words.text(of: element.id)
                result += Lines.wrapped(
                    "– \(Console.safe(text)) [\(element.id)]", indent: indent + "    ", hanging: indent + "      ")
            }
        }
        if shown < ask.count {
            result += Lines.wrapped(
                ExplanationWords.moreQuestions(ask.count - shown)[language], indent: indent + "    ")
        }
        return result
    }
}
