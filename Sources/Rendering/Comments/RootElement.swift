/// Adds children to the root element of a part that somebody else wrote.
enum RootElement {
    /// The part with markup set before the end of its root; `make` is told the prefix of the root's name, with its colon.
    ///
    /// - Returns: `nil` when the root cannot be found.
    static func appending(to bytes: [UInt8], _ make: (_ prefix: String) -> [UInt8]) -> [UInt8]? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var scanner = TagScanner(bytes)
        var depth = 0
        var root = ""
        while let (piece, range) = scanner.next() {
            switch piece {
            case .start(let name, let isEmpty):
                if depth == 0 {
                    root = name
                    if isEmpty {
                        let end = Array("</\(root)>".utf8)
                        let tag = Array(bytes[..<(range.upperBound - 2)]) + [UInt8(ascii: ">")]
                        return tag + make(prefix(of: root)) + end + bytes[range.upperBound...]
                    }
                }
                if !isEmpty { depth += 1 }
            case .end:
                depth -= 1
                if depth == 0 {
                    return Array(bytes[..<range.lowerBound]) + make(prefix(of: root)) + bytes[range.lowerBound...]
                }
            case .text, .characterData, .other: continue
            }
        }
        return nil
    }

    private static func prefix(of name: String) -> String {
        name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
    }
}
