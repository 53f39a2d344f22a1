import LegalModel

extension LintReading {
    /// N14: a short remark in brackets that speaks to the writer: « (à vérifier) », "(bedrag nog na te kijken)".
    var asides: [LintFinding] {
        places(of: UInt8(ascii: "(")).compactMap { open in
            guard let close = text.bytes[open...].prefix(60).firstIndex(of: UInt8(ascii: ")")) else { return nil }
            let range = open..<(close + 1)
            let words = text.text((open + 1)..<close).lowercased().split { !$0.isLetter }.map(String.init)
            guard (1...7).contains(words.count), !text.isQuoted(range),
                !text.comments.contains(where: { $0.range.overlaps(range) }),
                words.contains(where: { LintReading.tasks[text.language]?.contains($0) == true })
            else { return nil }
            return finding(.n14, range, LintReading.leftover, LintReading.complete)
        }
    }

    /// N14: a choice of the template that nobody made, and question marks for what was not known: « M./Mme », "?? mars".
    var choices: [LintFinding] {
        var found: [LintFinding] = []
        for place in text.bytes.indices {
            for choice in LintReading.openChoices[text.bytes[place]] ?? [] {
                let end = place + choice.count
                guard text.bytes[place...].starts(with: choice), !endsInLetter(place), !beginsWithLetter(end),
                    !text.isQuoted(place..<end)
                else { continue }
                found.append(finding(.n14, place..<end, LintReading.leftover, LintReading.complete))
            }
        }
        return found
    }

    /// Whether a letter stands directly before a byte.
    private func endsInLetter(_ place: Int) -> Bool {
        guard let last = text.bytes[..<place].last else { return false }
        return last < 0x80 ? last.isLetter : place > 1 && (0xC3...0xC9).contains(text.bytes[place - 2])
    }

    /// Whether a letter begins at a byte.
    private func beginsWithLetter(_ place: Int) -> Bool {
        guard place < text.bytes.count else { return false }
        return text.bytes[place].isLetter || (0xC3...0xC9).contains(text.bytes[place])
    }

    /// N14: words for the other party than the one that receives the letter: « votre cliente » to a consumer.
    var otherParty: [LintFinding] {
        guard let audience else { return [] }
        let phrases = LintReading.phrases[audience]?[text.language] ?? []
        let beginnings = Set(phrases.compactMap { $0.split(separator: " ").first.map(String.init) })
        return text.words.indices.dropLast().compactMap { index in
            guard beginnings.contains(text.words[index].folded) else { return nil }
            let pair = text.words[index].folded + " " + text.words[index + 1].folded
            let isThree = index + 2 < text.words.count && phrases.contains(pair + " " + text.words[index + 2].folded)
            let range = text.range(of: index..<(index + (isThree ? 3 : 2)))
            guard isThree || phrases.contains(pair), !text.isQuoted(range) else { return nil }
            return finding(
                .n14, range,
                LocalizedText(
                    fr: "Ces mots s'adressent à l'autre partie.", nl: "Deze woorden zijn voor de andere partij.",
                    de: "Diese Worte richten sich an die andere Partei.", en: "These words are for the other party."),
                LocalizedText(
                    fr: "Écrivez pour qui reçoit la lettre.", nl: "Schrijf voor wie de brief krijgt.",
                    de: "Schreiben Sie für die Person, die den Brief erhält.", en: "Write for who receives the letter.")
            )
        }
    }

    private func places(of byte: UInt8) -> [Int] { text.bytes.indices.filter { text.bytes[$0] == byte } }

    /// What a template leaves to choose.
    private static let openChoices = Dictionary(grouping: writtenChoices.map { Array($0.utf8) }) { $0.first ?? 0 }

