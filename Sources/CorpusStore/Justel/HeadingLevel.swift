/// The rank of a heading, 0 for the highest.
enum HeadingLevel {
    /// The rank that the first word of a heading gives it, or the second behind an ordinal ("EERSTE DEEL"); `nil` when
    /// the word is not known.
    static func rank(of heading: String) -> Int? {
        let head = heading.drop { "([ ".contains($0) }.prefix(40).uppercased()
        if let rank = rank(ofWord: head[...]) { return rank }
        let first = head.prefix { $0 != " " }
        guard ordinals.contains(where: first.hasPrefix) else { return nil }
        return rank(ofWord: head.dropFirst(first.count).drop { $0 == " " })
    }

    private static func rank(ofWord head: Substring) -> Int? {
        for (rank, words) in ranks.enumerated() {
            for word in words where head.hasPrefix(word) {
                let next = head.dropFirst(word.count).first
                if next.map({ !$0.isLetter }) ?? true { return rank }
            }
        }
        return nil
    }

    private static let ordinals = [
        "PREMI", "DEUXI", "SECOND", "TROISI", "QUATRI", "CINQUI", "SIXI", "SEPTI", "HUITI", "EERSTE", "TWEEDE", "DERDE",
        "VIERDE", "VIJFDE", "ZESDE", "ZEVENDE", "ACHTSTE", "ERSTE", "ZWEITE", "DRITTE", "VIERTE", "FÜNFTE", "SECHSTE",
    ]

    private static let ranks: [[String]] = [
        [
            "PARTIE", "DEEL", "TEIL", "ANNEXE", "ANNEXES", "BIJLAGE", "BIJLAGEN", "ANLAGE", "ANLAGEN",
            "ANHANG", "LA CONSTITUTION",
        ],
        ["LIVRE", "BOEK", "BUCH"],
        ["TITRE", "TITEL"],
        ["SOUS-TITRE", "ONDERTITEL", "UNTERTITEL"],
        ["CHAPITRE", "HOOFDSTUK", "KAPITEL"],
        ["SECTION", "AFDELING", "ABSCHNITT"],
        ["SOUS-SECTION", "ONDERAFDELING", "UNTERABSCHNITT"],
        ["PARAGRAPHE", "PARAGRAAF", "PARAGRAPH", "§"],
    ]
}

/// The headings that stand over a place, outermost first.
struct HeadingStack {
    private var entries: [(rank: Int, text: String)] = []

    /// The texts, outermost first.
    var texts: [String] { entries.map(\.text) }

    /// Puts a heading in its place: those of its rank or lower go. Without a known word it has the rank of the one before.
    mutating func push(_ text: String) {
        let rank = HeadingLevel.rank(of: text) ?? entries.last?.rank ?? 0
        entries.removeAll { $0.rank >= rank }
        entries.append((rank, text))
    }
}
