import FileFormats
public import LegalModel

extension CodeCatalog {
    /// Reads the file `codes.yaml` of a corpus folder.
    public init(reading path: String) throws {
        try self.init(decoding: YAMLReader.read(WholeFile.read(path), file: path))
    }

    /// Reads the content of `codes.yaml`.
    ///
    /// - Throws: a fault with the place of what is wrong; an identifier that stands twice is `duplicateIdentifier`.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var entries: [CodeEntry] = []
        var seen: Set<CodeIdentifier> = []
        for node in try reader.required("codes").sequence() {
            let entry = try CodeEntry(decoding: node)
            guard seen.insert(entry.id).inserted else {
                throw DataFault(.duplicateIdentifier(entry.id.text), at: node.location)
            }
            entries.append(entry)
        }
        try reader.finish()
        self.init(entries)
    }
}

extension CodeEntry {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let idNode = try reader.required("id")
        let id = try idNode.text()
        guard CodeIdentifier.isWellFormed(id) else { throw idNode.invalid(.identifier) }
        let name = try LocalizedText(decoding: reader.required("name"))
        let abbreviation = try reader.optional("abbreviation").map { node throws(DataFault) in
            try node.translations(default: .french)
        }
        var others: [Language: [String]] = [:]
        if let node = reader.optional("also") {
            var table = try node.mapping()
            for language in Language.allCases {
                for text in try table.list(language.rawValue) {
                    others[language, default: []].append(try text.nonEmptyText())
                }
            }
            try table.finish()
        }
        let numbering = try reader.required("numbers").choice(ArticleNumbering.self)
        let from = try reader.optional("validFrom").map { node throws(DataFault) in try node.date() }
        let to = try reader.optional("validTo").map { node throws(DataFault) in try node.date() }
        guard let validity = Validity(from: from, to: to) else {
            throw DataFault(.inconsistent("validTo < validFrom", [id]), at: node.location)
        }
        let isResolved = try reader.optional("resolved").map { node throws(DataFault) in try node.boolean() }
        var sources: [OfficialSource] = []
        for source in try reader.list("sources") { sources.append(try OfficialSource(decoding: source)) }
        try reader.finish()
        self.init(
            id: CodeIdentifier(id), name: name, abbreviation: abbreviation, otherNames: others, numbering: numbering,
            validity: validity, isResolved: isResolved ?? true, sources: sources)
    }
}

extension OfficialSource {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let numacNode = try reader.required("numac")
        let numac = try numacNode.text()
        guard OfficialSource.isNumac(numac) else { throw numacNode.invalid(.identifier) }
        let dossier = try reader.optional("dossier").map { node throws(DataFault) in try node.nonEmptyText() }
        let act = try reader.required("act").choice(ActKind.self)
        let day = try reader.required("day").date()
        let holds = try reader.required("holds").translations(default: .french)
        let isChecked = try reader.required("checked").boolean()
        try reader.finish()
        self.init(numac: numac, dossier: dossier, act: act, day: day, holds: holds, isChecked: isChecked)
    }
}

extension LocalizedText {
    fileprivate init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let fr = try reader.required("fr").nonEmptyText()
        let nl = try reader.required("nl").nonEmptyText()
        let de = try reader.required("de").nonEmptyText()
        let en = try reader.required("en").nonEmptyText()
        try reader.finish()
        self.init(fr: fr, nl: nl, de: de, en: en)
    }
}
