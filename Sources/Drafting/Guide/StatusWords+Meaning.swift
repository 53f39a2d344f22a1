public import LegalModel
public import Reasoning

extension StatusWords {
    /// What a status means for one element, in a plain sentence.
    ///
    /// - Source: the rule pack format, sections 2 and 3; Civil Code 8.4 for the burden of proof.
    public static func meaning(of status: FindingStatus, for element: Element, isPresumed: Bool) -> LocalizedText {
        guard let burden = element.burden else { return meaningOfAppreciation(status) }
        let bearer = side(burden)
        let other = side(burden.other)
        switch status {
        case .admitted:
            return admission(by: burden.other)
        case .undisputed:
            return other.map { language, who in
                switch language {
                case .french:
                    "\(who) en a eu connaissance et ne le conteste pas. Se taire n'est pas reconnaître : dites pourquoi."
                case .dutch: "\(who) kent dit en betwist het niet. Zwijgen is niet erkennen: zeg waarom."
                case .german:
                    "\(who) kennt dies und bestreitet es nicht. Schweigen ist kein Zugeständnis: Sagen Sie warum."
                case .english: "\(who) has seen it and does not contest it. Silence admits nothing: say why."
                }
            }
        case .proven:
            return LocalizedText(
                fr: "Après examen, les pièces le montrent : le fait est acquis.",
                nl: "Na onderzoek blijkt het uit de stukken: het feit staat vast.",
                de: "Nach Prüfung zeigen es die Unterlagen: Die Tatsache steht fest.",
                en: "Examined, the exhibits show it: the fact stands.")
        case .refuted:
            return LocalizedText(
                fr: "Après examen, les pièces montrent le contraire : le fait n'est pas retenu.",
                nl: "Na onderzoek blijkt uit de stukken het tegendeel: het feit wordt niet aangenomen.",
                de: "Nach Prüfung zeigen die Unterlagen das Gegenteil: Die Tatsache wird nicht angenommen.",
                en: "Examined, the exhibits show the contrary: the fact is not accepted.")
        case .nonLiquet:
            return isPresumed ? presumption(bearer) : doubt(bearer)
        case .asked:
            return LocalizedText(
                fr: "La question est posée, la réponse n'est pas là : le point reste ouvert.",
                nl: "De vraag is gesteld, het antwoord is er nog niet: het punt blijft open.",
                de: "Die Frage ist gestellt, die Antwort steht aus: Der Punkt bleibt offen.",
                en: "The question is put, the answer is not there yet: the point stays open.")
        case .notRaised:
            return bearer.map { language, who in
                switch language {
                case .french: "\(who) a pu l'invoquer et ne l'a pas fait : l'exception ne joue pas."
                case .dutch: "\(who) kon dit inroepen en deed het niet: de uitzondering speelt niet."
                case .german: "\(who) konnte dies geltend machen und tat es nicht: Die Ausnahme greift nicht."
                case .english: "\(who) could raise it and did not: the exception does not apply."
                }
            }
        case .notAsked:
            return LocalizedText(
                fr: "Rien n'est noté : le point reste ouvert.", nl: "Niets genoteerd: het punt blijft open.",
                de: "Nichts vermerkt: Der Punkt bleibt offen.", en: "Nothing noted: the point stays open.")
        }
    }

