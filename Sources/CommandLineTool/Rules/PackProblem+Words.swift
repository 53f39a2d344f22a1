import LegalModel
import Reasoning

extension PackProblem.Kind {
    /// The problem in words.
    var words: LocalizedText {
        switch self {
        case .duplicateIdentifier:
            LocalizedText(fr: "identifiant en double", nl: "dubbele id", de: "doppelte Kennung", en: "id stands twice")
        case .unknownIdentifier:
            LocalizedText(fr: "identifiant inconnu", nl: "onbekende id", de: "unbekannte Kennung", en: "unknown id")
        case .rulesNamesElement:
            LocalizedText(
                fr: "« rules » nomme un élément", nl: "\"rules\" noemt een element", de: "„rules“ nennt ein Element",
                en: "\"rules\" names an element")
        case .emptyList: LocalizedText(fr: "liste vide", nl: "lege lijst", de: "leere Liste", en: "empty list")
        case .presumesNoFact:
            LocalizedText(
                fr: "présume autre chose qu'un fait", nl: "vermoedt iets anders dan een feit",
                de: "vermutet etwas anderes als eine Tatsache", en: "presumes something that is no fact")
        case .priorityOverNoRule:
            LocalizedText(
                fr: "prime ce qui n'est pas une règle", nl: "gaat voor op wat geen regel is",
                de: "geht etwas vor, das keine Regel ist", en: "has priority over what is no rule")
        case .cycle: LocalizedText(fr: "boucle", nl: "kringloop", de: "Kreis", en: "cycle")
        case .noText: LocalizedText(fr: "sans texte", nl: "zonder tekst", de: "ohne Text", en: "no text")
        case .noQuestion: LocalizedText(fr: "sans question", nl: "zonder vraag", de: "ohne Frage", en: "no question")
        case .noCitation:
            LocalizedText(fr: "sans article", nl: "zonder artikel", de: "ohne Artikel", en: "no citation")
        case .missingLanguage:
            LocalizedText(fr: "langue manquante", nl: "taal ontbreekt", de: "Sprache fehlt", en: "language missing")
        case .unreached:
            LocalizedText(
                fr: "qu'aucune demande n'atteint", nl: "door geen vordering bereikt",
                de: "von keinem Anspruch erreicht",
                en: "reached by no claim")
        case .exceptionInNeeds:
            LocalizedText(
                fr: "exception atteinte par « needs »", nl: "uitzondering bereikt via \"needs\"",
                de: "Ausnahme über „needs“ erreicht", en: "exception reached through \"needs\"")
        case .exceptionBurdenConsumer:
            LocalizedText(
                fr: "exception à prouver par le consommateur", nl: "uitzondering te bewijzen door de consument",
                de: "Ausnahme, die der Verbraucher zu beweisen hat", en: "exception that the consumer has to prove")
        case .constitutiveBurdenCompany:
            LocalizedText(
                fr: "fait constitutif à prouver par l'entreprise",
                nl: "constitutief feit te bewijzen door de onderneming",
                de: "anspruchsbegründende Tatsache, die das Unternehmen zu beweisen hat",
                en: "constitutive fact that the company has to prove")
        case .citationNotResolved:
            LocalizedText(
                fr: "article introuvable dans le corpus", nl: "artikel niet in het corpus",
                de: "Artikel nicht im Korpus",
                en: "article not in the corpus")
        case .citationNotInForce:
            LocalizedText(
                fr: "article hors vigueur pendant la validité du pack",
                nl: "artikel niet van kracht tijdens de geldigheid van het pakket",
                de: "Artikel während der Geltung des Pakets nicht in Kraft",
                en: "article not in force during the pack's validity")
        case .noDecisiveEvent:
            LocalizedText(
                fr: "ne nomme pas l'événement qui décide du droit applicable (applicable.event)",
                nl: "noemt niet welke gebeurtenis over het toepasselijke recht beslist (applicable.event)",
                de: "nennt nicht das Ereignis, das über das anwendbare Recht entscheidet (applicable.event)",
                en: "does not name the event that decides which law applies (applicable.event)")
        case .unknownEvent:
            LocalizedText(
                fr: "événement inconnu ; sont connus", nl: "onbekende gebeurtenis; bekend zijn",
                de: "unbekanntes Ereignis; bekannt sind", en: "unknown event; known are")
        case .otherRegime:
            LocalizedText(
                fr: "articles d'un autre régime pour tous les jours du pack (transitions)",
                nl: "artikelen van een ander regime op alle dagen van het pakket (overgangen)",
                de: "Artikel einer anderen Regelung an allen Tagen des Pakets (Übergänge)",
                en: "articles of another regime on all days of the pack (transitions)")
        case .partlyOtherRegime:
            LocalizedText(
                fr: "articles d'un autre régime pour une partie des jours du pack (transitions)",
                nl: "artikelen van een ander regime op een deel van de dagen van het pakket (overgangen)",
                de: "Artikel einer anderen Regelung an einem Teil der Tage des Pakets (Übergänge)",
                en: "articles of another regime on part of the pack's days (transitions)")
        case .idleAlternative:
            LocalizedText(
                fr: "article qui ne compte aucun jour du pack : un autre de la même citation vaut toujours avant lui",
                nl:
                    "artikel dat op geen enkele dag van het pakket telt: een ander uit dezelfde verwijzing gaat altijd voor",
                de: "Artikel, der an keinem Tag des Pakets zählt: ein anderer desselben Verweises geht immer vor",
                en: "article that counts on no day of the pack: another of the same citation always comes first")
        case .verifiedBeforeAmendment:
            LocalizedText(
                fr: "article lu avant sa dernière modification (lu le, modifié le)",
                nl: "artikel gelezen vóór de laatste wijziging (gelezen op, gewijzigd op)",
                de: "Artikel vor seiner letzten Änderung gelesen (gelesen am, geändert am)",
                en: "article read before its last amendment (read on, amended on)")
        case .otherMeaning:
            LocalizedText(
                fr: "un identifiant, deux sens dans deux grilles", nl: "één id, twee betekenissen in twee roosters",
                de: "eine Kennung, zwei Bedeutungen in zwei Rastern", en: "one id, two meanings in two packs")
        case .overlapsPack:
            LocalizedText(
                fr: "vaut les mêmes jours qu'une autre grille du même sujet",
                nl: "geldt op dezelfde dagen als een ander rooster van hetzelfde onderwerp",
                de: "gilt an denselben Tagen wie ein anderes Raster desselben Gegenstands",
                en: "applies on the same days as another pack of the same subject")
        case .unknownTerm:
            LocalizedText(
                fr: "délai inconnu de terms.yaml", nl: "termijn die terms.yaml niet kent",
                de: "Frist, die in terms.yaml fehlt", en: "term that terms.yaml does not know")
        case .termNotInForce:
            LocalizedText(
                fr: "délai qui ne vaut aucun jour du pack", nl: "termijn die op geen enkele dag van het pakket geldt",
                de: "Frist, die an keinem Tag des Pakets gilt", en: "term that holds on no day of the pack")
        case .termPartlyInForce:
            LocalizedText(
                fr: "délai qui ne vaut pas tous les jours du pack",
                nl: "termijn die niet op alle dagen van het pakket geldt",
                de: "Frist, die nicht an allen Tagen des Pakets gilt",
                en: "term that does not hold on all days of the pack")
        case .termUnverified:
            LocalizedText(
                fr: "délai non comparé au texte", nl: "termijn niet met de tekst vergeleken",
                de: "Frist, die nicht mit dem Text verglichen wurde", en: "term not compared with the text")
        case .noTests: LocalizedText(fr: "sans exemple", nl: "zonder voorbeeld", de: "ohne Beispiel", en: "no examples")
        case .noReviewer:
            LocalizedText(fr: "sans relecteur", nl: "zonder nalezer", de: "ohne Prüfer", en: "no reviewer")
        }
    }
}
