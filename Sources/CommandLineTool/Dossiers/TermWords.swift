import LegalModel

/// The words around terms of the law.
enum TermWords {
    static let title = LocalizedText(
        fr: "Délais (pour information, d'après les dates du dossier)",
        nl: "Termijnen (ter informatie, volgens de datums van het dossier)",
        de: "Fristen (zur Information, nach den Daten der Akte)",
        en: "Terms (for information, from the dates of the dossier)")
    static let from = LocalizedText(
        fr: "à compter de :", nl: "te rekenen vanaf:", de: "gerechnet ab:", en: "counted from:")
    static let suspended = LocalizedText(
        fr: "suspendu par :", nl: "geschorst door:", de: "gehemmt durch:", en: "suspended by:")
    static let interrupted = LocalizedText(
        fr: "interrompu par :", nl: "gestuit door:", de: "unterbrochen durch:", en: "interrupted by:")
    static let dayUnknown = LocalizedText(
        fr: "ce jour n'est pas dans le dossier", nl: "die dag staat niet in het dossier",
        de: "dieser Tag steht nicht in der Akte", en: "that day is not in the dossier")
    static let count = LocalizedText(
        fr: "à calculer :", nl: "te berekenen:", de: "zu berechnen:", en: "to compute:")
    static let notRead = LocalizedText(
        fr: "pas encore comparé au texte", nl: "nog niet met de tekst vergeleken",
        de: "noch nicht mit dem Text verglichen",
        en: "not yet compared with the text")

    /// From which day to which.
    static func span(_ from: LocalizedText, _ due: LocalizedText) -> LocalizedText {
        LocalizedText(
            fr: "du \(from.fr) au \(due.fr)", nl: "van \(from.nl) tot \(due.nl)", de: "vom \(from.de) bis \(due.de)",
            en: "from \(from.en) to \(due.en)")
    }

    /// That the mediation has lengthened it so far.
    static func lengthened(_ days: Int) -> LocalizedText {
        LocalizedText(
            fr: "prolongé jusqu'ici de \(days) jours par la demande au service",
            nl: "tot nu toe verlengd met \(days) dagen door het verzoek aan de dienst",
            de: "bisher um \(days) Tage durch den Antrag beim Dienst verlängert",
            en: "lengthened so far by \(days) days by the request to the service")
    }
}
