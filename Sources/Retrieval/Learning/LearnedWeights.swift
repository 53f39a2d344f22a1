import FileFormats
import Foundation
import LegalModel

/// What was learned from all sentences of everyday life: which words speak for which situation, and which against it.
///
/// A linear classifier, one situation against the rest, trained by ``SituationTrainer`` and kept in
/// `LegalCorpus/learned-weights.tsv`, so that nothing is trained while searching or indexing. The file names what it was
/// trained on: when sentences or words have changed since, it is left aside.
struct LearnedWeights: Hashable, Sendable {
    /// One situation, or one article for which sentences were written.
    struct Situation: Hashable, Sendable {
        /// What stands in the score before any word.
        var bias: Double
        /// The articles that decide it with their shares, above 0 up to 1.
        var articles: [ArticleKey: Double]
    }

    /// What one feature says.
    struct Feature: Hashable, Sendable {
        /// How rare it is, as a factor above 0.
        var rarity: Double
        /// Situations, two bytes each with the lowest first, and a signed byte: the weight in parts of ``parts``.
        var weights: [UInt8]
    }

    /// Weights are kept in such parts of one: from −2 to 2.
    static let parts = 64.0
    /// The name of the file in `LegalCorpus`.
    static let name = "learned-weights.tsv"

    /// What the weights were trained on.
    var inputs = ""
    /// The situations, in the order of their numbers.
    var situations: [Situation] = []
    /// The features by their number in the index.
    var features: [Int64: Feature] = [:]

    init() {}

    /// Reads the file of a folder `LegalCorpus`; nothing when it is not there or was trained on other sentences.
    init(folder: URL) throws {
        let path = folder.appendingPathComponent(LearnedWeights.name).path
        guard FileManager.default.fileExists(atPath: path) else { return }
        let read = try LearnedWeights(reading: WholeFile.read(path), file: path)
        guard try read.inputs == TrainingInputs.fingerprint(of: folder) else { return }
        self = read
    }

    /// Reads the file: lines of cells apart by tabs, the first of which says what the line is.
    ///
    /// ```
    /// inputs     5f0c…
    /// situation  bias  BE-ACC:1649quater=1 BE-ACC:1649quinquies=0.8
    /// feature    number in hexadecimal digits  rarity  weights in base64
    /// ```
    ///
    /// - Throws: `DataFault` for a line that cannot be read.
    init(reading bytes: [UInt8], file: String) throws {
        for (index, line) in bytes.split(separator: 0x0A).enumerated() {
            let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard let first = cells.first, !first.hasPrefix("#") else { continue }
            guard add(first, Array(cells.dropFirst())) else {
                throw DataFault(
                    .syntax("inputs, situation or feature"), at: SourceLocation(file: file, line: index + 1, column: 1))
            }
        }
    }

    private mutating func add(_ kind: String, _ cells: [String]) -> Bool {
        switch (kind, cells.count) {
        case ("inputs", 1):
            inputs = cells[0]
        case ("situation", 2):
            guard let bias = Double(cells[0]), let articles = LearnedWeights.articles(cells[1]) else { return false }
            situations.append(Situation(bias: bias, articles: articles))
        case ("feature", 3):
            guard let number = UInt64(cells[0], radix: 16), let rarity = Double(cells[1]),
                let weights = Data(base64Encoded: cells[2]), weights.count.isMultiple(of: 3)
            else { return false }
            features[Int64(bitPattern: number)] = Feature(rarity: rarity, weights: [UInt8](weights))
        default: return false
        }
        return true
    }

    private static func articles(_ cell: String) -> [ArticleKey: Double]? {
        var articles: [ArticleKey: Double] = [:]
        for part in cell.split(separator: " ") {
            let sides = part.split(separator: "=")
            guard sides.count == 2, let share = Double(sides[1]), let key = EverydaySentences.key(String(sides[0]))
            else {
                return nil
            }
            articles[key] = share
        }
        return articles
    }

    /// The file, the same bytes for the same weights.
    var text: String {
        var lines = [
            "# Which words speak for which situation, learned from situations/ and everyday/ by: carnet train-search.",
            "# Search uses it only while the sentences are those it was learned from. Not written by hand.",
            "inputs\t\(inputs)",
        ]
        for situation in situations {
            let articles = situation.articles.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
                .map { "\($0.key.code.text):\($0.key.number)=\($0.value)" }.joined(separator: " ")
            lines.append("situation\t\(LearnedWeights.short(situation.bias))\t\(articles)")
        }
        for (number, feature) in features.sorted(by: { $0.key < $1.key }) {
            let weights = Data(feature.weights).base64EncodedString()
            lines.append(
                "feature\t\(String(UInt64(bitPattern: number), radix: 16))\t\(LearnedWeights.short(feature.rarity))\t\(weights)"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func short(_ number: Double) -> String { String((number * 10_000).rounded() / 10_000) }
}
