import LegalModel

/// The words by which a sentence that states a fact is known.
enum FactWords {
    /// Verbs in which past facts are told; the lists of words know those of the present.
    static let verbs: [Language: Set<String>] = [
        .french: [
            "a", "ont", "avez", "avait", "avaient", "aviez", "était", "étaient", "étiez", "fut", "furent",
        ],
        .dutch: [
            "zijn", "was", "waren", "heeft", "hebt", "hebben", "had", "hadden", "werd", "werden", "gaf", "gaven",
            "kwam",
            "kwamen", "ging", "gingen", "viel", "vielen", "brak", "braken", "liep", "liepen", "stond", "stonden",
            "bleef",
            "bleven", "liet", "lieten", "hield", "deed", "deden", "zag", "bracht", "vond", "begon", "begonnen",
            "sprong",
            "verloor", "sloeg", "trok", "stopte", "lekte", "werkte", "ontbrak", "ontbraken", "leverde", "plaatste",
            "afleverde", "weigerde", "vergat", "belde", "kreeg", "kregen", "nam", "namen", "reed", "sloot", "moest",
        ],
        .german: [
            "war", "waren", "hat", "haben", "hatte", "hatten", "wurde", "wurden", "kam", "kamen", "ging", "gingen",
            "fiel",
            "fielen", "blieb", "blieben", "brach", "brachen", "stand", "standen", "gab", "gaben", "ließ", "ließen",
            "lief",
            "liefen", "fehlte", "fehlten", "hielt", "nahm", "nahmen", "verlor", "begann", "löste", "lösten", "stellte",
            "lieferte", "funktionierte", "riss", "schloss", "musste",
        ],
        .english: [
            "was", "were", "has", "have", "had", "did", "left", "broke", "came", "went", "fell", "gave", "kept", "lost",
            "made", "took", "stood", "rang", "began", "tore", "ran", "let", "put", "cut", "shut", "got", "became",
            "wore",
        ],
    ]

    /// Words of the service, of what may be, and of what is asked: such a sentence states no disputed fact.
    static let notStated: [Language: Set<String>] = [
        .french: [
            "nous", "notre", "nos", "pouvez", "peut", "peuvent", "si", "serait", "pourrait", "devrait", "annexe",
            "annexes",
            "pièce", "pièces", "joint", "joints", "jointe", "jointes", "lettre", "message", "courriel", "réponse",
            "service",
        ],
        .dutch: [
            "wij", "we", "ons", "onze", "kunt", "kan", "kunnen", "als", "indien", "zou", "zouden", "bijlage",
            "bijlagen", "stuk",
            "stukken", "brief", "bericht", "e-mail", "antwoord", "dienst", "overgenomen", "weggelaten",
        ],
        .german: [
            "sei", "seien", "wir", "uns", "unser", "unsere", "unserer", "können", "kann", "wenn", "falls", "würde",
            "könnte", "könnten", "wäre", "wären", "hätte", "würden", "anlage",
            "anlagen",
            "beleg", "belege", "schreiben", "nachricht", "e-mail", "antwort", "dienst", "weggelassen", "ausgelassen",
            "beigefügt", "stellung",
        ],
        .english: [
            "we", "us", "our", "can", "may", "if", "would", "could", "enclosed", "attached", "exhibit", "exhibits",
            "letter",
            "message", "e-mail", "reply", "answer", "service", "below", "omitted",
        ],
    ]

    /// How a sentence begins that goes on about the party, or points at what was just said.
    static let pronouns: [Language: Set<String>] = [
        .french: ["il", "elle", "ils", "elles", "ce", "cette", "ces", "cela", "rien", "ensemble", "soit"],
        .dutch: ["hij", "zij", "ze", "dit", "deze", "er", "daarin", "samen", "daarmee"],
        .german: ["er", "es", "dies", "diese", "dieser", "dieses", "das", "darin", "zusammen", "damit", "zum"],
        .english: ["he", "she", "they", "it", "this", "that", "these", "there", "until"],
    ]

