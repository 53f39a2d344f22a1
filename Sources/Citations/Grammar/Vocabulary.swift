/// The words and signs that the grammars know, each with a number from 1.
///
/// A table with open places, half of them free: the hash of a word is spread well enough to be its own place.
struct Vocabulary: Sendable {
    private var hashes: [UInt64]
    private var symbols: [Int]
    private var filled = 0
    private var count = 0

    /// Makes an empty vocabulary.
    ///
    /// - Parameter places: how many places it has at first, a power of two; it grows when half of them are taken.
    init(places: Int = 64) {
        hashes = [UInt64](repeating: 0, count: places)
        symbols = [Int](repeating: 0, count: places)
    }

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
    ///
    /// - Complexity: for a word of n letters, 3n slips of n letters; no text is made for them.
    mutating func addSlips(of phrase: [UInt8]) {
        for word in CitationScanner.words(of: phrase) where word.count >= Vocabulary.lengthOfSlips {
            let symbol = symbol(of: Vocabulary.hash(word))
            guard symbol != 0 else { continue }
            var start = CitationScanner.Hash()
            for letter in word.prefix(2) { start.add(letter) }
            for index in 2..<word.count {
                let (before, after) = (word[2..<index], word[(index + 1)...])
                add(slip: start, before, [word[index], word[index]], after, symbol)
                add(slip: start, before, [], after, symbol)
                if let next = after.first { add(slip: start, before, [next, word[index]], after.dropFirst(), symbol) }
            }
        }
    }

    private mutating func add(
        slip start: CitationScanner.Hash, _ before: ArraySlice<CitationScanner.Letter>,
        _ middle: [CitationScanner.Letter],
        _ after: ArraySlice<CitationScanner.Letter>, _ symbol: Int
    ) {
        var hash = start
        for letter in before { hash.add(letter) }
        for letter in middle { hash.add(letter) }
        for letter in after { hash.add(letter) }
        if self.symbol(of: hash.value) == 0 { set(hash.value, to: symbol) }
    }

    private static func hash(_ word: [CitationScanner.Letter]) -> UInt64 {
        var hash = CitationScanner.Hash()
        for letter in word { hash.add(letter) }
        return hash.value
    }
}
