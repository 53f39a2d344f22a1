public import LegalModel

/// Why something cannot be computed, in words.
public enum ComputationFaultWords {
    /// The sentence for a fault, without a stop.
    public static func sentence(_ fault: ComputationFault) -> LocalizedText {
        sentence(fault.code, fault.values) ?? .verbatim(fault.code)
    }

    /// The sentence for a code with its values; `nil` for a code that is not one of computations.
    public static func sentence(_ code: String, _ values: [String]) -> LocalizedText? {
        let first = values.first ?? ""
        let second = values.dropFirst().first ?? ""
        let (one, other) = (name(first), name(second))
        switch code {
        case "computation.notPositive":
            return one.map { language, name in
                LocalizedText(
                    fr: "« \(name) » doit être supérieur à zéro (\(first))",
                    nl: "\"\(name)\" moet groter zijn dan nul (\(first))",
                    de: "„\(name)“ muss größer als null sein (\(first))",
                    en: "\"\(name)\" must be more than zero (\(first))")[language]
            }
        case "computation.negative":
            return one.map { language, name in
                LocalizedText(
                    fr: "« \(name) » ne peut pas être négatif (\(first))",
                    nl: "\"\(name)\" kan niet negatief zijn (\(first))",
                    de: "„\(name)“ kann nicht negativ sein (\(first))",
                    en: "\"\(name)\" cannot be negative (\(first))")[language]
            }
        case "computation.exceeds":
            return one.map { language, name in
                LocalizedText(
                    fr: "« \(name) » dépasse « \(other[.french]) » (\(first), \(second))",
                    nl: "\"\(name)\" is meer dan \"\(other[.dutch])\" (\(first), \(second))",
                    de: "„\(name)“ ist mehr als „\(other[.german])“ (\(first), \(second))",
                    en: "\"\(name)\" is more than \"\(other[.english])\" (\(first), \(second))")[language]
            }
        case "computation.nothing":
            return LocalizedText(
                fr: "il n'y a rien à calculer : aucune somme n'est donnée",
                nl: "er is niets te berekenen: er is geen enkele som gegeven",
                de: "es gibt nichts zu berechnen: keine Summe ist angegeben",
                en: "there is nothing to compute: no sum is given")
        case "computation.reversed":
            return LocalizedText(
                fr: "le dernier jour (\(second)) précède le premier (\(first))",
                nl: "de laatste dag (\(second)) ligt vóór de eerste (\(first))",
                de: "der letzte Tag (\(second)) liegt vor dem ersten (\(first))",
                en: "the last day (\(second)) lies before the first (\(first))")
        case "computation.noRate": return noRate(first, second, values.dropFirst(2).first ?? "")
        case "computation.noRule":
            return LocalizedText(
                fr: "aucune règle n'est connue au \(second) pour ce calcul (\(first))",
                nl: "op \(second) is geen regel bekend voor deze berekening (\(first))",
                de: "am \(second) ist keine Regel für diese Berechnung bekannt (\(first))",
                en: "on \(second) no rule is known for this computation (\(first))")
        case "computation.tooLarge":
            return LocalizedText(
                fr: "un nombre est trop grand pour ce calcul", nl: "een getal is te groot voor deze berekening",
                de: "eine Zahl ist zu groß für diese Berechnung", en: "a number is too large for this computation")
        case "computation.beyondCalendar":
            return LocalizedText(
                fr: "le calcul sort du calendrier (années 1 à 9999)",
                nl: "de berekening valt buiten de kalender (jaren 1 tot 9999)",
                de: "die Berechnung liegt außerhalb des Kalenders (Jahre 1 bis 9999)",
                en: "the computation leaves the calendar (years 1 to 9999)")
        default: return table(code, first, second)
        }
    }

    private static func noRate(_ series: String, _ from: String, _ to: String) -> LocalizedText {
        let rate =
            series == InterestSeries.commercial.rawValue
            ? LocalizedText(
                fr: "taux de la loi du 2 août 2002", nl: "rentevoet van de wet van 2 augustus 2002",
                de: "Zinssatz des Gesetzes vom 2. August 2002", en: "rate of the law of 2 August 2002")
            : LocalizedText(
                fr: "taux d'intérêt légal", nl: "wettelijke rentevoet", de: "gesetzlicher Zinssatz", en: "legal rate")
        return rate.map { language, rate in
            LocalizedText(
                fr: "\(rate) : aucun taux n'est connu du \(from) au \(to)",
                nl: "\(rate): geen rentevoet bekend van \(from) tot en met \(to)",
                de: "\(rate): kein Satz bekannt vom \(from) bis zum \(to)",
                en: "\(rate): no rate is known from \(from) to \(to)")[language]
        }
    }

    /// Faults of the files of rates and rules.
    private static func table(_ code: String, _ first: String, _ second: String) -> LocalizedText? {
        switch code {
        case "ratesOverlap":
            LocalizedText(
                fr: "les taux se suivent dans le temps, sans se chevaucher : \(first) vient après \(second)",
                nl: "rentevoeten volgen elkaar in de tijd, zonder overlapping: \(first) komt na \(second)",
                de: "Sätze folgen einander in der Zeit, ohne Überschneidung: \(first) kommt nach \(second)",
                en: "rates follow one another in time without overlap: \(first) comes after \(second)")
        case "rulesOverlap":
            LocalizedText(
                fr: "deux règles valent le même jour : depuis le \(first) et depuis le \(second)",
                nl: "twee regels gelden op dezelfde dag: sinds \(first) en sinds \(second)",
                de: "zwei Regeln gelten am selben Tag: seit \(first) und seit \(second)",
                en: "two rules hold on the same day: since \(first) and since \(second)")
        case "slicesGap":
            LocalizedText(
                fr: "les tranches se suivent sans trou : celle-ci commence à \(first), \(second) était attendu",
                nl: "schijven volgen elkaar zonder gat: deze begint op \(first), \(second) werd verwacht",
                de: "Stufen folgen einander ohne Lücke: diese beginnt bei \(first), erwartet war \(second)",
                en: "slices follow without a gap: this one begins at \(first), \(second) was expected")
        case "slicesEnd":
            LocalizedText(
                fr: "il faut des tranches, et la dernière n'a pas de fin (upTo)",
                nl: "er zijn schijven nodig, en de laatste heeft geen einde (upTo)",
                de: "es braucht Stufen, und die letzte hat kein Ende (upTo)",
                en: "slices are needed, and the last has no end (upTo)")
        default: nil
        }
    }

    private static func name(_ input: String) -> LocalizedText {
        ComputationInput(rawValue: input).map(ComputationWords.label) ?? .verbatim(input)
    }
}
