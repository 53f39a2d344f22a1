import Foundation

/// The text of a saved mail: its first plain text, else its first HTML, without attachments.
///
/// - Source: RFC 2045, RFC 2046, RFC 5322.
enum MailText {
    static func text(of bytes: [UInt8]) throws -> String? {
        try body(of: bytes[...], depth: 0)
    }

    /// The headers of a part, names in lower case, and its body.
    private struct Part {
        var headers: [String: String] = [:]
        var body: ArraySlice<UInt8> = []

        init(_ bytes: ArraySlice<UInt8>) {
            var place = bytes.startIndex
            var last: String?
            while place < bytes.endIndex {
                let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
                var line = TextDecoding.text(of: Array(bytes[place..<end]))
                while line.hasSuffix("\n") { line.removeLast() }
                place = min(bytes.endIndex, end + 1)
                if line.isEmpty { break }
                if line.hasPrefix(" ") || line.hasPrefix("\t"), let last {
                    headers[last, default: ""] += " " + line.drop { $0 == " " || $0 == "\t" }
                } else if let colon = line.firstIndex(of: ":") {
                    let name = line[..<colon].lowercased()
                    headers[name] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                    last = name
                }
            }
            body = bytes[place...]
        }

        var type: String { value("content-type").split(separator: ";").first.map { $0.lowercased() } ?? "text/plain" }

        func value(_ name: String) -> String { headers[name] ?? "" }

        /// A parameter of the content type.
        func parameter(_ name: String) -> String? {
            for piece in value("content-type").split(separator: ";").dropFirst() {
                let pair = piece.split(separator: "=", maxSplits: 1)
                guard pair.count == 2, pair[0].trimmingCharacters(in: .whitespaces).lowercased() == name else {
                    continue
                }
                return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
            }
            return nil
        }
    }

    private static func body(of bytes: ArraySlice<UInt8>, depth: Int) throws -> String? {
        guard depth < 8 else { return nil }
        let part = Part(bytes)
        if part.value("content-disposition").lowercased().hasPrefix("attachment") { return nil }
        if part.type.hasPrefix("multipart/") {
            guard let boundary = part.parameter("boundary"), !boundary.isEmpty else { return nil }
            let inner = parts(of: part.body, boundary: boundary)
            let plain = inner.filter { Part($0).type != "text/html" } + inner.filter { Part($0).type == "text/html" }
            for candidate in plain {
                if let text = try body(of: candidate, depth: depth + 1) { return text }
            }
            return nil
        }
        guard part.type == "text/plain" || part.type == "text/html" else { return nil }
        let content = decoded(part)
        if part.type == "text/html" { return try HypertextText.text(of: content) }
        let charset = part.parameter("charset")?.lowercased() ?? ""
        if charset.hasPrefix("iso-8859") || charset == "windows-1252" {
            return TextDecoding.lineEnds(TextDecoding.windows1252(content))
        }
        return TextDecoding.text(of: content)
    }

    /// The parts between lines that begin with two hyphens and the boundary.
    private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var place = body.startIndex
        while place < body.endIndex {
            let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
            let next = min(body.endIndex, end + 1)
            if body[place..<end].starts(with: mark) {
                if let start { parts.append(body[start..<place]) }
                start = next
            }
            place = next
        }
        return parts
    }

    private static func decoded(_ part: Part) -> [UInt8] {
        switch part.value("content-transfer-encoding").lowercased() {
        case "base64":
            return [UInt8](Data(base64Encoded: Data(part.body), options: .ignoreUnknownCharacters) ?? Data())
        case "quoted-printable":
            return quotedPrintable(part.body)
        default:
            return Array(part.body)
        }
    }

    private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            guard bytes[place] == UInt8(ascii: "=") else {
                result.append(bytes[place])
                place += 1
                continue
            }
            let rest = bytes[(place + 1)...].prefix(2)
            if rest.first == 0x0A {
                place += 2
            } else if rest.elementsEqual([0x0D, 0x0A]) {
                place += 3
            } else if rest.count == 2, let value = UInt8(String(decoding: rest, as: UTF8.self), radix: 16) {
                result.append(value)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }
}
