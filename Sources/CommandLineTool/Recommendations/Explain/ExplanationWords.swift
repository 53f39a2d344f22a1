import Drafting
import LegalModel
import Reasoning

/// The words of an explanation.
enum ExplanationWords {
    /// A sign for a value, so that a tree can be scanned without reading.
    static func sign(_ value: Value) -> String {
        switch value {
        case .established: "✓"
        case .open: "○"
        case .notEstablished: "✗"
        }
    }

    /// A value in neutral words, agreeing with what has it.
    static func value(_ value: Value, of subject: ExplanationStep.Subject) -> LocalizedText {
        switch (subject, value) {
        case (.rule, .established), (.presumption, .established):
            LocalizedText(fr: "s'applique", nl: "van toepassing", de: "anwendbar", en: "applies")
        case (.rule, .notEstablished), (.presumption, .notEstablished):
            LocalizedText(
                fr: "ne s'applique pas", nl: "niet van toepassing", de: "nicht anwendbar", en: "does not apply")
        case (.claim, .established):
            LocalizedText(fr: "établie", nl: "vastgesteld", de: "begründet", en: "established")
        case (.claim, .notEstablished):
            LocalizedText(fr: "non établie", nl: "niet vastgesteld", de: "nicht begründet", en: "not established")
        case (.claim, .open): LocalizedText(fr: "encore ouverte", nl: "nog open", de: "noch offen", en: "still open")
        case (_, .established): LocalizedText(fr: "établi", nl: "vastgesteld", de: "feststehend", en: "established")
        case (_, .notEstablished):
            LocalizedText(fr: "non établi", nl: "niet vastgesteld", de: "nicht feststehend", en: "not established")
        case (_, .open): LocalizedText(fr: "encore ouvert", nl: "nog open", de: "noch offen", en: "still open")
        }
    }

    static let presumption = LocalizedText(fr: "Présomption", nl: "Vermoeden", de: "Vermutung", en: "Presumption")

    /// How a node bears on the one above; `nil` where it needs no word.
    static func label(_ link: PackLink, _ subject: ExplanationStep.Subject) -> LocalizedText? {
        switch link {
        case .root: subject == .claim ? LocalizedText(fr: "Demande", nl: "Vraag", de: "Anliegen", en: "Claim") : nil
        case .basis: LocalizedText(fr: "Règle", nl: "Regel", de: "Regel", en: "Rule")
        case .exception: LocalizedText(fr: "Exception", nl: "Uitzondering", de: "Ausnahme", en: "Exception")
        case .priority:
            LocalizedText(
                fr: "Règle prioritaire", nl: "Regel die voorgaat", de: "Vorrangige Regel", en: "Prevailing rule")
        case .presumption: presumption
        case .alternative:
            LocalizedText(fr: "Une possibilité", nl: "Een mogelijkheid", de: "Eine Möglichkeit", en: "One way")
        case .part, .need: nil
        }
    }

    /// How many decisive points are not shown, how many of them both sides accept, how many stand above.
    static func remaining(_ count: Int, accepted: Int, above: Int) -> LocalizedText {
        let fr = count == 1 ? "1 autre point décisif" : "\(count) autres points décisifs"
        let nl = count == 1 ? "1 ander beslissend punt" : "\(count) andere beslissende punten"
        let de = count == 1 ? "1 weiterer entscheidender Punkt" : "\(count) weitere entscheidende Punkte"
        let en = count == 1 ? "1 other decisive point" : "\(count) other decisive points"
        let agreed = LocalizedText(
            fr: "\(accepted) non contesté\(accepted == 1 ? "" : "s")", nl: "\(accepted) niet betwist",
            de: "\(accepted) unbestritten", en: "\(accepted) not contested")
        let known = LocalizedText(
            fr: "\(above) déjà cité\(above == 1 ? "" : "s")", nl: "\(above) hierboven vermeld",
            de: "\(above) oben genannt", en: "\(above) named above")
        return LocalizedText(fr: fr, nl: nl, de: de, en: en).map { language, text in
            let parts = (accepted > 0 ? [agreed[language]] : []) + (above > 0 ? [known[language]] : [])
            return "+ " + text + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
        }
    }

    /// That other single changes would turn the claim too.
    static func moreChanges(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(
                fr: "1 autre changement : --what-if", nl: "1 andere wijziging: --what-if",
                de: "1 weitere Änderung: --what-if", en: "1 other change: --what-if")
            : LocalizedText(
                fr: "\(count) autres changements : --what-if", nl: "\(count) andere wijzigingen: --what-if",
                de: "\(count) weitere Änderungen: --what-if", en: "\(count) other changes: --what-if")
    }

    /// That there are more questions.
    static func moreQuestions(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "… et \(count) de plus (--claim)", nl: "… en nog \(count) (--claim)",
            de: "… und \(count) weitere (--claim)", en: "… and \(count) more (--claim)")
    }

    /// How many questions.
    static func questionCount(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(
                fr: "1 question à poser", nl: "1 vraag te stellen", de: "1 Frage zu stellen", en: "1 question to ask")
            : LocalizedText(
                fr: "\(count) questions à poser", nl: "\(count) vragen te stellen", de: "\(count) Fragen zu stellen",
                en: "\(count) questions to ask")
    }

    static let exhibits = LocalizedText(fr: "Pièces", nl: "Stukken", de: "Unterlagen", en: "Exhibits")

    static let thenAsked = LocalizedText(
        fr: "Il faudrait alors demander", nl: "Dan zou te vragen zijn", de: "Dann wäre zu fragen",
        en: "It would then be asked")

    /// Where to look next, on one line.
    static let further = LocalizedText(
        fr: "Plus : \(options)", nl: "Meer: \(options)", de: "Mehr: \(options)", en: "More: \(options)")

    private static let options = "--claim, --why ID, --what-if, --table, --full, --graph F.svg, --to html"

    static let toldAbove = LocalizedText(
        fr: "(expliqué plus haut)", nl: "(hierboven uitgelegd)", de: "(oben erklärt)", en: "(explained above)")

    static let whatIf = LocalizedText(
        fr: "Ce qui changerait le résultat", nl: "Wat het resultaat zou wijzigen", de: "Was das Ergebnis ändern würde",
        en: "What would change the result")

    static let nothingChanges = LocalizedText(
        fr: "Aucune demande ne changerait.", nl: "Geen enkele vraag zou wijzigen.",
        de: "Kein Anliegen würde sich ändern.",
        en: "No claim would change.")

    static let toAsk = LocalizedText(
        fr: "Reste à demander", nl: "Nog te vragen", de: "Noch zu fragen", en: "Still to be asked")

    static let notReviewed = LocalizedText(
        fr: "Régime pas encore relu par un juriste : provisoire.",
        nl: "Regeling nog niet nagelezen door een jurist: voorlopig.",
        de: "Regelung noch nicht juristisch geprüft: vorläufig.", en: "Rules not yet reviewed by a lawyer: provisional."
    )

    static let noPack = LocalizedText(
        fr: "aucun régime n'est choisi pour ce dossier", nl: "voor dit dossier is geen regeling gekozen",
        de: "für dieses Dossier ist keine Regelung gewählt", en: "no rules are chosen for this dossier")

}
