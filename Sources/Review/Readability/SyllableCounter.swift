import LegalModel

/// Counts the syllables of a word by its groups of vowels, with the rules of each language for silent and separate ones.
///
/// An estimate: spelling does not say everything. It is what the formulas of readability were made for.
struct SyllableCounter {
    let language: Language

    /// The syllables of a word; at least one.
    func count(_ word: String) -> Int {
        let letters = Array(word.lowercased())
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

    private static let vowels = Set("aeiouyàâäáåæéèêëíìîïóòôöøœúùûüÿ")

    private func isVowel(_ letters: [Character], _ index: Int) -> Bool {
        guard SyllableCounter.vowels.contains(letters[index]) else { return false }
        // A French or Dutch u after q, and g before e or i, is not heard; a y before a vowel is a consonant.
        if letters[index] == "u", index > 0, letters[index - 1] == "q" { return false }
        if language == .french, letters[index] == "u", index > 0, letters[index - 1] == "g", index + 1 < letters.count,
            "eiéèêë".contains(letters[index + 1])
        {
            return false
        }
        if letters[index] == "y", index + 1 < letters.count, SyllableCounter.vowels.contains(letters[index + 1]) {
            return false
        }
        return true
    }

    /// How many letters one vowel sound takes.
    private func length(of letters: [Character], from index: Int) -> Int {
        let groups = SyllableCounter.groups[language] ?? []
        for size in [3, 2] where index + size <= letters.count {
            if groups.contains(String(letters[index..<index + size])) { return size }
        }
        return 1
    }

    /// Endings that are written and not heard.
    private func silent(_ letters: [Character], _ count: Int) -> Int {
        guard count > 1 else { return 0 }
        let word = String(letters)
        switch language {
        case .french:
            if word.hasSuffix("e"), !endsInVowels(letters, before: 1) { return 1 }
            if word.hasSuffix("es"), !endsInVowels(letters, before: 2) { return 1 }
            if word.hasSuffix("ent"), letters.count > 5, !word.hasSuffix("ment"), !endsInVowels(letters, before: 3) {
                return 1
            }
            return 0
        case .english:
            let isHeard = word.hasSuffix("le") && !endsInVowels(letters, before: 2)
            if word.hasSuffix("e"), !isHeard, !endsInVowels(letters, before: 1) { return 1 }
            if word.hasSuffix("ed"), !word.hasSuffix("ted"), !word.hasSuffix("ded"), !endsInVowels(letters, before: 2) {
                return 1
            }
            if word.hasSuffix("es"), letters.count > 3, !"sxzhg".contains(letters[letters.count - 3]),
                !endsInVowels(letters, before: 2)
            {
                return 1
            }
            return 0
        case .dutch, .german: return 0
        }
    }

    private func endsInVowels(_ letters: [Character], before ending: Int) -> Bool {
        let index = letters.count - ending - 1
        return index >= 0 && SyllableCounter.vowels.contains(letters[index])
    }

    /// Letters that are one vowel sound together.
    private static let groups: [Language: Set<String>] = [
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
