import Drafting
import LegalModel
import Reasoning

/// The sentences of the guide's screen.
enum GuideSentences {
    static let keys = LocalizedText(
        fr: "? pourquoi · a article · e état des demandes · w si… · /mots chercher · b retour · c corriger · "
            + "p autres règles · s passer · q quitter (tout est gardé)",
        nl: "? waarom · a artikel · e stand van de vragen · w wat als… · /woorden zoeken · b terug · c verbeteren · "
            + "p andere regels · s overslaan · q stoppen (alles blijft bewaard)",
        de: "? warum · a Artikel · e Stand der Anliegen · w was wenn… · /Worte suchen · b zurück · c berichtigen · "
            + "p weitere Regeln · s überspringen · q beenden (nichts geht verloren)",
        en: "? why · a article · e where claims stand · w what if… · /words search · b back · c correct · "
            + "p other rules · s skip · q leave (everything is kept)")

    static let noPacks = LocalizedText(
        fr: "Aucun régime n'est disponible dans Templates/rulepacks.",
        nl: "Er is geen regeling beschikbaar in Templates/rulepacks.",
        de: "In Templates/rulepacks ist keine Regelung vorhanden.", en: "There are no rules in Templates/rulepacks.")

    static func farewell(_ number: DossierNumber) -> LocalizedText {
        LocalizedText(
            fr: "Tout est enregistré. Pour reprendre : carnet recommendation guide \(number)",
            nl: "Alles is bewaard. Verdergaan: carnet recommendation guide \(number)",
            de: "Alles ist gespeichert. Fortsetzen: carnet recommendation guide \(number)",
            en: "Everything is saved. To go on: carnet recommendation guide \(number)")
    }

    static func progress(_ progress: GuideProgress) -> LocalizedText {
        let (answered, total, waiting) = (progress.answered, progress.total, progress.waiting)
        return LocalizedText(
            fr: "\(answered) sur \(total) vus" + (waiting > 0 ? " · \(waiting) en attente de réponse" : ""),
            nl: "\(answered) van \(total) bekeken"
                + (waiting > 0 ? " · \(waiting) wacht\(waiting > 1 ? "en" : "") op antwoord" : ""),
            de: "\(answered) von \(total) geklärt"
                + (waiting > 0 ? " · \(waiting) warte\(waiting > 1 ? "n" : "t") auf Antwort" : ""),
            en: "\(answered) of \(total) seen" + (waiting > 0 ? " · \(waiting) awaiting an answer" : ""))
    }

    static let former = LocalizedText(
        fr: "Motif donné pour l'ancien statut :", nl: "Reden bij de vorige status:",
        de: "Grund beim früheren Status:", en: "Reason given for the former status:")

    static func keep(_ current: String) -> LocalizedText {
        let end = current.last.map { ".!?…".contains($0) } ?? false ? "" : "."
        return LocalizedText(
            fr: "Réponse actuelle : \(current)\(end) Entrée la garde.",
            nl: "Huidig antwoord: \(current)\(end) Enter behoudt het.",
            de: "Jetzige Antwort: \(current)\(end) Enter behält sie.",
            en: "Present answer: \(current)\(end) Enter keeps it.")
    }

    static let mayStayEmpty = LocalizedText(
        fr: "(Entrée : rien à noter pour l'instant)", nl: "(Enter: voorlopig niets te noteren)",
        de: "(Enter: vorerst nichts zu vermerken)", en: "(Enter: nothing to note for now)")

    /// What the element is for, by how it bears on the node above.
    static func purpose(_ link: PackLink, _ above: String) -> LocalizedText {
        switch link {
        case .exception:
            LocalizedText(
                fr: "Si c'est le cas, ceci ne joue pas : \(above)",
                nl: "Is dit zo, dan speelt het volgende niet: \(above)",
                de: "Trifft dies zu, greift Folgendes nicht: \(above)", en: "If so, this does not apply: \(above)")
        case .alternative:
            LocalizedText(
                fr: "Une des possibilités pour : \(above)", nl: "Eén van de mogelijkheden voor: \(above)",
                de: "Eine der Möglichkeiten für: \(above)", en: "One of the ways to: \(above)")
        case .root, .part, .basis, .need, .priority, .presumption:
            LocalizedText(
                fr: "Nécessaire pour : \(above)", nl: "Nodig voor: \(above)", de: "Nötig für: \(above)",
                en: "Needed for: \(above)")
        }
    }

    static func consequence(_ status: LocalizedText, claim: String, value: LocalizedText) -> LocalizedText {
        LocalizedText(
            fr: "Si la réponse est « \(status.fr) », la demande est \(value.fr) : \(claim)",
            nl: "Is het antwoord “\(status.nl)”, dan is de vraag \(value.nl): \(claim)",
            de: "Lautet die Antwort „\(status.de)“, ist das Anliegen \(value.de): \(claim)",
            en: "If the answer is “\(status.en)”, the claim is \(value.en): \(claim)")
    }

