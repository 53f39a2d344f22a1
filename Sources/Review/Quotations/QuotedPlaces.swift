import Citations
import CorpusStore
import LegalModel

/// In which parts of an official text quoted words stand: paragraph, *alinéa*, point, letter.
struct QuotedPlaces {
    private let lines: [Line]

    /// One line of the text with its place.
    private struct Line {
        let text: String
        let place: ArticleReference
    }

    init(_ version: OfficialVersion, of key: ArticleKey) {
        let places = ArticlePlaces(version.text)
        let bytes = Array(version.text.utf8)
        let ends = places.starts.dropFirst() + [bytes.count]
        lines = zip(places.starts, ends).map { start, end in
            Line(
                text: String(decoding: bytes[start..<end], as: UTF8.self), place: places.reference(at: start, in: key))
        }
    }

    /// The parts that hold the words where they stand first; empty for an article that has no parts.
    func places(of form: QuotationForm) -> [ArticleReference] {
        occurrence(of: form, from: 0).map(places) ?? []
    }

    /// The parts that hold the words, when none of them is among those cited; `nil` when one is, when the article is cited
    /// as a whole, and when its text is not parted so that the cited parts can be told.
    ///
    /// The words that introduce points belong to each of them.
    func places(of form: QuotationForm, besides cited: [ArticleReference]) -> [ArticleReference]? {
        let cited = cited.filter { $0.key == lines.first?.place.key }
        guard !cited.isEmpty, !cited.contains(where: \.place.isEmpty) else { return nil }
        let covered = lines.filter { line in cited.contains { $0.covers(line.place) } }.map(\.place)
        guard covered.count > 0, covered.count < lines.count else { return nil }
        let isCited = lines.map { line in
            covered.contains { $0 == line.place || line.place.introduces($0) }
        }
        var found: ClosedRange<Int>?
        var start = 0
        while let next = occurrence(of: form, from: start) {
            if next.contains(where: { isCited[$0] }) { return nil }
            found = found ?? next
            start = next.lowerBound + 1
        }
        return found.map(places)
    }

    private func places(_ range: ClosedRange<Int>) -> [ArticleReference] {
        var places: [ArticleReference] = []
        for place in lines[range].map(\.place) where !place.place.isEmpty && !places.contains(place) {
            places.append(place)
        }
        return places
    }

    /// The fewest lines, from one on, in which the words stand first.
    private func occurrence(of form: QuotationForm, from start: Int) -> ClosedRange<Int>? {
        guard start < lines.count, stands(form, start...(lines.count - 1)) else { return nil }
        var (low, high) = (start, lines.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if stands(form, start...middle) { high = middle } else { low = middle + 1 }
        }
        let end = low
        (low, high) = (start, end)
        while low < high {
            let middle = (low + high + 1) / 2
            if stands(form, middle...end) { low = middle } else { high = middle - 1 }
        }
        return low...end
    }

    private func stands(_ form: QuotationForm, _ range: ClosedRange<Int>) -> Bool {
        form.stands(in: QuotationForm.even(lines[range].map(\.text).joined(separator: "\n")))
    }
}

extension ArticleReference {
    /// Whether a cited place holds a place of the text; what the citation leaves out may be anything. A paragraph that is
    /// not split holds its first alinéa. Dashes are not told apart.
    fileprivate func covers(_ place: ArticleReference) -> Bool {
        (paragraph == nil || paragraph == place.paragraph)
            && (subparagraph == nil || subparagraph == place.subparagraph ?? 1) && (item == nil || item == place.item)
            && (letter == nil || letter?.hasPrefix("-") == true || letter == place.letter)
    }

    /// Whether a place of the text holds the words before the points or letters of which another is one.
    fileprivate func introduces(_ point: ArticleReference) -> Bool {
        guard paragraph == point.paragraph, subparagraph == point.subparagraph else { return false }
        return item == nil && letter == nil && (point.item != nil || point.letter != nil)
            || item == point.item && letter == nil && point.letter != nil
    }
}
