import FileFormats
public import LegalModel
public import Reasoning

/// How consumers and companies put a dispute in their own words, filed by the rule packs that govern it. The words of a new
/// complaint are compared with them; they decide nothing and stand apart from the packs, so that a jurist's sign-off of a
/// pack outlives a new phrase.
public struct ComplaintPhrases: Hashable, Sendable {
    private let phrases: [Identifier<RulePack>: [Language: [String]]]

    /// No phrase at all: a service may go without.
    public static let none = ComplaintPhrases(phrases: [:])

    private init(phrases: [Identifier<RulePack>: [Language: [String]]]) { self.phrases = phrases }

    /// Reads `complaints.yaml`.
    public init(contentsOf path: String) throws(DraftingFault) {
        do {
            try self.init(decoding: try YAMLReader.read(try WholeFile.read(path), file: path))
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let fault as DataFault {
            throw .data(fault)
        } catch {
            throw .file(.unreadable(path: path, reason: "\(error)"))
        }
    }

    /// Reads the tree of `complaints.yaml`: subjects, each with the packs it belongs to and its phrases in each language.
    ///
    /// - Throws: the first fault of form, and a pack that stands under two subjects.
    public init(decoding node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        var phrases: [Identifier<RulePack>: [Language: [String]]] = [:]
        for subject in try file.required("subjects").sequence() {
            var reader = try subject.mapping()
            var texts: [Language: [String]] = [:]
            for language in Language.allCases {
                var list: [String] = []
                for phrase in try reader.list(language.rawValue) { list.append(try phrase.nonEmptyText()) }
                texts[language] = list
            }
            for pack in try reader.required("packs").sequence() {
                let id: Identifier<RulePack> = try pack.identifier()
                guard phrases.updateValue(texts, forKey: id) == nil else {
                    throw DataFault(.duplicateIdentifier(id.text), at: pack.location)
                }
            }
            try reader.finish()
        }
        try file.finish()
        self.phrases = phrases
    }

    /// The packs that have phrases.
    public var packs: Set<Identifier<RulePack>> { Set(phrases.keys) }

    /// The phrases of a pack in a language, one a line; empty where there are none.
    public func text(of pack: Identifier<RulePack>, in language: Language) -> String {
        (phrases[pack]?[language] ?? []).joined(separator: "\n")
    }

    /// How many phrases a pack has in a language.
    public func count(of pack: Identifier<RulePack>, in language: Language) -> Int {
        phrases[pack]?[language]?.count ?? 0
    }
}
