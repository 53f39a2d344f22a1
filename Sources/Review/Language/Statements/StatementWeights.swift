import LegalModel

/// Which words speak for a bare statement of a party's fact, and which against it.
///
/// A linear classifier learned from sentences of letters by ``StatementTrainer``: `Templates/statements/fr.tsv` holds the
/// sentences, `fr-weights.tsv` what was learned from them.
///
/// - Source: the catalogue of letters, section 7, N1.
public struct StatementWeights: Sendable {
    /// What the weights were learned from: the fingerprint of the sentences.
    public internal(set) var inputs = ""
    /// What stands in the score before any feature.
    var bias: Float = 0
    /// From which score a sentence is taken for a bare statement.
    var threshold: Float = 0
    /// From which score a sentence is taken for one directly after the words of a party.
    var continued: Float = 0
    /// The weights in thousandths: whole numbers, so that a sum is the same in every order.
    var weights: [FeatureHash: Int] = [:]

    init() {}

    /// Reads a file: lines of two cells apart by a tab, a name and a number.
    ///
    /// - Throws: `DataFault` for a line that cannot be read, with its place.
    public init(reading bytes: [UInt8], file: String) throws {
        for (index, line) in bytes.split(separator: 0x0A).enumerated() where line.first != UInt8(ascii: "#") {
            let cells = line.split(separator: 0x09, maxSplits: 1)
            guard cells.count == 2, add(cells[0], String(decoding: cells[1], as: UTF8.self)) else {
                throw DataFault(
                    .syntax("a name and a number"), at: SourceLocation(file: file, line: index + 1, column: 1))
            }
        }
    }

    private mutating func add(_ name: ArraySlice<UInt8>, _ cell: String) -> Bool {
        if name.elementsEqual("inputs".utf8) {
            inputs = cell
            return true
        }
        guard let number = Float(cell) else { return false }
        if name.elementsEqual("bias".utf8) {
            bias = number
        } else if name.elementsEqual("threshold".utf8) {
            threshold = number
        } else if name.elementsEqual("continued".utf8) {
            continued = number
        } else {
            weights[FeatureHash(bytes: name)] = Int((number * 1_000).rounded())
        }
        return true
    }

    /// How much a sentence speaks like a bare statement: the higher, the more.
    func score(_ features: StatementFeatures) -> Float {
        Float(features.hashes.reduce(0) { $0 + (weights[$1] ?? 0) }) / 1_000 * features.share + bias
    }
}
