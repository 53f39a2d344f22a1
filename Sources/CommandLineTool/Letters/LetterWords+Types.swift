import Casework
import Drafting
import LegalModel

extension LetterWords {
    static let needs = LocalizedText(
        fr: "Il faut :", nl: "Nodig:", de: "Nötig ist:", en: "It needs:")

    static let variants = LocalizedText(fr: "Variantes :", nl: "Varianten:", de: "Varianten:", en: "Variants:")

    static let warning = LocalizedText(
        fr: "à regarder : ", nl: "te bekijken: ", de: "anzusehen: ", en: "to look at: ")

    static func readFrom(_ folder: String) -> LocalizedText {
        LocalizedText(
            fr: "Modèle lu dans \(folder)", nl: "Sjabloon gelezen in \(folder)", de: "Vorlage gelesen in \(folder)",
            en: "Template read from \(folder)")
    }

    static func noLetters(_ number: String) -> LocalizedText {
        LocalizedText(
            fr: "Pas encore de lettre. Commencer : carnet letter draft \(number) TYPE",
            nl: "Nog geen brief. Begin: carnet letter draft \(number) TYPE",
            de: "Noch kein Brief. Beginnen: carnet letter draft \(number) TYPE",
            en: "No letter yet. Begin: carnet letter draft \(number) TYPE")
    }

    static func answerBy(_ day: CivilDate) -> LocalizedText {
        LocalizedText(
            fr: "réponse le \(day)", nl: "antwoord op \(day)", de: "Antwort am \(day)", en: "answer by \(day)")
    }

    /// Of a relay that goes along with a letter.
    static func carried(by id: String) -> LocalizedText {
        LocalizedText(fr: "part avec \(id)", nl: "gaat mee met \(id)", de: "geht mit \(id)", en: "goes with \(id)")
    }

    /// Where a letter stands, and what comes next.
    static func nextStep(_ standing: ApprovalStep.Kind?, of id: String, _ number: String) -> LocalizedText {
        switch standing {
        case nil:
            LocalizedText(
                fr: "projet → carnet letter check \(number) \(id)", nl: "ontwerp → carnet letter check \(number) \(id)",
                de: "Entwurf → carnet letter check \(number) \(id)", en: "draft → carnet letter check \(number) \(id)")
        case .returned?:
            LocalizedText(
                fr: "renvoyée → carnet recommendation review \(number) --document \(id)",
                nl: "teruggestuurd → carnet recommendation review \(number) --document \(id)",
                de: "zurückgegeben → carnet recommendation review \(number) --document \(id)",
                en: "handed back → carnet recommendation review \(number) --document \(id)")
        case .submitted?:
            LocalizedText(
                fr: "soumise → carnet recommendation approve \(number) --document \(id)",
                nl: "ingediend → carnet recommendation approve \(number) --document \(id)",
                de: "vorgelegt → carnet recommendation approve \(number) --document \(id)",
                en: "handed in → carnet recommendation approve \(number) --document \(id)")
        case .approved?:
            LocalizedText(
                fr: "approuvée → carnet letter render \(number) \(id)",
                nl: "goedgekeurd → carnet letter render \(number) \(id)",
                de: "genehmigt → carnet letter render \(number) \(id)",
                en: "approved → carnet letter render \(number) \(id)")
        case .released?:
            LocalizedText(fr: "partie", nl: "vertrokken", de: "ausgegangen", en: "released")
        }
    }

    /// Statements on other ways that nobody has checked yet.
    static func leftOut(_ ids: [String]) -> LocalizedText {
        let list = ids.joined(separator: ", ")
        return LocalizedText(
            fr: "Autres voies laissées de côté, car pas encore vérifiées (house.yaml) : \(list).",
            nl: "Weggelaten andere mogelijkheden, nog niet nagekeken (house.yaml): \(list).",
            de: "Ausgelassene andere Wege, noch nicht geprüft (house.yaml): \(list).",
            en: "Other ways left out, not checked yet (house.yaml): \(list).")
    }

    static func checked(_ count: Int, blocking: Int, warnings: Int) -> LocalizedText {
        let isOne = count == 1
        let letters = LocalizedText(
            fr: isOne ? "Une lettre vérifiée" : "\(count) lettres vérifiées",
            nl: isOne ? "Eén brief nagekeken" : "\(count) brieven nagekeken",
            de: isOne ? "Ein Brief geprüft" : "\(count) Briefe geprüft",
            en: isOne ? "One letter checked" : "\(count) letters checked")
        if blocking == 0 && warnings == 0 {
            return LocalizedText(
                fr: "\(letters.fr) : rien à redire.", nl: "\(letters.nl): niets op te merken.",
                de: "\(letters.de): nichts zu beanstanden.", en: "\(letters.en): nothing found.")
        }
        return LocalizedText(
            fr: "\(letters.fr) ; à corriger : \(blocking) ; à regarder : \(warnings).",
            nl: "\(letters.nl); te verbeteren: \(blocking); te bekijken: \(warnings).",
            de: "\(letters.de); zu berichtigen: \(blocking); anzusehen: \(warnings).",
            en: "\(letters.en); to correct: \(blocking); to look at: \(warnings).")
    }

    /// To whom a letter goes, with a capital.
    static func addressees(_ to: LetterType.Addressees) -> LocalizedText {
        switch to {
        case .either:
            LocalizedText(
                fr: "À l'une des parties (--to)", nl: "Aan een van de partijen (--to)",
                de: "An eine der Parteien (--to)",
                en: "To one of the parties (--to)")
        case .pair:
            LocalizedText(
                fr: "Aux deux parties, avec les mêmes faits", nl: "Aan beide partijen, met dezelfde feiten",
                de: "An beide Parteien, mit denselben Tatsachen", en: "To both parties, with the same facts")
        case .one(let audience): name(of: audience)
        case .several(let audiences):
            LocalizedText(
                fr: audiences.map { name(of: $0).fr }.joined(separator: " · "),
                nl: audiences.map { name(of: $0).nl }.joined(separator: " · "),
                de: audiences.map { name(of: $0).de }.joined(separator: " · "),
                en: audiences.map { name(of: $0).en }.joined(separator: " · "))
        }
    }

