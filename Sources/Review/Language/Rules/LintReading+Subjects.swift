import LegalModel

extension LintReading {
    /// Whether a sentence tells what a thing, or somebody who works for a party, did or did not do: « Votre technicien a raccordé
    /// la borne … », « De zonnepanelen leverden … ».
    ///
    /// A neutral letter tells such a past with its source; what it tells without one are steps of the case, what the parties sent
    /// and asked, and what stands in the contract: those sentences begin with another noun.
    func tellsOfThing(_ index: Int, _ words: [String]) -> Bool {
        let sentence = text.sentences[index]
        guard words.count >= 5, case let subject = afterDate(words), let first = subject.first,
            isSubject(first, subject), !tellsOfAct(mainClause(words)),
            !amounts.contains(where: { sentence.range.overlaps($0.range) })
        else { return false }
        // What was not sent, handed over or delivered is disputed; only an answer that did not come stands in the service's books.
        guard !holds(FactWords.negations, words) || holds(FactWords.answers, words) else {
            return !holds(FactWords.statives, words)
                && (isPerfect(words) || tellsOfPast(Array(text.words[sentence.words])))
        }
        if tellsOfPast(Array(text.words[sentence.words])) { return !holds(FactWords.steps, words) }
        return isPerfect(words) && !holds(FactWords.steps, words) && !holds(FactWords.bargains, words)
    }

    /// The words after a date with which a sentence begins, and after the verb that then follows: « Op 3 mei 2026 heeft uw … ».
    private func afterDate(_ words: [String]) -> [String] {
        guard let day = words.prefix(3).firstIndex(where: { Int($0) != nil }),
            let year = words.prefix(6).firstIndex(where: { $0.count == 4 && Int($0) != nil }), year > day
        else { return words }
        let rest = words[(year + 1)...].drop { $0 == "," }
        guard text.language == .dutch || text.language == .german, rest.count > 1 else { return Array(rest) }
        return Array(rest.dropFirst())
    }

    /// Whether a sentence begins with a thing, a party or somebody who works for one; in a relay with the reader, too.
    func isSubject(_ first: String, _ words: [String]) -> Bool {
        if holds(FactWords.readers, [first]) { return kind == .relay }
        guard holds(FactWords.determiners, [first]) else { return false }
        if text.language == .french, words.contains(where: { $0.hasSuffix("raient") || $0.hasSuffix("rait") }) {
            return false
        }
        return holds(FactWords.people, Array(words.prefix(3)))
            || !isSettled(Array(words.dropFirst().prefix(text.language == .french ? 2 : 3)))
    }

    /// Whether a noun of the case or of a document stands among some words, in Dutch and German also as the end of another:
    /// "opzegbrief", « Mietvertrag ».
    private func isSettled(_ words: [String]) -> Bool {
        holds(FactWords.settledNouns, words)
            || words.contains { word in
                FactWords.documentEnds[text.language]?.contains { word.hasSuffix($0) } ?? false
            }
    }

    /// Whether a verb is a past, and not a present « a » or « heeft » that has something.
    func isPerfect(_ words: [String]) -> Bool {
        guard let present = FactWords.present[text.language] else { return isPast(words) }
        guard let verb = words.firstIndex(where: present.contains) else { return isPast(words) }
        switch text.language {
        case .french:
            let ends = ["é", "ée", "és", "ées"]
            let gone = ["parti", "venu", "revenu", "sorti", "descendu", "reparti", "intervenu", "parvenu", "disparu"]
            let further = words[verb].hasPrefix("a") || words[verb] == "ont" ? ["i", "is", "it", "u", "us", "ert"] : []
            return words.dropFirst(verb + 1).prefix(4).contains { word in
                word.count > 2 && !["depuis", "puis", "mais", "suis", "lui", "oui"].contains(word)
                    && ((ends + further).contains { word.hasSuffix($0) } || gone.contains { word.hasPrefix($0) })
            }
        case .dutch:
            return words.contains { word in
                word.count > 4 && ["d", "t", "en"].contains { word.hasSuffix($0) }
                    && (["ge", "be", "ver", "ont", "her"].contains { word.hasPrefix($0) }
                        || word.count > 6 && word.dropFirst(2).contains("ge"))
            }
        case .german:
            guard let last = words.last, last.count > 4, last.hasSuffix("t") || last.hasSuffix("en") else {
                return false
            }
            return ["be", "ver", "zer", "ent", "er"].contains { last.hasPrefix($0) } || last.hasSuffix("iert")
                || last.contains("ge")
        case .english: return words.contains { $0.hasSuffix("ed") || $0.hasSuffix("en") }
        }
    }

    /// Whether a verb has the form of a past: the imperfect, the simple past of weak verbs after a noun.
    private func tellsOfPast(_ words: [TextWord]) -> Bool {
        switch text.language {
        case .french:
            return words.contains { word in
                ["ait", "aient"].contains { word.folded.hasSuffix($0) } && word.folded.count > 5
                    && !["rait", "raient", "fait", "souhait", "retrait", "extrait", "portrait", "trait"].contains {
                        word.folded.hasSuffix($0)
                    }
            }
        case .dutch:
            return words.indices.dropFirst(2).prefix(6).contains { place in
                let word = words[place].folded
                return word.count > 4 && !words[place].isCapital
                    && [
                        "kte", "ste", "fte", "pte", "chte", "tte", "gde", "vde", "lde", "rde", "nde", "mde", "dde",
                        "jde",
                    ]
                    .contains { word.hasSuffix($0) }
            }
        case .german:
            return words.indices.dropFirst(2).prefix(6).contains { place in
                let word = words[place].folded
                return words[place - 1].isCapital && !words[place].isCapital && word.count > 4
                    && (word.hasSuffix("te") || word.hasSuffix("ten"))
            }
        case .english: return false
        }
    }
}
