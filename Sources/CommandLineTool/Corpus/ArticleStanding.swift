import FileFormats
import LegalModel

/// Where an article stands on the day that is shown: in force, not yet, no longer, repealed, moved, unknown.
struct ArticleStanding {
    let view: ArticleView

    private var point: PointInTime { view.record.pointInTime(on: view.day) }

    /// The sentence under the heading.
    func lines(_ language: Language) -> [String] {
        let day = DateWords.text(view.day, language)
        return Lines.wrapped(sentence(day, language)[language])
    }

    /// The object that `--json` prints.
    var json: JSONValue {
        var members: [JSONValue.Member] = [.init("status", .string(point.name))]
        switch point {
        case .inForce(_, let ending): members += ArticleStanding.members(of: ending)
        case .notYet(let from): members.append(.init("from", .optional(from?.description)))
        case .ended(let last, let ending):
            members.append(.init("lastDay", .optional(last?.description)))
            members += ArticleStanding.members(of: ending)
        case .unknown: break
        }
        return .object(members)
    }

    private static func members(of ending: ArticleEnding?) -> [JSONValue.Member] {
        guard let ending else { return [] }
        return [.init("by", .optional(ending.act)), .init("movedTo", .optional(ending.target))]
    }

    private func sentence(_ day: String, _ language: Language) -> LocalizedText {
        switch point {
        case .inForce(let validity, let ending):
            let life = DateWords.text(validity, language)
            let tail = ending.map { " ; " + ArticleStanding.words(of: $0, language) } ?? ""
            return LocalizedText(
                fr: "En vigueur le \(day) (\(life))\(tail)", nl: "Van kracht op \(day) (\(life))\(tail)",
                de: "In Kraft am \(day) (\(life))\(tail)", en: "In force on \(day) (\(life))\(tail)")
        case .notYet(let from):
            let first = from.map { DateWords.text($0, language) }
            return LocalizedText(
                fr: "Pas encore en vigueur le \(day)" + (first.map { " : à partir du \($0)" } ?? ", date inconnue"),
                nl: "Nog niet van kracht op \(day)" + (first.map { ": vanaf \($0)" } ?? ", datum onbekend"),
                de: "Am \(day) noch nicht in Kraft" + (first.map { ": ab dem \($0)" } ?? ", Datum unbekannt"),
                en: "Not in force yet on \(day)" + (first.map { ": from \($0)" } ?? ", date unknown"))
        case .ended(let last, let ending):
            return ended(day, last.map { DateWords.text($0, language) }, ending, language)
        case .unknown:
            return LocalizedText(
                fr: "Validité le \(day) inconnue : les dates de l'article ne sont pas toutes connues.",
                nl: "Geldigheid op \(day) onbekend: niet alle data van het artikel zijn bekend.",
                de: "Geltung am \(day) unbekannt: Nicht alle Daten des Artikels sind bekannt.",
                en: "Validity on \(day) unknown: not all days of the article are known.")
        }
    }

    private func ended(
        _ day: String, _ last: String?, _ ending: ArticleEnding?, _ language: Language
    ) -> LocalizedText {
        let how = ending.map { " ; " + ArticleStanding.words(of: $0, language) } ?? ""
        return LocalizedText(
            fr: "Plus en vigueur le \(day)" + (last.map { " : dernier jour le \($0)" } ?? "") + how,
            nl: "Niet meer van kracht op \(day)" + (last.map { ": laatste dag \($0)" } ?? "") + how,
            de: "Am \(day) nicht mehr in Kraft" + (last.map { ": letzter Tag \($0)" } ?? "") + how,
            en: "No longer in force on \(day)" + (last.map { ": last day \($0)" } ?? "") + how)
    }

    /// `abrogé par L 2024-02-07/18, art. 42`, `transféré : VI.44/2`.
    static func words(of ending: ArticleEnding, _ language: Language) -> String {
        let act = ending.act
        let words: LocalizedText =
            switch ending {
            case .repealed:
                LocalizedText(
                    fr: "abrogé" + (act.map { " par \($0)" } ?? ""),
                    nl: "opgeheven" + (act.map { " door \($0)" } ?? ""),
                    de: "aufgehoben" + (act.map { " durch \($0)" } ?? ""),
                    en: "repealed" + (act.map { " by \($0)" } ?? ""))
            case .moved(let target, _):
                LocalizedText(
                    fr: "devenu \(target)" + (act.map { " (\($0))" } ?? ""),
                    nl: "nu \(target)" + (act.map { " (\($0))" } ?? ""),
                    de: "jetzt \(target)" + (act.map { " (\($0))" } ?? ""),
                    en: "now \(target)" + (act.map { " (\($0))" } ?? ""))
            }
        return words[language]
    }
}
