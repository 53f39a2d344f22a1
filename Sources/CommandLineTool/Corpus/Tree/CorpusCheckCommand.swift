import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus check`: headings of digests that do not agree between articles and files. Ends with 1 when there are any.
struct CorpusCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Headings that are not spelt or arranged the same way in all digests.")

    @Option(help: "Only this code.")
    var code: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let folder = CorpusFolder(context.corpusFolder)
        let files = try folder.namedDigests(catalog: folder.catalog())
        let problems = HeadingCheck(files).problems.filter { problem in code.map { problem.code.text == $0 } ?? true }
        if context.isJSON {
            Console.write(json: .table(["headings": .array(problems.map(\.json))]))
        } else if problems.isEmpty {
            Console.write(
                LocalizedText(
                    fr: "Les intitulés concordent partout.", nl: "De opschriften stemmen overal overeen.",
                    de: "Die Überschriften stimmen überall überein.", en: "The headings agree everywhere.")[
                        context.language])
        } else {
            problems.flatMap { $0.lines(context.language) }.map(Console.safe).forEach(Console.write)
        }
        if !problems.isEmpty { throw ExitStatus.blocked }
    }
}

extension HeadingProblem {
    fileprivate var json: JSONValue {
        .table([
            "code": .string(code.text), "language": .string(language.rawValue), "problem": .string(kind.rawValue),
            "variants": .array(
                variants.map {
                    .table([
                        "text": .string($0.text), "articles": .integer($0.count),
                        "places": .array($0.places.map { .string($0) }),
                    ])
                }),
        ])
    }

    fileprivate func lines(_ language: Language) -> [String] {
        let title: LocalizedText =
            switch kind {
            case .spelling:
                LocalizedText(
                    fr: "une division écrite de plusieurs façons",
                    nl: "één onderverdeling op verschillende wijzen geschreven",
                    de: "eine Gliederung in mehreren Schreibweisen", en: "one heading spelt in several ways")
            case .level:
                LocalizedText(
                    fr: "une division sous des intitulés différents",
                    nl: "één onderverdeling onder verschillende opschriften",
                    de: "eine Gliederung unter verschiedenen Überschriften", en: "one heading under different headings")
            case .scattered:
                LocalizedText(
                    fr: "une division dont les articles ne se suivent pas",
                    nl: "een onderverdeling waarvan de artikelen niet op elkaar volgen",
                    de: "eine Gliederung, deren Artikel nicht aufeinander folgen",
                    en: "a heading whose articles do not follow each other")
            }
        let articles = LocalizedText(fr: "articles", nl: "artikelen", de: "Artikel", en: "articles")[language]
        return ["\(code) (\(self.language.rawValue)) : \(title[language])"]
            + variants.flatMap { variant in
                Lines.wrapped("\(variant.text) · \(variant.count) \(articles)", indent: "  – ", hanging: "    ")
                    + variant.places.flatMap { Lines.wrapped($0, indent: "      ", hanging: "        ") }
            }
    }
}
