/// A sequence of words as the word lists write it: `geeft|geven <0-6> toe`.
struct WordPattern: Hashable, Sendable {
    /// The pattern as it is written.
    let text: String
    /// Its steps; the first that must be there is a word.
    let steps: [PatternStep]

    /// The most words it can take.
    var longest: Int {
        steps.reduce(0) { sum, step in
            switch step {
            case .item: sum + 1
            case .gap(let words): sum + words.upperBound
            }
        }
    }
}