    private static func admission(by side: Element.Party) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Le consommateur le dit lui-même : le fait est acquis.",
                nl: "De consument zegt het zelf: het feit staat vast.",
                de: "Der Verbraucher sagt es selbst: Die Tatsache steht fest.",
                en: "The consumer says so: the fact stands.")
        case .company:
            LocalizedText(
                fr: "L'entreprise le dit elle-même : le fait est acquis.",
                nl: "De onderneming zegt het zelf: het feit staat vast.",
                de: "Das Unternehmen sagt es selbst: Die Tatsache steht fest.",
                en: "The company says so: the fact stands.")
        }
    }

    private static func doubt(_ bearer: LocalizedText) -> LocalizedText {
        bearer.map { language, who in
            switch language {
            case .french: "Après examen, le doute reste. \(who) devait le prouver : le fait n'est pas retenu."
            case .dutch: "Na onderzoek blijft er twijfel. \(who) moest het bewijzen: het feit wordt niet aangenomen."
            case .german: "Nach Prüfung bleibt Zweifel. \(who) musste es beweisen: Die Tatsache wird nicht angenommen."
            case .english: "Examined, doubt remains. \(who) had to prove it: the fact is not accepted."
            }
        }
    }

    private static func presumption(_ bearer: LocalizedText) -> LocalizedText {
        bearer.map { language, who in
            switch language {
            case .french:
                "Après examen, le doute reste. Si la présomption légale joue, le fait est acquis ; sinon il n'est pas retenu."
            case .dutch:
                "Na onderzoek blijft er twijfel. Speelt het wettelijk vermoeden, dan staat het feit vast; anders niet."
            case .german:
                "Nach Prüfung bleibt Zweifel. Greift die gesetzliche Vermutung, steht die Tatsache fest; sonst nicht."
            case .english:
                "Examined, doubt remains. If the legal presumption applies, the fact stands; otherwise it does not."
            }
        }
    }

    private static func meaningOfAppreciation(_ status: FindingStatus) -> LocalizedText {
        switch status {
        case .proven:
            LocalizedText(
                fr: "La condition est remplie, pour les raisons que vous donnerez.",
                nl: "Aan de voorwaarde is voldaan, om de redenen die u zult geven.",
                de: "Die Voraussetzung ist erfüllt, aus den Gründen, die Sie angeben.",
                en: "The condition is met, for the reasons you will give.")
        case .refuted:
            LocalizedText(
                fr: "La condition n'est pas remplie, pour les raisons que vous donnerez.",
                nl: "Aan de voorwaarde is niet voldaan, om de redenen die u zult geven.",
                de: "Die Voraussetzung ist nicht erfüllt, aus den Gründen, die Sie angeben.",
                en: "The condition is not met, for the reasons you will give.")
        case .asked:
            LocalizedText(
                fr: "Des éléments sont demandés pour apprécier : le point reste ouvert.",
                nl: "Er zijn gegevens gevraagd om te kunnen oordelen: het punt blijft open.",
                de: "Angaben zur Würdigung sind erbeten: Der Punkt bleibt offen.",
                en: "Facts are being asked for: the point stays open.")
        case .nonLiquet, .admitted, .undisputed, .notRaised, .notAsked:
            LocalizedText(
                fr: "Ni accord ni preuve ne règlent cette question : elle reste ouverte.",
                nl: "Akkoord noch bewijslast beslechten deze vraag: ze blijft open.",
                de: "Weder Einigkeit noch Beweislast klären diese Frage: Sie bleibt offen.",
                en: "Neither agreement nor burden of proof settles this: it stays open.")
        }
    }

    /// Who has to prove a fact, said plainly; for a question of appreciation that nobody has to.
    public static func burdenSentence(for element: Element) -> LocalizedText {
        switch element.burden {
        case .consumer:
            LocalizedText(
                fr: "C'est au consommateur de le prouver ; si le doute reste, il joue contre lui.",
                nl: "De consument moet dit bewijzen; blijft er twijfel, dan speelt die in zijn nadeel.",
                de: "Der Verbraucher muss es beweisen; bleibt ein Zweifel, geht er zu seinen Lasten.",
                en: "It is for the consumer to prove it; doubt that remains counts against the consumer.")
        case .company:
            LocalizedText(
                fr: "C'est à l'entreprise de le prouver ; si le doute reste, il joue contre elle.",
                nl: "De onderneming moet dit bewijzen; blijft er twijfel, dan speelt die in haar nadeel.",
                de: "Das Unternehmen muss es beweisen; bleibt ein Zweifel, geht er zu seinen Lasten.",
                en: "It is for the company to prove it; doubt that remains counts against the company.")
        case nil:
            LocalizedText(
                fr:
                    "C'est une question d'appréciation : personne ne doit la prouver, mais il faut la motiver par des faits.",
                nl: "Dit is een beoordelingsvraag: niemand moet ze bewijzen, maar ze vraagt een motivering met feiten.",
                de: "Dies ist eine Wertungsfrage: Niemand muss sie beweisen, aber sie ist mit Tatsachen zu begründen.",
                en: "This is a question of appreciation: nobody has to prove it, but it needs reasons that name facts.")
        }
    }
}
