import LegalModel

/// The rules between the values of a dossier, in words.
enum DossierRule {
    /// The sentence for a broken rule; `nil` for a code that is not one of a dossier.
    static func sentence(_ code: String, _ values: [String]) -> LocalizedText? {
        let first = values.first ?? ""
        let second = values.dropFirst().first ?? ""
        switch code {
        case "quotationNotInEntry":
            return LocalizedText(
                fr: "ces mots ne figurent pas ainsi dans l'écrit \(first)",
                nl: "deze woorden staan niet zo in het stuk \(first)",
                de: "diese Worte stehen nicht so in dem Eintrag \(first)",
                en: "these words do not stand like this in entry \(first)")
        case "wordsOfAnotherSide":
            return LocalizedText(
                fr: "l'écrit \(first) ne vient pas de la partie citée (\(second))",
                nl: "het stuk \(first) komt niet van de geciteerde partij (\(second))",
                de: "der Eintrag \(first) stammt nicht von der zitierten Partei (\(second))",
                en: "entry \(first) does not come from the party quoted (\(second))")
        case "passageNotInMessage":
            return LocalizedText(
                fr: "ce passage ne figure pas ainsi dans le message \(first)",
                nl: "deze passage staat niet zo in het bericht \(first)",
                de: "diese Stelle steht nicht so in der Nachricht \(first)",
                en: "this passage does not stand like this in message \(first)")
        case "passagesOutOfOrder":
            return LocalizedText(
                fr: "les passages ne suivent pas l'ordre du message \(first) ou se chevauchent",
                nl: "de passages volgen de volgorde van het bericht \(first) niet of overlappen",
                de: "die Stellen folgen nicht der Reihenfolge der Nachricht \(first) oder überschneiden sich",
                en: "the passages do not follow the order of message \(first), or overlap")
        case "relayOfNobody":
            return LocalizedText(
                fr: "l'écrit \(first) n'est le message d'aucune des parties",
                nl: "het stuk \(first) is geen bericht van een van de partijen",
                de: "der Eintrag \(first) ist keine Nachricht einer Partei",
                en: "entry \(first) is not a message of a party")
        case "sourceAndTo":
            return LocalizedText(
                fr: "la lettre \(first) transmet un message (source) ou ne pose que des questions (to), pas les deux",
                nl: "de brief \(first) geeft een bericht door (source) of stelt enkel vragen (to), niet beide",
                de: "der Brief \(first) gibt eine Nachricht weiter (source) oder stellt nur Fragen (to), nicht beides",
                en: "letter \(first) passes a message on (source) or only asks questions (to), not both")
        case "exhibitNotShared":
            return LocalizedText(
                fr: "la pièce \(first) n'est pas partagée (isShared: false)",
                nl: "het stuk \(first) wordt niet gedeeld (isShared: false)",
                de: "die Anlage \(first) wird nicht geteilt (isShared: false)",
                en: "exhibit \(first) is not shared (isShared: false)")
        case "amountNotSum":
            let amount = first.isEmpty ? "–" : first
            return LocalizedText(
                fr: "le montant (\(amount)) n'est pas la somme de son calcul (\(second))",
                nl: "het bedrag (\(amount)) is niet de som van zijn berekening (\(second))",
                de: "der Betrag (\(amount)) ist nicht die Summe seiner Berechnung (\(second))",
                en: "the amount (\(amount)) is not the sum of its computation (\(second))")
        case "hashOfAnotherFile":
            return LocalizedText(
                fr: "cette empreinte n'est pas celle du fichier", nl: "deze hash is niet die van het bestand",
                de: "dieser Hash gehört nicht zu der Datei", en: "this hash is not that of the file")
        default: return nil
        }
    }
}
