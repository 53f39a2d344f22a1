/// Finds what stands in quotation marks: « … », “ … ”, „ … “, " … ". Inner marks belong to the outer quotation.
enum QuotationFinder {
    /// The quotations of a text as bytes between the marks and with them; one that is never closed is none.
    static func quotations(in bytes: [UInt8], paragraphs: [TextParagraph]) -> [(inner: Range<Int>, outer: Range<Int>)] {
        var result: [(inner: Range<Int>, outer: Range<Int>)] = []
        for paragraph in paragraphs where paragraph.kind != .quotation {
            result += quotations(in: bytes, paragraph.range)
        }
        return result
    }

    private static func quotations(in bytes: [UInt8], _ range: Range<Int>) -> [(inner: Range<Int>, outer: Range<Int>)] {
        var result: [(inner: Range<Int>, outer: Range<Int>)] = []
        var open: (mark: Mark, outer: Int, inner: Int)?
        var place = range.lowerBound
        while place < range.upperBound {
            guard let (mark, length) = mark(bytes, place, range.upperBound) else {
                place += 1
                continue
            }
            if let opened = open {
                if opened.mark.closes(with: mark) {
                    result.append((opened.inner..<place, opened.outer..<(place + length)))
                    open = nil
                }
            } else if mark.opens {
                open = (mark, place, place + length)
            }
            place += length
        }
        return result
    }

    private enum Mark: Hashable {
        case leftAngle, rightAngle, low, high, right, straight

        var opens: Bool {
            switch self {
            case .leftAngle, .low, .high, .straight: true
            case .rightAngle, .right: false
            }
        }

        func closes(with mark: Mark) -> Bool {
            switch self {
            case .leftAngle: mark == .rightAngle
            case .low: mark == .high || mark == .right
            case .high: mark == .right || mark == .high
            case .straight: mark == .straight
            case .rightAngle, .right: false
            }
        }
    }

    private static func mark(_ bytes: [UInt8], _ place: Int, _ end: Int) -> (Mark, Int)? {
        switch bytes[place] {
        case UInt8(ascii: "\""): return (.straight, 1)
        case 0xC2 where place + 1 < end:
            switch bytes[place + 1] {
            case 0xAB: return (.leftAngle, 2)
            case 0xBB: return (.rightAngle, 2)
            default: return nil
            }
        case 0xE2 where place + 2 < end && bytes[place + 1] == 0x80:
            switch bytes[place + 2] {
            case 0x9C: return (.high, 3)
            case 0x9D: return (.right, 3)
            case 0x9E: return (.low, 3)
            default: return nil
            }
        default: return nil
        }
    }
}
