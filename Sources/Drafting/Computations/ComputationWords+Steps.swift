import LegalModel

extension ComputationWords {
    /// Each step in words and figures, in order.
    public var steps: [String] { result.steps.map { words(of: $0)[language] } }

    private func words(of step: ComputationStep) -> LocalizedText {
        switch step {
        case .sum(let input, let amount): sum(input, figures.amount(amount))
        case .proportion(let price, let part, let whole, let exact):
            LocalizedText.verbatim(
                "\(figures.amount(price)) × \(ratio(part, whole)) = \(figures.exact(cents: exact))")
        case .slice(let base, let rate, let part, let above, let exact): slice(base, rate, part, above, exact)
        case .times(let count, let each):
            LocalizedText.verbatim("\(count) × \(figures.amount(each))")
        case .free(let count):
            LocalizedText(
                fr: "\(count) sans frais", nl: "\(count) zonder kosten", de: "\(count) kostenlos", en: "\(count) free")
        case .interest(let span, let rate, let year, let amount, let exact):
            labelled(
                LocalizedText.verbatim("\(figures.span(span)) (\(Self.days(span.lengthInDays)[language]))"),
                "\(figures.amount(amount)) × \(figures.percent(rate)) × \(span.lengthInDays) / \(year) = "
                    + figures.exact(cents: exact))
        case .total(let exact):
            labelled(
                LocalizedText(fr: "somme exacte", nl: "exacte som", de: "genaue Summe", en: "exact sum"),
                figures.exact(cents: exact))
        case .rounded(let exact, let amount):
            exact.denominator == 1
                ? labelled(
                    LocalizedText(fr: "résultat", nl: "resultaat", de: "Ergebnis", en: "result"), figures.amount(amount)
                )
                : labelled(
                    LocalizedText(
                        fr: "arrondi au cent", nl: "afgerond op de cent", de: "auf den Cent gerundet",
                        en: "rounded to the cent"), figures.amount(amount))
        case .capped(let maximum):
            labelled(
                LocalizedText(
                    fr: "maximum légal atteint", nl: "wettelijk maximum bereikt",
                    de: "gesetzliche Obergrenze erreicht", en: "legal maximum reached"), figures.amount(maximum))
        case .difference(let left, let right):
            LocalizedText.verbatim(
                "\(figures.amount(left)) − \(figures.amount(right)) = \(figures.amount(left - right))")
        case .counted(let span, let days):
            labelled(LocalizedText.verbatim(figures.span(span)), Self.days(days)[language])
        case .suspended(let span, let days):
            labelled(
                LocalizedText(
                    fr: "suspension \(figures.span(span))", nl: "schorsing \(figures.span(span))",
                    de: "Aussetzung \(figures.span(span))", en: "suspension \(figures.span(span))"),
                "− " + Self.days(days)[language])
        case .reached(let day, let how): labelled(words(of: how), figures.longDate(day))
        }
    }

    private func ratio(_ part: Fraction, _ whole: Fraction) -> String {
        guard case .priceReduction = result.computation else { return "\(part.numerator) / \(whole.numerator)" }
        func amount(_ number: Fraction) -> String { figures.amount(Money(cents: Int64(clamping: number.numerator))) }
        return "\(amount(part)) / \(amount(whole))"
    }

    private func labelled(_ label: LocalizedText, _ text: String) -> LocalizedText {
        label.map { language, label in label + (language == .french ? " : " : ": ") + text }
    }

    private func sum(_ input: ComputationInput, _ amount: String) -> LocalizedText {
        let signed = (input == .paid ? "+ " : "− ") + amount
        return labelled(Self.label(input), signed)
    }

    private func slice(
        _ base: Money, _ rate: Percentage, _ part: Money, _ above: Money, _ exact: Fraction
    ) -> LocalizedText {
        let (above, whole) = (figures.amount(above), figures.amount(part))
        let share = rate.tenThousandths > 0 ? "\(figures.percent(rate)) × \(whole)" : ""
        let fixed = base == .zero ? "" : figures.amount(base)
        let sum = [fixed, share].filter { !$0.isEmpty }.joined(separator: " + ")
        let figure = "\(sum) = \(figures.exact(cents: exact))"
        return labelled(
            LocalizedText(
                fr: "tranche au-dessus de \(above)", nl: "schijf boven \(above)", de: "Stufe über \(above)",
                en: "slice above \(above)"), figure)
    }

    private func words(of how: ComputationStep.Reached) -> LocalizedText {
        switch how {
        case .begins:
            LocalizedText(
                fr: "le délai prend cours", nl: "de termijn begint", de: "die Frist beginnt", en: "the term begins")
        case .workingDay(let number):
            LocalizedText(
                fr: "le délai prend cours le \(number)e jour ouvrable après l'envoi",
                nl: "de termijn begint op de \(number)e werkdag na de verzending",
                de: "die Frist beginnt am \(number). Werktag nach der Versendung",
                en: "the term begins on working day \(number) after sending")
        case .endsCountingFirst:
            LocalizedText(
                fr: "dernier jour, si le premier jour compte", nl: "laatste dag, als de eerste dag meetelt",
                de: "letzter Tag, wenn der erste Tag zählt", en: "last day, if the first day counts")
        case .endsAfterFirst:
            LocalizedText(
                fr: "dernier jour, si le premier jour ne compte pas", nl: "laatste dag, als de eerste dag niet meetelt",
                de: "letzter Tag, wenn der erste Tag nicht zählt", en: "last day, if the first day does not count")
        case .ends:
            LocalizedText(
                fr: "le délai se termine", nl: "de termijn eindigt", de: "die Frist endet", en: "the term ends")
        case .lengthened(let days):
            LocalizedText(
                fr: "prolongé de \(Self.days(days).fr) de suspension",
                nl: "verlengd met \(Self.days(days).nl) schorsing",
                de: "verlängert wegen Aussetzung, \(Self.days(days).de)",
                en: "lengthened by \(Self.days(days).en) of suspension")
        case .moved:
            LocalizedText(
                fr: "reporté au jour ouvrable suivant", nl: "verschoven naar de volgende werkdag",
                de: "auf den nächsten Werktag verschoben", en: "moved to the next working day")
        case .twoWorkingDays:
            LocalizedText(
                fr: "au moins deux jours ouvrables dans le délai", nl: "minstens twee werkdagen in de termijn",
                de: "mindestens zwei Werktage in der Frist", en: "at least two working days in the term")
        case .claimable:
            LocalizedText(
                fr: "rien ne peut être réclamé avant", nl: "niets mag worden gevorderd vóór",
                de: "nichts darf gefordert werden vor", en: "nothing may be claimed before")
        }
    }
}
