import Foundation
import LegalModel

/// Bytes of a saved page → UTF-8 in composed form.
///
/// The pages say `iso-8859-1` and mean Windows-1252; pages saved again elsewhere are UTF-8 and do not say so. Bytes that
/// are valid UTF-8 and hold a sequence of several bytes are UTF-8, all else is Windows-1252.
enum PageDecoder {
    /// The text of a page.
    ///
    /// - Throws: `notAPage` for a PDF, an archive, an image, or bytes with zeros.
    static func decode(_ bytes: [UInt8]) throws(CorpusFault.PageProblem) -> [UInt8] {
        for signature in signatures where bytes.starts(with: signature) { throw .notAPage }
        guard !bytes.contains(0) else { throw .notAPage }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        let text = isUTF8(bytes) ? withoutMark(bytes) : fromWindows(bytes)
        return text.contains(where: { $0 == 0xCC || $0 == 0xCD }) ? composed(text) : text
    }

    private static let signatures: [[UInt8]] = [
        Array("%PDF".utf8), Array("PK\u{3}\u{4}".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
        Array("{\\rtf".utf8), [0xD0, 0xCF, 0x11, 0xE0],
    ]

    private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static func composed(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    private static func fromWindows(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case 0x00..<0x80: result.append(byte)
            case 0x80..<0xA0: result.append(contentsOf: upper[Int(byte) - 0x80])
            default:
                result.append(0xC0 | (byte >> 6))
                result.append(0x80 | (byte & 0x3F))
            }
        }
        return result
    }

    /// 0x80 to 0x9F; the five places without a sign become the replacement character.
    private static let upper: [[UInt8]] =
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars.map {
            Array(String($0).utf8)
        }
}

extension CorpusFault.PageProblem: Error {}