    static func whyAboutDossier(_ subject: GuideSubject) -> LocalizedText {
        switch subject {
        case .date:
            LocalizedText(
                fr: "La date décide de la loi qui s'applique.", nl: "De datum bepaalt welke wet van toepassing is.",
                de: "Das Datum bestimmt, welches Gesetz gilt.", en: "The date decides which law applies.")
        case .pack, .anotherPack, .packReason:
            LocalizedText(
                fr: "Le régime dit quelles questions sont à poser ; son choix se motive dans la recommandation.",
                nl: "De regeling bepaalt welke vragen te stellen zijn; de keuze wordt in de aanbeveling gemotiveerd.",
                de: "Die Regelung bestimmt die Fragen; ihre Wahl wird in der Empfehlung begründet.",
                en: "The rules say what is to be asked; the choice is reasoned in the recommendation.")
        case .complaint, .entryKind, .newClaim, .claimText:
            LocalizedText(
                fr: "La recommandation répond à chaque demande, dans les mots du consommateur ; ils servent aussi à "
                    + "trouver les règles.",
                nl: "De aanbeveling antwoordt op elke vraag, in de woorden van de consument; die helpen ook de regels "
                    + "te vinden.",
                de: "Die Empfehlung antwortet auf jedes Anliegen, in den Worten des Verbrauchers; sie helfen auch, die "
                    + "Regeln zu finden.",
                en: "The recommendation answers each claim in the consumer's words; they also help to find the rules.")
        case .claim, .status, .reason, .evidence, .position, .askedBy:
            LocalizedText(
                fr: "Pour ne poser que les questions utiles à ce qui est demandé.",
                nl: "Om alleen vragen te stellen die nuttig zijn voor wat gevraagd wordt.",
                de: "Damit nur gefragt wird, was für das Anliegen zählt.",
                en: "So that only what matters to the request is asked.")
        }
    }

    static let noArticle = LocalizedText(
        fr: "Aucun article n'est lié à cette question.", nl: "Aan deze vraag is geen artikel verbonden.",
        de: "Mit dieser Frage ist kein Artikel verbunden.", en: "No article is tied to this question.")

    static func notHeld(_ reference: String) -> LocalizedText {
        LocalizedText(
            fr: "\(reference) : cet article n'est pas dans le corpus.",
            nl: "\(reference): dit artikel staat niet in het corpus.",
            de: "\(reference): Dieser Artikel ist nicht im Korpus.",
            en: "\(reference): this article is not in the corpus.")
    }

    static let nothingAnswered = LocalizedText(
        fr: "Rien n'est encore répondu.", nl: "Er is nog niets beantwoord.", de: "Noch ist nichts beantwortet.",
        en: "Nothing is answered yet.")

    static let chooseAnswer = LocalizedText(
        fr: "c et un numéro : corriger cette réponse.", nl: "c en een nummer: dat antwoord verbeteren.",
        de: "c und eine Nummer: diese Antwort berichtigen.", en: "c and a number: correct that answer.")

    static func done(_ progress: GuideProgress) -> LocalizedText {
        if progress.open > 0 || progress.skipped > 0 {
            return LocalizedText(
                fr: "Plus de question dans cette séance ; il reste \(progress.open) point(s) à voir.",
                nl: "Geen vragen meer in deze zitting; er blijven \(progress.open) punt(en) open.",
                de: "Keine weiteren Fragen in dieser Sitzung; offen bleiben \(progress.open) Punkt(e).",
                en: "No more questions in this sitting; \(progress.open) point(s) remain open.")
        }
        return LocalizedText(
            fr: "Tout ce qui était ouvert a reçu une réponse.", nl: "Alles wat open was, is beantwoord.",
            de: "Alles Offene ist beantwortet.", en: "All that was open is answered.")
    }

    static func nextSteps(_ number: DossierNumber) -> LocalizedText {
        LocalizedText(
            fr: "Voir le raisonnement : carnet recommendation explain \(number)",
            nl: "De redenering bekijken: carnet recommendation explain \(number)",
            de: "Begründung ansehen: carnet recommendation explain \(number)",
            en: "See the reasoning: carnet recommendation explain \(number)")
    }

    static func changedMeanwhile(by user: String) -> LocalizedText {
        LocalizedText(
            fr: "\(user) a modifié le dossier entre-temps : ses changements sont repris, votre réponse aussi.",
            nl: "\(user) heeft het dossier intussen gewijzigd: die wijzigingen en uw antwoord zijn behouden.",
            de: "\(user) hat das Dossier inzwischen geändert: Beides bleibt erhalten.",
            en: "\(user) changed the dossier meanwhile: those changes and your answer are both kept.")
    }
}
