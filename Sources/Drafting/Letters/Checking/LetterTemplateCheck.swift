import Casework
import Foundation
public import LegalModel

/// Checks the files of letters: every language, every name, every block, every sentence, every example.
///
/// What is written in several letters (a shared part) is told once.
public struct LetterTemplateCheck {
    /// Reads a text of a kind in a language by the rules of language.
    public typealias Remarks = (String, LetterType.Kind, Language) -> [Remark]

    /// What a rule of language says of words.
    public struct Remark: Hashable, Sendable {
        let rule: String
        let words: String
        let why: LocalizedText
        let isBlocking: Bool

        /// Makes a remark.
        public init(rule: String, words: String, why: LocalizedText, isBlocking: Bool) {
            self.rule = rule
            self.words = words
            self.why = why
            self.isBlocking = isBlocking
        }
    }

    let maker: LetterMaker
    /// The invented dossier of the examples; `nil` when it cannot be read.
    let dossier: Dossier?
    private let dossierFault: DraftingFault?
    /// The names of the codes, for examples that cite articles.
    let law: LawExtract
    /// What the rules of language say of a text.
    let remarks: Remarks
    private let folders: [String]

    /// Prepares the check.
    ///
    /// - Parameters:
    ///   - folders: where the letters stand, as for ``LetterMaker``.
    ///   - law: the names of the codes.
    ///   - remarks: reads a composed text by the rules of language.
    public init(
        _ maker: LetterMaker, folders: [String], law: LawExtract,
        remarks: @escaping Remarks = { _, _, _ in [] }
    ) {
        self.remarks = remarks
        self.maker = maker
        self.law = law
        self.folders = folders
        var dossier: Dossier?
        var fault: DraftingFault?
        do throws(DraftingFault) {
            dossier = try LetterExample.dossier(file: LetterTemplateCheck.exampleDossier(in: folders))
        } catch {
            fault = error
        }
        self.dossier = dossier
        dossierFault = fault
    }

    /// The file of the invented dossier: of the first folder that has one.
    public static func exampleDossier(in folders: [String]) -> String {
        let paths = folders.map { $0 + "/letters/example-dossier.yaml" }
        return paths.first { FileManager.default.fileExists(atPath: $0) } ?? paths.last ?? ""
    }

    /// What is wrong with letters, by letter and place.
    ///
    /// - Parameter names: only these; all when `nil`.
    public func problems(of names: [String]? = nil) -> [LetterProblem] {
        var problems: [LetterProblem] = []
        if let dossierFault {
            let path = LetterTemplateCheck.exampleDossier(in: folders)
            problems.append(
                LetterProblem(.fault(dossierFault), of: "–", at: SourceLocation(file: path, line: 1, column: 1)))
        }
        for name in names ?? maker.library.names { problems += self.problems(of: name) }
        var told: Set<LetterProblem> = []
        return problems.filter { problem in
            let bare = LetterProblem(problem.kind, of: "", at: problem.location)
            return told.insert(bare).inserted
        }
    }

    private func problems(of name: String) -> [LetterProblem] {
        let file = "\(maker.library.folder(of: name))/letters/\(name)/letter.yaml"
        let start = SourceLocation(file: file, line: 1, column: 1)
        let type: LetterType
        do throws(DraftingFault) {
            guard let found = try maker.library.type(name) else { return [] }
            type = found
        } catch {
            return [LetterProblem(.fault(error), of: name, at: error.location ?? start)]
        }
        var problems: [LetterProblem] = []
        for language in Language.allCases {
            guard let source = maker.templates.source(of: type.template, in: language) else {
                problems.append(LetterProblem(.missingLanguage(language), of: name, at: start))
                continue
            }
            problems += reading(of: type, in: language)
            problems += prose(of: type, source.text, file: source.file, in: language)
        }
        return problems + examples(of: type, file: file.replacing("letter.yaml", with: "example.yaml"))
    }

    // MARK: Names, blocks, sentences

