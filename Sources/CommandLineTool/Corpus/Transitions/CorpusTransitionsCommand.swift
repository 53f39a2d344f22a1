import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus transitions`: which regime applies to an event of a given day.
struct CorpusTransitionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transitions", abstract: "Which law applies to a contract, supply, fact … of a given day.")

    @Argument(help: "A topic (contract-law), an article (BE-CC:5.83), or a word of the topic; else all.")
    var topic: String?

    @Option(help: "The day that decides, yyyy-mm-dd.")
    var on: String?

    @Option(help: "Whose day it is: contract, delivery, supply, fact, arrears …; else that of each topic.")
    var event: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let corpus = try context.corpus()
        let all = try corpus.transitions().transitions
        let reference = topic.flatMap {
            $0.contains(where: \.isNumber) ? ArticleArgument(argument: $0)?.reference : nil
        }
        let chosen = CorpusTransitionsCommand.matching(topic, reference, in: all)
        guard !chosen.isEmpty else { throw Failure.noTransition(topic ?? "", all.map(\.id.text)) }
        let dates = try knownDates()
        let answers = chosen.map { transition in dates.map { transition.selection(for: reference, on: $0) } }
        if context.isJSON {
            Console.write(
                json: .table([
                    "on": .optional(on), "event": .optional(event),
                    "transitions": .array(zip(chosen, answers).map { $0.json(context.language, $1) }),
                ]))
            return
        }
        let lines = TransitionLines(codes: try corpus.codeNames(), language: context.language)
        if chosen.count == 1 || topic != nil {
            for (index, transition) in chosen.enumerated() {
                if index > 0 { Console.write("") }
                lines.lines(of: transition, answer: answers[index]).map(Console.safe).forEach(Console.write)
            }
        } else {
            TransitionTableView(lines: lines).rows(chosen, answers).forEach(Console.write)
        }
    }

    private func knownDates() throws -> KnownDates? {
        let named = try event.map { text in
            guard let event = TransitionEvent(rawValue: text) else {
                let names = TransitionEvent.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure.wrongValue(text, option: "--event", expected: names)
            }
            return event
        }
        guard let on else {
            guard named == nil else { throw Failure.wrongValue("–", option: "--on", expected: "yyyy-mm-dd") }
            return nil
        }
        let day = try Context.date(on, option: "--on")
        return named.map { KnownDates([$0: day]) } ?? KnownDates(allOn: day)
    }

    private static func matching(
        _ topic: String?, _ reference: ArticleReference?, in all: [Transition]
    ) -> [Transition] {
        guard let topic else { return all }
        let exact = all.filter { $0.id.text == topic }
        if !exact.isEmpty { return exact }
        if let reference { return all.filter { $0.touches(reference.key) } }
        let word = topic.lowercased()
        return all.filter { transition in
            transition.id.text.contains(word)
                || Language.allCases.contains { transition.topic[$0].lowercased().contains(word) }
        }
    }
}

extension Failure {
    /// No transition is known for a topic.
    static func noTransition(_ topic: String, _ known: [String]) -> Failure {
        let list = known.joined(separator: ", ")
        return Failure(
            .notFound,
            LocalizedText(
                fr: "la table des transitions ne contient rien pour « \(topic) »",
                nl: "de overgangstabel bevat niets voor \"\(topic)\"",
                de: "die Übergangstabelle enthält nichts zu „\(topic)“",
                en: "the table of transitions holds nothing for \"\(topic)\""),
            remedy: LocalizedText(
                fr: "Sujets connus : \(list).", nl: "Bekende onderwerpen: \(list).", de: "Bekannte Themen: \(list).",
                en: "Known topics: \(list)."))
    }
}
