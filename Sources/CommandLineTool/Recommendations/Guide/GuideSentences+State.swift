import Casework
import LegalModel
import Reasoning

extension GuideSentences {
    static let complaint = LocalizedText(
        fr: "La plainte, dans les mots du consommateur", nl: "De klacht, in de woorden van de consument",
        de: "Die Beschwerde, in den Worten des Verbrauchers", en: "The complaint, in the consumer's words")

    static let claims = LocalizedText(
        fr: "Ce qui est demandé", nl: "Wat gevraagd wordt", de: "Was erbeten wird", en: "What is asked")

    static func quoted(_ words: String, from entry: String) -> LocalizedText {
        LocalizedText(
            fr: "« \(words) » (\(entry))", nl: "“\(words)” (\(entry))", de: "„\(words)“ (\(entry))",
            en: "“\(words)” (\(entry))")
    }

    static let nothingFound = LocalizedText(
        fr: "Aucun passage ne contient ces mots.", nl: "Geen enkele passage bevat deze woorden.",
        de: "Keine Stelle enthält diese Worte.", en: "No passage holds these words.")

    static func moreFound(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "… et \(count) de plus : précisez les mots.", nl: "… en nog \(count): gebruik meer woorden.",
            de: "… und \(count) weitere: Nennen Sie mehr Worte.", en: "… and \(count) more: give more words.")
    }

    static func page(_ page: Int) -> LocalizedText {
        LocalizedText(fr: " p. \(page)", nl: " blz. \(page)", de: " S. \(page)", en: " p. \(page)")
    }

    static let noClaimYet = LocalizedText(
        fr: "Aucune règle n'est encore choisie.", nl: "Er zijn nog geen regels gekozen.",
        de: "Noch sind keine Regeln gewählt.", en: "No rules are chosen yet.")

    static let chooseClaim = LocalizedText(
        fr: "w et un numéro : ce qui changerait cette demande.", nl: "w en een nummer: wat die vraag zou wijzigen.",
        de: "w und eine Nummer: was dieses Anliegen ändern würde.", en: "w and a number: what would change that claim.")

    static func open(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "\(count) à voir", nl: "nog \(count) open", de: "\(count) offen", en: "\(count) open")
    }

    static let alone = LocalizedText(
        fr: "À elle seule, une de ces réponses la changerait :",
        nl: "Eén van deze antwoorden volstaat om dit te wijzigen:",
        de: "Eine dieser Antworten allein würde es ändern:", en: "One of these answers alone would change it:")

    static let nothingAlone = LocalizedText(
        fr: "Aucune réponse ne la changerait à elle seule.", nl: "Geen enkel antwoord alleen zou dit wijzigen.",
        de: "Keine Antwort allein würde es ändern.", en: "No answer alone would change it.")

    static func further(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "… et \(count) autre\(count > 1 ? "s" : "") (w et le numéro)",
            nl: "… en nog \(count) (w en het nummer)",
            de: "… und \(count) weitere (w und die Nummer)", en: "… and \(count) more (w and the number)")
    }

    static let lookAgain = LocalizedText(
        fr: "À revoir", nl: "Nog eens te bekijken", de: "Noch einmal anzusehen", en: "To look at again")

    static func letter(to side: Side, _ count: Int, _ number: DossierNumber) -> LocalizedText {
        let command = "carnet letter draft \(number) questions --to \(side.rawValue)"
        switch side {
        case .consumer:
            return LocalizedText(
                fr: "Questions au consommateur (\(count)) :\n\(command)",
                nl: "Vragen aan de consument (\(count)):\n\(command)",
                de: "Fragen an den Verbraucher (\(count)):\n\(command)",
                en: "Questions to the consumer (\(count)):\n\(command)")
        case .company:
            return LocalizedText(
                fr: "Questions à l'entreprise (\(count)) :\n\(command)",
                nl: "Vragen aan de onderneming (\(count)):\n\(command)",
                de: "Fragen an das Unternehmen (\(count)):\n\(command)",
                en: "Questions to the company (\(count)):\n\(command)")
        }
    }
}
