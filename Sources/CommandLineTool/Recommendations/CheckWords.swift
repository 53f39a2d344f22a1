import LegalModel

/// The titles of the checks.
enum CheckWords {
    /// The title of a check; its code when it has none.
    static func title(of code: String) -> LocalizedText { titles[code] ?? LocalizedText.verbatim(code) }

    private static let titles: [String: LocalizedText] = [
        "C1": LocalizedText(
            fr: "Chaque demande a une réponse", nl: "Elke vraag heeft een antwoord",
            de: "Jedes Begehren hat eine Antwort", en: "Each claim has an answer"),
        "C2": LocalizedText(
            fr: "Rien de décisif n'est ouvert", nl: "Niets beslissends staat open",
            de: "Nichts Entscheidendes ist offen", en: "Nothing decisive is open"),
        "C3": LocalizedText(
            fr: "Motifs et pièces", nl: "Redenen en stukken", de: "Gründe und Unterlagen", en: "Reasons and exhibits"),
        "C4": LocalizedText(
            fr: "Les deux positions", nl: "Beide standpunten", de: "Beide Standpunkte", en: "Both positions"),
        "C5": LocalizedText(
            fr: "Exceptions examinées ou demandées", nl: "Uitzonderingen onderzocht of gevraagd",
            de: "Ausnahmen geprüft oder erfragt", en: "Exceptions examined or asked about"),
        "C6": LocalizedText(
            fr: "L'appréciation nomme des faits", nl: "De beoordeling noemt feiten",
            de: "Die Wertung nennt Tatsachen", en: "Appreciation names facts"),
        "C7": LocalizedText(
            fr: "Articles en vigueur et vérifiés", nl: "Artikelen van kracht en nagezien",
            de: "Artikel in Kraft und geprüft", en: "Articles in force and verified"),
        "C8": LocalizedText(
            fr: "Citations fidèles", nl: "Getrouwe citaten", de: "Getreue Zitate", en: "Faithful quotations"),
        "C9": LocalizedText(
            fr: "Articles cités et règles appliquées", nl: "Vermelde artikelen en toegepaste regels",
            de: "Genannte Artikel und angewandte Regeln", en: "Articles cited and rules applied"),
        "C10": LocalizedText(
            fr: "Pièces utilisées", nl: "Gebruikte stukken", de: "Verwendete Unterlagen", en: "Exhibits used"),
        "C11": LocalizedText(
            fr: "Équité à part", nl: "Billijkheid apart", de: "Billigkeit für sich", en: "Fairness apart"),
        "C12": LocalizedText(
            fr: "Mesures chiffrées et datées", nl: "Berekende en gedateerde maatregelen",
            de: "Bezifferte und datierte Maßnahmen", en: "Remedies computed and dated"),
        "C13": LocalizedText(
            fr: "Phrases fixes et langues", nl: "Vaste zinnen en talen", de: "Feste Sätze und Sprachen",
            en: "Fixed sentences and languages"),
        "C14": LocalizedText(fr: "Quatre yeux", nl: "Vier ogen", de: "Vier Augen", en: "Four eyes"),
        "C15": LocalizedText(
            fr: "Régime applicable", nl: "Toepasselijk regime", de: "Anwendbare Regelung", en: "Applicable regime"),
        "C16": LocalizedText(
            fr: "Passages réécrits", nl: "Herschreven passages", de: "Umgeschriebene Stellen", en: "Rewritten passages"),
        "E1": LocalizedText(
            fr: "Constatations et pièces", nl: "Vaststellingen en stukken", de: "Feststellungen und Unterlagen",
            en: "Findings and exhibits"),
        "N1": LocalizedText(
            fr: "Chaque fait discuté a sa source", nl: "Elk betwist feit heeft zijn bron",
            de: "Jede strittige Tatsache hat ihre Quelle", en: "Each disputed fact has its source"),
        "N2": LocalizedText(
            fr: "Verbes neutres", nl: "Neutrale werkwoorden", de: "Neutrale Verben", en: "Neutral verbs"),
        "N3": LocalizedText(
            fr: "Sans mots qui apprécient", nl: "Zonder waarderende woorden", de: "Ohne wertende Wörter",
            en: "No words that rate"),
        "N4": LocalizedText(
            fr: "Les parties par leur nom", nl: "De partijen bij hun naam", de: "Die Parteien beim Namen",
            en: "The parties by their names"),
        "N5": LocalizedText(
            fr: "L'avis à sa place", nl: "Het standpunt op zijn plaats", de: "Die Stellungnahme an ihrem Platz",
            en: "The opinion in its place"),
        "N6": LocalizedText(
            fr: "Rien ne sonne comme un ordre", nl: "Niets klinkt als een bevel", de: "Nichts klingt wie ein Befehl",
            en: "Nothing sounds like an order"),
        "N7": LocalizedText(
            fr: "Ni promesse ni menace", nl: "Geen belofte, geen dreiging", de: "Kein Versprechen, keine Drohung",
            en: "No promise, no threat"),
        "N8": LocalizedText(
            fr: "Mêmes faits pour les deux parties", nl: "Dezelfde feiten voor beide partijen",
            de: "Dieselben Tatsachen für beide Parteien", en: "The same facts for both parties"),
        "N9": LocalizedText(
            fr: "Mots exacts", nl: "Woordelijk geciteerd", de: "Wörtlich zitiert", en: "Quoted exactly"),
        "N10": LocalizedText(
            fr: "Chaque point repris ou motivé", nl: "Elk punt overgenomen of gemotiveerd",
            de: "Jeder Punkt übernommen oder begründet", en: "Each point relayed or explained"),
        "N11": LocalizedText(
            fr: "Date de réponse", nl: "Antwoorddatum", de: "Antwortdatum", en: "Date for the answer"),
        "N12": LocalizedText(
            fr: "Blocs obligatoires", nl: "Verplichte blokken", de: "Pflichtblöcke", en: "Mandatory blocks"),
        "N13": LocalizedText(
            fr: "Données personnelles", nl: "Persoonsgegevens", de: "Personenbezogene Daten", en: "Personal data"),
        "N14": LocalizedText(
            fr: "Rien à compléter", nl: "Niets in te vullen", de: "Nichts auszufüllen", en: "Nothing to be filled in"),
        "N15": LocalizedText(
            fr: "Une seule langue", nl: "Eén taal", de: "Eine Sprache", en: "One language"),
        "N16": LocalizedText(
            fr: "Langage clair", nl: "Klare taal", de: "Klare Sprache", en: "Plain language"),
        "N17": LocalizedText(
            fr: "Les personnes sans étiquette", nl: "Personen zonder etiket", de: "Personen ohne Etikett",
            en: "Persons without labels"),
        "N18": LocalizedText(
            fr: "Pas d'absolus", nl: "Geen absolute woorden", de: "Keine absoluten Wörter", en: "No absolutes"),
        "N20": LocalizedText(
            fr: "Questions simples", nl: "Eenvoudige vragen", de: "Einfache Fragen", en: "Simple questions"),
        "N19": LocalizedText(fr: "Sommes exactes", nl: "Juiste sommen", de: "Richtige Summen", en: "Exact sums"),
    ]
}
