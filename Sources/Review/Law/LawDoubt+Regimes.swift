import Citations
import LegalModel

extension LawDoubt {
    /// What the transitions have against a citation, in one sentence.
    func regimeSentence(on name: LocalizedText) -> LocalizedText {
        switch self {
        case .otherRegime(_, let regime):
            LocalizedText(
                fr: "D'après les dates du dossier, \(name.fr) ne s'applique pas ; s'applique : \(regime.summary.fr).",
                nl: "Volgens de datums van het dossier geldt \(name.nl) niet; wel geldt: \(regime.summary.nl).",
                de: "Nach den Daten der Akte gilt \(name.de) nicht; es gilt: \(regime.summary.de).",
                en: "By the dates of the dossier \(name.en) does not apply; what applies: \(regime.summary.en).")
        case .dayMissing(_, let event):
            LocalizedText(
                fr: "Pour savoir si \(name.fr) s'applique, il manque une date (\(event.rawValue)).",
                nl: "Om te weten of \(name.nl) geldt, ontbreekt een datum (\(event.rawValue)).",
                de: "Ob \(name.de) gilt, hängt von einem fehlenden Datum ab (\(event.rawValue)).",
                en: "Whether \(name.en) applies depends on a date that is missing (\(event.rawValue)).")
        case .regimeToChoose(_, let regimes):
            LawDoubt.choice(name, regimes)
        case .notResolved, .notHeld, .notInForce, .validityUnknown, .unverified, .onlyIndex, .noSuchPlace,
            .newerThanPack:
            name
        }
    }

    private static func choice(_ name: LocalizedText, _ regimes: [Regime]) -> LocalizedText {
        func list(_ language: Language) -> String { regimes.map { $0.summary[language] }.joined(separator: " / ") }
        return LocalizedText(
            fr: "Pour \(name.fr), deux régimes sont possibles : \(list(.french)).",
            nl: "Voor \(name.nl) zijn twee regimes mogelijk: \(list(.dutch)).",
            de: "Für \(name.de) sind zwei Regelungen möglich: \(list(.german)).",
            en: "For \(name.en) two regimes are possible: \(list(.english)).")
    }

    /// What to do about it, with the articles that govern.
    func regimeRemedy(_ codes: [CodeIdentifier: CodeName]) -> LocalizedText {
        switch self {
        case .otherRegime(let transition, let regime):
            let rule = LawDoubt.source(transition)
            return LocalizedText.verbatim("").map { language, _ in
                let articles = SpanFormatter.text(of: regime.articles, in: language, codes: codes)
                let right = articles.isEmpty ? regime.summary[language] : articles
                return LawDoubt.lean(on: right, rule)[language]
            }
        case .dayMissing:
            return LocalizedText(
                fr: "Notez-la sous « decisiveDates », d'après la pièce qui la montre.",
                nl: "Noteer ze onder \"decisiveDates\", volgens het stuk dat ze toont.",
                de: "Notieren Sie es unter „decisiveDates“, nach der Unterlage, die es zeigt.",
                en: "Note it under \"decisiveDates\", from the exhibit that shows it.")
        case .regimeToChoose(let transition, _):
            let rule = LawDoubt.source(transition)
            return LocalizedText(
                fr: "Choisissez, et dites pourquoi sous « packs », « reason »\(rule).",
                nl: "Kies, en zeg waarom onder \"packs\", \"reason\"\(rule).",
                de: "Wählen Sie, und sagen Sie unter „packs“, „reason“, warum\(rule).",
                en: "Choose, and say why under \"packs\", \"reason\"\(rule).")
        case .notResolved, .notHeld, .notInForce, .validityUnknown, .unverified, .onlyIndex, .noSuchPlace,
            .newerThanPack:
            return remedy(codes)
        }
    }

    private static func source(_ transition: Transition) -> String { transition.rule.source.map { " (\($0))" } ?? "" }

    private static func lean(on right: String, _ rule: String) -> LocalizedText {
        LocalizedText(
            fr: "Appuyez-vous sur : \(right)\(rule) ; ou corrigez la date.",
            nl: "Steun op: \(right)\(rule); of verbeter de datum.",
            de: "Stützen Sie sich auf: \(right)\(rule); oder berichtigen Sie das Datum.",
            en: "Lean on: \(right)\(rule); or correct the date.")
    }
}
