import Casework
import FileFormats
import Foundation
import LegalModel

/// Where data lives, which day it is, who acts, in which language: the only place that reads clock and environment.
struct Context {
    /// The folder of the user's data.
    let home: URL
    /// The folder `LegalCorpus`.
    let corpusFolder: URL
    /// The folder `Templates`, whole.
    let templatesFolder: URL
    /// The folders that letters come from, the service's own first: `--templates`, `templates` in the home, the shipped one.
    let templateFolders: [URL]
    /// The language of what is shown.
    let language: Language
    /// The day.
    let today: CivilDate
    /// Who acts; `nil` when nobody was named.
    let user: UserName?
    /// Whether one JSON document is wanted.
    let isJSON: Bool

    init(options: GlobalOptions, environment: [String: String]) throws {
        home = Context.home(option: options.home, environment: environment)
        corpusFolder = Context.folder("LegalCorpus", option: options.corpus)
        (templatesFolder, templateFolders) = Context.templates(option: options.templates, home: home)
        if let text = options.language {
            guard let chosen = Language(rawValue: text) else {
                throw Failure.wrongValue(text, option: "--language", expected: "fr, nl, de, en")
            }
            language = chosen
        } else {
            language = InterfaceLanguage.chosen(environment: environment)
        }
        if let text = options.today {
            guard let date = CivilDate(iso: text) else {
                throw Failure.wrongValue(text, option: "--today", expected: "yyyy-mm-dd")
            }
            today = date
        } else {
            today = Context.currentDay()
        }
        let name = options.user ?? environment["CARNET_USER"] ?? ""
        if !name.isEmpty, !UserName.isWellFormed(name) {
            throw Failure.wrongValue(name, option: "--as", expected: "a-z 0-9 . _ -")
        }
        user = name.isEmpty ? nil : UserName(name)
        isJSON = options.json
    }

    /// The database of the law: derived, may be deleted.
    var corpusDatabase: URL { home.appendingPathComponent("corpus.sqlite") }

    /// The database of the dossiers: precious.
    var dossierDatabase: URL { home.appendingPathComponent("dossiers.sqlite") }

    /// The exhibits, each under its SHA-256.
    var exhibitsFolder: URL { home.appendingPathComponent("exhibits") }

    /// The user, for a command that needs one.
    func requiredUser() throws -> UserName {
        guard let user else {
            throw Failure(
                .wrongUse,
                LocalizedText(
                    fr: "il faut savoir qui agit : --as manque",
                    nl: "het moet duidelijk zijn wie handelt: --as ontbreekt",
                    de: "es muss klar sein, wer handelt: --as fehlt", en: "it must be known who acts: --as is missing"),
                remedy: LocalizedText(
                    fr: "Ajoutez --as NOM, ou définissez CARNET_USER.",
                    nl: "Voeg --as NAAM toe, of stel CARNET_USER in.",
                    de: "Ergänzen Sie --as NAME oder setzen Sie CARNET_USER.", en: "Add --as NAME, or set CARNET_USER.")
            )
        }
        return user
    }

    private static func home(option: String?, environment: [String: String]) -> URL {
        if let option { return URL(fileURLWithPath: option) }
        if let folder = environment["CARNET_HOME"], !folder.isEmpty { return URL(fileURLWithPath: folder) }
        if let folder = environment["XDG_DATA_HOME"], !folder.isEmpty {
            return URL(fileURLWithPath: folder).appendingPathComponent("carnet")
        }
        return URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".local/share/carnet")
    }

    private static func folder(_ name: String, option: String?) -> URL {
        if let option { return URL(fileURLWithPath: option) }
        let executable = Bundle.main.executableURL?.deletingLastPathComponent()
        let besides = executable?.appendingPathComponent(name)
        if let besides, FileManager.default.fileExists(atPath: besides.path) { return besides }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent(name)
    }

    /// The whole folder, and those that letters come from. A folder that holds letters and no other part adds to the shipped
    /// one; any other takes its place.
    private static func templates(option: String?, home: URL) -> (whole: URL, all: [URL]) {
        func holds(_ parts: [String], in folder: URL) -> Bool {
            parts.contains { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }
        }
        let shipped = folder("Templates", option: nil)
        let own = option.map { URL(fileURLWithPath: $0) }
        let atHome = home.appendingPathComponent("templates")
        let whole =
            own.map { own in
                let isAddition =
                    holds(["letters"], in: own) && !holds(["rulepacks", "style", "recommendations"], in: own)
                return isAddition ? shipped : own
            } ?? shipped
        var all = [own, FileManager.default.fileExists(atPath: atHome.path) ? atHome : nil].compactMap { $0 }
        if !all.contains(whole) { all.append(whole) }
        return (whole, all)
    }

    private static func currentDay() -> CivilDate {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Brussels") ?? calendar.timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return CivilDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CivilDate.epoch
    }
}

extension Failure {
    /// A value of an option that cannot be read.
    static func wrongValue(_ value: String, option: String, expected: String) -> Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "« \(value) » ne convient pas pour \(option) ; attendu : \(expected)",
                nl: "\"\(value)\" past niet bij \(option); verwacht: \(expected)",
                de: "„\(value)“ passt nicht zu \(option); erwartet: \(expected)",
                en: "\"\(value)\" does not fit \(option); expected: \(expected)"))
    }
}
