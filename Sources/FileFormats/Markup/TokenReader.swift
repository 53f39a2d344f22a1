/// Builds a tree out of the tokens of the C side.
struct TokenReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// An element whose end has not come yet.
    private struct Open {
        let namespace: String
        let name: String
        let attributes: [MarkupNode.Attribute]
        var content: [MarkupNode.Content] = []
    }

    /// The root element; `nil` when there is none.
    mutating func root() -> MarkupNode? {
        var open: [Open] = []
        while place < bytes.count {
            let letter = bytes[place]
            place += 1
            switch letter {
            case UInt8(ascii: "S"):
                let namespace = string()
                let name = string()
                let attributes = (0..<count()).map { _ in
                    MarkupNode.Attribute(namespace: string(), name: string(), value: string())
                }
                open.append(Open(namespace: namespace, name: name, attributes: attributes))
            case UInt8(ascii: "T"):
                let text = string()
                guard !open.isEmpty else { return nil }
                open[open.count - 1].content.append(.text(text))
            default:
                guard let closed = open.popLast() else { return nil }
                let node = MarkupNode(
                    namespace: closed.namespace, name: closed.name, attributes: closed.attributes,
                    content: closed.content)
                if open.isEmpty { return node }
                open[open.count - 1].content.append(.element(node))
            }
        }
        return nil
    }

    private mutating func count() -> Int {
        let value = (0..<4).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
        place += 4
        return value
    }

    private mutating func string() -> String {
        let length = count()
        defer { place += length }
        return String(decoding: bytes[place..<place + length], as: UTF8.self)
    }
}
