import FileFormats
import LegalModel
import Testing

@Suite struct JSONReaderTests {
    private func read(_ text: String) throws -> SourceNode { try JSONReader.read(Array(text.utf8), file: "f.json") }

    @Test func `values know their line and column`() throws {
        var reader = try read("{\n  \"é\": [1, \"a\\u00e9\\n\\ud83d\\ude00\"],\n \"z\": null }").mapping()
        let list = try reader.list("é")
        #expect(list.map(\.location.description) == ["f.json:2:9", "f.json:2:12"])
        #expect(try list[1].text() == "aé\n😀")
        #expect(reader.keys == ["é", "z"])
    }

    @Test(arguments: [
        ("{", "f.json:1:2"), ("{\"a\" 1}", "f.json:1:6"), ("{\"a\": 1,}", "f.json:1:9"), ("[1 2]", "f.json:1:4"),
        ("{}\n x", "f.json:2:2"), ("\"abc", "f.json:1:1"), ("[tru]", "f.json:1:2"), ("\"\\x\"", "f.json:1:2"),
        ("\"\\ud83d\"", "f.json:1:2"), ("", "f.json:1:1"), ("\"a\u{1}\"", "f.json:1:3"), ("[-]", "f.json:1:2"),
    ])
    func `what is malformed is refused at its place`(_ text: String, _ place: String) throws {
        let fault = #expect(throws: DataFault.self) { try read(text) }
        #expect(fault?.location?.description == place)
    }

    @Test func `a key that stands twice, bytes that are no UTF-8 and endless nesting are refused`() throws {
        #expect(throws: DataFault.self) { try read("{\"a\":1,\"a\":2}") }
        #expect(throws: DataFault.self) { try JSONReader.read([0x22, 0xFF, 0x22], file: "f.json") }
        #expect(throws: DataFault.self) { try read(String(repeating: "[", count: 100_000)) }
    }
}
