import FileFormats
import Testing

@Suite("ZipArchive")
struct ZipArchiveTests {
    private static let entries = [
        ZipEntry(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8)),
        ZipEntry(name: "content.xml", bytes: Array(String(repeating: "<p>texte</p>", count: 50).utf8)),
        ZipEntry(name: "META-INF/manifest.xml", bytes: []),
    ]

    @Test func `What was written is read again`() throws {
        #expect(try ZipArchive.read(ZipArchive.write(Self.entries)) == Self.entries)
    }

    @Test func `The same parts give the same bytes`() throws {
        #expect(try ZipArchive.write(Self.entries) == ZipArchive.write(Self.entries))
    }

    @Test func `The media type stands first, stored, at byte 38`() throws {
        let bytes = try ZipArchive.write(Self.entries)
        #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
        #expect(Array(bytes[6..<10]) == [0, 0, 0, 0], "no flag, no compression")
        #expect(Array(bytes[28..<30]) == [0, 0], "no extra field")
        #expect(Array(bytes[38..<77]) == Self.entries[0].bytes)
    }

    @Test func `Every entry bears the first minute of 1980`() throws {
        let bytes = try ZipArchive.write(Self.entries)
        let times = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
            .map { Array(bytes[$0 + 12..<$0 + 16]) }
        #expect(times == Array(repeating: [0, 0, 0x21, 0], count: 3))
    }

    @Test(arguments: ["../x", "/x", "a/../b", "a\\b", "C:x", "", "a\u{0}b", "é.xml", "a/"])
    func `A name that leads elsewhere is not written`(name: String) {
        #expect(throws: ZipFault.refusedName(entry: 0)) { try ZipArchive.write([ZipEntry(name: name, bytes: [1])]) }
    }

    @Test func `A name is not written twice`() {
        let entry = ZipEntry(name: "x", bytes: [1])
        #expect(throws: ZipFault.repeatedName(entry: 1)) { try ZipArchive.write([entry, entry]) }
    }
}
