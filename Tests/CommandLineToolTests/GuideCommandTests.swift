import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("carnet recommendation guide")
struct GuideCommandTests {
    private let home: GuideHome

    init() throws { home = try GuideHome() }

    @Test("runs from nothing to an established claim with answers from a file, and keeps every answer")
    func scripted() throws {
        let lines = try home.guide(
            """
            # nothing else is asked; dates, pack, claim

            4/1/2025
            1


            1
            # the sale
            1
            P1 p. 1

            # the defect
            proven
            La photo montre la résistance brûlée.
            De foto toont het doorgebrande element.
            P1 « 450 € »
            E1: « le four ne chauffe plus »
            que le four a été mal utilisé

            # the exception
            notRaised
            E2
            # the open norm
            oui, après appréciation
            Le four n'a jamais servi.
            De oven werd nooit gebruikt.
            P1



            """)
        let dossier = try home.dossier()
        #expect(dossier.decisiveDates.contract == CivilDate(iso: "2025-01-04"))
        #expect(
            dossier.packs.first?.reason[.dutch]
                == "De overeenkomst werd gesloten op 4 januari 2025. Deze regels gelden sinds 1 juni 2022.")
        #expect(dossier.claims.first?.packClaim == "C.repair")
        #expect(dossier.finding(on: "defect")?.consumerPosition?.words?.entry == "E1")
        #expect(dossier.finding(on: "defect")?.evidence.first?.quotation == "450 €")
        #expect(dossier.finding(on: "grave")?.reason?[.dutch] == "De oven werd nooit gebruikt.")
        #expect(lines.contains { $0.contains("✓ Le consommateur peut demander la réparation : établie") })
        #expect(lines.contains("À voir avec le consommateur"))
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }

    @Test("opens a new dossier with the complaint, proposes rules from its words, and does all of its work from a file")
    func opening() throws {
        _ = try home.run([
            "dossier", "new", "--number", "2026-00200", "--subject", "Four en panne", "--consumer", "Claire L.",
            "--consumer-language", "fr", "--company", "Ovenhuis bv", "--company-language", "nl", "--enterprise-number",
            "0403.019.261",
        ])
        let answers = """
            # the complaint in two lines, on a visit
            Mon four ne chauffe plus. \\
            Je demande la réparation gratuite.
            visit
            # the claim, searched and taken by its number, said neutrally
            /réparation
            1
            la réparation gratuite du four
            de gratis herstelling van de oven

            4/1/2025
            ?
            1


            1
            # keys: state, what if, no other rules
            e
            w 1
            ask company
            # the defect: proven without an exhibit, then not
            proven
            Vu les pièces.

            s
            s
            # the exception and the appreciation: kept for letters
            ask company
            ask consumer
            """
        let path = try home.write(answers + "\n", to: "opening.txt")
        let lines = try home.run(["recommendation", "guide", "2026-00200", "--answers", path])
        let text = lines.joined(separator: "\n")
        let dossier = try home.store().load(try #require(DossierNumber("2026-00200"))).dossier
        #expect(dossier.entries.map(\.text) == ["Mon four ne chauffe plus. \nJe demande la réparation gratuite."])
        #expect(dossier.entries.first?.kind == .visit)
        #expect(dossier.claims.first?.words?.quotation == "Je demande la réparation gratuite.")
        #expect(dossier.claims.first?.text[.dutch] == "de gratis herstelling van de oven")
        #expect(dossier.packs.map(\.pack) == ["ovens"])
        #expect(dossier.finding(on: "sale")?.inquiries == [Inquiry(to: .company)])
        #expect(text.contains("articles trouvés : 1649quater ; mots : demande,"))
        #expect(text.contains("0 sur 4 vus · D1 encore ouverte"))
        #expect(text.contains("– Un bien a été vendu : réfuté → non établie"))
        #expect(text.contains("! « Le bien est défectueux » : prouvé, mais aucune pièce notée"))
        #expect(text.contains("carnet letter draft 2026-00200 questions --to company"))
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }

    @Test("takes no half answer: a line that goes on beyond the end of the file is not stored")
    func unfinishedLine() throws {
        _ = try home.guide("\n4/1/2025\n1\nParce que \\\n")
        #expect(try home.dossier().packs.first?.reason[.french]?.hasPrefix("Le contrat a été conclu") == true)
    }

    @Test("names the line of a quotation that does not stand in its exhibit, with exit 65, and keeps the rest")
    func badQuotation() throws {
        let failure = #expect(throws: Failure.self) {
            try home.guide("\n4/1/2025\n1\n\n\n1\nadmitted\n# words\nP1 « un lave-linge »\n")
        }
        #expect(failure?.status == .badData)
        #expect(failure?.message.nl.contains("answers.txt:9:1") == true)
        #expect(failure?.message.nl.contains("staat niet letterlijk in P1") == true)
        #expect(try home.dossier().finding(on: "sale")?.status == .admitted)
    }

    @Test("refuses what is not there: a passage, a claim, other rules", arguments: ["w 7", "p", "c 99"])
    func missing(line: String) throws {
        let failure = #expect(throws: Failure.self) { try home.guide("\n4/1/2025\n1\n\n\n1\n\(line)\n") }
        #expect(failure?.status == .badData)
        #expect(Language.allCases.allSatisfy { failure?.message[$0].isEmpty == false })
    }

    @Test("can be left after any answer and taken up again without loss")
    func resumed() throws {
        var answers = ["\n4/1/2025", "1", "1", "proven", "La facture le montre.", "De factuur toont het.", "P1"]
        while !answers.isEmpty {
            _ = try home.guide(answers.removeFirst() + "\n")
        }
        let finding = try #require(try home.dossier().finding(on: "sale"))
        #expect(finding.status == .proven)
        #expect(finding.reason?[.french] == "La facture le montre.")
        #expect(finding.reason?[.dutch] == "De factuur toont het.")
        #expect(finding.evidence.map(\.exhibit) == ["P1"])
    }

    @Test("stops at an answer that cannot be taken, names its line, and keeps those before")
    func badAnswer() throws {
        let failure = #expect(throws: Failure.self) { try home.guide("\n4/1/2025\n9\n") }
        #expect(failure?.status == .badData)
        #expect(failure?.message.fr.contains("answers.txt:3:1") == true)
        #expect(try home.dossier().decisiveDates.contract == CivilDate(iso: "2025-01-04"))
    }

    @Test("says why, shows the list of answers, corrects one")
    func corrections() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\nadmitted\nP1\n\n")
        let lines = try home.guide("?\nc\nc 6\nrefuted\nLa facture porte un autre nom.\n")
        #expect(lines.contains { $0.contains("Demande : Le consommateur peut demander la réparation") })
        #expect(lines.contains { $0.contains("C'est au consommateur de le prouver") })
        #expect(lines.contains { $0.contains("6 Un bien a été vendu → reconnu") })
        #expect(try home.dossier().finding(on: "sale")?.status == .refuted)
    }

    @Test("keeps both sides' work when somebody else changes the dossier meanwhile")
    func conflict() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        let store = try home.store()
        let stored = try store.load(home.number)
        let packs = [try RulePack(decoding: YAMLReader.read(GuideHome.pack, file: "ovens.yaml"))]
        let context = try home.context()
        let path = try home.write("1\nP1\n", to: "answers.txt")
        var session = GuideSession(
            .init(dossier: stored.dossier, packs: packs, user: "nadia", today: context.today),
            revision: stored.revision,
            store: store, context: context, input: try AnswerSource.file(path))
        var other = stored.dossier
        other.consumer.telephone = "081 00 00 00"
        try store.save(other, expecting: stored.revision, by: "tom", on: context.today)
        let transcript = Transcript()
        try Console.$transcript.withValue(transcript) { try session.run() }
        let result = try home.dossier()
        #expect(result.consumer.telephone == "081 00 00 00")
        #expect(result.finding(on: "sale")?.evidence.map(\.exhibit) == ["P1"])
        #expect(transcript.lines.contains { $0.contains("tom a modifié le dossier entre-temps") })
    }

    @Test("speaks Dutch, German and English within the same columns", arguments: ["nl", "de", "en"])
    func languages(language: String) throws {
        let lines = try home.guide("\n2025-01-04\n1\n\n\n1\n?\nc\ns\n", language: language)
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
        let heading = [
            "nl": "Na te gaan bij de consument", "de": "Mit dem Verbraucher zu klären", "en": "For the consumer",
        ]
        #expect(lines.contains(try #require(heading[language])))
    }
}

