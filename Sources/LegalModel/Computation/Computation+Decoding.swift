extension Computation {
    /// Reads the inputs of a computation: `kind`, and the keys of that kind. Keys that belong to no input are left to
    /// the caller, who finishes the reader.
    ///
    /// - Throws: a fault with the place of the table when the inputs do not go together.
    public init(reading reader: inout MappingReader) throws(DataFault) {
        let kindNode = try reader.required("kind")
        let kind: ComputationKind = try kindNode.choice()
        do {
            self = try Self.read(kind, &reader)
        } catch let fault as DataFault {
            throw fault
        } catch let fault as ComputationFault {
            throw DataFault(fault, at: kindNode.location)
        } catch {
            throw DataFault(.inconsistent("computation", [kind.rawValue]), at: kindNode.location)
        }
    }

    private static func read(_ kind: ComputationKind, _ reader: inout MappingReader) throws -> Computation {
        switch kind {
        case .balance:
            return .balance(
                try BalanceOfSums(
                    paid: try reader.amounts("paid"), refunded: try reader.amounts("refunded"),
                    owed: try reader.amounts("owed")))
        case .priceReduction:
            return .priceReduction(
                try PriceReduction(
                    price: try reader.required("price").amount(), lacking: try reader.required("lacking").amount(),
                    value: try reader.required("value").amount()))
        case .use:
            return .use(
                try UseDeduction(
                    price: try reader.required("price").amount(), months: try reader.required("months").integer(),
                    of: try reader.required("of").integer(),
                    isRemainder: try reader.optional("remainder")?.boolean() ?? false))
        case .collectionCosts: return .collectionCosts(balance: try reader.required("balance").amount())
        case .reminderCosts:
            return .reminderCosts(
                try ReminderCosts(
                    reminders: try reader.required("reminders").integer(),
                    isRegularSupply: try reader.optional("regularSupply")?.boolean() ?? false,
                    postage: try reader.optional("postage")?.amount() ?? .zero))
        case .reminderTerm:
            return .reminderTerm(
                ReminderSent(sent: try reader.required("sent").date(), by: try reader.required("by").choice()))
        case .lateInterest: return .lateInterest(try interest(&reader))
        case .interest: return .interest(try interest(&reader))
        case .days:
            return .days(
                try DayCount(
                    from: try reader.required("from").date(), to: try reader.required("to").date(),
                    counted: try reader.optional("counted")?.choice() ?? .all,
                    suspensions: try reader.spans("suspended")))
        case .term:
            return .term(
                try TermCount(
                    from: try reader.required("from").date(), length: try reader.required("length").integer(),
                    unit: try reader.required("unit").choice(),
                    isMoved: try reader.optional("moved")?.boolean() ?? true,
                    suspensions: try reader.spans("suspended")))
        case .veterinaryCosts: return .veterinaryCosts(price: try reader.required("price").amount())
        }
    }

    private static func interest(_ reader: inout MappingReader) throws -> InterestClaim {
        try InterestClaim(
            amount: try reader.required("amount").amount(),
            over: try DateSpan(from: try reader.required("from").date(), to: try reader.required("to").date()),
            yearBase: try reader.optional("yearBase")?.choice() ?? .fixed)
    }
}

extension DataFault {
    /// Inputs that do not go together, as bad data.
    public init(_ fault: ComputationFault, at location: SourceLocation?) {
        self.init(.inconsistent(fault.code, fault.values), at: location)
    }
}

extension ComputationFault {
    /// A stable code: `computation.` and the name of the case.
    public var code: String {
        switch self {
        case .notPositive: "computation.notPositive"
        case .negative: "computation.negative"
        case .exceeds: "computation.exceeds"
        case .nothing: "computation.nothing"
        case .reversed: "computation.reversed"
        case .noRate: "computation.noRate"
        case .noRule: "computation.noRule"
        case .tooLarge: "computation.tooLarge"
        case .beyondCalendar: "computation.beyondCalendar"
        }
    }

    /// The values concerned, as in files.
    public var values: [String] {
        switch self {
        case .notPositive(let input), .negative(let input): [input.rawValue]
        case .exceeds(let more, let less): [more.rawValue, less.rawValue]
        case .reversed(let from, let to): [from.description, to.description]
        case .noRate(let series, let from, let to): [series.rawValue, from.description, to.description]
        case .noRule(let kind, let day): [kind.rawValue, day.description]
        case .nothing, .tooLarge, .beyondCalendar: []
        }
    }
}

extension MappingReader {
    /// One amount, or a list of them; none when the key is absent.
    fileprivate mutating func amounts(_ key: String) throws(DataFault) -> [Money] {
        guard let node = optional(key) else { return [] }
        guard node.kind == .sequence else { return [try node.amount()] }
        var amounts: [Money] = []
        for node in try node.sequence() { amounts.append(try node.amount()) }
        return amounts
    }

    /// A list of spans `yyyy-mm-dd..yyyy-mm-dd`.
    fileprivate mutating func spans(_ key: String) throws(DataFault) -> [DateSpan] {
        var spans: [DateSpan] = []
        for node in try list(key) {
            guard let span = DateSpan(try node.text()) else { throw node.invalid(.date) }
            spans.append(span)
        }
        return spans
    }
}
