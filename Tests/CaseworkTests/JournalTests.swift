import Casework
import FileFormats
import Foundation
import GRDB
import LegalModel
import Reasoning
import Testing

@Suite struct JournalTests {
    @Test func `Every change of a finding stands in the journal with the finding before`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.findings[0].status = .refuted
        dossier.findings[0].reason = Translations("Photo produite le 9 avril.", in: .french)
        try home.store.save(dossier, expecting: 1, by: "tom", on: home.day)
        let entry = try #require(try home.store.journal(of: dossier.number).last)
        #expect(entry.kind == .changed)
        #expect(entry.user == "tom")
        #expect(entry.touchesRecommendation)
        var payload = try YAMLReader.read(entry.payload, file: "-").mapping()
        let changes = try payload.list("changes")
        #expect(changes.count == 1)
        var change = try #require(changes.first).mapping()
        #expect(try change.required("place").text() == "findings.at_delivery")
        var before = try change.required("before").mapping()
        var after = try change.required("after").mapping()
        #expect(try before.required("status").text() == "nonLiquet")
        #expect(try before.required("reason").text().hasPrefix("Le rapport"))
        #expect(try after.required("status").text() == "refuted")
    }

    @Test func `An untouched journal is found in order`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.status = .exchange
        try home.store.save(dossier, expecting: 1, by: "lea", on: home.day)
        let result = try home.store.verifyJournal()
        #expect(result.problems.isEmpty)
        #expect(result.entries == 7)
        #expect(try home.store.journal().map(\.sequence) == Array(1...7))
        #expect(try home.store.journal().last?.hash == result.head)
    }

    static let forbidden = [
        "UPDATE journal SET payload = '{}' WHERE sequence = 2", "DELETE FROM journal WHERE sequence = 2",
        "UPDATE entry SET text = CAST('other' AS BLOB) WHERE id = 'E1'", "DELETE FROM entry WHERE id = 'E3'",
        "DELETE FROM dossier", "DELETE FROM user WHERE name = 'vera'",
    ]

    @Test(arguments: forbidden)
    func `The database itself refuses to rewrite what was said and done`(sql: String) throws {
        let home = try TemporaryStore()
        let dossier = try home.createExample()
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        #expect(throws: DatabaseError.self) { try ForeignConnection.execute(sql, on: path) }
        #expect(try home.store.load(dossier.number).dossier == dossier)
        #expect(try home.store.verifyJournal().problems.isEmpty)
    }

    struct Tampering: Sendable, CustomTestStringConvertible {
        let sql: String
        let problem: JournalProblem

        var testDescription: String { sql }
    }

    static let number = DossierNumber(year: 2026, serial: 123)

    static let tamperings: [Tampering] =
        [
            Tampering(
                sql: "UPDATE journal SET payload = replace(payload, 'nonLiquet', 'nonliquet') WHERE sequence = 6",
                problem: .wrongHash(sequence: 6)),
            Tampering(sql: "UPDATE journal SET user = 'tom' WHERE sequence = 6", problem: .wrongHash(sequence: 6)),
            Tampering(
                sql: "UPDATE journal SET entered_on = '2026-04-11' WHERE sequence = 2", problem: .wrongHash(sequence: 2)
            ),
            Tampering(
                sql: "UPDATE journal SET touches_recommendation = 0 WHERE sequence = 6",
                problem: .wrongHash(sequence: 6)),
            Tampering(
                sql: "UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE sequence = 3",
                problem: .brokenLink(sequence: 4)),
            Tampering(sql: "DELETE FROM journal WHERE sequence = 3", problem: .gap(sequence: 4)),
            Tampering(sql: "DELETE FROM journal WHERE sequence = 7", problem: .cutOff(expected: 7, found: 6)),
            Tampering(sql: "UPDATE user SET role = 'validator' WHERE name = 'ida'", problem: .userDiffers("ida")),
        ]
        + (number.map { number in
            [
                "UPDATE finding SET status = 'proven'", "UPDATE outcome SET amount_in_cents = amount_in_cents + 1",
                "UPDATE entry SET text = CAST(replace(CAST(text AS TEXT), '450', '451') AS BLOB) WHERE id = 'E1'",
                "UPDATE dossier SET revision = 9", "UPDATE dossier SET status = 'approved'",
                "UPDATE relay_passage SET quotation = x'61'", "UPDATE party SET name = 'X' WHERE side = 'company'",
                "UPDATE exhibit SET sha256 = replace(sha256, 'e', 'f') WHERE id = 'P2'", "DELETE FROM evidence",
                "UPDATE finding SET status = 'nonsense'",
            ].map { Tampering(sql: $0, problem: .stateDiffers(number)) }
        } ?? [])

    @Test(arguments: tamperings)
    func `Tampering is found`(tampering: Tampering) throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.subject = Translations("Lave-linge", in: .french)
        try home.store.save(dossier, expecting: 1, by: "lea", on: home.day)
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        try ForeignConnection.execute(tampering.sql, on: path, breaking: true)
        let problems = try TemporaryStore.open(home.folder).verifyJournal().problems
        #expect(problems.contains(tampering.problem), "\(problems)")
    }
}
