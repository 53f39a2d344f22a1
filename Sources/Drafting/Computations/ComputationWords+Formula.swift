import LegalModel

extension ComputationWords {
    /// The formula of a computation, in words.
    static func formula(of computation: Computation) -> LocalizedText {
        switch computation {
        case .balance:
            LocalizedText(
                fr: "sommes payées − sommes remboursées − sommes restant dues",
                nl: "betaalde sommen − terugbetaalde sommen − nog verschuldigde sommen",
                de: "gezahlte Summen − erstattete Summen − noch geschuldete Summen",
                en: "sums paid − sums refunded − sums still owed")
        case .priceReduction:
            LocalizedText(
                fr: "prix × valeur manquante / valeur convenue, à la date du contrat",
                nl: "prijs × ontbrekende waarde / overeengekomen waarde, op de dag van het contract",
                de: "Preis × fehlender Wert / vereinbarter Wert, am Tag des Vertrags",
                en: "price × value lacking / value agreed, on the day of the contract")
        case .use(let use) where use.isRemainder:
            LocalizedText(
                fr: "prix − prix × mois d'usage / mois attendus",
                nl: "prijs − prijs × maanden gebruik / verwachte maanden",
                de: "Preis − Preis × Monate der Nutzung / erwartete Monate",
                en: "price − price × months of use / months expected")
        case .use:
            LocalizedText(
                fr: "prix × mois d'usage / mois attendus", nl: "prijs × maanden gebruik / verwachte maanden",
                de: "Preis × Monate der Nutzung / erwartete Monate", en: "price × months of use / months expected")
        case .collectionCosts:
            LocalizedText(
                fr:
                    "montant fixe de la tranche + pourcentage de la partie au-dessus du début de la tranche, dans la limite légale",
                nl:
                    "vast bedrag van de schijf + percentage van wat boven haar ondergrens ligt, binnen het wettelijke maximum",
                de:
                    "fester Betrag der Stufe + Prozentsatz dessen, was über ihrer unteren Grenze liegt, bis zur gesetzlichen Grenze",
                en: "fixed amount of the slice + percentage of what lies above its lower end, within the legal limit")
        case .reminderCosts:
            LocalizedText(
                fr: "rappels non gratuits × (coût maximal + frais postaux)",
                nl: "niet-gratis herinneringen × (maximumkost + portkosten)",
                de: "nicht kostenlose Mahnungen × (Höchstbetrag + Porto)",
                en: "reminders that are not free × (highest cost + postage)")
        case .reminderTerm:
            LocalizedText(
                fr:
                    "quatorze jours calendrier depuis le jour où le délai prend cours ; la lecture la plus tardive est retenue",
                nl: "veertien kalenderdagen vanaf de dag waarop de termijn begint; de latere lezing geldt",
                de: "vierzehn Kalendertage ab dem Tag, an dem die Frist beginnt; die spätere Lesart gilt",
                en: "fourteen calendar days from the day on which the term begins; the later reading is used")
        case .lateInterest, .interest:
            LocalizedText(
                fr: "somme × taux annuel × jours / jours de l'année, période par période, sans intérêt sur l'intérêt",
                nl: "som × jaarlijkse rentevoet × dagen / dagen van het jaar, per periode, zonder interest op interest",
                de: "Summe × Jahreszinssatz × Tage / Tage des Jahres, je Zeitraum, ohne Zinseszins",
                en: "sum × yearly rate × days / days of the year, period by period, no interest on interest")
        case .days:
            LocalizedText(
                fr: "jours du lendemain de la première date à la dernière comprise, moins les jours de suspension",
                nl: "dagen vanaf de dag na de eerste datum tot en met de laatste, min de dagen van schorsing",
                de:
                    "Tage vom Tag nach dem ersten Datum bis einschließlich des letzten, abzüglich der Tage der Aussetzung",
                en: "days from the day after the first date to the last included, less the days of suspension")
        case .term:
            LocalizedText(
                fr: "délai compté dès le lendemain de l'événement, prolongé des suspensions",
                nl: "termijn geteld vanaf de dag na de gebeurtenis, verlengd met de schorsingen",
                de: "Frist gezählt ab dem Tag nach dem Ereignis, um die Aussetzungen verlängert",
                en: "term counted from the day after the event, lengthened by suspensions")
        case .veterinaryCosts:
            LocalizedText(
                fr: "pourcentage de chaque tranche du prix de l'animal, additionnés",
                nl: "percentage van elke schijf van de prijs van het dier, opgeteld",
                de: "Prozentsatz jeder Stufe des Tierpreises, zusammengezählt",
                en: "percentage of each slice of the price of the animal, added up")
        }
    }

    /// The formula in figures with its result: `649,00 € × 14 / 120 = 75,72 €`.
    public var inFigures: String {
        var terms = result.steps.compactMap(term)
        if case .use(let use) = result.computation, use.isRemainder {
            terms.insert(figures.amount(use.price) + " − ", at: 0)
            return terms.joined() + " = " + value
        }
        guard let first = terms.first else { return value }
        var text = first.hasPrefix("+ ") ? String(first.dropFirst(2)) : first
        for term in terms.dropFirst() {
            text += " " + (term.hasPrefix("− ") || term.hasPrefix("+ ") ? term : "+ " + term)
        }
        let cap = result.steps.lazy.compactMap { step -> Money? in
            if case .capped(let maximum) = step { maximum } else { nil }
        }.first
        let reached = result.steps.lazy.compactMap { step -> Money? in
            if case .rounded(_, let amount) = step { amount } else { nil }
        }.first
        guard let cap, let reached else { return text == value ? value : text + " = " + value }
        let limit = figures.amount(cap)
        let words = LocalizedText(
            fr: "limité à \(limit)", nl: "begrensd tot \(limit)", de: "begrenzt auf \(limit)", en: "limited to \(limit)"
        )
        return "\(text) = \(figures.amount(reached)), \(words[language])"
    }

    /// A term of the formula; `nil` for steps that are none.
    private func term(_ step: ComputationStep) -> String? {
        switch step {
        case .sum(let input, let amount): (input == .paid ? "+ " : "− ") + figures.amount(amount)
        case .proportion(let price, let part, let whole, _):
            "\(figures.amount(price)) × \(plain(part)) / \(plain(whole))"
        case .slice(let base, let rate, let part, let above, _): slice(base, rate, part, above)
        case .times(let count, let each): "\(count) × \(figures.amount(each))"
        case .interest(let span, let rate, let year, let amount, _):
            "\(figures.amount(amount)) × \(figures.percent(rate)) × \(span.lengthInDays) / \(year)"
        case .free, .total, .rounded, .capped, .difference, .counted, .suspended, .reached: nil
        }
    }

    private func slice(_ base: Money, _ rate: Percentage, _ part: Money, _ above: Money) -> String {
        guard rate.tenThousandths > 0 else { return figures.amount(base) }
        let share =
            above == .zero || base == .zero
            ? figures.amount(part) : "(\(figures.amount(part + above)) − \(figures.amount(above)))"
        let percent = "\(figures.percent(rate)) × \(share)"
        return base == .zero ? percent : "\(figures.amount(base)) + \(percent)"
    }

    /// A count, or a number of cents that is an amount.
    private func plain(_ number: Fraction) -> String {
        guard case .priceReduction = result.computation else { return String(number.numerator) }
        return figures.amount(Money(cents: Int64(clamping: number.numerator)))
    }
}
