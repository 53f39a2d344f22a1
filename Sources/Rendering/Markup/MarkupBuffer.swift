/// The bytes of a text part while it is written.
///
/// Markup is written raw; everything that comes from a document goes through ``text(_:lineEnd:tab:)`` or ``attribute(_:)``
/// and can become nothing but text.
struct MarkupBuffer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Appends markup of the writer's own.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// Appends bytes that were written before.
    mutating func raw(_ written: [UInt8]) { bytes.append(contentsOf: written) }

    /// Appends a number.
    mutating func number(_ value: Int) { raw(String(value)) }

    /// Appends text; a line end and a tab become the markup given.
    mutating func text(_ text: String, lineEnd: String, tab: String) throws(RenderingFault) {
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case 0x0A: raw(lineEnd)
            case 0x09: raw(tab)
            default:
                if MarkupBuffer.isForbidden(byte, last, beforeLast) { throw MarkupBuffer.fault(in: text) }
                bytes.append(byte)
            }
            beforeLast = last
            last = byte
        }
    }

    /// Appends the value of an attribute that stands in double quotation marks; line ends and tabs become spaces.
    mutating func attribute(_ value: String) throws(RenderingFault) {
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case 0x0A, 0x09: bytes.append(0x20)
            default:
                if MarkupBuffer.isForbidden(byte, last, beforeLast) { throw MarkupBuffer.fault(in: value) }
                bytes.append(byte)
            }
            beforeLast = last
            last = byte
        }
    }

    /// Whether the byte ends a character that XML or HTML cannot hold: controls, U+FFFE and U+FFFF.
    private static func isForbidden(_ byte: UInt8, _ last: UInt8, _ beforeLast: UInt8) -> Bool {
        if byte < 0x20 || byte == 0x7F { return true }
        if byte < 0x80 || byte > 0xBF { return false }
        if last == 0xC2 { return byte <= 0x9F }
        return byte >= 0xBE && last == 0xBF && beforeLast == 0xEF
    }

    private static func fault(in text: String) -> RenderingFault {
        let found = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
        return .forbiddenCharacter(scalar: found?.value ?? 0)
    }
}