    static func name(of audience: LetterAudience) -> LocalizedText {
        switch audience {
        case .consumer:
            LocalizedText(
                fr: "Au consommateur", nl: "Aan de consument", de: "An den Verbraucher", en: "To the consumer")
        case .company:
            LocalizedText(
                fr: "À l'entreprise", nl: "Aan de onderneming", de: "An das Unternehmen", en: "To the company")
        case .entity:
            LocalizedText(
                fr: "À une entité qualifiée", nl: "Aan een gekwalificeerde entiteit",
                de: "An eine qualifizierte Stelle",
                en: "To a qualified entity")
        case .authority:
            LocalizedText(fr: "À une autorité", nl: "Aan een overheid", de: "An eine Behörde", en: "To an authority")
        case .person:
            LocalizedText(
                fr: "À une personne extérieure", nl: "Aan een persoon buiten het dossier",
                de: "An eine Person außerhalb der Akte", en: "To a person outside the dossier")
        case .record:
            LocalizedText(
                fr: "Note interne au dossier", nl: "Nota in het dossier", de: "Vermerk in der Akte",
                en: "A record of the service")
        case .annex:
            LocalizedText(
                fr: "Annexe à d'autres lettres", nl: "Bijlage bij andere brieven", de: "Anlage zu anderen Briefen",
                en: "An annex to other letters")
        }
    }

    /// What a letter does to the terms of the procedure; `nil` when nothing.
    static func clock(_ clock: LetterType.Clock) -> LocalizedText? {
        func list(_ words: (String, String, String)) -> String {
            [(words.0, clock.answers), (words.1, clock.starts), (words.2, clock.ends)].filter { !$0.1.isEmpty }
                .map { "\($0.0) \($0.1.joined(separator: ", "))" }.joined(separator: " · ")
        }
        guard !(clock.answers + clock.starts + clock.ends).isEmpty else { return nil }
        return LocalizedText(
            fr: "Délais : " + list(("répond à", "fait courir", "met fin à")),
            nl: "Termijnen: " + list(("beantwoordt", "doet lopen", "beëindigt")),
            de: "Fristen: " + list(("wahrt", "setzt in Gang", "beendet")),
            en: "Terms: " + list(("answers", "starts", "ends")))
    }

    /// When a field must be given, in brackets.
    static func need(_ condition: LetterCondition) -> LocalizedText {
        switch condition {
        case .always: LocalizedText(fr: "", nl: "", de: "", en: "")
        case .never:
            LocalizedText(fr: " (facultatif)", nl: " (facultatief)", de: " (freiwillig)", en: " (optional)")
        case .released, .when: LetterWords.condition(condition)
        }
    }

    static func source(_ source: LetterSource) -> LocalizedText {
        switch source {
        case .deadline:
            LocalizedText(
                fr: "calculé (\(source.text))", nl: "berekend (\(source.text))", de: "berechnet (\(source.text))",
                en: "computed (\(source.text))")
        case .day, .dossier, .letterDay, .letterField:
            LocalizedText(
                fr: "vient de \(source.text)", nl: "komt uit \(source.text)", de: "kommt aus \(source.text)",
                en: "comes from \(source.text)")
        }
    }

    static func kind(_ kind: LetterField.Kind) -> LocalizedText {
        switch kind {
        case .text: LocalizedText(fr: "texte", nl: "tekst", de: "Text", en: "text")
        case .longText: LocalizedText(fr: "paragraphes", nl: "alinea's", de: "Absätze", en: "paragraphs")
        case .texts:
            LocalizedText(fr: "liste de textes", nl: "lijst van teksten", de: "Liste von Texten", en: "list of texts")
        case .name:
            LocalizedText(fr: "nom ou numéro", nl: "naam of nummer", de: "Name oder Nummer", en: "name or number")
        case .names:
            LocalizedText(fr: "liste de noms", nl: "lijst van namen", de: "Liste von Namen", en: "list of names")
        case .date: LocalizedText(fr: "date", nl: "datum", de: "Datum", en: "date")
        case .dates: LocalizedText(fr: "dates", nl: "datums", de: "Daten", en: "dates")
        case .amount: LocalizedText(fr: "montant", nl: "bedrag", de: "Betrag", en: "amount")
        case .number: LocalizedText(fr: "nombre", nl: "aantal", de: "Anzahl", en: "number")
        case .boolean: LocalizedText(fr: "oui ou non", nl: "ja of nee", de: "ja oder nein", en: "yes or no")
        case .choice: LocalizedText(fr: "choix", nl: "keuze", de: "Auswahl", en: "choice")
        case .records:
            LocalizedText(
                fr: "liste de données", nl: "lijst van gegevens", de: "Liste von Angaben", en: "list of records")
        case .words:
            LocalizedText(
                fr: "mots d'une partie", nl: "woorden van een partij", de: "Worte einer Partei", en: "a party's words")
        case .questions: LocalizedText(fr: "questions", nl: "vragen", de: "Fragen", en: "questions")
        case .exhibits: LocalizedText(fr: "pièces", nl: "stukken", de: "Unterlagen", en: "exhibits")
        case .articles: LocalizedText(fr: "articles de loi", nl: "wetsartikelen", de: "Gesetzesartikel", en: "articles")
        }
    }
}
