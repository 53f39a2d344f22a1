import FileFormats
import Foundation
public import LegalModel

/// The templates of a folder: letters, recommendations and the parts they share.
///
/// A template named `letters/acknowledgement` stands in `letters/acknowledgement/<language>.md`; parts for all templates
/// of a language stand in `parts/<language>.md`. A template's own part goes before a shared one of the same name.
public struct TemplateSet: Hashable, Sendable {
    /// The texts by path inside the folder.
    private let sources: [String: String]
    /// The folder, for places in messages.
    private let folder: String
    /// What was parsed already.
    private let shelf = TemplateShelf()

    /// Reads every Markdown file of a folder.
    ///
    /// - Parameter folder: `Templates`.
    public init(folder: String) throws(DraftingFault) {
        var sources: [String: String] = [:]
        let files = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        for path in files.compactMap({ $0 as? String }).sorted() where path.hasSuffix(".md") {
            do {
                let bytes = try WholeFile.read(folder + "/" + path)
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    let place = SourceLocation(file: folder + "/" + path, line: 1, column: 1)
                    throw DraftingFault.data(DataFault(.notUTF8, at: place))
                }
                sources[path] = text
            } catch let fault as FileFault {
                throw .file(fault)
            } catch let fault as DraftingFault {
                throw fault
            } catch {
                throw .file(.unreadable(path: path, reason: "\(error)"))
            }
        }
        self.init(sources: sources, folder: folder)
    }

    /// Makes a set from texts by their paths: `parts/fr.md`, `letters/refusal/nl.md`.
    public init(sources: [String: String], folder: String = "Templates") {
        self.sources = sources
        self.folder = folder
    }

    /// The names of the templates, sorted: `letters/refusal`, `recommendations`.
    public var names: [String] {
        let names = sources.keys.compactMap { path -> String? in
            let name = path.split(separator: "/").dropLast().joined(separator: "/")
            return name.isEmpty || name == "parts" || !isTemplate(path) ? nil : name
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
        codes: [CodeIdentifier: CodeName] = [:], rewritten: [String: String] = [:]
    ) throws(DraftingFault) -> BoundTemplate {
        let (template, parts) = try parsed(name, language)
        return try bound(template.blocks, parts, values, language, house, codes, rewritten)
    }

    /// Binds values to one part of a template, or to a shared part.
    public func blocks(
        ofPart part: String, of name: String, in language: Language, values: [String: TemplateValue],
        house: HouseStyle, codes: [CodeIdentifier: CodeName] = [:]
    ) throws(DraftingFault) -> [Block] {
        let (template, parts) = try parsed(name, language)
        guard let found = parts[part] else {
            let place = SourceLocation(file: template.file, line: 1, column: 1)
            throw .template(TemplateFault(.unknownPart(part, known: parts.keys.sorted()), at: place))
        }
        return try bound(found.blocks, parts, values, language, house, codes).blocks
    }

    /// The text of a part that is one paragraph: a subject, a title for the properties of a file.
    public func text(
        ofPart part: String, of name: String, in language: Language, values: [String: TemplateValue],
        house: HouseStyle, codes: [CodeIdentifier: CodeName] = [:]
    ) throws(DraftingFault) -> String {
        try blocks(ofPart: part, of: name, in: language, values: values, house: house, codes: codes)
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

    private func parsed(
        _ name: String, _ language: Language
    ) throws(DraftingFault) -> (Template, [String: TemplatePart]) {
        let path = path(name, language)
        guard let source = sources[path] else {
            throw .missingTranslation(path: "\(folder)/\(path)", language: language)
        }
        if let held = shelf[path] { return held }
        do {
            let template = try assembled(source, path: path, language)
            shelf[path] = template
            return template
        } catch {
            throw .template(error)
        }
    }

    private func assembled(
        _ source: String, path: String, _ language: Language
    ) throws(TemplateFault) -> (Template, [String: TemplatePart]) {
        let template = try Template(source, file: "\(folder)/\(path)")
        var parts: [String: TemplatePart] = [:]
        let sharedPath = self.path("parts", language)
        if let text = sources[sharedPath] { parts = try Template(text, file: "\(folder)/\(sharedPath)").parts }
        parts.merge(template.parts) { _, own in own }
        let uses = (template.blocks + parts.keys.sorted().flatMap { parts[$0]?.blocks ?? [] }).flatMap(\.partUses)
        if let lost = uses.first(where: { parts[$0.name] == nil }) {
            throw TemplateFault(.unknownPart(lost.name, known: parts.keys.sorted()), at: lost.location)
        }
        return (template, parts)
    }

    private func bound(
        _ blocks: [TemplateBlock], _ parts: [String: TemplatePart], _ values: [String: TemplateValue],
        _ language: Language, _ house: HouseStyle, _ codes: [CodeIdentifier: CodeName],
        _ rewritten: [String: String] = [:]
    ) throws(DraftingFault) -> BoundTemplate {
        do {
            return try TemplateBinder.bind(
                blocks, parts: parts, values: values, typesetter: Typesetter(language, house: house), codes: codes,
                rewritten: rewritten)
        } catch {
            throw .template(error)
        }
    }
}
