import LegalModel

extension LintReading {
    /// N1: a sentence that states a fact and does not say from whom it comes: after the words of a party, or with a word
    /// for what is disputed.
    ///
    /// « Il indique avoir commandé une porte. Le moteur a été monté à l'envers. »: the second sentence is the service's.
    var unattributedFacts: [LintFinding] {
        guard kind == .relay || kind == .letter else { return [] }
        return text.sentences.indices.compactMap { index in
            guard mayState(index) else { return nil }
            let words = text.words[text.sentences[index].words].map(\.folded)
            let score = linter.statements.map { ($0.score(statement(index)), $0) }
            let isBare = isBareFact(words)
            guard kind == .relay && isBare && goesOn(index, words) && score.map({ $0 > $1.continued }) ?? true else {
                let isTold = isBare && (tellsOfDispute(index, words) || tellsOfSupply(index, words))
                let isOfThing = isBare && tellsOfThing(index, words)
                let isStated =
                    isTold || score.map { $0 > $1.threshold || isOfThing && $0 > $1.continued } ?? isOfThing
                return isStated
                    ? finding(.n1, text.sentences[index].range, disputed, named, severity: .warns) : nil
            }
            return finding(
                .n1, text.sentences[index].range,
                LocalizedText(
                    fr: "La phrase suit les mots d'une partie, mais ne dit plus de qui vient le fait.",
                    nl: "De zin volgt op de woorden van een partij, maar zegt niet meer van wie het feit komt.",
                    de: "Der Satz folgt auf die Worte einer Partei, sagt aber nicht mehr, von wem die Tatsache stammt.",
                    en: "The sentence follows a party's words, but no longer says from whom the fact comes."),
                LocalizedText(
                    fr: "Dites qui l'indique, ou citez ses mots.", nl: "Zeg wie het aangeeft, of citeer de woorden.",
                    de: "Sagen Sie, wer es angibt, oder zitieren Sie die Worte.",
                    en: "Say who states it, or quote the words."), severity: .warns)
        }
    }

    /// Whether words state something: no step of the service, nothing announced, undisputed or asked.
    private func isBareFact(_ words: [String]) -> Bool {
        !holds(FactWords.notStated, withoutMonths(words)) && !announces(words) && !isUndisputed(words)
            && !pointsBack(words) && !isNoticed(words)
    }

    /// The words without the month of May, which in English is also a word of what may be.
    private func withoutMonths(_ words: [String]) -> [String] {
        guard text.language == .english else { return words }
        return words.indices.filter { place in
            words[place] != "may" || place == 0 || Int(words[place - 1]) == nil
        }.map { words[$0] }
    }

    /// Whether a paragraph stands after a source and a colon: « Vous indiquez : ».
    func isIntroduced(_ paragraph: Int) -> Bool {
        guard paragraph > 0, let before = text.sentences.lastIndex(where: { $0.paragraph == paragraph - 1 }) else {
            return false
        }
        let end = text.bytes[text.paragraphs[paragraph - 1].range].last { $0 != 0x20 && $0 != UInt8(ascii: "*") }
        return end == UInt8(ascii: ":") && text.standings[before].hasSource
    }

    /// Whether a fact goes on after a sentence with its source: in the same paragraph any fact does, at the beginning of the
    /// next one what is told of the past.
    private func goesOn(_ index: Int, _ words: [String]) -> Bool {
        guard index > 0, let first = words.first, words.count >= 4, text.standings[index - 1].hasSource,
            !holds(FactWords.pronouns, [first]), !tellsOfAct(words)
        else { return false }
        let isSame = text.sentences[index - 1].paragraph == text.sentences[index].paragraph
        if isSame, text.standings[index - 1].isOfParty {
            guard !asksOrSums(index, words) else { return false }
            return isPast(words) || isPerfect(words) || !holds(FactWords.settled, words) && isSubject(first, words)
        }
        return (isPast(words) || holds(FactWords.works, words)) && !holds(FactWords.steps, words)
            && !asksOrSums(index, words)
    }

    /// Whether a sentence begins with a word that points at what was just said: « Dat was … », « Die wordt … ».
    func pointsBack(_ words: [String]) -> Bool {
        guard words.count > 1, ["die", "dat", "das", "that", "those", "cela", "cette", "ce"].contains(words[0]) else {
            return false
        }
        return holds(FactWords.copulas, [words[1]])
            || ["wordt", "worden", "werd", "werden", "bestaat", "blijft", "wird", "bleibt", "geldt", "gilt"].contains(
                words[1])
    }

