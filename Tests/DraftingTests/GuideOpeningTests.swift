import Casework
import FileFormats
import LegalModel
import Reasoning
import Testing

@testable import Drafting

@Suite("The opening of the guide")
struct GuideOpeningTests {
    private func guide(_ change: (inout Dossier) -> Void = { _ in }) throws -> Guide {
        var dossier = try Dossier.oven()
        dossier.entries = []
        dossier.claims = []
        change(&dossier)
        return try Guide(dossier: dossier, packs: [.ovens, .oldOvens, .parcels], user: "nadia", today: .today)
    }

    @Test("keeps the complaint as an entry of the consumer, then each claim with its words, neutrally in each language")
    func complaint() throws {
        var guide = try guide { $0.procedure.receivedOn = .contractDay }
        #expect(guide.subject == .complaint)
        #expect(throws: GuideFault.answerNeeded) { try guide.answer(.nothing) }
        try guide.answer(.text("Le four est mort.\nJe veux mes 450 euros."))
        let entry = try #require(guide.dossier.entries.first)
        #expect(entry.from == .consumer)
        #expect(entry.text == "Le four est mort.\nJe veux mes 450 euros.")
        #expect(entry.date == .contractDay)
        #expect(guide.subject == .entryKind("E1"))
        try guide.answer(.entryKind(.visit))
        #expect(guide.dossier.entries.first?.kind == .visit)
        #expect(guide.subject == .newClaim)
        #expect(throws: GuideFault.answerNeeded) { try guide.answer(.nothing) }
        try guide.answer(.words(PartyWords(entry: "E1", quotation: "mes 450 euros")))
        #expect(guide.dossier.claims.map(\.id) == ["D1"])
        #expect(guide.subject == .claimText("D1", .french))
        try guide.answer(.text("le remboursement de 450 euros"))
        #expect(guide.subject == .claimText("D1", .dutch))
        try guide.answer(.text("de terugbetaling van 450 euro"))
        let claim = try #require(guide.dossier.claims.first)
        #expect(claim.words?.quotation == "mes 450 euros")
        #expect(claim.text[.french] == "le remboursement de 450 euros")
        #expect(guide.subject == .newClaim)
        try guide.answer(.nothing)
        #expect(guide.subject == .date(.contract))
    }

    @Test("is taken up again where it stood after each answer")
    func resumes() throws {
        var guide = try guide()
        func again(_ guide: Guide) throws -> GuideSubject? {
            try Guide(dossier: guide.dossier, packs: [.ovens, .oldOvens], user: "nadia", today: .today).subject
        }
        try guide.answer(.text("Le four est mort. Réparez-le."))
        #expect(try again(guide) == .newClaim)
        try guide.answer(.entryKind(.mail))
        try guide.answer(.words(PartyWords(entry: "E1", quotation: "Réparez-le")))
        #expect(try again(guide) == .claimText("D1", .french))
        try guide.answer(.text("la réparation"))
        #expect(try again(guide) == .claimText("D1", .dutch))
        try guide.answer(.text("de herstelling"))
        try guide.answer(.nothing)
        try guide.answer(.date(.contractDay))
        #expect(try again(guide) == .pack(replacing: nil))
    }

