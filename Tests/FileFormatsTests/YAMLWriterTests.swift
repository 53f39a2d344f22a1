import FileFormats
import LegalModel
import Testing

@Suite struct YAMLWriterTests {
    @Test(
        "A text is read back to the byte, whatever it holds",
        arguments: [
            "", " ", "a", "a b", " a", "a ", "a: b", "a:", "a #b", "#a", "- a", "-1", "---", "...", "null", "~", "true",
            "12", "2026-03-12", "450,00", "a\nb", "a\nb\n", "a\nb\n\n", "\na", "\n", "a\n  b", "  a\nb", "\ta\nb",
            "a\n\tb",
            "a\n   ", "a\n   \nb", "a\r\nb", "a\rb", "a\tb", "\"a\"", "'a'", "a\\b", "*a", "&a", "!a", "%a", "@a", "`a",
            "{a}", "[a]", "a, b", "? a", "| a", "> a", "é", "e\u{301}", "a\u{FEFF}b", "a\u{85}b", "a\u{2028}b\nc",
            "a\u{0}b",
            "a\u{7}b", "😀\n😀", "\u{202E}abc", "a\u{A0}b", "\u{10FFFF}", "<<", "=", "a\nb: c\n# d\n---\n...",
        ])
    func textIsReadBack(_ text: String) throws {
        for node in [
            leaf(.text(text)), leaf(.sequence([leaf(.text(text))])),
            leaf(.mapping([entry("k", .text(text)), entry(text, .text("v"))])),
            leaf(.sequence([leaf(.sequence([leaf(.text(text)), leaf(YAMLWriter.scalar(text))]))])),
        ] {
            let written = YAMLWriter.text(of: node)
            let read = try YAMLReader.read(written, file: "-")
            #expect(unplaced(read) == unplaced(node), "\(written)")
        }
    }

    @Test("Random trees are read back, and written again to the same text", arguments: 0..<300)
    func randomTreesAreReadBack(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let node = tree(depth: 4, &random)
        let written = YAMLWriter.text(of: node)
        let read = try YAMLReader.read(written, file: "-")
        #expect(unplaced(read) == unplaced(node), "\(written)")
        #expect(YAMLWriter.text(of: read) == written)
    }

    @Test func `The form is canonical`() {
        let node = leaf(
            .mapping([
                entry("number", .plain("2026-00123")), entry("empty", .sequence([])), entry("none", .null),
                entry("text", .text("two\nlines")),
                entry("list", .sequence([leaf(.mapping([entry("id", .plain("E1")), entry("say", .text("x"))]))])),
            ]))
        #expect(
            YAMLWriter.text(of: node) == """
                number: 2026-00123
                empty: []
                none: null
                text: |-
                  two
                  lines
                list:
                  - id: E1
                    say: "x"

                """)
    }

    private func leaf(_ content: SourceNode.Content) -> SourceNode { SourceNode(content, at: place) }

    private func entry(_ key: String, _ content: SourceNode.Content) -> SourceNode.Entry {
        SourceNode.Entry(key: key, keyLocation: place, value: leaf(content))
    }

    private let place = SourceLocation(file: "-", line: 1, column: 1)

    /// The tree with every place alike, and texts as scalars, so that what looks equal and is not is told apart.
    private func unplaced(_ node: SourceNode) -> String {
        switch node.content {
        case .null: "∅"
        case .plain(let text): "plain" + bytes(text)
        case .text(let text): "text" + bytes(text)
        case .sequence(let nodes): "[" + nodes.map { unplaced($0) }.joined(separator: ",") + "]"
        case .mapping(let entries):
            "{" + entries.map { bytes($0.key) + ":" + unplaced($0.value) }.joined(separator: ",") + "}"
        }
    }

    private func bytes(_ text: String) -> String { "\(Array(text.utf8))" }

    private func tree(depth: Int, _ random: inout Seeded) -> SourceNode {
        switch random.next(below: depth == 0 ? 3 : 6) {
        case 0: return leaf(.null)
        case 1: return leaf(YAMLWriter.scalar(text(&random)))
        case 2: return leaf(.text(text(&random)))
        case 3: return leaf(.sequence((0..<random.next(below: 4)).map { _ in tree(depth: depth - 1, &random) }))
        default:
            var keys: Set<String> = []
            let entries = (0..<random.next(below: 4)).compactMap { _ -> SourceNode.Entry? in
                let key = text(&random)
                guard keys.insert(key).inserted else { return nil }
                return SourceNode.Entry(key: key, keyLocation: place, value: tree(depth: depth - 1, &random))
            }
            return leaf(.mapping(entries))
        }
    }

    private func text(_ random: inout Seeded) -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "b", "é", " ", " ", "\n", "\n", ":", "#", "-", "\"", "'", "\\", "\t", "1", ".", "|", "\r", "[", "}",
            ",",
            "\u{2029}", "😀", "?",
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<random.next(below: 12) { scalars.append(alphabet[random.next(below: alphabet.count)]) }
        return String(scalars)
    }
}

/// A small generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
