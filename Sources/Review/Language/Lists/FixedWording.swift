public import LegalModel

/// One of the fixed sentences F1 to F14 in one language: its words, with holes where values are printed.
///
/// - Source: the catalogue of letters, section 3.
public struct FixedWording: Hashable, Sendable {
    /// Its id: `F4`.
    public let id: String
    /// To whom alone it may be written; `nil` when to both.
    public let addressee: Audience?
    /// Its sentences: each its runs of words between holes.
    let sentences: [[[String]]]

    /// Makes a fixed sentence from its wording with tags `{{…}}` for values.
    public init(id: String, addressee: Audience?, text: String, in language: Language) {
        self.id = id
        self.addressee = addressee
        let bytes = Array(text.utf8)
        var open = text
        for tag in TemplateLeftovers.tags(in: bytes).reversed() {
            open =
                String(decoding: Array(open.utf8)[..<tag.lowerBound], as: UTF8.self) + FixedWording.hole
                + String(decoding: Array(open.utf8)[tag.upperBound...], as: UTF8.self)
        }
        let analysed = AnalysedText(open, in: language, vocabulary: WordVocabulary())
        sentences = analysed.sentences.map { sentence in
            analysed.words[sentence.words].filter { $0.kind != .comma }.map(\.folded)
                .split(separator: FixedWording.hole, omittingEmptySubsequences: false).map(Array.init)
        }
    }

    /// A word that no letter has.
    private static let hole = "xxholexx"

    /// The words of the runs of one sentence in a text's sentence that is this one; `nil` when it is another.
    ///
    /// - Parameter plain: the places of the words that are no commas.
    func runs(of sentence: Int, in words: ArraySlice<TextWord>, plain: [Int]) -> [Range<Int>]? {
        let runs = sentences[sentence]
        var place = 0
        var found: [Range<Int>] = []
        for (index, run) in runs.enumerated() {
            guard !run.isEmpty else { continue }
            let isLast = index == runs.count - 1
            var start = isLast ? plain.count - run.count : place
            guard start >= place else { return nil }
            while start + run.count <= plain.count,
                !zip(run, plain[start..<(start + run.count)]).allSatisfy({ $0 == words[$1].folded })
            {
                guard index > 0, !isLast else { return nil }
                start += 1
            }
            guard start + run.count <= plain.count else { return nil }
            found.append(plain[start]..<(plain[start + run.count - 1] + 1))
            place = start + run.count
        }
        return runs.last?.isEmpty == false && place != plain.count ? nil : found
    }
}
