import LegalModel

/// The sentences of a verification.
enum ReceiptWords {
    static let altered = LocalizedText(
        fr: "le récépissé conservé au journal a été modifié ou est illisible",
        nl: "het bewaarde ontvangstbewijs is gewijzigd of onleesbaar",
        de: "der im Journal bewahrte Beleg wurde verändert oder ist nicht lesbar",
        en: "the receipt kept in the journal was altered or cannot be read")

    static func intact(_ code: String) -> LocalizedText {
        LocalizedText(
            fr: "le récépissé \(code) est intact", nl: "ontvangstbewijs \(code) is ongeschonden",
            de: "der Beleg \(code) ist unversehrt", en: "the receipt \(code) is intact")
    }

    static func text(_ name: String, _ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "le texte (\(name)) est celui qui a été approuvé", nl: "de tekst (\(name)) is de goedgekeurde",
                de: "der Text (\(name)) ist der genehmigte", en: "the text (\(name)) is the one approved")
            : LocalizedText(
                fr: "le texte (\(name)) composé aujourd'hui n'est plus celui qui a été approuvé",
                nl: "de tekst (\(name)) die vandaag wordt opgesteld, is niet meer de goedgekeurde",
                de: "der heute erstellte Text (\(name)) ist nicht mehr der genehmigte",
                en: "the text (\(name)) composed today is no longer the one approved")
    }

    static func facts(_ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "les faits du dossier n'ont pas changé", nl: "de feiten van het dossier zijn niet veranderd",
                de: "die Tatsachen der Akte sind unverändert", en: "the facts of the dossier have not changed")
            : LocalizedText(
                fr: "les faits du dossier ont changé depuis", nl: "de feiten van het dossier zijn sindsdien veranderd",
                de: "die Tatsachen der Akte haben sich seither geändert",
                en: "the facts of the dossier have changed since")
    }

    static func pack(_ name: String, _ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "la grille \(name) est la même", nl: "het rooster \(name) is hetzelfde",
                de: "das Raster \(name) ist dasselbe", en: "the rule pack \(name) is the same")
            : LocalizedText(
                fr: "la grille \(name) a changé depuis", nl: "het rooster \(name) is sindsdien veranderd",
                de: "das Raster \(name) hat sich seither geändert", en: "the rule pack \(name) has changed since")
    }

    static func law(_ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "les articles utilisés sont les mêmes", nl: "de gebruikte artikelen zijn dezelfde",
                de: "die verwendeten Artikel sind dieselben", en: "the articles used are the same")
            : LocalizedText(
                fr: "un article utilisé a changé dans le recueil depuis",
                nl: "een gebruikt artikel is sindsdien in de verzameling veranderd",
                de: "ein verwendeter Artikel hat sich in der Sammlung seither geändert",
                en: "an article used has changed in the corpus since")
    }

    static func engine(_ version: String, _ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "les règles de calcul sont les mêmes (version \(version))",
                nl: "de rekenregels zijn dezelfde (versie \(version))",
                de: "die Auswertungsregeln sind dieselben (Version \(version))",
                en: "the rules of evaluation are the same (version \(version))")
            : LocalizedText(
                fr: "les règles de calcul ne sont plus celles de la version \(version)",
                nl: "de rekenregels zijn niet meer die van versie \(version)",
                de: "die Auswertungsregeln sind nicht mehr die der Version \(version)",
                en: "the rules of evaluation are no longer those of version \(version)")
    }

    static func approval(_ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "l'approbation de ce contenu figure au journal",
                nl: "de goedkeuring van deze inhoud staat in het journaal",
                de: "die Genehmigung dieses Inhalts steht im Journal",
                en: "the approval of this content stands in the journal")
            : LocalizedText(
                fr: "l'approbation de ce contenu ne figure pas ainsi au journal",
                nl: "de goedkeuring van deze inhoud staat niet zo in het journaal",
                de: "die Genehmigung dieses Inhalts steht so nicht im Journal",
                en: "the approval of this content does not stand like this in the journal")
    }

    static func fourEyes(_ holds: Bool) -> LocalizedText {
        holds
            ? LocalizedText(
                fr: "deux personnes différentes ont écrit et approuvé",
                nl: "twee verschillende personen hebben geschreven en goedgekeurd",
                de: "zwei verschiedene Personen haben verfasst und genehmigt",
                en: "two different persons wrote and approved")
            : LocalizedText(
                fr: "la personne qui a approuvé n'était pas une autre, chargée de la validation",
                nl: "wie goedkeurde, was geen andere persoon die met de validatie belast is",
                de: "die genehmigende Person war keine andere, mit der Prüfung betraute",
                en: "the person who approved was not another one, charged with validation")
    }
}
