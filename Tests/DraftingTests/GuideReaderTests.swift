import Casework
import LegalModel
import Reasoning
import Testing

@testable import Drafting

@Suite("A reply to the guide")
struct GuideReaderTests {
    private func read(_ line: String, _ subject: GuideSubject) throws -> GuideReply {
        let guide = try Guide.started()
        return try GuideReader(guide.question(about: subject), in: guide.dossier).read(line)
    }

    @Test(
        "of one sign is a word to the guide",
        arguments: zip(
            ["?", "a", "b", "c", "c 3", "s", " q "],
            [.why, .article, .back, .correct(nil), .correct(3), .skip, .leave] as [GuideReply]))
    func commands(line: String, reply: GuideReply) throws {
        #expect(try read(line, .status("sale")) == reply)
        #expect(try read(line, .reason("sale", .french)) == reply)
    }

    @Test(
        "chooses by number, by name in any language, or by the word of the data",
        arguments: ["3", "prouvé", "Bewezen", "PROVEN"])
    func choices(line: String) throws {
        #expect(try read(line, .status("sale")) == .answer(.status(.proven)))
    }

    @Test("that is none of the choices is refused with their number", arguments: ["0", "9", "peut-être"])
    func noChoice(line: String) throws {
        #expect(throws: GuideFault.notAChoice(line, count: 7)) { try read(line, .status("sale")) }
    }

    @Test("is a date in the forms people write", arguments: ["2025-01-04", "4/1/2025", "04.01.2025", "4-1-2025"])
    func dates(line: String) throws {
        #expect(try read(line, .date(.contract)) == .answer(.date(try #require(CivilDate(iso: "2025-01-04")))))
    }

    @Test("is no date when there is no such day", arguments: ["31/2/2025", "4/1/25", "hier", "2025-13-01"])
    func noDate(line: String) throws {
        #expect(throws: GuideFault.notADate(line)) { try read(line, .date(.contract)) }
    }

    @Test("reads exhibits with page, words and bearing")
    func evidence() throws {
        let expected: [Evidence] = [
            Evidence(exhibit: "P1", page: 2, quotation: "livré, monté"),
            Evidence(exhibit: "P2", bearing: .contradicts),
        ]
        #expect(try read("P1 p. 2 « livré, monté », -p2", .evidence("sale")) == .answer(.evidence(expected)))
        #expect(try read("P1 blz. 2 “livré, monté”; -P2", .evidence("sale")) == .answer(.evidence(expected)))
        #expect(throws: GuideFault.unknownExhibit("P9", known: ["P1", "P2"])) { try read("P9", .evidence("sale")) }
        #expect(throws: GuideFault.unreadableEvidence("P1 page deux")) { try read("P1 page deux", .evidence("sale")) }
    }

    @Test("takes a side's own words only as they stand in its entry")
    func words() throws {
        let subject = GuideSubject.position("sale", .consumer, .french)
        #expect(
            try read("E1: « le four ne chauffe plus »", subject)
                == .answer(.words(PartyWords(entry: "E1", quotation: "le four ne chauffe plus"))))
        #expect(throws: GuideFault.wordsNotInEntry("le four chauffe", entry: "E1")) {
            try read("E1: le four chauffe", subject)
        }
        #expect(throws: GuideFault.notOfThisSide(entry: "E2")) { try read("E2: Wij herstellen", subject) }
        #expect(try read("Exact : le four est en panne", subject) == .answer(.text("Exact : le four est en panne")))
        #expect(try read("E1", subject) == .show("E1"))
    }

    @Test("shows what was written and reads it back the same")
    func roundTrip() throws {
        let evidence = Evidence(exhibit: "P2", page: 3, quotation: "niet geleverd", bearing: .contradicts)
        #expect(try read(evidence.typed, .evidence("sale")) == .answer(.evidence([evidence])))
    }
}
