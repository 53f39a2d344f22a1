import LegalModel

extension FactWords {
    /// How a sentence begins whose subject is a thing or somebody who works for a party.
    static let determiners: [Language: Set<String>] = [
        .french: [
            "le", "la", "l'", "les", "un", "une", "des", "votre", "vos", "son", "sa", "ses", "leur", "leurs", "aucun",
            "aucune",
        ],
        .dutch: ["de", "het", "een", "uw", "zijn", "haar", "hun", "geen"],
        .german: ["der", "die", "das", "ein", "eine", "ihr", "ihre", "sein", "seine", "kein", "keine"],
        .english: ["the", "a", "an", "your", "his", "her", "their", "its", "no", "none"],
    ]

    /// Nouns of the parties, the case, documents, money and days: a sentence about them tells no disputed fact by itself.
    static let settledNouns: [Language: Set<String>] = [
        .french: [
            "consommateur", "consommatrice", "consommateurs", "cliente", "client", "clients", "entreprise", "société",
            "vendeur", "vendeuse", "demande", "dossier", "délai", "contrat", "commande", "facture", "factures", "loi",
            "article", "articles", "règle", "règles", "procédure", "réponse", "avis", "médiation", "médiateur",
            "parties", "partie", "accord", "question", "questions", "point", "points", "date", "jour", "montant",
            "somme",
            "total", "prix", "solution", "proposition", "entretien", "échange", "rendez-vous", "réunion", "devis",
            "photo", "photos", "document", "documents", "rapport", "bon", "copie", "texte", "paiement", "remboursement",
            "première", "premier", "deuxième", "seconde", "second", "recommandation", "litige", "raison", "motif",
            "phrase", "participation",
            "personne", "personnes", "plainte", "suite", "service", "différend", "objet",
        ],
        .dutch: [
            "consument", "consumente", "consumenten", "klant", "klante", "klanten", "onderneming", "bedrijf",
            "verkoper",
            "aanvraag", "dossier", "termijn", "contract", "overeenkomst", "bestelling", "factuur", "facturen", "wet",
            "artikel", "artikelen", "regel", "regels", "procedure", "advies", "bemiddeling", "bemiddelaar", "partijen",
            "partij", "akkoord", "vraag", "vragen", "punt", "punten", "datum", "dag", "bedrag", "som", "totaal",
            "prijs",
            "oplossing", "voorstel", "gesprek", "uitwisseling", "afspraak", "vergadering", "offerte", "foto", "foto's",
            "document", "documenten", "verslag", "bon", "kopie", "tekst", "betaling", "terugbetaling", "eerste",
            "tweede",
            "aanbeveling", "geschil", "reden", "persoon", "zin", "deelname", "personen", "klacht", "dienst", "voorwerp",
            "standpunt",
        ],
        .german: [
            "verbraucher", "verbraucherin", "kunde", "kundin", "kunden", "unternehmen", "verkäufer", "verkäuferin",
            "antrag",
            "akte", "frist", "vertrag", "bestellung", "rechnung", "rechnungen", "gesetz", "artikel", "regel", "regeln",
            "verfahren", "stellungnahme", "vermittlung", "schlichtung", "vermittler", "parteien", "partei", "einigung",
            "frage", "fragen",
            "punkt", "punkte", "datum", "tag", "betrag", "summe", "preis", "lösung", "vorschlag", "gespräch",
            "austausch",
            "termin", "sitzung", "angebot", "foto", "fotos", "dokument", "dokumente", "bericht", "kopie", "text",
            "zahlung",
            "erstattung", "erste", "zweite", "empfehlung", "streitfall", "grund", "person", "satz", "teilnahme",
            "halbsatz", "personen", "beschwerde",
            "anträge", "dienst", "gegenstand", "standpunkt",
        ],
        .english: [
            "consumer", "consumers", "customer", "customers", "company", "seller", "trader", "application", "file",
            "case",
            "period", "contract", "order", "invoice", "invoices", "law", "article", "articles", "rule", "rules",
            "procedure",
            "reply", "opinion", "mediation", "mediator", "parties", "party", "agreement", "question", "questions",
            "point",
            "points", "date", "day", "amount", "sum", "total", "price", "solution", "proposal", "call", "exchange",
            "appointment", "meeting", "quote", "photo", "photos", "photograph", "photographs", "document", "documents",
            "report", "copy", "text", "payment", "refund", "first", "second", "recommendation", "dispute", "reason",
            "remark", "sentence", "participation",
            "person", "persons", "people", "complaint", "service", "subject",
            "view",
        ],
    ]

