import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@Suite struct ExhibitArchiveTests {
    @Test func `A file is kept under its hash and read back whole`() throws {
        let home = try TemporaryStore()
        let bytes = (0..<100_000).map { UInt8($0 % 251) }
        let sha256 = try home.store.exhibits.keep(bytes)
        #expect(sha256 == SHA256Text.of(bytes))
        #expect(home.store.exhibits.path(of: sha256).hasSuffix("/exhibits/\(sha256.prefix(2))/\(sha256)"))
        #expect(try home.store.exhibits.read(sha256, fileName: "x") == bytes)
        #expect(try home.store.exhibits.keep(bytes) == sha256)
    }

    @Test func `The hash of nothing is the known one`() {
        #expect(SHA256Text.of([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func `A file that was changed is not read, and mended when it comes again`() throws {
        let home = try TemporaryStore()
        let sha256 = try home.store.exhibits.keep([1, 2, 3])
        try Data([1, 2, 4]).write(to: URL(fileURLWithPath: home.store.exhibits.path(of: sha256)))
        #expect(throws: StoreFault.exhibitDamaged(sha256: sha256)) {
            try home.store.exhibits.read(sha256, fileName: "x")
        }
        _ = try home.store.exhibits.keep([1, 2, 3])
        #expect(try home.store.exhibits.read(sha256, fileName: "x") == [1, 2, 3])
    }

    @Test func `A dossier that names a file nobody handed in is not stored`() throws {
        let home = try TemporaryStore()
        let dossier = try DocumentedExample.dossier()
        #expect(throws: StoreFault.exhibitMissing(fileName: "verslag.txt", sha256: dossier.exhibits[1].sha256)) {
            try home.store.create(dossier, files: [Array("facture".utf8)], by: "lea", on: home.day)
        }
        #expect(!home.store.exhibits.contains(dossier.exhibits[0].sha256), "a file was left behind")
        #expect(try home.store.list().isEmpty)
    }

    @Test func `An attached file becomes the next exhibit`() throws {
        let home = try TemporaryStore()
        let number = try home.createExample().number
        let exhibit = try home.store.attach(
            Array("photo".utf8), named: "photo.txt", title: Translations("Photo", in: .french), from: .consumer,
            date: nil, receivedOn: home.day, to: number, by: "ida", on: home.day)
        #expect(exhibit.id == "P3")
        let stored = try home.store.load(number)
        #expect(stored.revision == 2)
        #expect(stored.dossier.exhibits.last == exhibit)
        #expect(try home.store.exhibits.read(exhibit.sha256, fileName: "photo.txt") == Array("photo".utf8))
    }

    @Test func `A file attached to no dossier is not kept`() throws {
        let home = try TemporaryStore()
        let number = try #require(DossierNumber("2026-00999"))
        #expect(throws: StoreFault.noDossier(number)) {
            try home.store.attach(
                [9, 9], named: "a", title: Translations("A", in: .french), from: .company, date: nil, receivedOn: nil,
                to: number, by: "lea", on: home.day)
        }
        #expect(!home.store.exhibits.contains(SHA256Text.of([9, 9])))
    }

    @Test func `An exhibit does not change its file`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.exhibits[0].sha256 = SHA256Text.of([7])
        #expect(throws: StoreFault.exhibitReplaced(dossier.number, "P1")) {
            try home.store.save(dossier, files: [[7]], expecting: 1, by: "lea", on: home.day)
        }
        #expect(!home.store.exhibits.contains(SHA256Text.of([7])))
    }
}
