import LegalModel

extension LintReading {
    /// N13: personal data that the reader has no need of; of special categories a person is asked once each.
    func leakFindings(_ data: [PersonalDatum]) -> [LintFinding] {
        guard let audience else { return [] }
        let profile = AudienceProfile(audience)
        let found = data.filter { datum in
            datum.kind != .health && profile.forbids(datum.kind, text.text(datum.range)) && !isOwnContact(datum)
                && !(datum.range.lowerBound < parts.headEnd && profile.mayHeadALetter(datum.kind))
        }
        return found.map { datum in
            let word = datum.kind.word
            let reader = profile.word
            return finding(
                .n13, datum.range,
                LocalizedText(
                    fr: "Le texte contient \(word.fr), dont \(reader.fr) n'a pas besoin.",
                    nl: "De tekst bevat \(word.nl), wat \(reader.nl) niet nodig heeft.",
                    de: "Der Text enthält \(word.de); \(reader.de) braucht das nicht.",
                    en: "The text contains \(word.en), which \(reader.en) has no need of."),
                LintReading.mends)
        } + categoryFindings(profile)
    }

    /// The first word of each special category.
    private func categoryFindings(_ profile: AudienceProfile) -> [LintFinding] {
        guard profile.asksForCategories else { return [] }
        let finder = PersonalDataFinder(linter: linter)
        return WordLists.SpecialCategory.allCases.compactMap { category in
            guard
                let range = finder.words(of: category, in: text).first(where: {
                    parts.isRunning($0) && !text.isFixed($0)
                })
            else {
                return nil
            }
            let word = category.word
            return finding(
                .n13, range,
                LocalizedText(
                    fr: "Une donnée sensible (\(word.fr)) : est-elle nécessaire au dossier ?",
                    nl: "Een gevoelig gegeven (\(word.nl)): is het nodig voor het dossier?",
                    de: "Eine sensible Angabe (\(word.de)): Ist sie für die Akte nötig?",
                    en: "A sensitive datum (\(word.en)): is it needed for the case?"),
                LintReading.mends, severity: profile.isPublic ? .blocks : .warns)
        }
    }

    private func isOwnContact(_ datum: PersonalDatum) -> Bool {
        let value = LintReading.signs(text.text(datum.range))
        return linter.ownContacts.contains { contact in
            let own = LintReading.signs(contact)
            return own == value || datum.kind == .address && own.hasPrefix(value)
                || datum.kind == .telephone
                    && PartyDataSearch.nationalDigits(contact) == PartyDataSearch.nationalDigits(value)
        }
    }

    private static func signs(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "@" || $0 == "+" }
    }

    private static let mends = LocalizedText(
        fr: "Masquez-la, ou notez : <!-- lint N13: partagé avec accord le DATE -->.",
        nl: "Maak het onleesbaar, of noteer: <!-- lint N13: gedeeld met akkoord op DATUM -->.",
        de: "Schwärzen Sie sie, oder vermerken Sie: <!-- lint N13: mit Zustimmung vom DATUM geteilt -->.",
        en: "Redact it, or note: <!-- lint N13: shared with consent on DATE -->.")
}

extension WordLists.SpecialCategory {
    /// The category in one word.
    fileprivate var word: LocalizedText {
        switch self {
        case .health: LocalizedText(fr: "santé", nl: "gezondheid", de: "Gesundheit", en: "health")
        case .origin: LocalizedText(fr: "origine", nl: "afkomst", de: "Herkunft", en: "origin")
        case .union: LocalizedText(fr: "syndicat", nl: "vakbond", de: "Gewerkschaft", en: "trade union")
        case .belief: LocalizedText(fr: "convictions", nl: "overtuiging", de: "Weltanschauung", en: "belief")
        case .judicial: LocalizedText(fr: "justice", nl: "gerecht", de: "Justiz", en: "judicial data")
        case .family: LocalizedText(fr: "famille", nl: "gezin", de: "Familie", en: "family")
        }
    }
}