    @Test("takes as a claim only words that stand in a message of the consumer")
    func claimWords() throws {
        let guide = try guide { $0.entries = (try? Dossier.oven().entries) ?? [] }
        let question = guide.question(about: .newClaim)
        let reader = GuideReader(question, in: guide.dossier)
        #expect(
            try reader.read("le four ne chauffe plus")
                == .answer(.words(PartyWords(entry: "E1", quotation: "le four ne chauffe plus"))))
        #expect(throws: GuideFault.wordsOfNobody("Wij herstellen niets")) { try reader.read("Wij herstellen niets") }
        #expect(throws: GuideFault.notOfThisSide(entry: "E2")) { try reader.read("E2: Wij herstellen niets") }
    }

    @Test("offers first what the complaint speaks for, says why, and several packs side by side")
    func proposals() throws {
        var guide = try Guide.chosen(packs: [])
        guide.proposals = [
            PackProposal(
                pack: "parcels", articles: [ArticleKey(code: "BE-CDE", number: "VI.44")], words: ["colis", "perdu"])
        ]
        let choices = guide.question(about: .pack(replacing: nil)).choices
        #expect(choices.map(\.answer) == [.pack("parcels"), .pack("ovens-2022"), .pack("ovens-2005")])
        #expect(choices.first?.meaning?.nl.hasPrefix("gevonden artikelen: VI.44 ; woorden: colis, perdu") == true)
        try guide.answer(.pack("ovens-2022"))
        try guide.answer(.nothing)
        try guide.answer(.nothing)
        #expect(guide.subject == .anotherPack)
        #expect(guide.question?.choices.map(\.answer) == [.pack("parcels")])
        try guide.answer(.pack("parcels"))
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2022", "parcels"])
        #expect(guide.subject == .packReason("parcels", .french))
        try guide.answer(.nothing)
        try guide.answer(.nothing)
        #expect(guide.subject == .claim("D1"))
        let claims = guide.question(about: .claim("D1")).choices.map(\.answer)
        #expect(claims == [.claim("C.repair"), .claim("C.parcel")])
        guide.correct(.pack(replacing: "parcels"))
        #expect(guide.question?.choices.last?.answer == .packRemoved)
        try guide.answer(.packRemoved)
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2022"])
    }

    @Test("asks only for the dates of the packs proposed, each event that packs know")
    func dates() throws {
        var guide = try Guide.chosen(packs: [], contract: nil)
        #expect(guide.neededEvents == [.contract, .arrears])
        guide.proposals = [PackProposal(pack: "parcels", articles: [], words: ["colis"])]
        #expect(guide.neededEvents == [.arrears])
        #expect(DecisiveEvent.allCases.count == 7)
        #expect(DecisiveEvent(packEvent: "supply") == .delivery)
        #expect(DecisiveEvent(packEvent: "practice") == .fact)
        #expect(DecisiveEvent(packEvent: "announcement") == .announcement)
        #expect(DecisiveEvent(packEvent: "proceedings") == nil)
        for event in DecisiveEvent.allCases {
            guide.correct(.date(event))
            try guide.answer(.date(.contractDay))
            #expect(guide.dossier.decisiveDates[event] == .contractDay)
        }
    }
}

