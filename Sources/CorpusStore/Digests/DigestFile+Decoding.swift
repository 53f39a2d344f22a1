public import Citations
public import LegalModel

extension DigestFile {
    /// Reads a file of digests.
    ///
    /// Strict: unknown keys, numbers that do not fit the code, versions that overlap or stand out of order, places named
    /// twice and articles named twice are faults with their place.
    public init(decoding node: SourceNode, catalog: CodeCatalog) throws(DataFault) {
        var reader = try node.mapping()
        let codeNode = try reader.required("code")
        let id = CodeIdentifier(try codeNode.text())
        guard let code = catalog[id], code.isResolved else {
            throw DataFault(.unknownReference(id.text, subject: "codes.yaml"), at: codeNode.location)
        }
        let title = try reader.required("title").translations(default: .french)
        var records: [ArticleRecord] = []
        var seen: Set<String> = []
        for articleNode in try reader.required("articles").sequence() {
            let record = try ArticleRecord(decodingDigest: articleNode, code: code)
            guard seen.insert(record.key.number).inserted else {
                throw DataFault(.duplicateIdentifier(record.key.description), at: articleNode.location)
            }
            records.append(record)
        }
        try reader.finish()
        self.init(code: id, title: title, records: records)
    }
}

extension ArticleRecord {
    init(decodingDigest node: SourceNode, code: CodeEntry) throws(DataFault) {
        var reader = try node.mapping()
        let numberNode = try reader.required("number")
        let number = try numberNode.text()
        guard code.numbering.fits(number) else { throw numberNode.invalid(.articleReference) }
        let key = ArticleKey(code: code.id, number: number)
        let structure = try reader.required("structure").listsByLanguage()
        let heading = try reader.optional("heading").map { node throws(DataFault) in
            try node.translations(default: .french)
        }
        let subject = try reader.required("subject").translations(default: .french)
        var digests: [DigestVersion] = []
        for versionNode in try reader.required("versions").sequence() {
            let version = try DigestVersion(decoding: versionNode, key: key)
            if let last = digests.last, !version.follows(last) {
                throw DataFault(
                    .inconsistent("versions", [last.validity.words, version.validity.words]), at: versionNode.location)
            }
            if let last = digests.last, case .repealed = last.ending, version.followsAtOnce(last) {
                throw DataFault(
                    .inconsistent("repealedThenFollowed", [last.validity.words, version.validity.words]),
                    at: versionNode.location)
            }
            digests.append(version)
        }
        guard !digests.isEmpty else { throw DataFault(.empty("versions"), at: node.location) }
        try reader.finish()
        self.init(
            key: key, structure: structure, heading: heading, subject: subject, digests: digests, officials: [])
    }
}

extension DigestVersion {
    init(decoding node: SourceNode, key: ArticleKey) throws(DataFault) {
        var reader = try node.mapping()
        let validity = try reader.validity()
        let amendedBy = try reader.optional("amendedBy").map { node throws(DataFault) in try node.nonEmptyText() }
        let digest = try reader.required("digest").translations(default: .french)
        let plain = try reader.optional("plain").map { node throws(DataFault) in try node.listsByLanguage() }
        var elements: [ArticleElement] = []
        for elementNode in try reader.list("elements") {
            let element = try ArticleElement(decoding: elementNode, key: key)
            guard !elements.contains(where: { $0.reference == element.reference }) else {
                throw DataFault(.duplicateIdentifier(element.reference.place), at: elementNode.location)
            }
            elements.append(element)
        }
        var source = try reader.required("source").mapping()
        let statement = SourceStatement(
            text: try source.required("text").nonEmptyText(), state: try source.optionalDate("state"))
        try source.finish()
        var check = try reader.required("verification").mapping()
        let verification = Verification(
            state: try check.required("state").choice(), on: try check.optionalDate("on"),
            secondReadOn: try check.optionalDate("secondReading"))
        if verification.state != .unverified, verification.on == nil {
            throw DataFault(.missingKey("on"), at: check.location)
        }
        try check.finish()
        let note = try reader.optional("note").map { node throws(DataFault) in
            try node.translations(default: .french)
        }
        let ending = try reader.ending(of: validity, code: key.code)
        try reader.finish()
        self.init(
            validity: validity, amendedBy: amendedBy, digest: digest, plainWords: plain ?? [:], elements: elements,
            source: statement, verification: verification, note: note, ending: ending)
        let added = Set(elements.flatMap(\.summary.languages) + (plain ?? [:]).keys + (note?.languages ?? []))
        if let language = added.subtracting(digest.languages).min() {
            throw DataFault(.missingKey("digest.\(language.rawValue)"), at: node.location)
        }
    }

    fileprivate func follows(_ earlier: DigestVersion) -> Bool {
        guard !validity.overlaps(earlier.validity) else { return false }
        guard let start = validity.from, let end = earlier.validity.to else { return true }
        return end < start
    }

    /// Whether the version begins on the day after an earlier one ends.
    fileprivate func followsAtOnce(_ earlier: DigestVersion) -> Bool {
        earlier.validity.to.map { $0.adding(days: 1) == validity.from } ?? false
    }
}

extension ArticleElement {
    init(decoding node: SourceNode, key: ArticleKey) throws(DataFault) {
        var reader = try node.mapping()
        let place = try reader.required("at")
        guard let reference = ArticleReference("\(key),\(try place.text())") else {
            throw place.invalid(.articleReference)
        }
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            if let node = reader.optional(language.rawValue) { texts[language] = try node.nonEmptyText() }
        }
        try reader.finish()
        guard let summary = Translations(texts) else { throw DataFault(.empty("at"), at: node.location) }
        self.init(reference: reference, summary: summary)
    }
}
