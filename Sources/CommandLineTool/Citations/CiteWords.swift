import Citations
import LegalModel

/// What a check of a citation says, in words: factual, with what to do next.
struct CiteWords {
    let language: Language
    let day: CivilDate
    let codes: [CodeIdentifier: CodeName]

    /// `BE-CDE:VI.83,17°`; the number alone when no code is known.
    func name(of reference: CitedReference) -> String {
        var parts = [(reference.code.map { "\($0):" } ?? "") + reference.article]
        if let paragraph = reference.paragraph { parts.append("§\(paragraph)") }
        if let subparagraph = reference.subparagraph { parts.append("al.\(subparagraph)") }
        if let item = reference.item { parts.append(item.allSatisfy { $0.isNumber } ? "\(item)°" : item) }
        if let inner = reference.itemSubparagraph { parts.append("al.\(inner)") }
        return parts.joined(separator: ",")
    }

    /// What was found.
    func text(of resolution: Resolution, _ reference: CitedReference) -> String {
        let on = DateWords.text(day, language)
        let life = resolution.validity.map { DateWords.text($0, language) } ?? ""
        return sentence(resolution, reference, on: on, life: life)[language]
    }

    /// What governs instead on the day, or to which regime the other versions belong; `nil` when no transition says so.
    func remedy(of resolution: Resolution) -> String? {
        guard let governance = resolution.governance else { return nil }
        let lines = TransitionLines(codes: codes, language: language)
        let source = governance.transition.rule.source.map { " – \($0)" } ?? ""
        switch governance.verdict {
        case .governedBy(let regime):
            let name = lines.name(of: regime)
            let reach = TransitionWords.reach(of: regime, governance.transition.event, language)
            return LocalizedText(
                fr: "S'applique ce jour-là (\(reach)) : \(name)\(source)",
                nl: "Van toepassing op die dag (\(reach)): \(name)\(source)",
                de: "An diesem Tag gilt (\(reach)): \(name)\(source)",
                en: "What applies on that day (\(reach)): \(name)\(source)")[language]
        case .governs(let regime):
            let reach = TransitionWords.reach(of: regime, governance.transition.event, language).capitalizedFirst
            return Colon.between(reach, regime.summary[language], language) + source
        case .dateMissing, .choice, .outside: return nil
        }
    }

    private func sentence(
        _ resolution: Resolution, _ reference: CitedReference, on: String, life: String
    ) -> LocalizedText {
        switch resolution.status {
        case .resolved:
            resolution.standing == .inForce
                ? LocalizedText(
                    fr: "en vigueur le \(on) (\(life))", nl: "van kracht op \(on) (\(life))",
                    de: "in Kraft am \(on) (\(life))", en: "in force on \(on) (\(life))")
                : LocalizedText(
                    fr: "existe ; validité inconnue (\(life))", nl: "bestaat; geldigheid onbekend (\(life))",
                    de: "vorhanden; Geltung unbekannt (\(life))", en: "exists; validity unknown (\(life))")
        case .otherVersion:
            LocalizedText(
                fr: "en vigueur le \(on) dans une version antérieure (\(life)) : le texte a changé depuis",
                nl: "op \(on) van kracht in een vroegere versie (\(life)): de tekst is sindsdien gewijzigd",
                de: "am \(on) in einer früheren Fassung in Kraft (\(life)): Der Text wurde seither geändert",
                en: "in force on \(on) in an earlier version (\(life)): the text has changed since")
        case .notInForce:
            LocalizedText(
                fr: "pas en vigueur le \(on)\(bracketed(life))", nl: "niet van kracht op \(on)\(bracketed(life))",
                de: "am \(on) nicht in Kraft\(bracketed(life))", en: "not in force on \(on)\(bracketed(life))")
        case .repealed:
            repealed(resolution, on: on, life: bracketed(life))
        case .renumbered:
            LocalizedText(
                fr: "renuméroté : \(resolution.movedTo ?? "?")", nl: "hernummerd: \(resolution.movedTo ?? "?")",
                de: "umnummeriert: \(resolution.movedTo ?? "?")", en: "renumbered: \(resolution.movedTo ?? "?")")
        case .noSuchParagraph: missingPlace(resolution)
        case .noSuchArticle:
            LocalizedText(
                fr: "ce code n'a pas d'article de ce numéro", nl: "dit wetboek heeft geen artikel met dit nummer",
                de: "dieses Gesetzbuch hat keinen Artikel mit dieser Nummer",
                en: "this code has no article of this number")
        case .ambiguous: ambiguous(reference)
        case .foreign:
            LocalizedText(
                fr: "droit étranger ou de l'Union : non vérifié", nl: "buitenlands of Unierecht: niet gecontroleerd",
                de: "ausländisches oder Unionsrecht: nicht geprüft", en: "foreign or Union law: not checked")
        case .notCovered:
            LocalizedText(
                fr: "hors du corpus : importez la page officielle (carnet corpus sources)",
                nl: "buiten het corpus: importeer de officiële pagina (carnet corpus sources)",
                de: "außerhalb des Korpus: importieren Sie die amtliche Seite (carnet corpus sources)",
                en: "outside the corpus: import the official page (carnet corpus sources)")
        case .unresolved:
            LocalizedText(
                fr: "code non identifié : nommez-le, ou donnez --code",
                nl: "wetboek niet herkend: noem het, of geef --code",
                de: "Gesetzbuch nicht erkannt: nennen Sie es oder geben Sie --code an",
                en: "code not identified: name it, or give --code")
        }
    }

    private func bracketed(_ life: String) -> String { life.isEmpty ? "" : " (\(life))" }

    private func repealed(_ resolution: Resolution, on: String, life: String) -> LocalizedText {
        let act = resolution.ending?.act
        return LocalizedText(
            fr: "abrogé avant le \(on)" + (act.map { " par \($0)" } ?? "") + life,
            nl: "opgeheven voor \(on)" + (act.map { " door \($0)" } ?? "") + life,
            de: "vor dem \(on) aufgehoben" + (act.map { " durch \($0)" } ?? "") + life,
            en: "repealed before \(on)" + (act.map { " by \($0)" } ?? "") + life)
    }

    private func missingPlace(_ resolution: Resolution) -> LocalizedText {
        let near = resolution.nearest.map(\.place).joined(separator: "; ")
        return LocalizedText(
            fr: "l'article existe, pas cette partie ; il a : \(near)",
            nl: "het artikel bestaat, dit onderdeel niet; er is: \(near)",
            de: "den Artikel gibt es, diesen Teil nicht; vorhanden: \(near)",
            en: "the article exists, this part does not; it has: \(near)")
    }

    private func ambiguous(_ reference: CitedReference) -> LocalizedText {
        guard case .ambiguous(let candidates) = reference.owner else { return .verbatim("?") }
        let list = candidates.map(\.text).joined(separator: ", ")
        return LocalizedText(
            fr: "deux lectures possibles : \(list) ; précisez le code",
            nl: "twee lezingen mogelijk: \(list); noem het wetboek",
            de: "zwei Lesarten möglich: \(list); nennen Sie das Gesetzbuch",
            en: "two readings are possible: \(list); name the code")
    }
}
