/// Something to be computed, with its inputs. The same inputs and tables give the same result.
public enum Computation: Hashable, Sendable {
    case balance(BalanceOfSums)
    case priceReduction(PriceReduction)
    case use(UseDeduction)
    /// The balance left unpaid.
    case collectionCosts(balance: Money)
    case reminderCosts(ReminderCosts)
    case reminderTerm(ReminderSent)
    case lateInterest(InterestClaim)
    case interest(InterestClaim)
    case days(DayCount)
    case term(TermCount)
    /// The price of the animal.
    case veterinaryCosts(price: Money)

    /// Its kind.
    public var kind: ComputationKind {
        switch self {
        case .balance: .balance
        case .priceReduction: .priceReduction
        case .use: .use
        case .collectionCosts: .collectionCosts
        case .reminderCosts: .reminderCosts
        case .reminderTerm: .reminderTerm
        case .lateInterest: .lateInterest
        case .interest: .interest
        case .days: .days
        case .term: .term
        case .veterinaryCosts: .veterinaryCosts
        }
    }

    /// The inputs that something in the file has to show, in their order.
    public var inputs: [ComputationInput] {
        switch self {
        case .balance(let sums):
            [(ComputationInput.paid, sums.paid), (.refunded, sums.refunded), (.owed, sums.owed)]
                .filter { !$0.1.isEmpty }.map(\.0)
        case .priceReduction: [.price, .lacking, .value]
        case .use: [.price, .months, .of]
        case .collectionCosts: [.balance]
        case .reminderCosts(let costs): costs.postage == .zero ? [.reminders] : [.reminders, .postage]
        case .reminderTerm: [.sent]
        case .lateInterest, .interest: [.amount, .from, .to]
        case .days(let count): count.suspensions.isEmpty ? [.from, .to] : [.from, .to, .suspended]
        case .term(let term): term.suspensions.isEmpty ? [.from, .length] : [.from, .length, .suspended]
        case .veterinaryCosts: [.price]
        }
    }
}
