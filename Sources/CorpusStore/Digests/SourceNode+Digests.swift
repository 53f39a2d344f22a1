import LegalModel

extension SourceNode {
    /// A table of lists of texts by language.
    func listsByLanguage() throws(DataFault) -> [Language: [String]] {
        var reader = try mapping()
        var result: [Language: [String]] = [:]
        for language in Language.allCases {
            guard let node = reader.optional(language.rawValue) else { continue }
            var texts: [String] = []
            for item in try node.sequence() { texts.append(try item.singleLine()) }
            result[language] = texts
        }
        try reader.finish()
        return result
    }

    private func singleLine() throws(DataFault) -> String {
        let text = try nonEmptyText()
        guard !text.contains(where: \.isNewline) else { throw invalid(.nonEmptyText) }
        return text
    }
}

extension MappingReader {
    /// `validFrom` and `validTo`, which must both be there and may be null.
    mutating func validity() throws(DataFault) -> Validity {
        for key in ["validFrom", "validTo"] where !keys.contains(key) {
            throw DataFault(.missingKey(key), at: location)
        }
        let from = try optionalDate("validFrom")
        let to = try optionalDate("validTo")
        guard let validity = Validity(from: from, to: to) else {
            throw DataFault(
                .inconsistent("validTo < validFrom", [from?.description ?? "", to?.description ?? ""]), at: location)
        }
        return validity
    }

    /// `repealedBy`, or `movedTo` with `movedBy`: how a version ended that has a last day, or whose days are not known.
    mutating func ending(of validity: Validity, code: CodeIdentifier) throws(DataFault) -> ArticleEnding? {
        let repeal = optional("repealedBy")
        let move = optional("movedTo")
        let act = optional("movedBy")
        guard let node = repeal ?? move ?? act else { return nil }
        guard validity.to != nil || validity.from == nil else {
            throw DataFault(.inconsistent("endingButOpen", [validity.words]), at: node.location)
        }
        if let repeal {
            if let other = move ?? act { throw DataFault(.inconsistent("oneEnding", []), at: other.location) }
            return .repealed(by: try repeal.nonEmptyText())
        }
        guard let move else { throw DataFault(.missingKey("movedTo"), at: node.location) }
        let target = try move.text()
        let reference = target.contains(":") ? target : "\(code):\(target)"
        guard let key = ArticleReference(reference), key.place.isEmpty else { throw move.invalid(.articleReference) }
        return .moved(to: target, by: try act?.nonEmptyText())
    }

    /// A date that may be absent or null.
    mutating func optionalDate(_ key: String) throws(DataFault) -> CivilDate? {
        guard let node = optional(key) else { return nil }
        return try node.date()
    }
}

extension Validity {
    /// Both ends in ISO form with `?` for an unknown first day and `…` for an open end.
    var words: String { "\(from?.description ?? "?") – \(to?.description ?? "…")" }
}
