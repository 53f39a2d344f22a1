import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@Suite struct DossierStoreTests {
    @Test func `What is stored is what was given, to the byte`() throws {
        let home = try TemporaryStore()
        var dossier = try DocumentedExample.dossier()
        dossier.company.grammar = .plural
        dossier.entries[2].text = "ligne\r\nligne \u{0}e\u{301}é\n\n"
        try home.store.create(dossier, files: [Array("facture".utf8), []], by: "lea", on: home.day)
        let stored = try home.store.load(dossier.number)
        #expect(stored.dossier == dossier)
        #expect(Array(stored.dossier.entries[2].text.utf8) == Array(dossier.entries[2].text.utf8))
        #expect(stored.revision == 1)
    }

    @Test func `A number that is taken is refused, and the first dossier stays`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.status = .exchange
        #expect(throws: StoreFault.numberTaken(dossier.number)) {
            try home.store.create(dossier, by: "tom", on: home.day)
        }
        #expect(try home.store.load(dossier.number).dossier.status == .toDraft)
        #expect(try home.store.journal(of: dossier.number).count == 1)
    }

    @Test func `The number of a recommendation belongs to one dossier`() throws {
        let home = try TemporaryStore()
        let first = try home.createExample()
        var second = first
        second.number = try #require(DossierNumber("2026-00124"))
        let number = try #require(first.recommendation?.number)
        #expect(throws: StoreFault.recommendationNumberTaken(number)) {
            try home.store.create(second, by: "lea", on: home.day)
        }
        second.recommendation?.number = nil
        try home.store.create(second, by: "lea", on: home.day)
        #expect(try home.store.list().map(\.number.description) == ["2026-00123", "2026-00124"])
        #expect(try home.store.nextNumber(in: 2026)?.description == "2026-00125")
        #expect(try home.store.nextNumber(in: 2027)?.description == "2027-00001")
    }

    @Test func `A change made from an old state is a conflict that keeps the newer one`() throws {
        let home = try TemporaryStore()
        let number = try home.createExample().number
        let other = try TemporaryStore.open(home.folder)
        var hers = try home.store.load(number).dossier
        var his = try other.load(number).dossier
        hers.subject = Translations("Sujet de Léa", in: .french)
        his.status = .exchange
        #expect(try home.store.save(hers, expecting: 1, by: "lea", on: home.day) == 2)
        #expect(throws: StoreFault.conflict(number, expected: 1, found: 2, by: "lea")) {
            try other.save(his, expecting: 1, by: "tom", on: home.day)
        }
        #expect(try other.load(number).dossier == hers)
    }

    @Test func `Saving the same state again changes nothing`() throws {
        let home = try TemporaryStore()
        let dossier = try home.createExample()
        #expect(try home.store.save(dossier, expecting: 1, by: "tom", on: home.day) == 1)
        #expect(try home.store.journal(of: dossier.number).count == 1)
    }

    @Test func `The words of a stored entry never change and an entry is never removed`() throws {
        let home = try TemporaryStore()
        let dossier = try home.createExample()
        var changed = dossier
        changed.entries[2].text += " "
        #expect(throws: StoreFault.entryChanged(dossier.number, "E3")) {
            try home.store.save(changed, expecting: 1, by: "lea", on: home.day)
        }
        var removed = dossier
        removed.findings[0].askedBy = nil
        removed.entries.removeLast()
        #expect(throws: StoreFault.entryChanged(dossier.number, "E3")) {
            try home.store.save(removed, expecting: 1, by: "lea", on: home.day)
        }
        var lookalike = dossier
        lookalike.entries[2].text = dossier.entries[2].text.decomposedStringWithCanonicalMapping
        #expect(throws: StoreFault.entryChanged(dossier.number, "E3")) {
            try home.store.save(lookalike, expecting: 1, by: "lea", on: home.day)
        }
        #expect(try home.store.load(dossier.number).dossier == dossier)
    }

    @Test func `A dossier that breaks its format is not stored`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.outcomes[1].amount = Money(cents: 1)
        #expect(throws: StoreFault.self) { try home.store.save(dossier, expecting: 1, by: "lea", on: home.day) }
        #expect(try home.store.load(dossier.number).revision == 1)
    }

    @Test func `Author and last editor are those who set what the recommendation rests on`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.findings[0].status = .proven
        try home.store.save(dossier, expecting: 1, by: "tom", on: home.day)
        dossier.consumer.telephone = "02 000 00 01"
        try home.store.save(dossier, expecting: 2, by: "ida", on: home.day)
        let stored = try home.store.load(dossier.number)
        #expect(stored.author == "lea")
        #expect(stored.lastEditor == "tom")
        #expect(stored.editors == ["lea", "tom"])
    }

    @Test func `The staff registers, and decides nothing`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        dossier.outcomes[0].result = .notFollowed
        #expect(throws: StoreFault.notPermitted("ida", .staff, .decide)) {
            try home.store.save(dossier, expecting: 1, by: "ida", on: home.day)
        }
        #expect(throws: StoreFault.unknownUser("eve")) {
            try home.store.save(dossier, expecting: 1, by: "eve", on: home.day)
        }
    }

    @Test func `No status says approved or sent without an approval`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        for status in [ProcedureStatus.approved, .recommended] {
            dossier.status = status
            #expect(throws: StoreFault.statusNeedsApproval(status)) {
                try home.store.save(dossier, expecting: 1, by: "lea", on: home.day)
            }
        }
        let hash = String(repeating: "a", count: 64)
        for kind in [ApprovalStep.Kind.submitted, .approved] {
            try home.store.append(
                ApprovalStep(
                    kind: kind, document: ApprovalStep.recommendation, contentHash: hash, by: "vera", on: home.day,
                    remark: "vu"), to: dossier.number)
        }
        #expect(try home.store.save(dossier, expecting: 1, by: "lea", on: home.day) == 2)
        let steps = try home.store.approvals(of: dossier.number, document: ApprovalStep.recommendation)
        #expect(steps.map(\.kind) == [.submitted, .approved])
        #expect(steps.map(\.contentHash) == [hash, hash])
        #expect(try home.store.approvals(of: dossier.number, document: "R1").isEmpty)
    }

    @Test func `Later users are added by a manager`() throws {
        let home = try TemporaryStore()
        let user = User(name: "new", displayName: "New", role: .handler)
        #expect(throws: StoreFault.notPermitted("lea", .handler, .addUser)) {
            try home.store.add(user, by: "lea", on: home.day)
        }
        #expect(throws: StoreFault.unknownUser("new")) { try home.store.add(user, by: nil, on: home.day) }
        #expect(throws: StoreFault.userTaken("lea")) {
            try home.store.add(User(name: "lea", displayName: "L", role: .manager), by: "max", on: home.day)
        }
        try home.store.add(user, by: "max", on: home.day)
        #expect(try home.store.users().map(\.name.text) == ["ida", "lea", "max", "new", "tom", "vera"])
    }

    @Test func `Somebody else who writes makes us wait, then say so`() throws {
        let home = try TemporaryStore()
        var dossier = try home.createExample()
        let hasty = try TemporaryStore.open(home.folder, timeoutInSeconds: 0.1)
        dossier.status = .exchange
        let changed = dossier
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        try ForeignConnection.whileWriting(path) {
            #expect(throws: StoreFault.busy(path: path)) {
                try hasty.save(changed, expecting: 1, by: "lea", on: home.day)
            }
        }
        #expect(try hasty.save(changed, expecting: 1, by: "lea", on: home.day) == 2)
    }

    @Test func `A file in the place of the folder is said to be unwritable`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("casework-\(UUID().uuidString)")
        try Data("x".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let fault = try #require(throws: StoreFault.self) { try TemporaryStore.open(file) }
        guard case .unwritable = fault else {
            Issue.record("\(fault)")
            return
        }
    }

    @Test func `A file that is no database is said to be damaged, and stays`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("casework-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = Data(String(repeating: "not a database ", count: 100).utf8)
        try bytes.write(to: folder.appendingPathComponent("dossiers.sqlite"))
        let fault = try #require(throws: StoreFault.self) { try TemporaryStore.open(folder) }
        guard case .damaged = fault else {
            Issue.record("\(fault)")
            return
        }
        #expect(try Data(contentsOf: folder.appendingPathComponent("dossiers.sqlite")) == bytes)
    }

    @Test func `A database of a later version is not touched`() throws {
        let home = try TemporaryStore()
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        try ForeignConnection.execute("INSERT INTO grdb_migrations (identifier) VALUES ('9 future')", on: path)
        #expect(throws: StoreFault.damaged(path: path, reason: "made by a later version")) {
            try TemporaryStore.open(home.folder)
        }
    }

    @Test func `Letters stored before there were letters of questions are kept`() throws {
        let home = try TemporaryStore()
        var dossier = try DocumentedExample.dossier()
        dossier.relays.removeLast()
        dossier.findings[0].inquiries = []
        try home.store.create(dossier, files: [Array("facture".utf8), []], by: "lea", on: home.day)
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        let old = """
            DROP TABLE finding_inquiry;
            ALTER TABLE relay DROP COLUMN addressee;
            DELETE FROM grdb_migrations WHERE identifier = 'letters of questions';
            """
        // A column under a check cannot be dropped: the table is made again as it was.
        let relay = """
            CREATE TABLE relay_old (dossier TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
                source TEXT NOT NULL, addressee TEXT, dated_on TEXT NOT NULL, due_on TEXT,
                carries_opinion INTEGER NOT NULL, PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
            INSERT INTO relay_old
                SELECT dossier, id, position, source, addressee, dated_on, due_on, carries_opinion FROM relay;
            DROP TABLE relay;
            ALTER TABLE relay_old RENAME TO relay;
            """
        try ForeignConnection.execute(relay + old, on: path, breaking: true)
        var later = try TemporaryStore.open(home.folder).load(dossier.number).dossier
        #expect(later == dossier)
        later.relays.append(Relay(id: "R2", content: .questions(to: .consumer), date: home.day))
        later.relays[1].questions = [Translations("Quand ?", in: .french)]
        later.findings[0].inquiries = [Inquiry(to: .consumer, letter: "R2")]
        let store = try TemporaryStore.open(home.folder)
        try store.save(later, expecting: 1, by: "lea", on: home.day)
        #expect(try store.load(dossier.number).dossier == later)
    }

    @Test func `A reader does not wait for a writer`() throws {
        let home = try TemporaryStore()
        let number = try home.createExample().number
        let path = home.folder.appendingPathComponent("dossiers.sqlite").path
        try ForeignConnection.whileWriting(path) {
            let reader = try TemporaryStore.open(home.folder, timeoutInSeconds: 0.1)
            #expect(try reader.load(number).revision == 1)
        }
    }
}