    /// Verbs of what a party asks, offers and does in the case, and of what a document is about: no disputed fact.
    static let acts: [Language: Set<String>] = [
        .french: [
            "demande", "demandent", "souhaite", "souhaitent", "propose", "proposent", "offre", "offrent", "joint",
            "joignent", "accepte", "acceptent", "refuse", "refusent", "attend", "attendent", "renvoie", "réclame",
            "invite", "remercie", "veut", "voudrait", "porte", "portent", "concerne", "concernent", "calcule", "compte",
            "renonce", "préfère", "préfèrent", "envisage", "s'élève", "élève", "merci", "veuillez", "prie", "question",
            "questions", "solution",
            "solutions",
            "total", "litige", "date", "datent", "différend", "contact", "adresse", "envoyez",
            "répondez",
            "indiquez", "réaction", "bienvenu", "possible",
        ],
        .dutch: [
            "vraagt", "vragen", "wenst", "wensen", "stelt", "stellen", "biedt", "bieden", "voegt", "voegen",
            "aanvaardt",
            "aanvaarden", "weigert", "weigeren", "wacht", "verwijst", "verwijzen", "wil", "willen", "gaat", "betreft",
            "betreffen", "berekent", "rekent", "telt", "bedraagt", "bedragen", "graag", "gelieve", "vraag", "oplossing",
            "oplossingen", "totaal", "geschil", "dateert", "dateren", "contact", "welkom", "antwoorden", "reactie",
            "reageren", "opmerkingen", "mogelijk", "verwacht", "kost", "vervalt", "verkiest", "verkiezen", "overweegt",
            "gelezen",
        ],
        .german: [
            "bittet", "bitten", "bitte", "wünscht", "wünschen", "schlägt", "schlagen", "bietet", "bieten", "fügt",
            "fügen",
            "akzeptiert", "akzeptieren", "lehnt", "lehnen", "wartet", "verweist", "verweisen", "möchte", "möchten",
            "will",
            "betrifft", "betreffen", "berechnet", "beträgt", "betragen", "danke", "frage", "fragen", "lösung",
            "lösungen",
            "summe", "streit", "datiert", "datieren", "kontakt", "antworten", "bemerkungen", "möglich", "verlangt",
            "erwartet",
            "dazu", "liegt", "liegen", "gegenstand", "gelesen", "bevorzugt", "erwägt",
        ],
        .english: [
            "asks", "ask", "wishes", "wish", "proposes", "propose", "offers", "offer", "encloses", "enclose", "accepts",
            "accept", "refuses", "refuse", "waits", "refers", "refer", "wants", "concerns", "concern", "calculates",
            "counts", "amounts", "thank", "please", "question", "questions", "solution", "solutions", "second",
            "total", "dispute", "dates", "contact", "comments", "possible", "expects", "agrees", "prefers", "prefer",
            "read",
        ],
    ]

    /// Words by which a sentence in the present tells of the case or speaks to the reader, and not of a defect.
    static let settled: [Language: Set<String>] = [
        .french: [
            "première", "seconde", "second", "vous", "votre", "vos", "dossier", "contrat", "accord", "procédure",
            "entreprise", "partie", "parties",
            "sera",
            "seront", "délai", "loi",
        ],
        .dutch: [
            "eerste", "tweede", "u", "uw", "dossier", "contract", "akkoord", "procedure", "onderneming", "partij",
            "partijen", "zal",
            "zullen",
            "termijn", "wet",
        ],
        .german: [
            "erste", "zweite", "sie", "ihnen", "ihr", "ihre", "akte", "vertrag", "einigung", "verfahren", "unternehmen",
            "partei",
            "parteien",
            "zahl", "frist", "gesetz",
        ],
        .english: [
            "first", "second", "you", "your", "file", "contract", "agreement", "procedure", "company", "party",
            "parties", "will", "shall",
            "period", "law",
        ],
    ]

    /// Verbs that join a sum to its name.
    static let copulas: [Language: Set<String>] = [
        .french: ["est", "sont", "était", "étaient", "fait", "coûte", "coûtent", "reste"],
        .dutch: ["is", "zijn", "was", "waren", "kost", "kosten", "blijft"],
        .german: [
            "ist", "sind", "war", "waren", "lag", "lagen", "kostet", "kosten", "stehen", "steht", "bleiben", "bleibt",
        ],
        .english: ["is", "are", "was", "were", "costs", "cost", "remains", "charges"],
    ]

    /// Words for the steps of a case and for what both sides did on paper: a past fact of them is no dispute.
    static let steps: [Language: Set<String>] = [
        .french: [
            "répondu", "entendu", "entendue", "écrit", "envoyé", "envoyée", "transmis", "transmise", "introduit",
            "introduite", "demandé",
            "proposé", "proposée", "joint", "remis", "remise", "accepté", "choisi", "réagi", "renoncé", "contacté",
            "complété", "complétée", "fourni", "communiqué", "signalé", "signalée", "mentionné", "déclaré", "demande",
            "dossier", "procédure", "médiation", "accord", "proposition", "proposé",
        ],
        .dutch: [
            "geantwoord", "gehoord", "geschreven", "gestuurd", "bezorgd", "ingediend", "gevraagd", "voorgesteld",
            "aanvaard",
            "gekozen", "gereageerd", "gemeld", "meegedeeld", "overgemaakt", "aangevuld", "bemiddeling", "aanvraag",
            "dossier", "voorstel", "akkoord", "procedure", "antwoordde", "antwoordden", "beantwoordde", "reageerde",
            "reageerden", "schreef", "stuurde", "bezorgde", "meldde", "aanvaardde", "aanvaardden", "weigerde",
            "beantwoord",
            "vroeg", "diende", "belde", "koos",
        ],
        .german: [
            "beantwortet", "angehört", "zugestimmt", "abgelehnt", "antwortete", "schrieb", "sandte", "schickte", "bat",
            "nahm",
            "reagierte", "wählte", "geantwortet", "geschrieben", "gesandt", "geschickt", "übermittelt", "eingereicht",
            "gebeten", "eingesandt", "eingeschickt", "vorgesehen",
            "vorgeschlagen", "angenommen", "gewählt", "reagiert", "gemeldet", "mitgeteilt", "ergänzt", "antrag",
            "vermittlung", "verfahren", "vorschlag", "einigung", "akte", "antrags", "verfahrens", "gegenstand",
        ],
        .english: [
            "replied", "heard", "answered", "wrote", "written", "sent", "submitted", "asked", "proposed", "accepted",
            "chose",
            "chosen", "reacted", "reported", "completed", "request", "file", "case", "mediation", "procedure",
            "proposal", "agreement", "settlement",
        ],
    ]