    private func reading(of type: LetterType, in language: Language) -> [LetterProblem] {
        let name = type.id.text
        let template: Template
        let parts: [String: TemplatePart]
        do throws(DraftingFault) {
            (template, parts) = try maker.templates.parsed(type.template, language)
        } catch {
            return [LetterProblem(.fault(error), of: name, at: error.location ?? type.location)]
        }
        let reading = TemplateReading(template.blocks, parts: parts, names: TemplateShape.names(of: type))
        var problems = reading.problems.map { LetterProblem($0.kind, of: name, at: $0.location) }
        let used = reading.used.union(type.namesInConditions)
        for field in type.fields where !used.contains(field.id) {
            problems.append(LetterProblem(.unusedField(field.id, language), of: name, at: field.location))
        }
        for block in type.blocks where block.form == nil {
            guard let printed = reading.blocks[block.id] else {
                problems.append(LetterProblem(.missingBlock(block.id, language), of: name, at: block.location))
                continue
            }
            for shown in block.shows where !printed.contains(where: { $0 == shown || $0.hasPrefix(shown + ".") }) {
                problems.append(
                    LetterProblem(.notShown(shown, block: block.id, language), of: name, at: block.location))
            }
        }
        let listed = Set(type.blocks.map(\.id))
        for place in reading.blockPlaces where !listed.contains(place.id) && place.location.file == template.file {
            problems.append(LetterProblem(.unlistedBlock(place.id), of: name, at: place.location))
        }
        return problems + sentences(of: type, reading, in: language)
    }

    private func sentences(
        of type: LetterType, _ reading: TemplateReading, in language: Language
    ) -> [LetterProblem] {
        let name = type.id.text
        let known = Set(maker.sentences.map(\.id))
        let listed = Set(type.sentences.map(\.id))
        let used = Set(reading.partUses.map(\.name)).intersection(known)
        var problems: [LetterProblem] = []
        for sentence in type.sentences {
            if !known.contains(sentence.id) {
                problems.append(LetterProblem(.unknownSentence(sentence.id), of: name, at: sentence.location))
            } else if !used.contains(sentence.id) {
                problems.append(LetterProblem(.unusedSentence(sentence.id, language), of: name, at: sentence.location))
            }
        }
        // What a shared part brings along by itself is not the letter's to list.
        let own = maker.templates.source(of: type.template, in: language)?.file
        for use in reading.partUses
        where known.contains(use.name) && !listed.contains(use.name) && use.location.file == own {
            problems.append(LetterProblem(.unlistedSentence(use.name), of: name, at: use.location))
        }
        return problems
    }

    // MARK: Words

    private func prose(
        of type: LetterType, _ source: String, file: String, in language: Language
    ) -> [LetterProblem] {
        let prose = TemplateProse(source, file: file, language: language)
        let fixed = maker.templates.sentenceTexts(maker.sentences.map(\.id), in: language)
        return prose.typedDates.map { LetterProblem(.typedDate($0.words), of: type.id.text, at: $0.location) }
            + prose.repeated(fixed).map { found in
                LetterProblem(
                    found.isVerbatim ? .retypedSentence(found.id) : .rewordedSentence(found.id), of: type.id.text,
                    at: found.location)
            }
    }
}

extension LetterType {
    /// The names that its conditions look at.
    fileprivate var namesInConditions: Set<String> {
        let conditions = blocks.map(\.when) + sentences.map(\.when) + fields.map(\.required)
        return Set(
            conditions.flatMap { condition -> [String] in
                guard case .when(let expression) = condition else { return [] }
                return expression.condition.alternatives.flatMap { $0 }.compactMap(\.path.names.first)
            })
    }
}

extension TemplateSet {
    /// The wordings of shared parts as they were written, by id.
    func sentenceTexts(_ ids: [String], in language: Language) -> [(id: String, text: String)] {
        partSources(in: language).flatMap { source -> [(id: String, text: String)] in
            ids.compactMap { id in
                guard let start = source.text.firstRange(of: "::: part \(id)\n"),
                    let end = source.text[start.upperBound...].firstRange(of: "\n:::")
                else { return nil }
                return (id, String(source.text[start.upperBound..<end.lowerBound]))
            }
        }
    }
}

extension DraftingFault {
    /// Where it is, when it is in a file.
    public var location: SourceLocation? {
        switch self {
        case .template(let fault): fault.location
        case .data(let fault): fault.location
        case .letter(.wrongValue(_, _, let fault)): fault.location
        case .file, .missingTranslation, .missingValue, .letter, .deadline: nil
        }
    }
}
