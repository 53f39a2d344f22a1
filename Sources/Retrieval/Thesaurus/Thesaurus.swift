public import LegalModel

/// Words that mean the same to someone who searches, grouped by concept, in each language.
public struct Thesaurus: Hashable, Sendable {
    /// The concepts, in the order of the file.
    public let concepts: [Concept]

    /// One meaning with its terms by language, the legal one first.
    public struct Concept: Hashable, Sendable {
        /// The terms by language.
        public let terms: [Language: [String]]
    }

    init(concepts: [Concept]) { self.concepts = concepts }

    /// Reads `LegalCorpus/thesaurus.yaml`: a list of tables from language to terms.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var concepts: [Concept] = []
        for node in try reader.required("concepts").sequence() {
            var entry = try node.mapping()
            var terms: [Language: [String]] = [:]
            for language in Language.allCases {
                for term in try entry.list(language.rawValue) {
                    terms[language, default: []].append(try term.nonEmptyText())
                }
            }
            try entry.finish()
            guard !terms.isEmpty else { throw DataFault(.empty("concepts"), at: node.location) }
            concepts.append(Concept(terms: terms))
        }
        try reader.finish()
        self.init(concepts: concepts)
    }
}
