import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import Drafting

@Suite("A relay letter")
struct RelayComposerTests {
    @Test("keeps the party's words as they are, in their own language", arguments: [Language.french, .dutch])
    func verbatim(language: Language) throws {
        let input = try RelayInput.example()
        let document = try RelayComposer.compose(input, in: language)
        let quoted = document.blocks.compactMap { block in
            if case .quotation(let lines, let language) = block { (lines, language) } else { nil }
        }
        #expect(quoted.count == 1)
        #expect(quoted.first?.1 == .dutch)
        #expect(quoted.first?.0 == [[.text("Wij herstellen niets :")], [.text("de oven is te oud .")]])
    }

    @Test("is written in the addressee's language, dated, numbered, a draft with one title")
    func head() throws {
        let document = try RelayComposer.compose(.example())
        #expect(document.properties.language == .french)
        #expect(document.properties.status == .draft)
        #expect(document.properties.dossier == "2026-00123")
        #expect(document.letterhead.first == "Service de médiation pour le consommateur")
        #expect(document.text.contains("Bruxelles, le jeudi 12 mars 2026"))
        #expect(document.text.contains("Notre référence : dossier 2026-00123"))
        #expect(document.text.contains("Objet du dossier : Four en panne"))
        #expect(
            document.properties.title.plainSpaces
                == "Dossier 2026-00123 : position de l'entreprise (Ovenhuis bv)")
    }

    @Test("asks numbered questions by a date with its weekday, and says what follows without an answer")
    func questions() throws {
        var input = try RelayInput.example { relay in
            relay.questions = [
                try RelayInput.both("Quand avez-vous acheté le four ?", "Wanneer kocht u de oven?"),
                try RelayInput.both("Avez-vous une photo ?", "Hebt u een foto?"),
            ]
            relay.due = CivilDate(iso: "2026-03-26")
        }
        let french = try RelayComposer.compose(input)
        #expect(french.text.contains("aux questions suivantes, au plus tard le jeudi 26 mars 2026"))
        #expect(french.text.contains("Sans réponse à cette date, nous poursuivons"))
        #expect(french.blocks.contains { if case .list(.decimal, let items) = $0 { items.count == 2 } else { false } })
        input = try input.changing { $0.questions.removeLast() }
        let dutch = try RelayComposer.compose(input, in: .dutch)
        #expect(dutch.text.contains("op de volgende vraag nodig, uiterlijk op donderdag 26 maart 2026"))
    }

    @Test("marks what is left out and says why, without showing it")
    func omissions() throws {
        let input = try RelayInput.example { relay in
            relay.omissions = [.init(quotation: "de oven is te oud .", reason: .insult)]
        }
        let document = try RelayComposer.compose(input)
        #expect(!document.text.contains("te oud"))
        #expect(document.text.contains("[…]"))
        #expect(document.text.contains("Passages non repris"))
        #expect(document.text.contains("propos blessants"))
        #expect(try inspection(document, input).isEmpty)
    }

    @Test("sets the service's translation beside the words, marked as such")
    func translation() throws {
        let input = try RelayInput.example { relay in
            relay.passages = [
                .init(
                    quotation: "Wij herstellen niets :",
                    translation: Translations("Nous ne réparons rien.", in: .french))
            ]
        }
        let document = try RelayComposer.compose(input)
        #expect(document.text.contains("Traduction du service ; le texte original fait foi."))
        #expect(document.text.contains("Nous ne réparons rien."))
        #expect(document.text.contains("Wij herstellen niets : […]"))
    }

    @Test(
        "carries the service's opinion in its own frame, the same in both letters",
        arguments: [Language.french, .dutch])
    func opinion(language: Language) throws {
        func frame(_ source: Identifier<NotebookEntry>) throws -> Block? {
            let input = try RelayInput.example(source: source) { $0.carriesOpinion = true }
            let document = try RelayComposer.compose(input, in: language)
            let ownWords = document.blocks.filter { if case .framed = $0 { false } else { true } }.map(\.visibleText)
            #expect(!ownWords.joined().contains(language == .french ? "La garantie joue" : "De garantie speelt"))
            return document.blocks.first { if case .framed = $0 { true } else { false } }
        }
        let toConsumer = try #require(try frame("E2"))
        let toCompany = try #require(try frame("E1"))
        #expect(toConsumer == toCompany)
        guard case .framed(let heading, let blocks) = toConsumer else { return }
        #expect(
            heading.map(\.visibleText).joined().contains(
                language == .french ? "avis du service" : "Standpunt van de dienst"))
        let text = blocks.map(\.visibleText).joined(separator: "\n").plainSpaces
        #expect(text.contains(language == .french ? "pas contraignant" : "niet bindend"))
        #expect(text.contains("1649quater, § 1"))
        #expect(
            text.contains(
                language == .french ? "texte applicable le 4 janvier 2025" : "tekst van toepassing op 4 januari 2025"))
    }

    @Test("never encloses an exhibit that may not be shared")
    func exhibits() throws {
        let input = try RelayInput.example { $0.exhibits = ["P1", "P3"] }
        let document = try RelayComposer.compose(input)
        #expect(document.text.contains("P1 : Facture, du 4 janvier 2025, remise par le consommateur"))
        #expect(!document.text.contains("Confidentiel"))
        #expect(try inspection(document, input).map(\.code) == ["N13"])
    }

    @Test("passes its own inspection in both directions and languages")
    func inspected() throws {
        for source in ["E1", "E2"] as [Identifier<NotebookEntry>] {
            for language in [Language.french, .dutch] {
                let input = try RelayInput.example(source: source) { relay in
                    relay.carriesOpinion = true
                    relay.due = CivilDate(iso: "2026-03-26")
                    relay.questions = [try RelayInput.both("Quand ?", "Wanneer?")]
                    relay.exhibits = ["P1"]
                }
                let document = try RelayComposer.compose(input, in: language)
                #expect(try inspection(document, input) == [], "\(source) \(language)")
            }
        }
    }

    @Test("is not composed of words that do not stand in the message")
    func foreignWords() throws {
        let input = try RelayInput.example { $0.passages = [.init(quotation: "Wij herstellen alles")] }
        #expect(throws: DraftingFault.missingValue(path: "relays.R1.passages")) { try RelayComposer.compose(input) }
    }

    @Test("is refused by its inspection when something mandatory is missing")
    func missing() throws {
        let input = try RelayInput.example { relay in
            relay.questions = [try RelayInput.both("Quand ? Où ?", "Wanneer? Waar?")]
            relay.points = [.init(quotation: "te oud", summary: nil), .init(quotation: "nergens", summary: nil)]
        }
        var document = try RelayComposer.compose(input)
        document.blocks.removeAll { if case .lines(.addressee, _) = $0 { true } else { false } }
        document.blocks.removeAll { $0.visibleText.contains("impartial") }
        let found = try inspection(document, input)
        #expect(found.map(\.code) == ["N12", "N12", "N9", "N10", "N11", "N20"])
        #expect(found.map(\.severity) == [.blocks, .blocks, .blocks, .blocks, .blocks, .warns])
    }

    private func inspection(_ document: Document, _ input: RelayInput) throws -> [Diagnostic] {
        let types = try LetterType.all(in: RelayInput.templatesFolder)
        let type = try #require(types.first { $0.id == input.type })
        return try LetterInspection(document, of: type, from: input).diagnostics()
    }
}

@Suite("The fixed sentences")
struct FixedSentencesTests {
    @Test("have each a wording in all four languages and an entry in their index")
    func index() throws {
        let path = RelayInput.templatesFolder + "/letters/fixed-sentences.yaml"
        var reader = try YAMLReader.read(WholeFile.read(path), file: path).mapping()
        var sentences = try reader.required("sentences").mapping()
        let ids = sentences.keys
        #expect(ids == (1...15).map { "F\($0)" })
        for language in Language.allCases {
            let file = RelayInput.templatesFolder + "/parts/\(language.rawValue).md"
            let text = try #require(String(validating: WholeFile.read(file), as: UTF8.self))
            for entry in sentences.allEntries() {
                if entry.key == "F15", language == .french || language == .dutch { continue }
                let part = try #require(text.firstRange(of: "::: part \(entry.key)\n"), "\(entry.key) \(language)")
                let wording = text[part.upperBound...].prefix(60)
                var values = try entry.value.mapping()
                for value in try values.list("values") {
                    #expect(text[part.upperBound...].contains("{{" + (try value.text())), "\(wording)")
                }
            }
        }
    }
}
