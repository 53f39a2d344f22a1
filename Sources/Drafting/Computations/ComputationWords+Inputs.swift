public import LegalModel

extension ComputationWords {
    /// An input with its name and its value, in words.
    public struct Input: Hashable, Sendable {
        /// Which input.
        public let input: ComputationInput
        /// Its name, without capital.
        public let label: String
        /// Its value.
        public let value: String
    }

    /// The inputs, in their order.
    public var inputs: [Input] {
        result.computation.inputs.map { Input(input: $0, label: Self.label($0)[language], value: value(of: $0)) }
    }

    /// The name of an input, without capital.
    public static func label(_ input: ComputationInput) -> LocalizedText {
        switch input {
        case .paid: LocalizedText(fr: "payé", nl: "betaald", de: "gezahlt", en: "paid")
        case .refunded: LocalizedText(fr: "remboursé", nl: "terugbetaald", de: "erstattet", en: "refunded")
        case .owed: LocalizedText(fr: "restant dû", nl: "nog verschuldigd", de: "noch geschuldet", en: "still owed")
        case .price: LocalizedText(fr: "prix", nl: "prijs", de: "Preis", en: "price")
        case .lacking:
            LocalizedText(fr: "valeur manquante", nl: "ontbrekende waarde", de: "fehlender Wert", en: "value lacking")
        case .value:
            LocalizedText(
                fr: "valeur convenue", nl: "overeengekomen waarde", de: "vereinbarter Wert", en: "value agreed")
        case .months:
            LocalizedText(fr: "mois d'usage", nl: "maanden gebruik", de: "Monate der Nutzung", en: "months of use")
        case .of:
            LocalizedText(fr: "mois attendus", nl: "verwachte maanden", de: "erwartete Monate", en: "months expected")
        case .balance:
            LocalizedText(fr: "solde impayé", nl: "openstaand saldo", de: "offener Saldo", en: "balance unpaid")
        case .reminders: LocalizedText(fr: "rappels", nl: "herinneringen", de: "Mahnungen", en: "reminders")
        case .postage:
            LocalizedText(
                fr: "frais postaux par rappel", nl: "portkosten per herinnering", de: "Porto je Mahnung",
                en: "postage of a reminder")
        case .sent: LocalizedText(fr: "envoi", nl: "verzending", de: "Versendung", en: "sending")
        case .amount: LocalizedText(fr: "somme", nl: "som", de: "Summe", en: "sum")
        case .from: LocalizedText(fr: "premier jour", nl: "eerste dag", de: "erster Tag", en: "first day")
        case .to: LocalizedText(fr: "dernier jour", nl: "laatste dag", de: "letzter Tag", en: "last day")
        case .length:
            LocalizedText(fr: "longueur du délai", nl: "lengte van de termijn", de: "Länge der Frist", en: "length")
        case .suspended: LocalizedText(fr: "suspension", nl: "schorsing", de: "Aussetzung", en: "suspension")
        }
    }

    private func value(of input: ComputationInput) -> String {
        values[input] ?? ""
    }

    /// The values of the inputs that the computation has.
    private var values: [ComputationInput: String] {
        func sums(_ sums: [Money]) -> String { sums.map(figures.amount).joined(separator: "; ") }
        func spans(_ spans: [DateSpan]) -> String { spans.map(figures.span).joined(separator: "; ") }
        return switch result.computation {
        case .balance(let balance):
            [.paid: sums(balance.paid), .refunded: sums(balance.refunded), .owed: sums(balance.owed)]
        case .priceReduction(let reduction):
            [
                .price: figures.amount(reduction.price), .lacking: figures.amount(reduction.lacking),
                .value: figures.amount(reduction.value),
            ]
        case .use(let use):
            [.price: figures.amount(use.price), .months: String(use.months), .of: String(use.expectedMonths)]
        case .collectionCosts(let balance): [.balance: figures.amount(balance)]
        case .reminderCosts(let costs):
            [.reminders: String(costs.reminders), .postage: figures.amount(costs.postage)]
        case .reminderTerm(let reminder): [.sent: figures.longDate(reminder.sent)]
        case .lateInterest(let claim), .interest(let claim):
            [
                .amount: figures.amount(claim.amount), .from: figures.date(claim.span.first),
                .to: figures.date(claim.span.last),
            ]
        case .days(let count):
            [
                .from: figures.longDate(count.from), .to: figures.longDate(count.to),
                .suspended: spans(count.suspensions),
            ]
        case .term(let term):
            [.from: figures.longDate(term.from), .length: length(of: term), .suspended: spans(term.suspensions)]
        case .veterinaryCosts(let price): [.price: figures.amount(price)]
        }
    }

    private func length(of term: TermCount) -> String {
        let count = term.length
        let words: LocalizedText =
            switch term.unit {
            case .days: Self.days(count)
            case .weeks:
                LocalizedText(
                    fr: count == 1 ? "1 semaine" : "\(count) semaines", nl: count == 1 ? "1 week" : "\(count) weken",
                    de: count == 1 ? "1 Woche" : "\(count) Wochen", en: count == 1 ? "1 week" : "\(count) weeks")
            case .months:
                LocalizedText(
                    fr: "\(count) mois", nl: count == 1 ? "1 maand" : "\(count) maanden",
                    de: count == 1 ? "1 Monat" : "\(count) Monate", en: count == 1 ? "1 month" : "\(count) months")
            case .years:
                LocalizedText(
                    fr: count == 1 ? "1 an" : "\(count) ans", nl: "\(count) jaar",
                    de: count == 1 ? "1 Jahr" : "\(count) Jahre", en: count == 1 ? "1 year" : "\(count) years")
            case .workingDays, .economicWorkingDays:
                LocalizedText(
                    fr: count == 1 ? "1 jour ouvrable" : "\(count) jours ouvrables",
                    nl: count == 1 ? "1 werkdag" : "\(count) werkdagen",
                    de: count == 1 ? "1 Werktag" : "\(count) Werktage",
                    en: count == 1 ? "1 working day" : "\(count) working days")
            }
        return words[language]
    }
}
