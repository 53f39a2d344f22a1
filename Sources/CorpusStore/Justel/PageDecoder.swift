import Foundation
import LegalModel

/// Bytes of a saved page → UTF-8 in composed form.
///
/// The pages say `iso-8859-1` and mean Windows-1252; pages saved again elsewhere are UTF-8 and do not say so. Bytes that
/// are valid UTF-8 and hold a sequence of several bytes are UTF-8, all else is Windows-1252. A few bad bytes, or a sequence
/// cut at the end, do not make a page of UTF-8 another.
enum PageDecoder {
    /// The text of a page.
    ///
    /// - Throws: `tooLarge`; `notAPage` for a PDF, an archive, an image, or bytes with zeros.
    static func decode(_ bytes: [UInt8]) throws(CorpusFault.PageProblem) -> [UInt8] {
        guard bytes.count <= limitInBytes else { throw .tooLarge }
        for signature in signatures where bytes.starts(with: signature) { throw .notAPage }
        guard !bytes.contains(0) else { throw .notAPage }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        let signs = EncodingSigns(bytes)
        let text = fromBytes(bytes, isUTF8: signs.isUTF8)
        return text.contains(where: { $0 == 0xCC || $0 == 0xCD }) ? composed(text) : text
    }

    /// The largest page that is read: 16 MiB, twice the largest of the official site.
    static let limitInBytes = 16 * 1024 * 1024

    private static let signatures: [[UInt8]] = [
        Array("%PDF".utf8), Array("PK\u{3}\u{4}".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
        Array("{\\rtf".utf8), [0xD0, 0xCF, 0x11, 0xE0],
    ]

    private static func composed(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    /// UTF-8 from UTF-8 or Windows-1252; single bytes that are no UTF-8 are read as Windows-1252 in either.
    private static func fromBytes(_ bytes: [UInt8], isUTF8: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = isUTF8 && byte >= 0x80 ? EncodingSigns.length(of: bytes, at: index) : 1
            if byte < 0x80 || length > 1 {
                result += bytes[index..<index + length]
            } else if byte < 0xA0 {
                result += upper[Int(byte) - 0x80]
            } else {
                result.append(0xC0 | (byte >> 6))
                result.append(0x80 | (byte & 0x3F))
            }
            index += max(length, 1)
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