    private static let writtenChoices = [
        "M./Mme", "Mme/M.", "M. / Mme", "Mme / M.", "Monsieur/Madame", "Madame/Monsieur", "heer/mevrouw",
        "mevrouw/heer",
        "heer/mevr.", "dhr./mevr.", "dhr/mevr", "Herrn/Frau", "Mr/Mrs", "Mr/Ms", "Mr./Mrs.",
        "Mrs/Mr", "Ms/Mr",
        "il/elle", "elle/il", "hij/zij", "zij/hij", "er/sie", "sie/er", "he/she", "she/he", "his/her", "her/his",
        "him/her", "zijn/haar", "haar/zijn", "seiner/ihrer", "ihr/sein", "son/sa", "le/la", "du/de la", "de/het",
        "der/die",
        "consommateur/consommatrice", "consument/onderneming", "consommateur/entreprise", "consumer/company",
        "Verbraucher/Unternehmen", "??", "? ?", "../..", "./.", "__/__", "--/--", "xx/xx", "XX/XX",
        "DATUM", "NAAM", "BEDRAG", "NOM", "PRÉNOM", "MONTANT", "DATE", "NUMÉRO", "BETRAG", "NUMMER", "ADRES", "ADRESSE",
        "NAME", "AMOUNT", "ADDRESS", "Erreur ! Source du renvoi introuvable", "Erreur ! Signet non défini",
        "Erreur! Source du renvoi introuvable", "Erreur! Signet non défini", "Fout! Verwijzingsbron niet gevonden",
        "Fout! Bladwijzer niet gedefinieerd", "Fehler! Verweisquelle konnte nicht gefunden werden",
        "Fehler! Textmarke nicht definiert", "Error! Reference source not found", "Error! Bookmark not defined",
    ]

    /// Words that only the other party can be addressed with.
    private static let phrases: [Audience: [Language: Set<String>]] = [
        .consumer: [
            .french: [
                "votre client", "votre cliente", "vos clients", "votre clientèle", "votre magasin", "votre société",
                "votre entreprise", "votre gérant", "votre consommateur",
            ],
            .dutch: [
                "uw klant", "uw klante", "uw klanten", "uw winkel", "uw onderneming", "uw zaak", "uw firma",
                "uw klantendienst",
                "uw cliënt",
            ],
            .german: [
                "ihr kunde", "ihre kundin", "ihrem kunden", "ihrer kundin", "ihren kunden", "ihr geschäft",
                "ihr unternehmen",
                "ihrem unternehmen", "ihres unternehmens", "ihre firma", "ihr kundendienst",
            ],
            .english: ["your customer", "your customers", "your client", "your shop", "your company", "your firm"],
        ],
        .company: [
            .french: [
                "votre commerçant", "votre demande contre", "votre plainte contre",
                "votre réclamation contre",
            ],
            .dutch: [
                "uw handelaar", "uw vraag tegen", "uw aanvraag tegen", "uw klacht tegen",
                "uw verzoek tegen",
            ],
            .german: [
                "ihr händler", "ihr antrag gegen", "ihren antrag gegen", "ihre beschwerde gegen",
            ],
            .english: [
                "your trader", "your request against", "your complaint against", "your claim against",
            ],
        ],
    ]

    /// Words by which a writer reminds himself.
    private static let tasks: [Language: Set<String>] = [
        .french: [
            "vérifier", "compléter", "confirmer", "préciser", "contrôler", "relire", "adapter", "insérer", "biffer",
            "rayer",
            "supprimer", "revoir", "remplir", "chercher", "corriger", "traduire", "reformuler", "valider", "calculer",
            "recalculer", "check", "demander", "ajouter", "retirer", "manque", "inconnu", "inconnue",
        ],
        .dutch: [
            "nakijken", "kijken", "invullen", "vullen", "aanvullen", "controleren", "checken", "schrappen",
            "bevestigen",
            "nazien", "verifiëren", "opzoeken", "zoeken", "vertalen", "herberekenen", "berekenen", "toevoegen",
            "weglaten",
            "verwijderen", "aanpassen", "ontbreekt", "onbekend", "vragen", "navragen",
        ],
        .german: [
            "prüfen", "überprüfen", "ergänzen", "ausfüllen", "einfügen", "einzufügen", "streichen", "klären",
            "eintragen",
            "einzutragen", "nachtragen", "nachzutragen", "anpassen", "anzupassen", "löschen", "übersetzen", "berechnen",
            "checken", "bestätigen", "nachfragen", "auszufüllen", "fehlt", "unbekannt", "nachsehen",
        ],
        .english: [
            "check", "tbc", "tbd", "confirm", "confirmed", "fill", "insert", "complete", "completed", "delete",
            "verify",
            "verified", "update", "add", "ask", "translate", "recalculate", "checked", "inserted", "unknown", "amend",
        ],
    ]
}
