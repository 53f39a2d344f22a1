import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// What each side says, in its own words or, where there are none, in a neutral sentence.
    func positions() throws(DraftingFault) -> [String: TemplateValue] {
        let days = dossier.procedure
        let letters = ([days.sentToCompanyOn] + days.remindersOn.map(Optional.some)).compactMap { $0 }.sorted()
        let companyQuotes = try quotes(of: .company)
        let companySummaries = summaries(of: .company)
        let hasSpoken = dossier.findings.contains { $0.companyPosition != nil }
        let isSilent = !hasSpoken && days.companyAnsweredOn == nil
        return [
            "consumerQuotes": .list(try quotes(of: .consumer)),
            "consumerSummaries": .list(summaries(of: .consumer)), "companyQuotes": .list(companyQuotes),
            "companySummaries": .list(companySummaries), "companyIsSilent": .boolean(isSilent),
            "lettersToCompany": .list(letters.map { .date($0) }), "letterCount": .integer(letters.count),
        ]
    }

    /// A side's words, by entry in the order of the notebook, each passage once and in the order of the entry.
    private func quotes(of side: Side) throws(DraftingFault) -> [TemplateValue] {
        var passages: [(words: PartyWords, path: String)] = []
        func add(_ words: PartyWords?, _ path: String) {
            guard let words, !passages.contains(where: { $0.words.isSamePassage(as: words) }) else { return }
            passages.append((words, path))
        }
        if side == .consumer {
            for claim in dossier.claims { add(claim.words, "dossier.claims.\(claim.id).words") }
        }
        for finding in dossier.findings where !finding.isUncontested && finding.status != .notRaised {
            let path = "dossier.findings.\(finding.element).\(side.rawValue)Position.words"
            add(finding.position(of: side)?.words, path)
        }
        var result: [TemplateValue] = []
        for entry in dossier.entries {
            let own = passages.filter { $0.words.entry == entry.id && !$0.words.isInside(passages.map(\.words)) }
                .map { (passage: $0, place: entry.text.offset(of: $0.words.quotation)) }
                .sorted { $0.place < $1.place }
            guard !own.isEmpty else { continue }
            result.append(
                .record([
                    "entry": .words(entry.id.text, nil), "date": .date(entry.date),
                    "kind": .symbol(entry.kind.rawValue),
                    "passages": .list([try joined(own.map(\.passage), of: entry)]),
                    "isTranslated": .boolean(entry.language != language),
                ]))
        }
        return result
    }

    /// Passages of one entry as one quotation; the sign `[…]` stands where words lie between them.
    private func joined(
        _ passages: [(words: PartyWords, path: String)], of entry: NotebookEntry
    ) throws(DraftingFault) -> TemplateValue {
        var translations: [String] = []
        for passage in passages where entry.language != language {
            guard let text = passage.words.translation?[language] else {
                throw .missingTranslation(path: passage.path + ".translation", language: language)
            }
            translations.append(text)
        }
        let gaps = passages.indices.dropFirst().map { index in
            entry.text.hasWords(between: passages[index - 1].words.quotation, and: passages[index].words.quotation)
                ? " […] " : " "
        }
        func join(_ texts: [String]) -> String {
            zip([""] + gaps, texts).reduce(into: "") { $0 += $1.0 + $1.1 }
        }
        let translation = Translations(join(translations), in: language)
        return .record([
            "quotation": .words(join(passages.map(\.words.quotation)), entry.language),
            "language": .language(entry.language),
            "translation": translations.isEmpty
                ? .none : .localized(translation, path: "dossier.entries.\(entry.id).translation"),
            "entry": .words(entry.id.text, nil), "date": .date(entry.date),
        ])
    }

    /// Words of a party with their language and, where it is another, the service's translation.
    func record(of words: PartyWords, _ path: String) throws(DraftingFault) -> TemplateValue {
        guard let entry = dossier.entry(words.entry) else {
            throw .missingValue(path: "dossier.entries.\(words.entry)")
        }
        var translation = TemplateValue.none
        if entry.language != language {
            guard let text = words.translation, text[language] != nil else {
                throw .missingTranslation(path: path + ".translation", language: language)
            }
            translation = .localized(text, path: path + ".translation")
        }
        return .record([
            "quotation": .words(words.quotation, entry.language), "language": .language(entry.language),
            "translation": translation, "entry": .words(entry.id.text, nil), "date": .date(entry.date),
        ])
    }

    private func summaries(of side: Side) -> [TemplateValue] {
        dossier.findings.compactMap { finding in
            finding.position(of: side)?.summary.map {
                .localized($0, path: "dossier.findings.\(finding.element).\(side.rawValue)Position.summary")
            }
        }
    }

    /// A side's position on one element; nothing when it has none.
    func position(of side: Side, in finding: Finding?) throws(DraftingFault) -> TemplateValue {
        guard let finding, let position = finding.position(of: side) else { return .none }
        let path = "dossier.findings.\(finding.element).\(side.rawValue)Position"
        let words: TemplateValue =
            if let words = position.words { try record(of: words, path + ".words") } else { .none }
        return .record(["summary": .optional(position.summary, path: path + ".summary"), "words": words])
    }
}

extension PartyWords {
    fileprivate func isSamePassage(as other: PartyWords) -> Bool {
        entry == other.entry && quotation == other.quotation
    }

    /// Whether a longer passage of the same entry holds it.
    fileprivate func isInside(_ others: [PartyWords]) -> Bool {
        others.contains { $0.entry == entry && $0.quotation != quotation && $0.quotation.contains(quotation) }
    }
}

extension String {
    /// Whether anything but blanks lies between two passages, the second behind the first.
    fileprivate func hasWords(between first: String, and second: String) -> Bool {
        guard let start = firstRange(of: first), let end = self[start.upperBound...].firstRange(of: second) else {
            return true
        }
        return self[start.upperBound..<end.lowerBound].contains { !$0.isWhitespace }
    }

    /// Where a passage begins, in bytes; after the end when it does not occur.
    fileprivate func offset(of passage: String) -> Int {
        guard let range = firstRange(of: passage) else { return utf8.count }
        return utf8.distance(from: startIndex, to: range.lowerBound)
    }
}
