import Citations
import Drafting
import FileFormats
import Foundation
import LegalModel
import Review

/// Makes the linters of the languages, each when it is first asked for.
final class LinterShelf {
    private let context: Context
    private var linters: [Language: Linter] = [:]
    private var finder: CitationFinder?

    init(_ context: Context) { self.context = context }

    /// The finder of citations, which also tells the language of a text.
    func citations() throws -> CitationFinder {
        if let finder { return finder }
        let made = try CitationFinder(corpusFolder: context.corpusFolder)
        finder = made
        return made
    }

    /// The linter of a language.
    ///
    /// - Throws: bad data in the word lists, with file, line and column.
    func linter(_ language: Language) throws -> Linter {
        if let linter = linters[language] { return linter }
        let made = Linter(
            try lists(language), fixed: try fixedWordings(language), citations: try citations(),
            ownContacts: try ownContacts(), statements: try statements(language))
        linters[language] = made
        return made
    }

    /// The language of a text: the one that is named, else `--language`, else told from its words.
    func language(of text: String, _ options: GlobalOptions, _ named: String?) throws -> Language {
        if let named { return try Context.language(named, option: "--text-language") }
        if let shown = options.language { return try Context.language(shown, option: "--language") }
        return try citations().language(of: text)
    }

    private func lists(_ language: Language) throws -> WordLists {
        let file = context.templatesFolder.appendingPathComponent("language/\(language.rawValue).yaml").path
        let lists = try WordLists(decoding: YAMLReader.read(WholeFile.read(file), file: file))
        guard lists.language == language else {
            throw DataFault(
                .invalidValue(lists.language.rawValue, expected: .oneOf([language.rawValue])),
                at: SourceLocation(file: file, line: 1, column: 1), path: ["language"])
        }
        return lists
    }

    /// What was learned of bare statements; nothing when a folder of templates does not have it.
    private func statements(_ language: Language) throws -> StatementWeights? {
        let file = LinterShelf.statementWeights(language, context)
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return try StatementWeights(reading: WholeFile.read(file), file: file)
    }

    /// The file of what was learned of bare statements.
    static func statementWeights(_ language: Language, _ context: Context) -> String {
        context.templatesFolder.appendingPathComponent("statements/\(language.rawValue)-weights.tsv").path
    }

    private func fixedWordings(_ language: Language) throws -> [FixedWording] {
        let parts = context.templatesFolder.appendingPathComponent("parts/\(language.rawValue).md").path
        let catalogue = context.templatesFolder.appendingPathComponent("letters/fixed-sentences.yaml").path
        return try FixedWording.wordings(
            parts: InputText.read(parts), catalogue: YAMLReader.read(WholeFile.read(catalogue), file: catalogue),
            in: language)
    }

    /// How the service can be reached: no leak in any letter.
    private func ownContacts() throws -> [String] {
        let house = try HouseStyle(contentsOf: context.templatesFolder.appendingPathComponent("style/house.yaml").path)
        return [house.telephone, house.email] + house.address.values.flatMap { $0 }
    }
}
