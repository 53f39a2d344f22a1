/// The words and signs that the grammars know, each with a number from 1.
struct Vocabulary: Sendable {
    private var symbols: [UInt64: Int] = [:]
    private var count = 0

    /// The symbol of a hash; 0 when it is not known.
    func symbol(of hash: UInt64) -> Int { symbols[hash] ?? 0 }

    /// The symbol of a hash, new when it is not known.
    mutating func add(_ hash: UInt64) -> Int {
        if let symbol = symbols[hash] { return symbol }
        count += 1
        symbols[hash] = count
        return count
    }

    /// The shortest word of which slips are known: shorter ones are too near to other words.
    private static let lengthOfSlips = 6

    /// Makes the known words of a phrase known with one slip of the hand too: two neighbouring letters changed over, one
    /// left out, one doubled. The first two letters are right, and no slip takes the place of a word that is known.
    mutating func addSlips(of phrase: String) {
        for word in phrase.lowercased().split(whereSeparator: { !$0.isLetter })
        where word.count >= Vocabulary.lengthOfSlips {
            guard let symbol = hash(of: String(word)).flatMap({ symbols[$0] }) else { continue }
            for slip in Vocabulary.slips(of: Array(word)) {
                guard let hash = hash(of: slip), symbols[hash] == nil else { continue }
                symbols[hash] = symbol
            }
        }
    }

    /// The hash of one word.
    private func hash(of word: String) -> UInt64? {
        var hash: UInt64?
        _ = CitationScanner.tokens(of: Array(word.utf8)) { value in
            hash = value
            return 0
        }
        return hash
    }

    private static func slips(of word: [Character]) -> [String] {
        (2..<word.count).flatMap { index -> [String] in
            var doubled = word
            doubled.insert(word[index], at: index)
            var shorter = word
            shorter.remove(at: index)
            guard index + 1 < word.count else { return [String(doubled), String(shorter)] }
            var swapped = word
            swapped.swapAt(index, index + 1)
            return [String(doubled), String(shorter), String(swapped)]
        }
    }
}
