import LegalModel

extension LintReading {
    /// Whether a sentence announces what follows or tells what is asked: « Voici son point de vue. », "Gevraagd wordt …".
    func announces(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        return FactWords.announcements[text.language]?.contains(first) ?? false
            || words.dropFirst().prefix(2).contains { FactWords.askedFor[text.language]?.contains($0) ?? false }
                && holds(FactWords.passives, Array(words.prefix(3)))
    }

    /// Whether a sentence says that the parties agree: « Sur ces données, les deux récits concordent. », "zijn … het eens".
    func isUndisputed(_ words: [String]) -> Bool {
        guard !holds(FactWords.negations, words) else { return false }
        switch text.language {
        case .french:
            return zip(words, words.dropFirst()).contains { $0 == "d'" && $1 == "accord" }
                || words.contains { ["concordent", "concordants", "concordantes", "s'accordent"].contains($0) }
        case .dutch:
            return words.contains("eens") && words.contains("het")
                || words.contains("overeen") && words.contains { ["stemmen", "komen"].contains($0) }
        case .german: return words.contains { ["einig", "überein", "übereinstimmend", "decken"].contains($0) }
        case .english: return words.contains { ["agree", "match", "tally", "coincide", "concur"].contains($0) }
        }
    }

    /// The words before the first comma, when they are a clause: what is asked after it says nothing of them.
    func mainClause(_ words: [String]) -> [String] {
        guard let comma = words.firstIndex(of: ","), comma >= 5 else { return words }
        return Array(words[..<comma])
    }
}

extension FactWords {
    /// How a sentence begins that announces what follows.
    static let announcements: [Language: Set<String>] = [
        .french: ["voici", "voilà", "suivent", "ci-dessous", "ci-après"],
        .dutch: ["ziehier", "hieronder", "hierna", "gevraagd", "verzocht", "gewenst"],
        .german: ["nachstehend", "nachfolgend", "erbeten", "gewünscht", "beantragt", "gebeten"],
        .english: ["here", "below"],
    ]

    /// What is asked for, after an auxiliary: « Est demandé », "Asked for is".
    static let askedFor: [Language: Set<String>] = [
        .french: ["demandé", "demandée", "demandés", "demandées", "réclamé", "réclamée", "souhaité", "souhaitée"],
        .dutch: ["gevraagd", "verzocht", "gewenst"],
        .german: ["gebeten", "beantragt", "gewünscht", "erbeten"],
        .english: ["requested", "sought", "asked"],
    ]

    /// What somebody is or is not by his place in the case, and what nobody is asked: no disputed fact.
    static let statives: [Language: Set<String>] = [
        .french: [
            "concerné", "concernée", "concernés", "compétent", "compétente", "contraignant", "contraignante", "lié",
            "liée", "liés", "demandé", "demandée", "demandés", "réclamé", "requis", "requise", "prévu", "prévue",
        ],
        .dutch: [
            "betrokken", "bevoegd", "beschikbaar", "bindend", "gebonden", "gevraagd", "vereist", "verplicht", "bekend",
        ],
        .german: [
            "beteiligt", "betroffen", "zuständig", "gebunden", "verlangt", "erforderlich", "verpflichtet", "bekannt",
            "vorgesehen", "gebeten",
        ],
        .english: ["involved", "concerned", "competent", "bound", "required", "needed", "obliged", "known", "open"],
    ]

    /// Auxiliaries of what is asked for.
    static let passives: [Language: Set<String>] = [
        .french: ["est", "sont"],
        .dutch: ["is", "wordt", "worden"],
        .german: ["ist", "wird", "werden"],
        .english: ["is", "are"],
    ]

    /// Ends of compound nouns for documents, prices and terms.
    static let documentEnds: [Language: [String]] = [
        .dutch: [
            "brief", "factuur", "facturen", "contract", "contracten", "overeenkomst", "afrekening", "formulier",
            "offerte", "verslag", "attest", "rekening", "polis", "reglement", "voorwaarden", "prijs", "datum",
            "termijn", "bedrag", "kosten", "vergoeding", "werkbon", "bestelbon", "kassabon", "leverbon", "abonnement",
            "bevestiging", "oplossing", "voorstel", "nummer", "periode", "waarborg", "voorschot",
        ],
        .german: [
            "brief", "rechnung", "rechnungen", "vertrag", "vertrags", "verträge", "schreiben", "schein", "formular",
            "protokoll", "bestätigung", "angebot", "preis", "betrag", "frist", "kosten", "gebühr", "datum",
            "bedingungen", "antrag", "nummer", "vorschlag", "zahlung", "anzahlung", "abrechnung", "zeitraum",
            "kaution", "abonnement", "voranschlag", "beleg",
        ],
    ]
}
