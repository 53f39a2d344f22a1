import Casework
import Citations
import CorpusStore
import FileFormats
import LegalModel
import Reasoning

/// The terms of the law in a dossier, for people and for programs: information beside the checks.
struct TermReport {
    private let terms: [DossierTerm]
    private let codes: [CodeIdentifier: CodeName]
    private let language: Language

    init(_ dossier: Dossier, packs: [RulePack], _ context: Context) throws {
        language = context.language
        guard packs.contains(where: { !$0.terms.isEmpty }) else {
            terms = []
            codes = [:]
            return
        }
        terms = try context.deadlineCalculator()
            .terms(of: dossier, packs: packs, from: context.legalTerms(), today: context.today)
        codes = try context.corpus().codeNames()
    }

    var json: JSONValue {
        .array(
            terms.map { told in
                .table([
                    "pack": .string(told.pack.text), "id": .string(told.use.id.text),
                    "term": .string(told.term.id.text),
                    "for": .array(told.use.nodes.map { .string($0.text) }),
                    "text": .string(told.use.text.text(preferring: language)),
                    "from": .optional(told.from?.description), "due": .optional(told.deadline?.due.description),
                    "mediationInDays": .integer(told.mediationInDays),
                    "cite": .array(told.term.citations.map { .string($0.description) }),
                    "verification": .string(told.term.verification.state.rawValue),
                ])
            })
    }

    /// Lines of at most 80 characters; none where no pack names a term.
    var lines: [String] {
        guard !terms.isEmpty else { return [] }
        return ["", TermWords.title[language], ""] + terms.flatMap(lines) + [""]
    }

    private func lines(_ told: DossierTerm) -> [String] {
        var lines = Lines.wrapped(
            Console.safe(told.use.text.text(preferring: language)), indent: "  · ", hanging: "    ")
        if let from = told.from, let due = told.deadline?.due {
            lines += Lines.wrapped(TermWords.span(day(from), day(due))[language], indent: "    → ", hanging: "      ")
        } else {
            let start = TermWords.from[language] + " " + told.term.start.text[language]
            lines += Lines.wrapped(
                "\(start) – \(TermWords.dayUnknown[language])", indent: "    → ", hanging: "      ")
            lines.append("      \(TermWords.count[language]) carnet deadline \(told.term.id) --from …")
        }
        if told.mediationInDays > 0 {
            lines += Lines.wrapped(
                TermWords.lengthened(told.mediationInDays)[language], indent: "      ", hanging: "      ")
        }
        let articles = told.term.citations.map {
            ReferenceFormatter.text(of: $0, in: language, codes: codes, form: .short)
        }
        let state = told.term.verification.state == .text ? [] : [TermWords.notRead[language]]
        return lines
            + Lines.wrapped(
                "(\((articles + state).joined(separator: " · ")))", indent: "      ", hanging: "      ")
    }

    private func day(_ date: CivilDate) -> LocalizedText {
        LocalizedText.verbatim("").map { language, _ in DateWords.text(date, language) }
    }
}
