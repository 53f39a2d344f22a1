import LegalModel

/// Counts the syllables of a word by its groups of vowels, with the rules of each language for silent and separate ones.
///
/// An estimate: spelling does not say everything. It is what the formulas of readability were made for.
struct SyllableCounter {
    let language: Language

    /// The syllables of a word; at least one.
    ///
    /// - Parameter word: letters with their marks as one sign each.
    func count(_ word: some Sequence<Unicode.Scalar>) -> Int {
        let letters = word.map(SyllableCounter.small)
        var count = 0
        var index = 0
        while index < letters.count {
            guard isVowel(letters, index) else {
                index += 1
                continue
            }
            count += 1
            index += length(of: letters, from: index)
        }
        return max(1, count - silent(letters, count))
    }

    private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(letter.value + 0x20) ?? letter
        case 0x152: return "œ"
        default: return letter
        }
    }

    private static let vowels = Set("aeiouyàâäáåæéèêëíìîïóòôöøœúùûüÿ".unicodeScalars)
    private static let closingG = Set("eiéèêë".unicodeScalars)
    private static let hissing = Set("sxzhg".unicodeScalars)

    private func isVowel(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
        guard SyllableCounter.vowels.contains(letters[index]) else { return false }
        // A French or Dutch u after q, and g before e or i, is not heard; a y before a vowel is a consonant.
        if letters[index] == "u", index > 0, letters[index - 1] == "q" { return false }
        if language == .french, letters[index] == "u", index > 0, letters[index - 1] == "g", index + 1 < letters.count,
            SyllableCounter.closingG.contains(letters[index + 1])
        {
            return false
        }
        if letters[index] == "y", index + 1 < letters.count, SyllableCounter.vowels.contains(letters[index + 1]) {
            return false
        }
        return true
    }

    /// How many letters one vowel sound takes.
    private func length(of letters: [Unicode.Scalar], from index: Int) -> Int {
        let groups = SyllableCounter.groups[language] ?? []
        for size in [3, 2] where index + size <= letters.count {
            if groups.contains(SyllableCounter.key(letters[index..<index + size])) { return size }
        }
        return 1
    }

    /// Endings that are written and not heard.
    private func silent(_ letters: [Unicode.Scalar], _ count: Int) -> Int {
        guard count > 1 else { return 0 }
        func endsWith(_ ending: String) -> Bool {
            letters.count >= ending.utf8.count && letters.suffix(ending.utf8.count).elementsEqual(ending.unicodeScalars)
        }
        switch language {
        case .french:
            if endsWith("e"), !endsInVowels(letters, before: 1) { return 1 }
            if endsWith("es"), !endsInVowels(letters, before: 2) { return 1 }
            if endsWith("ent"), letters.count > 5, !endsWith("ment"), !endsInVowels(letters, before: 3) {
                return 1
            }
            return 0
        case .english:
            let isHeard = endsWith("le") && !endsInVowels(letters, before: 2)
            if endsWith("e"), !isHeard, !endsInVowels(letters, before: 1) { return 1 }
            if endsWith("ed"), !endsWith("ted"), !endsWith("ded"), !endsInVowels(letters, before: 2) {
                return 1
            }
            if endsWith("es"), letters.count > 3, !SyllableCounter.hissing.contains(letters[letters.count - 3]),
                !endsInVowels(letters, before: 2)
            {
                return 1
            }
            return 0
        case .dutch, .german: return 0
        }
    }

    private func endsInVowels(_ letters: [Unicode.Scalar], before ending: Int) -> Bool {
        let index = letters.count - ending - 1
        return index >= 0 && SyllableCounter.vowels.contains(letters[index])
    }

    /// Two or three letters as one number.
    private static func key(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
        letters.reduce(0) { $0 << 21 | UInt64($1.value) }
    }

    /// Letters that are one vowel sound together.
    private static let groups: [Language: Set<UInt64>] = written.mapValues { Set($0.map { key($0.unicodeScalars) }) }

    private static let written: [Language: Set<String>] = [
        .french: [
            "eau", "oeu", "œu", "aie", "oie", "uie", "eui", "oui", "ai", "ei", "oi", "ui", "au", "eu", "ou", "oe", "ie",
            "ée", "ue", "ia", "io", "ié", "iè", "ieu", "aî", "oî", "oû", "ay", "ey", "oy", "uy",
        ],
        .dutch: [
            "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "au", "ou",
            "ai",
            "oi",
        ],
        .german: [
            "ie", "ei", "ai", "eu", "äu", "au", "aa", "ee", "oo", "ey", "ay", "ui",
        ],
        .english: [
            "eau", "iou", "eou", "eo", "ai", "au", "ay", "ea", "ee", "ei", "eu", "ey", "ie", "oa", "oe", "oi", "oo",
            "ou",
            "oy",
            "ue", "ui", "uy", "io", "ia",
        ],
    ]
}
