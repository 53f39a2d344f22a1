import LegalModel

/// The *alinéas*, points and letters of one paragraph as few phrases: `alinéas 1er et 3`, `alinéa 2, 1° et 4°`,
/// `17°, a) et b)`.
struct PointList {
    private let references: [ArticleReference]

    init(_ references: [ArticleReference]) { self.references = references }

    /// Some words, and whether an *and* must stand before them lest they be read as lying inside what is before.
    struct Phrase {
        let text: String
        let needsAnd: Bool
    }

    /// The phrases in their order; none for the whole paragraph.
    func phrases(in language: Language) -> [Phrase] {
        let words = PlaceWords(language)
        var previous: ArticleReference?
        return PlaceList.runs(references, PointList.belong).compactMap { run in
            guard let first = run.first, let text = text(of: run, words) else { return nil }
            defer { previous = run.last }
            return Phrase(
                text: text, needsAnd: first.subparagraph != nil || previous.map(\.isSubparagraphOnly) ?? false)
        }
    }

    /// Places that belong together.
    private func text(of run: [ArticleReference], _ words: PlaceWords) -> String? {
        guard let first = run.first, ArticleReference(first.key, paragraph: first.paragraph) != first else {
            return nil
        }
        if first.isSubparagraphOnly { return words.subparagraphs(run.compactMap(\.subparagraph)) }
        let alinea = first.subparagraph.map { words.subparagraphs([$0]) + words.comma } ?? ""
        if first.item == nil { return alinea + words.letters(run.compactMap(\.letter)) }
        if run.count > 1, first.letter != nil || first.itemSubparagraph != nil {
            let item = first.item.map { words.items([$0]) + words.comma } ?? ""
            guard first.letter != nil else {
                return alinea + item + words.subparagraphs(run.compactMap(\.itemSubparagraph))
            }
            let inner = first.itemSubparagraph.map { words.subparagraphs([$0]) + words.comma } ?? ""
            return alinea + item + inner + words.letters(run.compactMap(\.letter))
        }
        if run.count > 1 { return alinea + words.items(run.compactMap(\.item)) }
        return words.place(first)
    }

    /// Whether two places are told in one phrase: alinéas, points of one alinéa, letters of one point.
    private static func belong(_ left: ArticleReference, _ right: ArticleReference) -> Bool {
        if left.isSubparagraphOnly || right.isSubparagraphOnly {
            return left.isSubparagraphOnly && right.isSubparagraphOnly
        }
        guard left.subparagraph == right.subparagraph else { return false }
        let areInside = [left, right].map { $0.letter != nil || $0.itemSubparagraph != nil }
        if areInside == [false, false] { return left.item != nil && right.item != nil }
        guard left.item == right.item, areInside == [true, true] else { return false }
        if left.letter == nil, right.letter == nil { return true }
        return left.letter != nil && right.letter != nil && left.itemSubparagraph == right.itemSubparagraph
            && left.isDash == right.isDash
    }
}

extension ArticleReference {
    /// Whether it names an alinéa and nothing inside it.
    fileprivate var isSubparagraphOnly: Bool {
        subparagraph != nil && item == nil && itemSubparagraph == nil && letter == nil
    }

    /// Whether its letter is a dash.
    fileprivate var isDash: Bool { letter?.hasPrefix("-") ?? false }
}
