public import LegalModel

extension AnalysisTables {
    /// Reads `LegalCorpus/stems/<language>.yaml`.
    ///
    /// - Throws: the usual faults of data; `duplicateIdentifier` when a form is given two headwords.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        self.init(language: try reader.required("language").language())
        elisions = Set(try AnalysisTables.words(reader.list("elisions")).map { Fold.fold($0) })
        wholeWords = Set(try AnalysisTables.words(reader.list("wholeWords")))
        endings = Set(try AnalysisTables.words(reader.list("endings")))
        for node in try reader.list("rewrites") { rewrites.append(try Rewrite(decoding: node)) }
        sortRewrites()
        if let table = reader.optional("stems") { try readStems(table) }
        if var compounds = try reader.optional("compounds")?.mapping() {
            parts = Set(try AnalysisTables.words(compounds.list("parts")).map { Fold.fold($0) })
            joints = [[]] + (try AnalysisTables.words(compounds.list("joints")))
            try compounds.finish()
        }
        stopWords = Set(try AnalysisTables.words(reader.list("stopWords")).map { Fold.fold($0) })
        try reader.finish()
    }

    private mutating func readStems(_ node: SourceNode) throws(DataFault) {
        var table = try node.mapping()
        for entry in table.allEntries() {
            let headword = AnalysisTables.bytes(of: entry.key)
            try add(headword, form: headword, at: entry.keyLocation)
            for form in try entry.value.sequence() {
                try add(headword, form: AnalysisTables.bytes(of: try form.nonEmptyText()), at: form.location)
            }
        }
    }

    private mutating func add(
        _ headword: [UInt8], form: [UInt8], at location: SourceLocation
    ) throws(DataFault) {
        if let other = stems[form], other != headword {
            throw DataFault(.duplicateIdentifier(String(decoding: form, as: UTF8.self)), at: location)
        }
        stems[form] = headword
        let folded = Fold.fold(form)
        if foldedStems[folded] == nil { foldedStems[folded] = headword }
    }

    private static func words(_ nodes: [SourceNode]) throws(DataFault) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for node in nodes { words.append(bytes(of: try node.nonEmptyText())) }
        return words
    }

    static func bytes(of text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}

extension AnalysisTables.Rewrite {
    fileprivate init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        ending = AnalysisTables.bytes(of: try reader.required("ending").nonEmptyText())
        replacement = AnalysisTables.bytes(of: try reader.required("as").text())
        leastLength = try reader.required("leastLength").integer()
        try reader.finish()
    }
}
