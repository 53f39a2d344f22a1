import GRDB
import LegalModel

/// Cuts a text into what is compared with sentences: stems, pairs of words, meanings and kinds, each with a weight.
///
/// Stems and pairs belong to one language; meanings and kinds to all, so that a sentence in French speaks for a question in
/// German. Not for several threads.
final class LikenessFeatures {
    private let analyzers: [Language: TextAnalyzer]
    private var meanings: [Language: MeaningTable] = [:]

    /// Makes features with the analysis of an index.
    init(_ analyzers: [Language: TextAnalyzer]) { self.analyzers = analyzers }

    /// What a feature counts. Chosen on the development half of our questions; a third more or less is within the noise.
    private static let stem = 1.0
    private static let smallWord = 0.5
    private static let pair = 0.5
    private static let meaning = 1.4
    private static let kind = 0.5

    /// The features of a text with their weights, by the number under which the index holds them.
    ///
    /// - Parameter hasPairs: whether two words that stand beside each other are a feature of their own.
    func features(
        of text: String, in language: Language, hasPairs: Bool = true, _ database: Database
    ) throws -> [Int64: Double] {
        guard let analyzer = analyzers[language] else { return [:] }
        var features: [Int64: Double] = [:]
        var stems: [[UInt8]] = []
        let name = Array(language.rawValue.utf8)
        for word in analyzer.words(of: text) {
            let tokens = analyzer.tokens(ofWord: word.bytes)
            guard let first = tokens.first else { continue }
            let isSmall = analyzer.tables.isStopWord(Fold.fold(word.bytes))
            for token in tokens {
                features[LikenessFeatures.number([name, token])] =
                    isSmall ? LikenessFeatures.smallWord : LikenessFeatures.stem
            }
            if hasPairs, let before = stems.last {
                features[LikenessFeatures.number([name, before, first])] = LikenessFeatures.pair
            }
            stems.append(first)
        }
        guard !stems.isEmpty else { return [:] }
        for found in try table(language).meanings(of: stems, in: database) {
            features[LikenessFeatures.number([[0x3D], Array(String(found.meaning).utf8)])] = LikenessFeatures.meaning
            features[LikenessFeatures.number([[0x40], Array(String(found.kind).utf8)])] = LikenessFeatures.kind
        }
        return features
    }

    private func table(_ language: Language) -> MeaningTable {
        if let table = meanings[language] { return table }
        let table = MeaningTable(language)
        meanings[language] = table
        return table
    }

    /// A number for a feature: two of them share one so rarely that it does not matter.
    ///
    /// - Source: FNV-1a, 64 bits.
    private static func number(_ parts: [[UInt8]]) -> Int64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
            hash = (hash ^ 0x1F) &* 1_099_511_628_211
        }
        return Int64(bitPattern: hash)
    }
}
