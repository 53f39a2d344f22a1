import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Review

/// `carnet letter check N LETTER`: what must be in the letter, and what must not; of a pair also that both say the same.
struct LetterCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a letter; 1 when something blocks.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The letter: R1 of a relay, B1 of the catalogue.")
    var letter: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let assembly = try LetterAssembly(context, number: number)
        let (id, found) = try diagnostics(assembly)
        let report = CheckReport(diagnostics: found, language: context.language)
        let language = context.language
        let leftOut = try remediesLeftOut(assembly)
        if context.isJSON {
            Console.write(
                json: .table([
                    "letter": .string(id), "findings": report.json,
                    "remediesLeftOut": .array(leftOut.map { .string($0.id.text) }),
                ]))
        } else {
            if found.isEmpty {
                Lines.wrapped(LetterWords.nothingFound[language]).forEach(Console.write)
            } else {
                report.lines.forEach(Console.write)
            }
            if !leftOut.isEmpty {
                Lines.wrapped(LetterWords.leftOut(leftOut.map(\.id.text))[language]).forEach(Console.write)
            }
        }
        if found.contains(where: { $0.severity == .blocks }) { throw ExitStatus.blocked }
    }

    private func diagnostics(_ assembly: LetterAssembly) throws -> (id: String, found: [Diagnostic]) {
        let dossier = assembly.stored.dossier
        switch try assembly.found(letter) {
        case .relay(let relay):
            let input = try assembly.input(for: relay, in: dossier)
            let document = try RelayComposer.compose(input)
            let type = try assembly.maker.known(input.type?.text ?? "")
            let inspection = try LetterInspection(
                document, of: type, from: input, sentences: assembly.maker.sentences)
            let found = try inspection.diagnostics()
            let workshop = Workshop(assembly.context)
            let wording = try LetterWording(workshop.linters).diagnostics(
                of: document, id: "relays.\(relay.id)", type: type, to: LetterAudience(input.addressee ?? .company),
                besides: found)
            var review = ReviewCase(
                dossier: dossier, authorship: Authorship(editors: [], lastEditor: nil), packs: [],
                law: LawExtract(records: [:], codes: [:]))
            review.citations = try DocumentCitations(workshop, days: dossier.citationDays)
                .citations(in: document.lines, document.properties.language, at: "relays.\(relay.id)")
            return (relay.id.text, found + wording + Inspection.diagnosticsOfCitations(in: review))
        case .letter(let letter):
            let cases = try CaseAssembly(assembly.context, dossier: dossier.number)
            let review = try cases.review(of: letter.id.text)
            return (letter.id.text, Inspection.diagnostics(ofLetter: letter.id.text, in: review))
        }
    }

    /// Statements on other ways that a letter which prints them leaves out, because nobody has checked them.
    private func remediesLeftOut(_ assembly: LetterAssembly) throws -> [OtherRemedy] {
        guard case .letter(let letter) = try assembly.found(letter) else { return [] }
        let type = try assembly.maker.known(letter.type)
        guard type.blocks.contains(where: { $0.id == "remedies" }) else { return [] }
        return assembly.maker.house.otherRemedies.filter { !$0.state.mayBePrinted }
    }
}

/// `carnet letter render N LETTER`: writes a letter as files; a draft until it is approved.
struct LetterRenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Write a letter as files; drafts say that they are drafts.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The letter: R1 of a relay, B1 of the catalogue.")
    var letter: String

    @OptionGroup var rendering: RenderOptions

    func run() throws {
        let assembly = try LetterAssembly(rendering.options.context(), number: number)
        switch try assembly.found(letter) {
        case .relay(let relay): try rendering.write(relay.id.text, of: number)
        case .letter(let letter): try rendering.write(letter.id.text, of: number)
        }
    }
}
