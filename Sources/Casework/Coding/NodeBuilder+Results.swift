import LegalModel
import Reasoning

extension NodeBuilder {
    mutating func fill(_ outcome: Outcome) {
        set("claim", outcome.claim)
        set("decidedBy", text: outcome.decidedBy.rawValue)
        set("result", text: outcome.result.rawValue)
        set("measure", outcome.measure)
        set("manner", outcome.manner)
        set("amount", outcome.amount)
        if let only = outcome.computation.first, only.label == nil, let computed = only.computed {
            set("computation", computed.node)
        } else {
            set("computation", outcome.computation) { table, line in
                table.set("label", line.label)
                table.set("amount", line.amount)
                table.set("computation", line.computed?.node)
            }
        }
        set("by", outcome.by)
        set("reason", outcome.reason)
    }

    mutating func fill(_ rewriting: Rewriting) {
        set("address", text: rewriting.address)
        set("texts") { texts in
            for language in rewriting.languages {
                guard let text = rewriting.texts[language] else { continue }
                texts.set(language.rawValue) { $0.fill(text) }
            }
        }
    }

    private mutating func fill(_ text: RewrittenText) {
        set("text", text: text.text)
        if let basis = text.basis {
            var table = NodeBuilder(language: language)
            for (name, hash) in basis.parts.sorted(by: { $0.key < $1.key }) {
                table.set(name, NodeBuilder.node(.text(hash)))
            }
            set("basis", table.node)
        }
        set("by", text.by)
        set("on", text.on)
    }

    mutating func fill(_ relay: Relay) {
        set("id", relay.id)
        switch relay.content {
        case .message(let entry): set("source", entry)
        case .questions(let side): set("to", text: side.rawValue)
        }
        set("date", relay.date)
        set("passages", relay.passages) { table, passage in
            table.set("quotation", text: passage.quotation)
            table.set("translation", passage.translation)
        }
        set("omissions", relay.omissions) { table, omission in
            table.set("quotation", text: omission.quotation)
            table.set("reason", text: omission.reason.rawValue)
        }
        set("points", relay.points) { table, point in
            table.set("quotation", text: point.quotation)
            table.set("summary", point.summary)
            table.set("notRelayedBecause", text: point.notRelayedBecause?.rawValue)
        }
        set("exhibits", ids: relay.exhibits)
        set("questions", list: relay.questions.map { localized($0) })
        set("due", relay.due)
        if relay.source != nil { set("carriesOpinion", relay.carriesOpinion) }
    }

    mutating func fill(_ opinion: Opinion) {
        set("question", opinion.question)
        set("basis", list: opinion.basis.map { NodeBuilder.scalar($0.description) })
        set("rule", opinion.rule)
        set("piecesShow", opinion.piecesShow)
        set("view", opinion.view)
        set("proposal", opinion.proposal)
        set("couldChange", opinion.couldChange)
    }

    mutating func fill(_ data: RecommendationData) {
        set("number", text: data.number?.description)
        set("date", data.date)
        set("summary", data.summary)
        set("remark", data.remark)
    }
}
