import LegalModel

extension NodeBuilder {
    /// The kind and the inputs of a computation; what has its usual value is left out.
    mutating func fill(_ computation: Computation) {
        set("kind", text: computation.kind.rawValue)
        switch computation {
        case .balance(let sums):
            set("paid", amounts: sums.paid)
            set("refunded", amounts: sums.refunded)
            set("owed", amounts: sums.owed)
        case .priceReduction(let reduction):
            set("price", reduction.price)
            set("lacking", reduction.lacking)
            set("value", reduction.value)
        case .use(let use):
            set("price", use.price)
            set("months", text: String(use.months))
            set("of", text: String(use.expectedMonths))
            if use.isRemainder { set("remainder", true) }
        case .collectionCosts(let balance): set("balance", balance)
        case .reminderCosts(let costs):
            set("reminders", text: String(costs.reminders))
            if costs.isRegularSupply { set("regularSupply", true) }
            if costs.postage != .zero { set("postage", costs.postage) }
        case .reminderTerm(let reminder):
            set("sent", reminder.sent)
            set("by", text: reminder.channel.rawValue)
        case .lateInterest(let claim), .interest(let claim):
            set("amount", claim.amount)
            set("from", claim.span.first)
            set("to", claim.span.last)
            if claim.yearBase != .fixed { set("yearBase", text: claim.yearBase.rawValue) }
        case .days(let count):
            set("from", count.from)
            set("to", count.to)
            if count.counted != .all { set("counted", text: count.counted.rawValue) }
            set("suspended", spans: count.suspensions)
        case .term(let term):
            set("from", term.from)
            set("length", text: String(term.length))
            set("unit", text: term.unit.rawValue)
            if !term.isMoved { set("moved", false) }
            set("suspended", spans: term.suspensions)
        case .veterinaryCosts(let price): set("price", price)
        }
    }

    private mutating func set(_ key: String, amounts: [Money]) {
        set(key, list: amounts.map { NodeBuilder.node(.text($0.description)) })
    }

    private mutating func set(_ key: String, spans: [DateSpan]) {
        set(key, list: spans.map { NodeBuilder.scalar($0.description) })
    }
}
