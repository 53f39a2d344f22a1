public import LegalModel

/// A result in the words of a reader: what is computed, the formula, the figures, each step, how it was rounded.
///
/// The same words stand on the screen and in a recommendation.
public struct ComputationWords: Hashable, Sendable {
    /// The result told.
    public let result: ComputationResult
    /// The words of figures.
    public let figures: FigureWords

    /// Tells a result in a language.
    public init(_ result: ComputationResult, in language: Language) {
        self.result = result
        figures = FigureWords(language)
    }

    /// The language.
    public var language: Language { figures.language }

    /// The result: an amount, a number of days, a date with its weekday.
    public var value: String {
        switch result.value {
        case .amount(let amount): figures.amount(amount)
        case .days(let days): Self.days(days)[language]
        case .date(let date): figures.longDate(date)
        }
    }

    /// What is computed, without capital.
    public var title: String { Self.title(of: result.computation)[language] }

    /// The formula in words.
    public var formula: String { Self.formula(of: result.computation)[language] }

    /// How the result was rounded; `nil` where nothing is rounded.
    public var rounding: String? {
        guard
            let exact = result.steps.lazy.compactMap({ step -> Fraction? in
                if case .rounded(let exact, _) = step { exact } else { nil }
            }).first
        else { return nil }
        return (exact.denominator == 1 ? Self.notRounded : Self.rounded)[language]
    }

    /// What a reader must know of the rule, in this language or the first held.
    public var notes: [String] { result.notes.map { $0.text(preferring: language) } }

    /// `447 jours`.
    static func days(_ days: Int) -> LocalizedText {
        days == 1
            ? LocalizedText(fr: "1 jour", nl: "1 dag", de: "1 Tag", en: "1 day")
            : LocalizedText(fr: "\(days) jours", nl: "\(days) dagen", de: "\(days) Tage", en: "\(days) days")
    }

    /// What is computed, in words without capital.
    public static func title(of computation: Computation) -> LocalizedText {
        switch computation {
        case .balance: LocalizedText(fr: "solde", nl: "saldo", de: "Saldo", en: "balance")
        case .priceReduction:
            LocalizedText(
                fr: "réduction du prix", nl: "prijsvermindering", de: "Preisminderung", en: "price reduction")
        case .use(let use) where use.isRemainder:
            LocalizedText(
                fr: "prix moins la déduction pour l'usage", nl: "prijs min de aftrek voor het gebruik",
                de: "Preis abzüglich Nutzungsabzug", en: "price less the deduction for use")
        case .use:
            LocalizedText(
                fr: "déduction pour l'usage", nl: "aftrek voor het gebruik", de: "Abzug für die Nutzung",
                en: "deduction for use")
        case .collectionCosts:
            LocalizedText(
                fr: "indemnité forfaitaire maximale pour retard de paiement",
                nl: "maximale forfaitaire vergoeding bij laattijdige betaling",
                de: "höchste Pauschale bei Zahlungsverzug", en: "highest lump sum for late payment")
        case .reminderCosts:
            LocalizedText(
                fr: "coût maximal des rappels", nl: "maximale kosten van de herinneringen",
                de: "höchste Kosten der Mahnungen", en: "highest costs of reminders")
        case .reminderTerm:
            LocalizedText(
                fr: "dernier jour pour payer sans frais après le premier rappel",
                nl: "laatste dag om zonder kosten te betalen na de eerste herinnering",
                de: "letzter Tag für eine Zahlung ohne Kosten nach der ersten Mahnung",
                en: "last day to pay free of charge after the first reminder")
        case .lateInterest:
            LocalizedText(
                fr: "intérêt de retard maximal", nl: "maximale nalatigheidsinterest", de: "höchste Verzugszinsen",
                en: "highest interest for late payment")
        case .interest:
            LocalizedText(
                fr: "intérêt au taux légal", nl: "interest tegen de wettelijke rentevoet",
                de: "Zinsen zum gesetzlichen Zinssatz", en: "interest at the legal rate")
        case .days:
            LocalizedText(
                fr: "jours entre deux dates", nl: "dagen tussen twee data", de: "Tage zwischen zwei Daten",
                en: "days between two dates")
        case .term:
            LocalizedText(fr: "fin du délai", nl: "einde van de termijn", de: "Ende der Frist", en: "end of the term")
        case .veterinaryCosts:
            LocalizedText(
                fr: "plafond du coût de guérison d'un animal", nl: "maximum van de genezingskosten van een dier",
                de: "Obergrenze der Heilungskosten eines Tieres", en: "ceiling of the cost of healing an animal")
        }
    }

    private static let rounded = LocalizedText(
        fr: "arrondi une seule fois, à la fin, au cent ; un demi-cent vers le haut",
        nl: "afgerond in één keer, op het einde, op de cent; een halve cent naar boven",
        de: "einmal gerundet, am Ende, auf den Cent; ein halber Cent nach oben",
        en: "rounded once, at the end, to the cent; half a cent goes up")
    private static let notRounded = LocalizedText(
        fr: "résultat exact, sans arrondi", nl: "exact resultaat, zonder afronding",
        de: "genaues Ergebnis, ohne Rundung", en: "exact result, without rounding")
}
