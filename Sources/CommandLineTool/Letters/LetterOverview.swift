import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Review

/// The letters of a dossier: what each is, to whom, of which day, where it stands, and what comes next.
struct LetterOverview {
    private let context: Context
    private let assembly: LetterAssembly

    init(_ context: Context, number: String) throws {
        self.context = context
        assembly = try LetterAssembly(context, number: number)
    }

    /// One letter.
    private struct Row {
        let id: String
        let type: String
        let title: String
        let to: String
        let on: CivilDate
        let due: CivilDate?
        let standing: ApprovalStep.Kind?
        /// The letter that carries it; `nil` for what goes by itself.
        var carriedBy: String?
    }

    private func rows() throws -> [Row] {
        let dossier = assembly.stored.dossier
        let language = context.language
        let relays = try dossier.relays.map { relay in
            let side = dossier.addressee(of: relay)
            let type = RelayInput.type(of: relay, in: dossier)?.text ?? ""
            let carrier = dossier.letters.first { $0.relay == relay.id }
            return Row(
                id: relay.id.text, type: type,
                title: try assembly.maker.library.type(type)?.title.text(preferring: language) ?? type,
                to: side?.rawValue ?? "–", on: relay.date, due: relay.due, standing: try standing(relay.id.text),
                carriedBy: carrier?.id.text)
        }
        let letters = try dossier.letters.map { letter in
            let type = try assembly.maker.library.type(letter.type)
            let to = letter.to.map { [$0] } ?? type?.to.all ?? []
            return Row(
                id: letter.id.text, type: letter.type, title: type?.title.text(preferring: language) ?? letter.type,
                to: to.map(\.rawValue).joined(separator: ", "), on: letter.on, due: due(of: letter),
                standing: try standing(letter.id.text))
        }
        return (relays + letters).sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    }

    /// The day by which a letter asks for an answer; none of a letter that cannot be composed any more.
    private func due(of letter: Letter) -> CivilDate? {
        guard let input = try? assembly.input(for: letter, in: assembly.stored.dossier) else { return nil }
        return try? LetterComposer.compose(input).first?.due
    }

    private func standing(_ document: String) throws -> ApprovalStep.Kind? {
        try assembly.store.approvals(of: assembly.stored.dossier.number, document: document).last?.kind
    }

    func write() throws {
        let rows = try rows()
        let number = assembly.stored.dossier.number
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossier": .string(number.description),
                    "letters": .array(
                        rows.map { row in
                            .table([
                                "letter": .string(row.id), "type": .string(row.type), "to": .string(row.to),
                                "on": .string(row.on.description), "due": .optional(row.due?.description),
                                "status": .string(row.standing?.rawValue ?? "draft"),
                                "carriedBy": .optional(row.carriedBy),
                            ])
                        }),
                ]))
            return
        }
        if rows.isEmpty {
            Lines.wrapped(LetterWords.noLetters(number.description)[context.language]).forEach(Console.write)
        }
        for row in rows { lines(row, number).forEach(Console.write) }
    }

    private func lines(_ row: Row, _ number: DossierNumber) -> [String] {
        let language = context.language
        var text = "\(row.title) · \(row.to) · \(row.on)"
        if let due = row.due { text += " · " + LetterWords.answerBy(due)[language] }
        return Lines.wrapped(text, indent: Lines.padded(row.id, 4), hanging: "    ")
            + Lines.wrapped(
                (row.carriedBy.map(LetterWords.carried)
                    ?? LetterWords.nextStep(row.standing, of: row.id, number.description))[
                        language], indent: "    ", hanging: "    ")
    }
}
