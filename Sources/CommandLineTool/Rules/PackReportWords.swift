import LegalModel
import Reasoning
import Review

/// The words of the report on a pack.
enum PackReportWords {
    static let claims = LocalizedText(fr: "Demandes", nl: "Vorderingen", de: "Ansprüche", en: "Claims")
    static let rules = LocalizedText(fr: "Règles", nl: "Regels", de: "Regeln", en: "Rules")
    static let presumptions = LocalizedText(fr: "Présomptions", nl: "Vermoedens", de: "Vermutungen", en: "Presumptions")
    static let conclusions = LocalizedText(
        fr: "Conclusions intermédiaires", nl: "Tussenbesluiten", de: "Zwischenschlüsse", en: "Intermediate conclusions")
    static let facts = LocalizedText(fr: "Faits", nl: "Feiten", de: "Tatsachen", en: "Facts")
    static let norms = LocalizedText(
        fr: "Questions d'appréciation", nl: "Beoordelingsvragen", de: "Wertungsfragen", en: "Questions of appreciation")
    static let counterArguments = LocalizedText(
        fr: "Objections habituelles", nl: "Gebruikelijke tegenargumenten", de: "Übliche Gegenargumente",
        en: "Usual counter-arguments")
    static let toVerify = LocalizedText(
        fr: "À vérifier dans le texte de loi", nl: "Na te gaan in de wettekst", de: "Am Gesetzestext zu prüfen",
        en: "To be verified against the law")
    static let applies = LocalizedText(
        fr: "S'applique (événement, jours)", nl: "Geldt (gebeurtenis, dagen)", de: "Gilt (Ereignis, Tage)",
        en: "Applies (event, days)")
    static let textState = LocalizedText(
        fr: "État du droit lu", nl: "Gelezen stand van het recht", de: "Gelesener Rechtsstand",
        en: "State of the law read")
    static let reviewer = LocalizedText(fr: "Relu par", nl: "Nagelezen door", de: "Geprüft von", en: "Reviewed by")
    static let nobody = LocalizedText(
        fr: "personne (projet)", nl: "niemand (ontwerp)", de: "niemandem (Entwurf)", en: "nobody (draft)")
    static let remedy = LocalizedText(fr: "Remède", nl: "Remedie", de: "Rechtsbehelf", en: "Remedy")
    static let oneOf = LocalizedText(
        fr: "Un de ces éléments suffit", nl: "Een van deze elementen volstaat", de: "Eines davon genügt",
        en: "One of these suffices")
    static let allOf = LocalizedText(
        fr: "Tous ces éléments sont nécessaires", nl: "Al deze elementen zijn nodig", de: "Alle sind nötig",
        en: "All of these are needed")
    static let byRule = LocalizedText(
        fr: "Une de ces règles suffit", nl: "Een van deze regels volstaat", de: "Eine dieser Regeln genügt",
        en: "One of these rules suffices")
    static let needs = LocalizedText(fr: "Exige", nl: "Vereist", de: "Verlangt", en: "Needs")
    static let unless = LocalizedText(fr: "Sauf si", nl: "Tenzij", de: "Es sei denn", en: "Unless")
    static let setsAside = LocalizedText(fr: "Écarte", nl: "Zet opzij", de: "Verdrängt", en: "Sets aside")
    static let presumes = LocalizedText(fr: "Présume", nl: "Vermoedt", de: "Vermutet", en: "Presumes")
    static let irrebuttable = LocalizedText(
        fr: "Irréfragable : aucune preuve contraire n'est admise.",
        nl: "Onweerlegbaar: tegenbewijs is niet toegelaten.",
        de: "Unwiderleglich: kein Gegenbeweis ist zulässig.", en: "Irrebuttable: no contrary proof is allowed.")
    static let answer = LocalizedText(fr: "Réponse", nl: "Antwoord", de: "Antwort", en: "Answer")
    static let note = LocalizedText(fr: "Note", nl: "Nota", de: "Anmerkung", en: "Note")
    static let noQuestion = LocalizedText(
        fr: "Aucune question n'est prévue.", nl: "Er is geen vraag voorzien.", de: "Keine Frage ist vorgesehen.",
        en: "No question is provided.")
    static let readingLevel = LocalizedText(
        fr: "Lisibilité", nl: "Leesbaarheid", de: "Lesbarkeit", en: "Reading level")
    static let hardest = LocalizedText(
        fr: "Les textes, du plus difficile au plus facile", nl: "De teksten, van moeilijk naar makkelijk",
        de: "Die Texte, vom schwersten zum leichtesten", en: "The texts, hardest first")
    static let textWord = LocalizedText(fr: "Texte", nl: "Tekst", de: "Text", en: "Text")
    static let level = LocalizedText(fr: "Niveau", nl: "Niveau", de: "Stufe", en: "Level")
    static let score = LocalizedText(fr: "Indice", nl: "Score", de: "Wert", en: "Score")
    static let wordsPerSentence = LocalizedText(
        fr: "Mots par phrase", nl: "Woorden per zin", de: "Wörter je Satz", en: "Words a sentence")

