/// Cuts Dutch and German compounds whose parts are both known: `garantietermijn` → `garantie`, `termijn`.
enum Compounds {
    /// The parts of a folded word; none when it is no compound of known parts.
    ///
    /// The longest first part wins; each part has at least three letters.
    static func parts(of word: [UInt8], _ tables: AnalysisTables) -> [[UInt8]] {
        guard !tables.parts.isEmpty, word.count >= 7, tables.foldedStems[word] == nil else { return [] }
        var length = word.count - 3
        while length >= 3 {
            let first = Array(word[..<length])
            if tables.parts.contains(first) {
                for joint in tables.joints where word[length...].starts(with: joint) {
                    let rest = Array(word[(length + joint.count)...])
                    if tables.parts.contains(rest) { return [first, rest] }
                    let inner = parts(of: rest, tables)
                    if !inner.isEmpty { return [first] + inner }
                }
            }
            length -= 1
        }
        return []
    }
}
