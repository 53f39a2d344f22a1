import FileFormats
import LegalModel
import Testing

@testable import Review

/// N1 as it was learned from sentences.
@Suite("Bare statements of a party's fact")
struct StatementTests {
    private func found(_ text: String, _ language: Language, _ kind: TextKind = .letter) throws -> Bool {
        let linter = try #require(LanguageFiles.linters[language])
        return linter.report(on: text, as: kind).findings.contains { $0.rule == .n1 }
    }

    @Test(
        "a fact without a source is found, whatever its words",
        arguments: [
            (Language.french, "Le couvreur a percé la membrane du toit."),
            (.french, "Votre technicien a branché la pompe à l'envers."),
            (.dutch, "De dakwerker heeft de folie van het dak doorboord."),
            (.dutch, "Uw chauffeur zette de kast op de stoep en reed weg."),
            (.german, "Der Dachdecker hat die Folie durchbohrt."),
            (.english, "The roofer pierced the membrane of the roof."),
        ])
    func bare(language: Language, text: String) throws {
        #expect(try found(text, language))
    }

    @Test(
        "a step of the case, a rule, a wish or a sourced fact is no bare statement",
        arguments: [
            (Language.french, "Nous avons transmis votre lettre à l'entreprise."),
            (.french, "Selon le couvreur, la membrane était percée avant son passage."),
            (.french, "La membrane aurait été percée lors de la pose."),
            (.french, "Il a reçu votre lettre. Le service examine maintenant les pièces du dossier."),
            (.dutch, "Wij hebben uw brief aan de onderneming bezorgd."),
            (.dutch, "Volgens de dakwerker was de folie al eerder doorboord."),
            (.german, "Wir haben Ihr Schreiben an das Unternehmen weitergeleitet."),
            (.german, "Nach Angaben des Dachdeckers war die Folie bereits beschädigt."),
            (.english, "We have passed your letter on to the company."),
            (.english, "According to the roofer, the membrane was already pierced."),
            (.english, "To the manager"),
        ])
    func innocent(language: Language, text: String) throws {
        #expect(try !found(text, language))
    }

    @Test("an opinion and a recommendation say what the service holds for true")
    func views() throws {
        #expect(try !found("Le couvreur a percé la membrane du toit.", .french, .opinion))
        #expect(try !found("Le couvreur a percé la membrane du toit.", .french, .recommendation))
    }

    @Test("what ships was learned from the sentences that ship", arguments: Language.allCases)
    func upToDate(language: Language) throws {
        // After a change of the sentences: carnet train-statements, with the release build.
        let path = "Templates/statements/\(language.rawValue).tsv"
        let sentences = try StatementSentences(reading: LanguageFiles.bytes(path), file: path)
        #expect(try LanguageFiles.statements(language).inputs == sentences.fingerprint, "run `carnet train-statements`")
        #expect(sentences.rows.count > 2_000)
    }

    @Test("of sentences held back, half of the bare ones are found, and two of a hundred others taken for one")
    func heldBack() throws {
        let path = "Templates/statements/nl.tsv"
        let sentences = try StatementSentences(reading: LanguageFiles.bytes(path), file: path)
        let trainer = StatementTrainer(try #require(LanguageFiles.linters[.dutch]))
        let report = trainer.train(on: sentences)
        #expect(report.recall > 0.5)
        #expect(report.alarms <= 0.02)
    }

    @Test("the same sentences give the same file, bytes for bytes")
    func same() throws {
        let text = (0..<40).map { number in
            number.isMultiple(of: 2)
                ? "claim\tDe monteur heeft leiding \(number) doorboord.\n" : "innocent\tWij vragen u stuk \(number).\n"
        }.joined()
        let sentences = try StatementSentences(reading: Array(text.utf8), file: "x.tsv")
        let trainer = StatementTrainer(try #require(LanguageFiles.linters[.dutch]))
        let report = trainer.train(on: sentences)
        #expect(report.claims == 20)
        #expect(report.recall == 1)
        #expect(report.text == trainer.train(on: sentences).text)
    }

    @Test("a line of sentences without a label or a sentence is refused with its place")
    func badSentences() {
        for (text, line) in [("claim\tA.\nmaybe\tB.\n", 2), ("claim\n", 1), ("# c\ninnocent\tA.\tB.\n", 2)] {
            #expect {
                _ = try StatementSentences(reading: Array(text.utf8), file: "x.tsv")
            } throws: { ($0 as? DataFault)?.location?.line == line }
        }
    }

    @Test("a line of weights without a number is refused with its place")
    func badWeights() throws {
        #expect {
            _ = try StatementWeights(reading: Array("inputs\t1a\nbias\t0.5\nw·a\tmuch\n".utf8), file: "x.tsv")
        } throws: { ($0 as? DataFault)?.location?.line == 3 }
        #expect {
            _ = try StatementWeights(reading: Array("bias\n".utf8), file: "x.tsv")
        } throws: { ($0 as? DataFault)?.location?.line == 1 }
    }

    @Test("a feature counts once, and the score is the mean of what the features say")
    func score() throws {
        let features = StatementFeatures(words: ["le", "le"], marks: [false, false], flags: [], isNamed: true)
        #expect(Set(features.names.values) == ["w·le", "b·^·le", "3·le", "b·le·le", "b·le·$"])
        let weights = try StatementWeights(
            reading: Array("bias\t-1\nw·le\t2\nb·le·$\t1\nw·la\t9\n".utf8), file: "x.tsv")
        #expect(abs(weights.score(features) - (3 / Float(5).squareRoot() - 1)) < 0.0001)
    }
}
