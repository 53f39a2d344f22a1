import FileFormats
import Foundation
public import LegalModel

/// The templates of a folder: letters, recommendations and the parts they share.
///
/// A template named `letters/acknowledgement` stands in `letters/acknowledgement/<language>.md`; parts for all templates
/// of a language stand in `parts/<language>.md`. A template's own part goes before a shared one of the same name.
public struct TemplateSet: Hashable, Sendable {
    /// The texts by path inside the folder.
    private let sources: [String: Source]
    /// The shared parts by language, those of the first folder last.
    private let parts: [Language: [Source]]
    /// The folder, for places in messages.
    private let folder: String
    /// What was parsed already.
    private let shelf = TemplateShelf()

    /// A text and the file it was read from.
    private struct Source: Hashable {
        let text: String
        let file: String
    }

    /// Reads every Markdown file of a folder.
    ///
    /// - Parameter folder: `Templates`.
    public init(folder: String) throws(DraftingFault) { try self.init(folders: [folder]) }

    /// Reads the Markdown files of several folders: a letter, and every other template, is taken whole from the first folder
    /// that has it; of the shared parts each from the first that writes it.
    ///
    /// - Parameter folders: the shipped `Templates` last.
    public init(folders: [String]) throws(DraftingFault) {
        var texts: [(path: String, source: Source)] = []
        var taken: Set<String> = []
        for folder in folders {
            var own: Set<String> = []
            for path in TemplateSet.files(in: folder) {
                let name = TemplateSet.name(of: path)
                guard name == "parts" || !taken.contains(name) else { continue }
                own.insert(name)
                texts.append((path, try TemplateSet.read("\(folder)/\(path)")))
            }
            taken.formUnion(own)
        }
        self.init(texts, folder: folders.last ?? "Templates")
    }

    /// Makes a set from texts by their paths: `parts/fr.md`, `letters/refusal/nl.md`.
    public init(sources: [String: String], folder: String = "Templates") {
        self.init(
            sources.sorted { $0.key < $1.key }.map { ($0.key, Source(text: $0.value, file: "\(folder)/\($0.key)")) },
            folder: folder)
    }

    private init(_ texts: [(path: String, source: Source)], folder: String) {
        var sources: [String: Source] = [:]
        var parts: [Language: [Source]] = [:]
        for (path, source) in texts {
            if let language = Language.allCases.first(where: { path == "parts/\($0.rawValue).md" }) {
                parts[language, default: []].insert(source, at: 0)
            } else if sources[path] == nil {
                sources[path] = source
            }
        }
        self.sources = sources
        self.parts = parts
        self.folder = folder
    }

    /// The Markdown files of a folder, as paths inside it.
    private static func files(in folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
    }

    private static func read(_ path: String) throws(DraftingFault) -> Source {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(path)
        } catch {
            throw .file(error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .data(DataFault(.notUTF8, at: SourceLocation(file: path, line: 1, column: 1)))
        }
        return Source(text: text, file: path)
    }