    /// Participles of work on a thing: with them a perfect tells of the past, as its auxiliary alone does not.
    static let works: [Language: Set<String>] = [
        .french: [
            "posé", "posée", "posés", "posées", "monté", "montée", "montés", "montées", "installé", "installée",
            "installés", "installées", "fixé", "fixée", "collé", "collée", "raccordé", "raccordée", "branché",
            "branchée", "coulé", "coulée", "percé", "percée", "démonté", "démontée", "scellé", "vissé", "serré",
            "soudé", "livré", "livrée", "livrés", "livrées", "réparé", "réparée",
        ],
        .dutch: [
            "gelegd", "geplaatst", "gemonteerd", "geïnstalleerd", "aangesloten", "gelijmd", "gegoten", "bevestigd",
            "geverfd", "gevoegd", "ingebouwd", "verpakt", "afgewerkt", "geschroefd", "geboord", "gelast", "herlast",
            "gezaagd", "gespoten", "geleverd", "hersteld", "vervangen", "losgekoppeld", "uitgevallen", "ingestort",
            "verzakt", "gesprongen", "gebarsten",
        ],
        .german: [
            "verlegt", "montiert", "eingebaut", "angeschlossen", "geklebt", "gegossen", "befestigt", "gestrichen",
            "verfugt", "verpackt", "installiert", "gesetzt", "gemauert", "gebohrt", "geschraubt", "geschweißt",
            "gesägt", "geliefert", "repariert", "ersetzt", "eingestürzt", "abgesackt", "gesprungen", "geplatzt",
            "ausgelaufen",
        ],
        .english: ["laid", "fitted", "glued", "poured", "drilled", "sawn", "sewn"],
    ]

    /// The reader, as the one who supplied a thing.
    static let readers: [Language: Set<String>] = [
        .french: ["vous"],
        .dutch: ["u"],
        .german: ["sie"],
        .english: ["you"],
    ]

    /// What begins a clause on a thing.
    static let relatives: [Language: Set<String>] = [
        .french: ["que"],
        .dutch: ["die", "dat"],
        .german: ["die", "das", "der", "den"],
        .english: ["that", "which"],
    ]

    /// What a seller or a builder does with a thing, in the past.
    static let supplies: [Language: Set<String>] = [
        .french: [
            "posé", "posée", "posés", "posées", "monté", "montée", "montés", "montées", "installé", "installée",
            "installés", "installées", "livré", "livrée", "livrés", "livrées", "vendu", "vendue", "vendus", "vendues",
            "réparé", "réparée", "réparés", "réparées", "fourni", "fournie", "placé", "placée", "construit",
            "construite", "fabriqué", "fabriquée", "rénové", "rénovée",
        ],
        .dutch: [
            "plaatste", "plaatsten", "monteerde", "leverde", "leverden", "verkocht", "herstelde", "installeerde",
            "legde", "bouwde", "maakte", "geplaatst", "gemonteerd", "geleverd", "hersteld", "geïnstalleerd", "gelegd",
            "gebouwd", "gemaakt", "aansloot", "inbouwde", "ophing",
        ],
        .german: [
            "eingebaut", "montiert", "geliefert", "verkauft", "repariert", "installiert", "verlegt", "gebaut",
            "aufgestellt", "angebracht", "gesetzt", "einbauten", "montierten", "lieferten", "verkauften", "reparierten",
            "installierten", "verlegten",
        ],
        .english: [
            "fitted", "installed", "sold", "delivered", "supplied", "repaired", "laid", "built", "mounted", "hung",
        ],
    ]

    /// Words by which such a sentence names what the case is about, and says no more.
    static let subjects: [Language: Set<String>] = [
        .french: [
            "objet", "demande", "concerne", "concernent", "commande", "prix", "vendredi", "lundi", "mardi", "mercredi",
            "jeudi", "samedi", "est-il", "garantie", "coûté", "numéro",
        ],
        .dutch: [
            "voorwerp", "onderwerp", "aanvraag", "prijs", "garantie", "nummer", "kostte", "draagt", "maandag",
            "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
        ],
        .german: [
            "gegenstand", "antrag", "preis", "garantie", "nummer", "kostete", "trägt", "montag", "dienstag", "mittwoch",
            "donnerstag", "freitag", "samstag",
        ],
        .english: [
            "subject", "request", "price", "warranty", "number", "cost", "bears", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday",
        ],
    ]
}
