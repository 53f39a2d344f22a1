public import Citations
public import LegalModel

/// Compares what a text puts in quotation marks beside a citation with the official text of the article on the day.
///
/// One engine for letters, recommendations and any other text. It reads records that it is given and corrects nothing.
public struct LawQuotationReader {
    private let record: (ArticleKey) throws -> ArticleRecord?
    private let others: () throws -> [ArticleRecord]
    private let days: [CivilDate]
    private let language: Language

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - days: the days that count; a version in force on any of them is *the version of the day*.
    ///   - language: the language of the text.
    ///   - record: the record of an article.
    ///   - others: all records with official text, asked for only when words are not those of the article cited.
    public init(
        days: [CivilDate], language: Language, record: @escaping (ArticleKey) throws -> ArticleRecord?,
        others: @escaping () throws -> [ArticleRecord]
    ) {
        self.days = days
        self.language = language
        self.record = record
        self.others = others
    }

    /// The least number of words that are looked for elsewhere, and that are taken for words of the law when they are not
    /// found: one or two words in marks beside an article are as a rule a name or a term.
    private static let fewestWords = 3
    /// Under this share of common words a passage does not resemble the text.
    private static let leastShare = 0.4

    /// The passages that stand beside a citation, in the order of the text, each compared.
    ///
    /// Passages of one or two words are told only when they stand in the article.
    ///
    /// - Parameters:
    ///   - citations: the citations of the same text, in its order.
    ///   - passages: those of the text, when they were found already.
    ///   - isWrapped: whether a single line end is a blank.
    /// - Throws: what reading records throws.
    public func quotations(
        in text: String, citations: [FoundCitation], passages: [QuotedPassage]? = nil, isWrapped: Bool = true
    ) throws -> [LawQuotation] {
        let passages = passages ?? PassageFinder.passages(in: text)
        guard !passages.isEmpty else { return [] }
        let pairing = QuotationPairing(text, citations: citations, isWrapped: isWrapped)
        return try passages.compactMap { passage in
            guard let owner = pairing.owner(of: passage), citations[owner].namesLaw else { return nil }
            let verdict = try verdict(on: passage, citations[owner])
            guard verdict.isFaithful || passage.wordCount >= LawQuotationReader.fewestWords else { return nil }
            return LawQuotation(passage: passage, citation: owner, verdict: verdict)
        }
    }

    private func verdict(on passage: QuotedPassage, _ citation: FoundCitation) throws -> LawQuotation.Verdict {
        var keys: [ArticleKey] = []
        for key in citation.references.flatMap(\.references).map(\.key) where !keys.contains(key) { keys.append(key) }
        let records = try keys.compactMap { try record($0) }
        let form = QuotationForm(quotation: passage.text)
        let current = records.flatMap { record in versions(of: record).map { (record.key, $0) } }
        let cited = citation.references.flatMap(\.references)
        var otherPlace: LawQuotation.Verdict?
        for (key, version) in current where form.stands(in: QuotationForm.even(version.text)) {
            if let places = QuotedPlaces(version, of: key).places(of: form, besides: cited) {
                otherPlace = otherPlace ?? .otherPlace(source(key, version, places))
                continue
            }
            let isExact = version.text.holdsWords(passage.text)
            return isExact ? .exact(source(key, version)) : .normalised(source(key, version))
        }
        if let otherPlace { return otherPlace }
        if passage.wordCount >= LawQuotationReader.fewestWords {
            for record in records {
                for version in record.officials.reversed() where form.stands(in: QuotationForm.even(version.text)) {
                    return .otherVersion(found(form, record.key, version))
                }
            }
            if let found = try elsewhere(form, besides: Set(keys)) { return .otherArticle(found) }
        }
        return difference(form, current)
    }

    /// The versions in force on the days that count, else those of unknown days; the language of the text first.
    private func versions(of record: ArticleRecord) -> [OfficialVersion] {
        func held(_ standing: Validity.Standing) -> [OfficialVersion] {
            record.officials.filter { official in
                !official.status.isEnd && days.contains { official.validity.standing(on: $0) == standing }
            }
        }
        let inForce = held(.inForce)
        let found = inForce.isEmpty ? held(.unknown) : inForce
        return found.filter { $0.language == language } + found.filter { $0.language != language }
    }

    /// Another article in which the words stand: one in force on the days that count before any other.
    private func elsewhere(_ form: QuotationForm, besides keys: Set<ArticleKey>) throws -> LawQuotation.Source? {
        let records = try others().filter { !keys.contains($0.key) }
        for record in records {
            for version in versions(of: record) where form.stands(in: QuotationForm.even(version.text)) {
                return found(form, record.key, version)
            }
        }
        for record in records {
            for version in record.officials.reversed() where form.stands(in: QuotationForm.even(version.text)) {
                return found(form, record.key, version)
            }
        }
        return nil
    }

    private func difference(
        _ form: QuotationForm, _ current: [(ArticleKey, OfficialVersion)]
    ) -> LawQuotation.Verdict {
        var best: (share: Double, verdict: LawQuotation.Verdict)?
        for (key, version) in current {
            let text = QuotationForm.even(version.text)
            let likenesses = form.parts.map { QuotationLikeness(of: $0, in: text) }
            let share = likenesses.map(\.share).reduce(0, +) / Double(max(1, likenesses.count))
            let isLike = share >= LawQuotationReader.leastShare
            guard isLike || version.language == language, share > best?.share ?? -1 else { continue }
            best = (share, .differs(source(key, version), isLike ? likenesses.flatMap(\.parts) : []))
        }
        return best?.verdict ?? .notCheckable
    }

    /// A version that nobody cited, with the parts in which the words stand.
    private func found(_ form: QuotationForm, _ key: ArticleKey, _ version: OfficialVersion) -> LawQuotation.Source {
        source(key, version, QuotedPlaces(version, of: key).places(of: form))
    }

    private func source(
        _ key: ArticleKey, _ version: OfficialVersion, _ places: [ArticleReference] = []
    ) -> LawQuotation.Source {
        LawQuotation.Source(
            article: key, language: version.language, validity: version.validity, places: places)
    }
}

extension FoundCitation {
    /// Whether it may be one of law: an article whose owner nobody knows may be one of a contract.
    fileprivate var namesLaw: Bool {
        references.contains { reference in
            switch reference.owner {
            case .code, .foreign, .ambiguous: true
            case .unknown: false
            }
        }
    }
}

extension String {
    /// Whether words stand in the text, byte for byte and whole.
    fileprivate func holdsWords(_ words: String) -> Bool {
        QuotationForm.end(of: words, in: Array(utf8)[...]) != nil
    }
}