    /// What a contract begins with: nobody disputes that it was concluded, and what was bought.
    static let bargains: [Language: Set<String>] = [
        .french: [
            "acheté", "achetée", "achetés", "achetées", "commandé", "commandée", "commandés", "signé", "signée",
            "conclu",
            "conclue", "réservé", "réservée", "loué", "louée", "souscrit", "souscrite", "convenu", "convenue", "reçu",
            "établi", "établie", "établis", "membre", "daté", "datée", "situé", "située",
        ],
        .dutch: [
            "gekocht", "besteld", "ondertekend", "gesloten", "geboekt", "gehuurd", "afgesproken", "ontvangen", "kocht",
            "bestelde", "ondertekende", "sloot", "boekte", "huurde", "ontving", "gevestigd", "lid", "gedateerd",
            "gelegen",
        ],
        .german: [
            "gekauft", "bestellt", "unterschrieben", "unterzeichnet", "geschlossen", "gebucht", "gemietet",
            "vereinbart",
            "erhalten", "kaufte", "bestellte", "unterschrieb", "buchte", "mietete", "erhielt", "ansässig",
            "niedergelassen", "mitglied", "datiert", "gelegen",
        ],
        .english: [
            "bought", "purchased", "ordered", "signed", "concluded", "booked", "rented", "agreed", "received", "hired",
            "established", "based", "member", "dated", "located",
        ],
    ]

    /// Auxiliaries that are the verb of a present, too: « a », « heeft ».
    static let present: [Language: Set<String>] = [
        .french: ["a", "ont", "avez", "est", "sont"],
        .dutch: ["is", "zijn", "heeft", "hebt", "hebben"],
        .german: ["hat", "haben", "ist", "sind"],
        .english: ["has", "have"],
    ]

    /// Words that deny.
    static let negations: [Language: Set<String>] = [
        .french: ["pas", "jamais", "rien", "aucun", "aucune"],
        .dutch: ["niet", "nooit", "niets", "geen"],
        .german: ["nicht", "nie", "nichts", "kein", "keine", "keinen", "keinem", "keiner"],
        .english: ["not", "never", "nothing", "no"],
    ]

    /// Words of an answer that came or did not come.
    static let answers: [Language: Set<String>] = [
        .french: ["répondu", "entendu", "entendue", "réagi", "écrit", "donné", "répondait", "parvenu", "parvenue"],
        .dutch: ["geantwoord", "gehoord", "gereageerd", "geschreven", "antwoordde", "reageerde", "beantwoord"],
        .german: [
            "geantwortet", "angehört", "gehört", "reagiert", "geschrieben", "beantwortet", "antwortete", "reagierte",
        ],
        .english: ["replied", "heard", "answered", "reacted", "responded", "written"],
    ]

    /// Nouns of the parties.
    static let people: [Language: Set<String>] = [
        .french: [
            "consommateur", "consommatrice", "consommateurs", "cliente", "client", "clients", "entreprise", "société",
            "vendeur", "vendeuse",
        ],
        .dutch: [
            "consument", "consumente", "consumenten", "klant", "klante", "klanten", "onderneming", "bedrijf",
            "verkoper",
        ],
        .german: [
            "verbraucher", "verbraucherin", "kunde", "kundin", "kunden", "unternehmen", "verkäufer", "verkäuferin",
        ],
        .english: ["consumer", "consumers", "customer", "customers", "company", "seller", "trader"],
    ]
}
