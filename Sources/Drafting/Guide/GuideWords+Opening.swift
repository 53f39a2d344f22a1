import Casework
import LegalModel
import Reasoning

/// The words of the opening: complaint, claims, rule packs.
extension GuideWords {
    static let complaint = LocalizedText(
        fr: "Que s'est-il passé, dans les mots du consommateur ?",
        nl: "Wat is er gebeurd, in de woorden van de consument?",
        de: "Was ist geschehen, in den Worten des Verbrauchers?", en: "What happened, in the consumer's words?")

    static let entryKind = LocalizedText(
        fr: "Comment ces mots nous sont-ils parvenus ?", nl: "Hoe hebben deze woorden ons bereikt?",
        de: "Wie haben uns diese Worte erreicht?", en: "How did these words reach us?")

    static func name(of kind: NotebookEntry.Kind) -> LocalizedText {
        switch kind {
        case .mail:
            LocalizedText(
                fr: "par écrit (courrier, message)", nl: "schriftelijk (brief, bericht)",
                de: "schriftlich (Brief, Nachricht)", en: "in writing (letter, message)")
        case .call: LocalizedText(fr: "par téléphone", nl: "telefonisch", de: "telefonisch", en: "by telephone")
        case .visit: LocalizedText(fr: "sur place", nl: "ter plaatse", de: "vor Ort", en: "on a visit")
        case .note: LocalizedText(fr: "note du service", nl: "nota van de dienst", de: "Notiz des Dienstes", en: "note")
        }
    }

    static let firstClaim = LocalizedText(
        fr: "Que demande le consommateur ? Une demande à la fois, dans ses mots.",
        nl: "Wat vraagt de consument? Eén vraag tegelijk, in zijn woorden.",
        de: "Worum bittet der Verbraucher? Ein Anliegen nach dem anderen, in seinen Worten.",
        en: "What does the consumer ask? One thing at a time, in the consumer's words.")

    static let nextClaim = LocalizedText(
        fr: "Demande-t-il encore autre chose, dans ses mots ? (Entrée : non)",
        nl: "Vraagt hij nog iets anders, in zijn woorden? (Enter: nee)",
        de: "Bittet er noch um etwas anderes, in seinen Worten? (Enter: nein)",
        en: "Does the consumer ask for something else, in the same way? (Enter: no)")

    static func claimText(_ words: LocalizedText) -> LocalizedText {
        LocalizedText(
            fr: "Comment dire cette demande de façon neutre : « \(words.fr) » ?",
            nl: "Hoe zegt u deze vraag neutraal: “\(words.nl)”?",
            de: "Wie lautet dieses Anliegen neutral: „\(words.de)“?",
            en: "How is this put neutrally: “\(words.en)”?")
    }

    static let anotherPack = LocalizedText(
        fr: "D'autres règles entrent-elles en jeu à côté ? (Entrée : non)",
        nl: "Spelen daarnaast nog andere regels? (Enter: nee)",
        de: "Kommen daneben noch andere Regeln in Betracht? (Enter: nein)",
        en: "Do other rules matter beside these? (Enter: no)")

    static let packRemoval = GuideChoice(
        answer: .packRemoved,
        label: LocalizedText(
            fr: "Aucune : retirer ce régime", nl: "Geen: deze regeling weglaten", de: "Keine: diese Regelung streichen",
            en: "None: take these rules away"), meaning: nil)

    /// Why a pack is offered: what speaks for it, and whether it covers its decisive date.
    static func meaning(
        of pack: RulePack, _ standing: Validity.Standing, _ proposal: PackProposal?
    ) -> LocalizedText? {
        let standing = self.standing(standing)
        guard let proposal else { return standing }
        let articles = proposal.articles.prefix(4).map(\.number).joined(separator: ", ")
        let words = proposal.words.prefix(5).joined(separator: ", ")
        return standing.map { language, text in
            var parts: [String] = []
            if !articles.isEmpty { parts.append(labels(for: "articles", language) + articles) }
            if !words.isEmpty { parts.append(labels(for: "words", language) + words) }
            return (parts + [text]).joined(separator: " ; ")
        }
    }

    private static func labels(for what: String, _ language: Language) -> String {
        let isArticles = what == "articles"
        return switch language {
        case .french: isArticles ? "articles trouvés : " : "mots : "
        case .dutch: isArticles ? "gevonden artikelen: " : "woorden: "
        case .german: isArticles ? "gefundene Artikel: " : "Wörter: "
        case .english: isArticles ? "articles found: " : "words: "
        }
    }

    /// The choice to keep a question for the next letter.
    static func asking(_ sides: [Side]) -> GuideChoice {
        let label: LocalizedText
        if sides.count > 1 {
            label = LocalizedText(
                fr: "demander aux deux parties", nl: "aan beide partijen vragen", de: "beide Parteien fragen",
                en: "ask both parties")
        } else {
            switch sides.first ?? .company {
            case .consumer:
                label = LocalizedText(
                    fr: "demander au consommateur", nl: "aan de consument vragen", de: "den Verbraucher fragen",
                    en: "ask the consumer")
            case .company:
                label = LocalizedText(
                    fr: "demander à l'entreprise", nl: "aan de onderneming vragen", de: "das Unternehmen fragen",
                    en: "ask the company")
            }
        }
        return GuideChoice(
            answer: .ask(sides), label: label,
            meaning: LocalizedText(
                fr: "La question est gardée pour la prochaine lettre ; le point reste ouvert.",
                nl: "De vraag komt in de volgende brief; het punt blijft open.",
                de: "Die Frage kommt in den nächsten Brief; der Punkt bleibt offen.",
                en: "The question is kept for the next letter; the point stays open."))
    }

    /// "Asked" with whom, in which letter and until when.
    static func asked(
        _ inquiries: [Inquiry], _ name: LocalizedText, in dossier: Dossier, on today: CivilDate
    ) -> LocalizedText {
        name.map { language, _ in
            let parts = inquiries.map { inquiry -> String in
                let to = asking([inquiry.to]).label[language]
                guard let letter = inquiry.letter else {
                    switch language {
                    case .french: return "\(to) (dans la prochaine lettre)"
                    case .dutch: return "\(to) (in de volgende brief)"
                    case .german: return "\(to) (im nächsten Brief)"
                    case .english: return "\(to) (in the next letter)"
                    }
                }
                let due = dossier.relay(letter)?.due
                let day = due.map { " " + GuideWords.day($0)[language] } ?? ""
                let isPast = due.map { $0 < today } ?? false
                switch language {
                case .french:
                    return "\(to) : lettre \(letter)" + (due == nil ? "" : ", réponse avant le" + day)
                        + (isPast ? " (passé : le silence n'admet rien)" : "")
                case .dutch:
                    return "\(to): brief \(letter)" + (due == nil ? "" : ", antwoord tegen" + day)
                        + (isPast ? " (voorbij: zwijgen is niet erkennen)" : "")
                case .german:
                    return "\(to): Brief \(letter)" + (due == nil ? "" : ", Antwort bis" + day)
                        + (isPast ? " (vorbei: Schweigen ist kein Zugeständnis)" : "")
                case .english:
                    return "\(to): letter \(letter)" + (due == nil ? "" : ", answer by" + day)
                        + (isPast ? " (past: silence admits nothing)" : "")
                }
            }
            return parts.joined(separator: ", ")
        }
    }
}
