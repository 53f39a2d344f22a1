/// The words and signs that the grammars know, each with a number from 1.
///
/// A table with open places, half of them free: the hash of a word is spread well enough to be its own place.
struct Vocabulary: Sendable {
    private var hashes = [UInt64](repeating: 0, count: 64)
    private var symbols = [Int](repeating: 0, count: 64)
    private var filled = 0
    private var count = 0

    /// The symbol of a hash; 0 when it is not known.
    func symbol(of hash: UInt64) -> Int { symbols[place(of: hash)] }

    /// The symbol of a hash, new when it is not known.
    mutating func add(_ hash: UInt64) -> Int {
        let known = symbol(of: hash)
        if known != 0 { return known }
        count += 1
        set(hash, to: count)
        return count
    }

    /// The place of a hash, or the free place where it would stand.
    private func place(of hash: UInt64) -> Int {
        let mask = symbols.count - 1
        var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while symbols[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func set(_ hash: UInt64, to symbol: Int) {
        if filled * 2 >= symbols.count { grow() }
        let place = place(of: hash)
        if symbols[place] == 0 { filled += 1 }
        hashes[place] = hash
        symbols[place] = symbol
    }

    private mutating func grow() {
        let old = zip(hashes, symbols).filter { $0.1 != 0 }
        hashes = [UInt64](repeating: 0, count: hashes.count * 2)
        symbols = [Int](repeating: 0, count: hashes.count)
        filled = 0
        for (hash, symbol) in old { set(hash, to: symbol) }
    }

    /// The shortest word of which slips are known: shorter ones are too near to other words.
    private static let lengthOfSlips = 6

    /// Makes the known words of a phrase known with one slip of the hand too: two neighbouring letters changed over, one
    /// left out, one doubled. The first two letters are right, and no slip takes the place of a word that is known.
    mutating func addSlips(of phrase: String) {
        for word in phrase.lowercased().split(whereSeparator: { !$0.isLetter })
        where word.count >= Vocabulary.lengthOfSlips {
            guard let symbol = hash(of: String(word)).map({ symbol(of: $0) }), symbol != 0 else { continue }
            for slip in Vocabulary.slips(of: Array(word)) {
                guard let hash = hash(of: slip), self.symbol(of: hash) == 0 else { continue }
                set(hash, to: symbol)
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