@Suite("The regime that the guide picks")
struct GuideRegimeTests {
    @Test("is the pack of the subject that covers the day, with the reason said; on either side of the day it changes")
    func pivot() throws {
        var guide = try Guide.chosen(packs: [])
        try guide.answer(.pack("ovens-2005"))
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2022"])
        #expect(
            guide.notices == [
                .packSwitched(from: "ovens-2005", to: "ovens-2022", event: "contract", day: .contractDay)
            ])
        #expect(guide.notices.first?.words(in: guide).fr.contains("qui couvre ce jour") == true)
        #expect(
            guide.dossier.packs.first?.reason[.french]
                == "Le contrat a été conclu le 4 janvier 2025. Ces règles valent depuis le 1er juin 2022.")
        guide.correct(.date(.contract))
        try guide.answer(.date(try #require(CivilDate(iso: "2022-05-31"))))
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2005"])
        #expect(
            guide.dossier.packs.first?.reason[.dutch]
                == "De overeenkomst werd gesloten op 31 mei 2022. Deze regels gelden van 1 januari 2005 tot en met 31 mei 2022."
        )
        guide.correct(.date(.contract))
        try guide.answer(.date(try #require(CivilDate(iso: "2022-06-01"))))
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2022"])
    }

    @Test("keeps the tie of a claim that the other pack has too, and unties one that it has not")
    func ties() throws {
        var guide = try Guide.chosen(packs: ["ovens-2022"])
        guide.dossier.claims[0].packClaim = "C.repair"
        guide.correct(.date(.contract))
        try guide.answer(.date(try #require(CivilDate(iso: "2010-01-01"))))
        #expect(guide.dossier.claims[0].packClaim == "C.repair")
        guide.correct(.pack(replacing: "ovens-2005"))
        try guide.answer(.pack("parcels"))
        #expect(guide.dossier.claims[0].packClaim == nil)
    }

    @Test("where no pack covers the day, says which law governs, from the table")
    func governing() throws {
        var guide = try Guide.chosen(packs: [], transitions: .ovens)
        guide.dossier.decisiveDates.contract = CivilDate(iso: "2003-05-05")
        try guide.answer(.pack("ovens-2022"))
        #expect(guide.dossier.packs.map(\.pack) == ["ovens-2022"])
        let words = try #require(guide.notices.first).words(in: guide)
        #expect(words.fr.contains("ne couvre pas le 5 mai 2003"))
        #expect(words.fr.contains("Ce jour-là : ancien droit des fours."))
        #expect(Language.allCases.allSatisfy { !words[$0].isEmpty })
    }

    @Test("asks for the dates that transitions of the pack's articles want, which may stay open")
    func transitionDates() throws {
        var guide = try Guide.chosen(packs: ["ovens-2022"], transitions: .ovens)
        #expect(guide.subject == .date(.renewal))
        #expect(guide.isOptional(.date(.renewal)))
        #expect(!guide.isOptional(.date(.contract)) || guide.dossier.decisiveDates.contract != nil)
        try guide.answer(.nothing)
        #expect(guide.subject != .date(.renewal))
    }
}

extension RulePack {
    /// Two packs of one subject, and one of another.
    static var oldOvens: RulePack { get throws { try ovens("2005", from: "2005-01-01", to: "2022-05-31") } }
    static var newOvens: RulePack { get throws { try ovens("2022", from: "2022-06-01", to: "null") } }

    private static func ovens(_ year: String, from: String, to: String) throws -> RulePack {
        try RulePack(
            decoding: YAMLReader.read(
                """
                id: ovens-\(year)
                title: { fr: Garantie des fours \(year), nl: Garantie op ovens \(year) }
                applicable: { event: contract, from: \(from), to: \(to) }
                elements:
                  - { id: C.repair, claim: true, rules: [R], text: La réparation }
                  - { id: sale, kind: fact, burden: consumer, text: Un bien a été vendu }
                rules:
                  - { id: R, needs: [sale], cite: "BE-ACC:1649quater,§1" }
                """, file: "ovens.yaml"))
    }

    static var parcels: RulePack {
        get throws {
            try RulePack(
                decoding: YAMLReader.read(
                    """
                    id: parcels
                    title: { fr: Colis, nl: Pakjes }
                    applicable: { event: arrears, from: 2014-05-31, to: null }
                    elements:
                      - { id: C.parcel, claim: true, rules: [R], text: Un nouveau colis }
                      - { id: lost, kind: fact, burden: consumer, text: Le colis est perdu }
                    rules:
                      - { id: R, needs: [lost], cite: "BE-CDE:VI.44" }
                    """, file: "parcels.yaml"))
        }
    }
}

extension Guide {
    /// A guide with the complaint and one claim told, and packs chosen.
    static func chosen(
        packs: [Identifier<RulePack>], contract: CivilDate? = .contractDay, transitions: TransitionTable = .empty
    ) throws -> Guide {
        var dossier = try Dossier.oven()
        dossier.decisiveDates.contract = contract
        dossier.claims[0].text = try RelayInput.both("la réparation", "de herstelling")
        dossier.packs = packs.map { PackChoice(pack: $0, reason: Translations("Contrat de 2025", in: .french)) }
        var guide = try Guide(
            dossier: dossier, packs: [.newOvens, .oldOvens, .parcels], user: "nadia", today: .today,
            transitions: transitions)
        // Dates of other packs, and what else is asked, are put aside.
        while let subject = guide.subject, packs.isEmpty, subject != .pack(replacing: nil) { try guide.skip() }
        return guide
    }
}

extension TransitionTable {
    /// A table of two regimes of ovens, and one that a renewal decides.
    static var ovens: TransitionTable {
        get throws {
            let node = try YAMLReader.read(ovensText, file: "transitions.yaml")
            return try TransitionTable(decoding: node)
        }
    }

    private static let ovensText = """
        transitions:
          - id: ovens
            topic: { fr: Fours, nl: Ovens, de: Öfen, en: Ovens }
            event: contract
            rule: { text: { fr: R, nl: R, de: R, en: R }, source: L 1, verification: { state: unverified } }
            dates: { state: unverified }
            regimes:
              - id: old
                from: null
                to: 2004-12-31
                summary: { fr: ancien droit des fours, nl: oud ovenrecht, de: altes Ofenrecht, en: old law of ovens }
                articles: ["BE-ACC:1641"]
              - id: new
                from: 2005-01-01
                to: null
                summary: { fr: nouveau droit, nl: nieuw recht, de: neues Recht, en: new law }
                articles: ["BE-ACC:1649quater"]
          - id: renewed
            topic: { fr: Reconduction, nl: Verlenging, de: Verlängerung, en: Renewal }
            event: renewal
            rule: { text: { fr: R, nl: R, de: R, en: R }, source: L 1, verification: { state: unverified } }
            dates: { state: unverified }
            regimes:
              - id: only
                from: null
                to: null
                summary: { fr: toujours, nl: altijd, de: immer, en: always }
                articles: ["BE-ACC:1649quater"]
        """
}
