import GRDB
import LegalModel

extension RowReader {
    func relays() throws -> [Relay] {
        let passages = try rows("relay_passage", by: "relay")
        let omissions = try rows("relay_omission", by: "relay")
        let points = try rows("relay_point", by: "relay")
        let exhibits = try rows("relay_exhibit", by: "relay")
        let questions = try rows("relay_question", by: "relay")
        return try rows("relay").map { row in
            let id = try row.text("id")
            let source: Identifier<NotebookEntry>? = try row.idIfAny("source")
            var relay = Relay(
                id: Identifier(id),
                content: try source.map { .message($0) } ?? .questions(to: row.choice("addressee")),
                date: try row.day("dated_on"))
            relay.passages = try (passages[id] ?? []).map { row in
                Relay.Passage(
                    quotation: try row.words("quotation"), translation: try row.localizedIfAny("translation"))
            }
            relay.omissions = try (omissions[id] ?? []).map { row in
                Relay.Omission(quotation: try row.words("quotation"), reason: try row.choice("reason"))
            }
            relay.points = try (points[id] ?? []).map { row in
                Relay.Point(
                    quotation: try row.words("quotation"), summary: try row.localizedIfAny("summary"),
                    notRelayedBecause: try row.textIfAny("not_relayed_because") == nil
                        ? nil : row.choice("not_relayed_because"))
            }
            relay.exhibits = try (exhibits[id] ?? []).map { try $0.id("exhibit") }
            relay.questions = try (questions[id] ?? []).map { try $0.localized("question") }
            relay.due = try row.dayIfAny("due_on")
            relay.carriesOpinion = try row.flag("carries_opinion")
            return relay
        }
    }
}