    /// How many of what the pack holds.
    static func counts(_ pack: RulePack) -> LocalizedText {
        let parts: [(LocalizedText, Int)] = [
            (claims, pack.elements.count(where: \.isClaim)), (rules, pack.rules.count),
            (presumptions, pack.presumptions.count), (facts, pack.elements.count(where: \.isFact)),
            (norms, pack.elements.count(where: \.isOpenNorm)), (examples, pack.tests.count),
        ]
        return LocalizedText.verbatim("").map { language, _ in
            parts.map { "\($0.0[language]) \($0.1)" }.joined(separator: " · ")
        }
    }

    static let examples = LocalizedText(fr: "Exemples", nl: "Voorbeelden", de: "Beispiele", en: "Examples")

    /// How certain a fact must be.
    static func standard(_ element: Element) -> LocalizedText {
        switch element.standard {
        case .certain:
            LocalizedText(
                fr: "certitude raisonnable", nl: "redelijke mate van zekerheid", de: "hinreichende Gewissheit",
                en: "reasonable certainty")
        case .likely:
            LocalizedText(fr: "vraisemblance", nl: "waarschijnlijkheid", de: "Wahrscheinlichkeit", en: "plausibility")
        case .free:
            LocalizedText(fr: "tout moyen de preuve", nl: "vrij bewijs", de: "freier Beweis", en: "free proof")
        }
    }

    /// A band of readability in words.
    static func band(_ band: ReadabilityFormula.Band) -> LocalizedText {
        switch band {
        case .easy: LocalizedText(fr: "facile", nl: "makkelijk", de: "leicht", en: "easy")
        case .medium: LocalizedText(fr: "moyen", nl: "gemiddeld", de: "mittel", en: "medium")
        case .hard: LocalizedText(fr: "difficile", nl: "moeilijk", de: "schwer", en: "hard")
        case .veryHard:
            LocalizedText(fr: "très difficile", nl: "zeer moeilijk", de: "sehr schwer", en: "very hard")
        }
    }

    /// What the score means.
    static func formula(_ formula: ReadabilityFormula) -> LocalizedText {
        let name =
            switch formula {
            case .kandelMoles: "Kandel–Moles"
            case .fleschDouma: "Flesch–Douma"
            case .amstad: "Amstad"
            case .wiener1: "Wiener Sachtextformel 1"
            case .flesch: "Flesch"
            case .lix: "LIX"
            }
        return LocalizedText(
            fr:
                "Indice de \(name) : plus il est haut, plus le texte est facile. Une phrase seule donne un indice grossier : c'est un ordre de lecture, pas un verdict.",
            nl:
                "Score van \(name): hoe hoger, hoe makkelijker. Eén zin geeft een ruwe score: dit is een volgorde, geen oordeel.",
            de:
                "Wert nach \(name): je höher, desto leichter. Ein einzelner Satz gibt einen groben Wert: eine Reihenfolge, kein Urteil.",
            en:
                "Score of \(name): the higher, the easier. A single sentence gives a rough score: an order of reading, no verdict."
        )
    }
}
