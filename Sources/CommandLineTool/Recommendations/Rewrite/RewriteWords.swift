import LegalModel

/// What is said about passages in the handler's words.
enum RewriteWords {
    static func sentence(_ result: RewriteSession.Result, _ address: String) -> LocalizedText {
        switch result {
        case .rewritten:
            LocalizedText(
                fr: "Passage \(address) : votre texte est gardé.", nl: "Passage \(address): uw tekst is bewaard.",
                de: "Stelle \(address): Ihr Text ist aufbewahrt.", en: "Passage \(address): your text is kept.")
        case .confirmed:
            LocalizedText(
                fr: "Passage \(address) : votre texte est confirmé.", nl: "Passage \(address): uw tekst is bevestigd.",
                de: "Stelle \(address): Ihr Text ist bestätigt.", en: "Passage \(address): your text is confirmed.")
        case .dropped:
            LocalizedText(
                fr: "Passage \(address) : le texte composé figure de nouveau dans le document.",
                nl: "Passage \(address): de samengestelde tekst staat weer in het document.",
                de: "Stelle \(address): Der zusammengesetzte Text steht wieder im Dokument.",
                en: "Passage \(address): the composed text stands in the document again.")
        case .unchanged:
            LocalizedText(
                fr: "Passage \(address) : rien à modifier.", nl: "Passage \(address): niets te wijzigen.",
                de: "Stelle \(address): nichts zu ändern.", en: "Passage \(address): nothing to change.")
        }
    }

    static func noPassage(_ address: String) -> LocalizedText {
        LocalizedText(
            fr: "le document n'a pas de passage \(address)", nl: "het document heeft geen passage \(address)",
            de: "das Dokument hat keine Stelle \(address)", en: "the document has no passage \(address)")
    }

    /// Up to five addresses that share the most with the one asked for, and the command that shows all.
    static func addresses(_ known: [String], near address: String, _ number: DossierNumber) -> LocalizedText {
        let wanted = Set(address.split(separator: "."))
        let scored = known.enumerated().map { index, other in
            (index, other, wanted.intersection(other.split(separator: ".")).count)
        }
        let nearest = scored.filter { $0.2 > 0 }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.prefix(5).map(\.1)
        let list = nearest.isEmpty ? "" : nearest.joined(separator: ", ") + ". "
        let command = "carnet recommendation show \(number) --paragraphs"
        return LocalizedText(
            fr: (list.isEmpty ? "" : "Adresses voisines : " + list) + "Toutes les adresses : \(command)",
            nl: (list.isEmpty ? "" : "Adressen in de buurt: " + list) + "Alle adressen: \(command)",
            de: (list.isEmpty ? "" : "Ähnliche Adressen: " + list) + "Alle Adressen: \(command)",
            en: (list.isEmpty ? "" : "Addresses nearby: " + list) + "All addresses: \(command)")
    }

    static func notRewritten(_ address: String) -> LocalizedText {
        LocalizedText(
            fr: "le passage \(address) n'est pas réécrit dans cette langue",
            nl: "passage \(address) is in deze taal niet herschreven",
            de: "die Stelle \(address) ist in dieser Sprache nicht umgeschrieben",
            en: "passage \(address) is not rewritten in this language")
    }

    static func editing(_ address: String) -> LocalizedText {
        LocalizedText(
            fr: "Passage \(address). Ces lignes ne seront pas gardées. Une ligne vide sépare deux paragraphes.",
            nl: "Passage \(address). Deze regels worden niet bewaard. Een lege regel scheidt twee alinea's.",
            de: "Stelle \(address). Diese Zeilen werden nicht aufbewahrt. Eine Leerzeile trennt zwei Absätze.",
            en: "Passage \(address). These lines are not kept. An empty line parts two paragraphs.")
    }

    static func kept(_ path: String, _ remedy: LocalizedText?) -> LocalizedText {
        LocalizedText(
            fr: "Votre texte est gardé dans \(path).", nl: "Uw tekst is bewaard in \(path).",
            de: "Ihr Text liegt in \(path).", en: "Your text is kept in \(path)."
        ).map { language, text in text + (remedy.map { " " + $0[language] } ?? "") }
    }

    static let composed = LocalizedText(
        fr: "Voici ce qui serait composé aujourd'hui :", nl: "Dit zou vandaag worden samengesteld:",
        de: "So würde es heute zusammengesetzt:", en: "This would be composed today:")
    static let empty = LocalizedText(
        fr: "le texte est vide", nl: "de tekst is leeg", de: "der Text ist leer", en: "the text is empty")
    static let dropInstead = LocalizedText(
        fr: "Pour revenir au texte composé : --drop.", nl: "Om naar de samengestelde tekst terug te keren: --drop.",
        de: "Zurück zum zusammengesetzten Text: --drop.", en: "To go back to the composed text: --drop.")
    static let abandoned = LocalizedText(
        fr: "l'éditeur s'est terminé avec une erreur", nl: "de tekstverwerker eindigde met een fout",
        de: "der Editor endete mit einem Fehler", en: "the editor ended with an error")
    static let noEditor = LocalizedText(
        fr: "aucun éditeur n'est indiqué", nl: "er is geen tekstverwerker opgegeven", de: "kein Editor ist angegeben",
        en: "no editor is named")
    static let chooseEditor = LocalizedText(
        fr: "Indiquez-en un (export EDITOR=nano), ou donnez le texte avec --text-file FICHIER.",
        nl: "Geef er een op (export EDITOR=nano), of geef de tekst met --text-file BESTAND.",
        de: "Geben Sie einen an (export EDITOR=nano), oder den Text mit --text-file DATEI.",
        en: "Name one (export EDITOR=nano), or give the text with --text-file FILE.")
}
