import LegalModel

/// Dates as people read them on a screen: `1er juin 2022`, `1 juni 2022`, `1. Juni 2022`, `1 June 2022`.
enum DateWords {
    /// The date in words.
    static func text(_ date: CivilDate, _ language: Language) -> String {
        let month = months[language]?[date.month - 1] ?? ""
        return switch language {
        case .french: "\(date.day == 1 ? "1er" : String(date.day)) \(month) \(date.year)"
        case .dutch, .english: "\(date.day) \(month) \(date.year)"
        case .german: "\(date.day). \(month) \(date.year)"
        }
    }

    /// The days of a version: `du … au …`, `depuis le …`, or that they are not known.
    static func text(_ validity: Validity, _ language: Language) -> String {
        let from = validity.from.map { text($0, language) }
        let to = validity.to.map { text($0, language) }
        let words: LocalizedText =
            switch (from, to) {
            case (let from?, let to?):
                LocalizedText(
                    fr: "du \(from) au \(to)", nl: "van \(from) tot en met \(to)", de: "vom \(from) bis zum \(to)",
                    en: "from \(from) to \(to)")
            case (let from?, nil):
                LocalizedText(fr: "depuis le \(from)", nl: "sinds \(from)", de: "seit dem \(from)", en: "since \(from)")
            case (nil, let to?):
                LocalizedText(
                    fr: "jusqu'au \(to) (début inconnu)", nl: "tot en met \(to) (begin onbekend)",
                    de: "bis zum \(to) (Beginn unbekannt)", en: "until \(to) (beginning unknown)")
            case (nil, nil):
                LocalizedText(
                    fr: "dates inconnues", nl: "data onbekend", de: "Daten unbekannt", en: "dates unknown")
            }
        return words[language]
    }

    private static let months: [Language: [String]] = [
        .french: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        .dutch: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        .german: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ],
        .english: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
    ]
}