@Suite("carnet recommendation explain")
struct ExplanationAfterGuideTests {
    private let home: GuideHome

    init() throws { home = try GuideHome() }

    private static let settled =
        "\n4/1/2025\n1\n\n\n1\n1\n\n\n1\n\n\nnotRaised\nE2\n1\nJamais servi.\nNooit gebruikt.\n"

    @Test("prints the tree of an established claim with reasons and articles", arguments: ["fr", "nl"])
    func why(language: String) throws {
        _ = try home.guide(Self.settled)
        let arguments = ["recommendation", "explain", "2026-00123", "--full", "--what-if", "all"]
        let lines = try home.run(arguments, language: language)
        let text = lines.joined(separator: "\n")
        let expected =
            language == "fr"
            ? [
                "✓ Demande : Le consommateur peut demander la réparation [C.repair] – établie",
                "└─ ✓ Règle : La garantie joue",
                "✗ Exception : Le consommateur était informé [x.informed] – non établi",
                "ne l'invoque pas.", "(E2)",
                "L'entreprise le reconnaît.", "Ce qui changerait le résultat",
            ]
            : ["✓ Vraag: ", "Uitzondering: ", "De onderneming erkent het.", "Wat het resultaat zou wijzigen"]
        for part in expected { #expect(text.contains(part), "\(part)\n\(text)") }
        #expect(text.contains("1649quater, § 1"))
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test("shows what would flip with a change, and what would then be asked")
    func whatIf() throws {
        _ = try home.guide(Self.settled)
        let lines = try home.run(["recommendation", "explain", "2026-00123", "--what-if", "defect=asked"])
        let text = lines.joined(separator: "\n")
        #expect(text.contains("établie → encore ouverte"))
        #expect(text.contains("– Le bien est défectueux"))
    }

    @Test("gives one JSON document with claims, questions and trees")
    func json() throws {
        _ = try home.guide("\n4/1/2025\n1\n\n\n1\n")
        let lines = try home.run(["recommendation", "explain", "2026-00123", "--json"])
        #expect(lines.count == 1)
        #expect(
            lines.first?.contains(#""ask":["defect","grave","sale","x.informed"],"decisive":["#) == true)
    }

    @Test(
        "refuses a what-if that names no element or no status", arguments: ["nowhere=proven", "defect=maybe", "defect"])
    func wrongTrial(argument: String) throws {
        _ = try home.guide("\n4/1/2025\n1\n")
        let failure = #expect(throws: Failure.self) {
            try home.run(["recommendation", "explain", "2026-00123", "--what-if", argument])
        }
        #expect(failure?.status == .wrongUse)
    }
}
