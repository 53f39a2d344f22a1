import Foundation
import LegalModel

/// A name that a dossier holds, searched in all its forms, also when a line end or a hyphen splits it.
struct KnownName: Hashable, Sendable {
    /// What is searched: letters and digits in lower case without accents, single blanks between.
    let forms: [String]

    /// Prepares a name: whole, family name first, family name alone, first name with initial.
    init(_ name: String) {
        let words = KnownName.letters(name).split(separator: " ").map(String.init)
        var forms = [words.joined(separator: " ")]
        if words.count > 1, let last = words.last, let first = words.first, let initial = first.first {
            let rest = words.dropFirst().joined(separator: " ")
            forms.append(rest + " " + first)
            forms.append("\(initial) \(rest)")
            forms.append("\(rest) \(initial)")
            if rest.count >= 4 { forms.append(rest) }
            if last.count >= 4, last != rest { forms.append(last) }
        }
        self.forms = forms.filter { $0.count >= 3 }
    }

    /// The bytes of the name in a text, in its order; longer forms first where they overlap.
    func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for splitsJoin in [false, true] {
            let stream = KnownName.stream(bytes, joining: splitsJoin)
            let text = stream.map(\.scalar)
            for form in forms {
                let needle = Array(form.unicodeScalars)
                guard let first = needle.first, text.count >= needle.count else { continue }
                for start in 0...(text.count - needle.count) where text[start] == first {
                    let end = start + needle.count
                    guard text[start..<end].elementsEqual(needle), start == 0 || text[start - 1] == " ",
                        end == text.count || text[end] == " "
                    else { continue }
                    let range = stream[start].start..<stream[end - 1].end
                    if !found.contains(where: { $0.overlaps(range) }) { found.append(range) }
                }
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private struct Sign {
        let scalar: Unicode.Scalar
        let start: Int
        let end: Int
    }

    /// The letters of a text without accents, runs of anything else one blank; a line end, with or without a hyphen before it, is
    /// nothing when the halves of a word are joined.
    private static func stream(_ bytes: [UInt8], joining: Bool) -> [Sign] {
        var signs: [Sign] = []
        var offset = 0
        var between = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            defer { offset += width }
            guard scalar.isWordPart else {
                if scalar != "\u{AD}" { between.unicodeScalars.append(scalar) }
                continue
            }
            if !between.isEmpty {
                let isSplit =
                    joining && between.contains("\n") && between.allSatisfy { $0.isNewline || $0 == "-" || $0 == " " }
                if !isSplit, !signs.isEmpty { signs.append(Sign(scalar: " ", start: offset, end: offset)) }
                between = ""
            }
            for plain in letters(String(scalar)).unicodeScalars where plain != " " {
                signs.append(Sign(scalar: plain, start: offset, end: offset + width))
            }
        }
        return signs
    }

    /// Letters and digits in lower case without accents, single blanks between.
    private static func letters(_ text: String) -> String {
        let bare = String.UnicodeScalarView(
            text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter { !$0.properties.isDiacritic })
        return PlainWords(String(bare)).text
    }
}