    /// The name of the template in a path: its folder.
    private static func name(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The text of a template as it was written, and its file; `nil` when it is not written in the language.
    func source(of name: String, in language: Language) -> (text: String, file: String)? {
        sources[path(name, language)].map { ($0.text, $0.file) }
    }

    /// The texts of the shared parts of a language with their files.
    func partSources(in language: Language) -> [(text: String, file: String)] {
        (parts[language] ?? []).map { ($0.text, $0.file) }
    }

    /// The names of the templates, sorted: `letters/refusal`, `recommendations`.
    public var names: [String] {
        let names = sources.keys.compactMap { path -> String? in
            let name = TemplateSet.name(of: path)
            return name.isEmpty || !isTemplate(path) ? nil : name
        }
        return Set(names).sorted()
    }

    /// The languages that a template is written in.
    public func languages(of name: String) -> [Language] {
        Language.allCases.filter { sources[path(name, $0)] != nil }
    }

    /// Binds values to a template.
    ///
    /// - Throws: `missingTranslation` when the template is not written in the language; `template` for every fault of
    ///   the template, of its parts, or of a value that is missing or of the wrong kind.
    public func blocks(
        of name: String, in language: Language, values: [String: TemplateValue], house: HouseStyle,
        codes: [CodeIdentifier: CodeName] = [:]
    ) throws(DraftingFault) -> [Block] {
        try bind(name, in: language, values: values, house: house, codes: codes).blocks
    }

    /// Binds values to a template, with the handler's texts in the place of the passages they rewrite.
    ///
    /// - Parameter rewritten: texts by address; those whose address the template does not have are left aside.
    public func bind(
        _ name: String, in language: Language, values: [String: TemplateValue], house: HouseStyle,
        codes: [CodeIdentifier: CodeName] = [:], sequence: ArticleSequence = ArticleSequence([]),
        rewritten: [String: String] = [:]
    ) throws(DraftingFault) -> BoundTemplate {
        let (template, parts) = try parsed(name, language)
        return try bound(template.blocks, parts, values, language, house, codes, sequence, rewritten)
    }

    /// Binds values to one part of a template, or to a shared part.
    public func blocks(
        ofPart part: String, of name: String, in language: Language, values: [String: TemplateValue],
        house: HouseStyle, codes: [CodeIdentifier: CodeName] = [:], sequence: ArticleSequence = ArticleSequence([])
    ) throws(DraftingFault) -> [Block] {
        let (template, parts) = try parsed(name, language)
        guard let found = parts[part] else {
            let place = SourceLocation(file: template.file, line: 1, column: 1)
            throw .template(TemplateFault(.unknownPart(part, known: parts.keys.sorted()), at: place))
        }
        return try bound(found.blocks, parts, values, language, house, codes, sequence).blocks
    }

    /// The text of a part that is one paragraph: a subject, a title for the properties of a file.
    public func text(
        ofPart part: String, of name: String, in language: Language, values: [String: TemplateValue],
        house: HouseStyle, codes: [CodeIdentifier: CodeName] = [:], sequence: ArticleSequence = ArticleSequence([])
    ) throws(DraftingFault) -> String {
        try blocks(ofPart: part, of: name, in: language, values: values, house: house, codes: codes, sequence: sequence)
            .map(\.visibleText).joined(separator: " ")
    }

    /// Everything that is wrong with the templates and can be seen without values.
    public func faults() -> [DraftingFault] {
        var faults: [DraftingFault] = []
        for name in names {
            for language in languages(of: name) {
                do {
                    _ = try parsed(name, language)
                } catch {
                    faults.append(error)
                }
            }
        }
        return faults
    }

    // MARK: Parsing

    private func isTemplate(_ path: String) -> Bool {
        Language.allCases.contains { path.hasSuffix("/\($0.rawValue).md") }
    }

    private func path(_ name: String, _ language: Language) -> String { "\(name)/\(language.rawValue).md" }

    func parsed(
        _ name: String, _ language: Language
    ) throws(DraftingFault) -> (Template, [String: TemplatePart]) {
        let path = path(name, language)
        guard let source = sources[path] else {
            throw .missingTranslation(path: "\(folder)/\(path)", language: language)
        }
        if let held = shelf[path] { return held }
        do {
            let template = try assembled(source, language)
            shelf[path] = template
            return template
        } catch {
            throw .template(error)
        }
    }

    private func assembled(
        _ source: Source, _ language: Language
    ) throws(TemplateFault) -> (Template, [String: TemplatePart]) {
        let template = try Template(source.text, file: source.file)
        var parts = try sharedParts(language)
        parts.merge(template.parts) { _, own in own }
        let uses = (template.blocks + parts.keys.sorted().flatMap { parts[$0]?.blocks ?? [] }).flatMap(\.partUses)
        if let lost = uses.first(where: { parts[$0.name] == nil }) {
            throw TemplateFault(.unknownPart(lost.name, known: parts.keys.sorted()), at: lost.location)
        }
        return (template, parts)
    }

    /// The shared parts of a language, parsed once.
    private func sharedParts(_ language: Language) throws(TemplateFault) -> [String: TemplatePart] {
        let place = path("parts", language)
        if let held = shelf[place] { return held.1 }
        var parts: [String: TemplatePart] = [:]
        for shared in self.parts[language] ?? [] {
            parts.merge(try Template(shared.text, file: shared.file).parts) { _, own in own }
        }
        shelf[place] = (try Template("", file: place), parts)
        return parts
    }

    private func bound(
        _ blocks: [TemplateBlock], _ parts: [String: TemplatePart], _ values: [String: TemplateValue],
        _ language: Language, _ house: HouseStyle, _ codes: [CodeIdentifier: CodeName],
        _ sequence: ArticleSequence, _ rewritten: [String: String] = [:]
    ) throws(DraftingFault) -> BoundTemplate {
        do {
            return try TemplateBinder.bind(
                blocks, parts: parts, values: values, typesetter: Typesetter(language, house: house), codes: codes,
                sequence: sequence, rewritten: rewritten)
        } catch {
            throw .template(error)
        }
    }
}