    /// Whether a party or its side has reacted or was told: a step of the case, also beside a party's words.
    func isNoticed(_ words: [String]) -> Bool {
        holds(FactWords.people, Array(words.prefix(3)))
            && words.contains {
                [
                    "gereageerd", "reageerde", "geïnformeerd", "ingelicht", "verwittigd", "réagi", "averti", "avertie",
                    "informé", "informée", "reagiert", "informiert", "reacted", "informed", "knows", "weiß", "weet",
                    "sait",
                ].contains($0)
            }
    }

    /// Whether a sentence tells what a party asks, offers or does in the case; the door of a house (« la porte ») and the
    /// one that does not close (« gaat niet dicht ») are no such acts.
    func tellsOfAct(_ words: [String]) -> Bool {
        guard let acts = FactWords.acts[text.language] else { return false }
        return words.indices.contains { place in
            guard acts.contains(words[place]) else { return false }
            switch words[place] {
            case "porte", "portent": return place + 1 < words.count && words[place + 1] == "sur"
            case "gaat": return words.contains { ["akkoord", "om", "over", "in"].contains($0) }
            default: return true
            }
        }
    }

    /// Whether a sentence says how a thing does that the reader supplied: « De pomp die u plaatste, slaat af. »
    func tellsOfSupply(_ index: Int, _ words: [String]) -> Bool {
        guard words.count >= 7, let readers = FactWords.readers[text.language],
            let relatives = FactWords.relatives[text.language],
            let start = words.indices.dropLast().first(where: {
                relatives.contains(words[$0]) && readers.contains(words[$0 + 1])
                    || $0 > 0 && $0 < 4 && text.language == .english
                        && words[$0] == "you"
            }), start > 1, start < 6, let supply = words[start...].firstIndex(where: isSupply), supply - start < 10
        else { return false }
        return words.count - supply > 2 && !tellsOfAct(words) && !holds(FactWords.steps, words)
            && !holds(FactWords.subjects, words) && !amounts.contains { text.sentences[index].range.overlaps($0.range) }
    }

    private func isSupply(_ word: String) -> Bool { FactWords.supplies[text.language]?.contains(word) ?? false }

    /// Whether a sentence asks by its verb (« Legen Sie bei ») or gives a sum (« Zusammen sind das 107,00 € »).
    private func asksOrSums(_ index: Int, _ words: [String]) -> Bool {
        if text.language == .german, words[1] == "sie", words[0].hasSuffix("en") { return true }
        let range = text.sentences[index].range
        let count = amounts.count { range.overlaps($0.range) }
        // Two amounts or more are an account: « Die bestaat uit € 1.180,00 voor de ploeg en € 300,00 voor de lift. »
        return count > 1 || count == 1 && holds(FactWords.copulas, words)
    }

    /// Whether a past fact is told with a word for what is disputed.
    func tellsOfDispute(_ index: Int, _ words: [String]) -> Bool {
        isPast(words) && !holds(FactWords.steps, words)
            && !linter.disputes.matches(in: text.sentences[index].words, of: text.matcher).isEmpty
    }

    /// Whether a verb tells of what has been.
    func isPast(_ words: [String]) -> Bool {
        holds(FactWords.verbs, words)
            || text.language == .english && words.contains { $0.count > 4 && $0.hasSuffix("ed") }
    }

    func holds(_ list: [Language: Set<String>], _ words: [String]) -> Bool {
        guard let list = list[text.language] else { return false }
        return words.contains { list.contains($0) }
    }

    private var disputed: LocalizedText {
        LocalizedText(
            fr: "La phrase donne pour établi un fait qui peut être discuté, et ne dit pas de qui il vient.",
            nl: "De zin geeft een feit dat betwist kan zijn als vaststaand, en zegt niet van wie het komt.",
            de:
                "Der Satz stellt eine möglicherweise strittige Tatsache als sicher hin und sagt nicht, von wem sie stammt.",
            en: "The sentence gives a fact that may be disputed as certain, and does not say from whom it comes.")
    }

    private var named: LocalizedText {
        LocalizedText(
            fr: "Dites qui l'indique, ou nommez la pièce.", nl: "Zeg wie het aangeeft, of noem het stuk.",
            de: "Sagen Sie, wer es angibt, oder nennen Sie die Anlage.", en: "Say who states it, or name the exhibit.")
    }
}
