import FileFormats
import Testing

/// Packages that someone bent: each is made from a good one by changing bytes in place.
@Suite("Hostile ZIP packages")
struct HostileZipTests {
    private static let content = Array("0123456789".utf8)

    private static func package(name: String = "abcd", _ bytes: [UInt8] = content) throws -> [UInt8] {
        try ZipArchive.write([ZipEntry(name: name, bytes: bytes)])
    }

    /// Replaces every occurrence of a name by another of the same length.
    private static func renamed(_ bytes: [UInt8], _ name: String, _ other: [UInt8]) -> [UInt8] {
        var result = bytes
        let old = Array(name.utf8)
        for index in bytes.indices where bytes[index...].starts(with: old) {
            result.replaceSubrange(index..<index + old.count, with: other)
        }
        return result
    }

    @Test(arguments: ["../a", "/abc", "a\\bc", "c:ab", "a/.."])
    func `A name that leads elsewhere is refused`(name: String) throws {
        let bent = Self.renamed(try Self.package(), "abcd", Array(name.utf8))
        #expect(throws: ZipFault.refusedName(entry: 0)) { try ZipArchive.read(bent) }
    }

    @Test func `A name with NUL is refused`() throws {
        let bent = Self.renamed(try Self.package(), "abcd", [0x61, 0, 0x63, 0x64])
        #expect(throws: ZipFault.refusedName(entry: 0)) { try ZipArchive.read(bent) }
    }

    @Test func `A name that stands twice is refused`() throws {
        let two = try ZipArchive.write([
            ZipEntry(name: "abcd", bytes: Self.content), ZipEntry(name: "abce", bytes: Self.content),
        ])
        #expect(throws: ZipFault.self) { try ZipArchive.read(Self.renamed(two, "abce", Array("abcd".utf8))) }
    }

    @Test func `A wrong checksum is refused`() throws {
        var bytes = try Self.package(name: "mimetype")
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Self.content) })
        bytes[start] ^= 1
        #expect(throws: ZipFault.damagedEntry(entry: 0)) { try ZipArchive.read(bytes) }
    }

    @Test func `A content that grows beyond belief is refused`() throws {
        let bomb = try Self.package([UInt8](repeating: 0, count: 1_000_000))
        #expect(throws: ZipFault.suspiciousRatio(entry: 0)) { try ZipArchive.read(bomb) }
    }

    @Test func `A declared size that lies is refused`() throws {
        var bytes = try Self.package(Array(String(repeating: "abcdefgh", count: 40).utf8))
        let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        let wrong: [UInt8] = [0x10, 0, 0, 0]
        bytes.replaceSubrange(directory + 24..<directory + 28, with: wrong)
        bytes.replaceSubrange(22..<26, with: wrong)
        #expect(throws: ZipFault.damagedEntry(entry: 0)) { try ZipArchive.read(bytes) }
    }

    @Test func `Limits are kept`() throws {
        var limits = ZipLimits()
        limits.partInBytes = 9
        #expect(throws: ZipFault.partTooLarge(entry: 0, limitInBytes: 9)) {
            try ZipArchive.read(Self.package(), limits: limits)
        }
        limits = ZipLimits()
        limits.contentInBytes = 9
        #expect(throws: ZipFault.contentTooLarge(limitInBytes: 9)) {
            try ZipArchive.read(Self.package(), limits: limits)
        }
        limits = ZipLimits()
        limits.entryCount = 0
        #expect(throws: ZipFault.tooManyEntries(limit: 0)) { try ZipArchive.read(Self.package(), limits: limits) }
        limits = ZipLimits()
        limits.packageInBytes = 20
        #expect(throws: ZipFault.packageTooLarge(limitInBytes: 20)) {
            try ZipArchive.read(Self.package(), limits: limits)
        }
    }

    @Test func `Neither a cut package nor a changed byte is a crash`() throws {
        let good = try Self.package()
        for length in 0..<good.count {
            #expect(throws: ZipFault.self) { try ZipArchive.read(Array(good[..<length])) }
        }
        for index in good.indices {
            var bent = good
            bent[index] ^= 0xFF
            _ = try? ZipArchive.read(bent)
        }
    }
}
