import Foundation

/// How wide text is in the typeface of drawings, without asking a font: Liberation Sans, whose widths are those of Arial and
/// Helvetica.
///
/// - Source: Adobe Font Metrics of Helvetica and Helvetica-Bold, in thousandths of the size.
struct TextMetrics {
    /// The size in pixels.
    let size: Double
    /// Whether it is bold.
    let isBold: Bool

    /// The widths are taken a little larger than they are, so that another typeface does not run over.
    private static let reserve = 1.06

    /// The width of a text in pixels.
    func width(_ text: String) -> Double {
        var thousandths = 0
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars { thousandths += advance(scalar) }
        return Double(thousandths) / 1000 * size * TextMetrics.reserve
    }

    /// The lines of a text, none wider than `limit` but where a single word is cut into pieces.
    func lines(_ text: String, limit: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            for piece in pieces(of: String(word), limit: limit) {
                let longer = line.isEmpty ? piece : line + " " + piece
                if line.isEmpty || width(longer) <= limit {
                    line = longer
                } else {
                    lines.append(line)
                    line = piece
                }
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// A word, cut where it is wider than a line.
    private func pieces(of word: String, limit: Double) -> [String] {
        guard width(word) > limit else { return [word] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if !piece.isEmpty, width(piece + String(character) + "-") > limit {
                pieces.append(piece + "-")
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }

    private func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E:
            let table = isBold ? TextMetrics.bold : TextMetrics.regular
            return table[Int(scalar.value) - 0x20]
        case 0x300...0x36F: return 0
        case 0xA0: return 278
        case 0x2009, 0x202F: return 200
        case 0xB7, 0x2019, 0x2018: return 278
        case 0xAB, 0xBB, 0xA7, 0x20AC: return 556
        case 0x2013: return 556
        case 0x2026, 0x2014, 0x2192: return 1000
        case 0xB0: return 400
        default: return isBold ? 722 : 667
        }
    }

    private static let regular = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ]

    private static let bold = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584,
    ]
}
