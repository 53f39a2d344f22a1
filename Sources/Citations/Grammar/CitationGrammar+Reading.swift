import FileFormats
public import Foundation
public import LegalModel

extension CitationGrammar {
    /// Reads `LegalCorpus/citations/<language>.yaml`.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        language = try reader.required("language").language()
        common = try reader.phrases("common")
        article = try reader.phrases("article")
        paragraph = try reader.phrases("paragraph")
        subparagraph = try reader.phrases("subparagraph")
        item = try reader.phrases("item")
        letter = try reader.phrases("letter")
        dash = try reader.phrases("dash")
        plurals = try reader.phrases("plurals")
        ordinalSubparagraph = try reader.phrases("ordinalSubparagraph")
        ordinals = try reader.entries("ordinals")
        ordinalEndings = try reader.phrases("ordinalEndings")
        asides = try reader.phrases("asides")
        determiners = try reader.phrases("determiners")
        separators = try reader.phrases("separators")
        ranges = try reader.phrases("ranges")
        following = try reader.phrases("following")
        notably = try reader.phrases("notably")
        suffixWords = try reader.phrases("suffixWords")
        gaps = try reader.phrases("gaps")
        ownerships = try reader.phrases("ownerships")
        anaphora = try reader.entries("anaphora")
        bareAnaphora = try reader.entries("bareAnaphora")
        articleAnaphora = try reader.phrases("articleAnaphora")
        own = try reader.phrases("own")
        relative = try reader.entries("relative")
        old = try reader.phrases("old")
        new = try reader.phrases("new")
        nationalities = try reader.entries("nationalities")
        books = try reader.phrases("books")
        divisions = try reader.phrases("divisions")
        acts = try reader.entries("acts")
        dossierActs = try reader.entries("dossierActs")
        unionActs = try reader.entries("unionActs")
        unionSigns = try reader.phrases("unionSigns")
        months = try reader.phrases("months")
        dateWords = try reader.phrases("dateWords")
        inserts = try reader.phrases("inserts")
        units = try reader.phrases("units")
        for node in try reader.list("codes") { codes.append(try CitedCode(decoding: node)) }
        try reader.finish()
    }

    /// Reads the grammars of a folder `LegalCorpus`, in the order fr, nl, de, en; those that are not there are left out.
    ///
    /// - Throws: `FileFault` when a file cannot be read, `DataFault` when one is wrong.
    public static func load(from folder: URL) throws -> [CitationGrammar] {
        var grammars: [CitationGrammar] = []
        for language in Language.allCases.sorted() {
            let path = folder.appendingPathComponent("citations/\(language.rawValue).yaml").path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            grammars.append(try CitationGrammar(decoding: YAMLReader.read(WholeFile.read(path), file: path)))
        }
        return grammars
    }
}

extension CitedCode {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        id = CodeIdentifier(try reader.required("id").nonEmptyText())
        names = try reader.phrases("names")
        numbers = try reader.optional("numbers")?.choice(NumberForms.self) ?? .any
        old = try reader.optional("old").map { (node) throws(DataFault) in CodeIdentifier(try node.nonEmptyText()) }
        var foreign: [String: CodeIdentifier] = [:]
        for entry in try reader.entries("foreign") { foreign[entry.value] = CodeIdentifier(entry.phrase) }
        self.foreign = foreign
        colonCountry = try reader.optional("colonCountry")?.nonEmptyText()
        wholeCountry = try reader.optional("wholeCountry")?.nonEmptyText()
        home = try reader.optional("home")?.nonEmptyText()
        let from = try reader.optional("from").map { node throws(DataFault) in try node.date() }
        let until = try reader.optional("until").map { node throws(DataFault) in try node.date() }
        guard let validity = Validity(from: from, to: until) else {
            throw DataFault(.inconsistent("until < from", [id.text]), at: node.location)
        }
        self.validity = validity
        try reader.finish()
    }
}

extension MappingReader {
    /// A list of phrases; empty when it is not there.
    fileprivate mutating func phrases(_ key: String) throws(DataFault) -> [String] {
        var phrases: [String] = []
        for node in try list(key) { phrases.append(try node.nonEmptyText()) }
        return phrases
    }

    /// A table from a value to its phrases.
    fileprivate mutating func entries(_ key: String) throws(DataFault) -> [CitationGrammar.Entry] {
        guard var table = try optional(key)?.mapping() else { return [] }
        var result: [CitationGrammar.Entry] = []
        for entry in table.allEntries() {
            if case .sequence(let nodes) = entry.value.content {
                for node in nodes { result.append(.init(phrase: try node.nonEmptyText(), value: entry.key)) }
            } else {
                result.append(.init(phrase: try entry.value.nonEmptyText(), value: entry.key))
            }
        }
        return result
    }
}
