import CorpusStore
import FileFormats
import LegalModel

/// Courts by the code that an ECLI has for them.
enum CourtWords {
    /// The name of a court; the code itself when it is not known.
    static func name(_ code: String?, _ language: Language) -> String {
        switch code {
        case "CASS":
            LocalizedText(
                fr: "Cour de cassation", nl: "Hof van Cassatie", de: "Kassationshof", en: "Court of Cassation")[
                    language]
        case "GHCC":
            LocalizedText(
                fr: "Cour constitutionnelle", nl: "Grondwettelijk Hof", de: "Verfassungsgerichtshof",
                en: "Constitutional Court")[language]
        case "RVSCDE":
            LocalizedText(fr: "Conseil d'État", nl: "Raad van State", de: "Staatsrat", en: "Council of State")[language]
        case .some(let code): code
        case nil: "?"
        }
    }

    /// `Cour de cassation, 28 mai 2020 · ECLI:BE:CASS:…`.
    static func line(_ judgment: CaseSummary, _ language: Language) -> String {
        line(court: judgment.court, day: judgment.decided, ecli: judgment.ecli, language)
    }

    /// Court, day and identifier of a judgment.
    static func line(court: String?, day: CivilDate?, ecli: String, _ language: Language) -> String {
        let date = day.map { ", " + DateWords.text($0, language) } ?? ""
        return "\(name(court, language))\(date) · \(ecli)"
    }
}

extension CaseSummary {
    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "ecli": .string(ecli), "court": .optional(court), "date": .optional(decided?.description),
            "language": .string(language.rawValue), "abstracts": .array(abstracts.map { .string($0) }),
        ])
    }
}
