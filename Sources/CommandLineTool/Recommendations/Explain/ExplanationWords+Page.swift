import LegalModel

extension ExplanationWords {
    /// The word in the names of files.
    static let fileName = LocalizedText(fr: "explication", nl: "uitleg", de: "erklaerung", en: "explanation")

    static let pageSubtitle = LocalizedText(
        fr: "Explication pour le dossier : document de travail, non contraignant",
        nl: "Uitleg voor het dossier: werkdocument, niet bindend",
        de: "Erklärung für die Akte: Arbeitsdokument, nicht bindend",
        en: "Explanation for the file: working document, not binding")

    static let decisive = LocalizedText(
        fr: "Ce qui a décidé", nl: "Wat de doorslag gaf", de: "Was den Ausschlag gab", en: "What decided")

    static let dependsOn = LocalizedText(
        fr: "Ce dont cela dépend", nl: "Waarvan het afhangt", de: "Wovon es abhängt", en: "What it depends on")

    static let graphTitle = LocalizedText(
        fr: "Le raisonnement en schémas", nl: "De redenering in schema's", de: "Der Gedankengang in Schaubildern",
        en: "The argument in drawings")

    static let graphHint = LocalizedText(
        fr:
            "La demande est à gauche ; chaque case repose sur celles à sa droite. Une case avec un renvoi est développée dans un autre schéma.",
        nl:
            "De vraag staat links; elk vak steunt op de vakken rechts ervan. Een vak met een verwijzing staat uitgewerkt in een ander schema.",
        de:
            "Das Anliegen steht links; jedes Feld beruht auf den Feldern rechts davon. Ein Feld mit Verweis ist in einem anderen Schaubild ausgeführt.",
        en:
            "The claim is on the left; each box rests on those to its right. A box with a reference is told in another drawing."
    )

    static let tableHeading = LocalizedText(
        fr: "Faits et articles", nl: "Feiten en artikelen", de: "Tatsachen und Artikel", en: "Facts and articles")

    static let tableTitle = LocalizedText(
        fr: "Les faits décisifs et les articles sur lesquels ils reposent.",
        nl: "De beslissende feiten en de artikelen waarop ze steunen.",
        de: "Die entscheidenden Tatsachen und die Artikel, auf denen sie beruhen.",
        en: "The decisive facts and the articles on which they rest.")

    static let tableMarks = LocalizedText(
        fr: "● l'élément se fonde sur l'article ; ○ la règle ou la présomption qui l'emploie s'y fonde.",
        nl: "● het element steunt op het artikel; ○ de regel of het vermoeden dat het gebruikt steunt erop.",
        de: "● das Element beruht auf dem Artikel; ○ die Regel oder Vermutung, die es verwendet, beruht darauf.",
        en: "● the element rests on the article; ○ the rule or presumption that uses it does.")

    static let noTable = LocalizedText(
        fr: "Aucun fait décisif : rien à mettre en tableau.", nl: "Geen beslissende feiten: niets voor een tabel.",
        de: "Keine entscheidenden Tatsachen: nichts für eine Tabelle.", en: "No decisive facts: nothing to tabulate.")

    static let element = LocalizedText(fr: "Élément", nl: "Element", de: "Element", en: "Element")

    static let fact = LocalizedText(fr: "Constatation", nl: "Vaststelling", de: "Feststellung", en: "Finding")

    static let valueWord = LocalizedText(fr: "Valeur", nl: "Waarde", de: "Wert", en: "Value")
}
