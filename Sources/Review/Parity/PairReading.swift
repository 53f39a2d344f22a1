import LegalModel

/// What one letter of a pair says that the other has to say too.
struct PairReading {
    let text: AnalysedText
    let reading: LintReading
    /// Who reads it: `vous` is that party.
    let reader: Audience

    /// A value with the words that give it.
    struct Value: Hashable {
        /// What is compared.
        let key: String
        /// Where it stands.
        let place: PairFinding.Place
    }

    init(_ raw: String, by linter: Linter, reader: Audience) {
        text = linter.analysed(raw)
        reading = LintReading(text, by: linter, as: .relay, to: reader, sources: [], names: [])
        self.reader = reader
    }

    func place(_ range: Range<Int>) -> PairFinding.Place { PairFinding.Place(range: range, text: text.text(range)) }

    /// Whether bytes have to agree: running text, not of a party, not a fixed sentence for one party.
    func counts(_ range: Range<Int>) -> Bool {
        range.lowerBound >= reading.parts.headEnd && !text.quotations.contains { $0.outer.overlaps(range) }
            && !text.fixed.contains { $0.sentence.addressee != nil && $0.range.overlaps(range) }
            && !text.fixed.contains {
                PairReading.ownWays.contains($0.sentence.id) && isInSentence(of: $0.range, range)
            }
    }

    /// Fixed sentences that may stand in one letter only: the end of the suspension.
    private static let ownWays: Set<String> = ["F4", "F7", "F10"]

    private func isInSentence(of fixed: Range<Int>, _ range: Range<Int>) -> Bool {
        guard let index = text.sentence(at: fixed.lowerBound) else { return false }
        return text.sentences[index].range.overlaps(range)
    }

    /// Values each once, in the order of the letter.
    private func once(_ values: [Value]) -> [Value] {
        var told: Set<String> = []
        return values.filter { counts($0.place.range) && told.insert($0.key).inserted }
    }

    var amounts: [Value] {
        once(
            reading.amounts.compactMap { mention in
                mention.amount.map { Value(key: $0.description, place: place(mention.range)) }
            })
    }

    var dates: [Value] {
        once(
            DateMention.mentions(in: text, reading.calendar).compactMap { mention in
                mention.date.map { Value(key: $0.description, place: place(text.range(of: mention.words))) }
            })
    }

    /// Exhibits by their number: `pièces 1, 3 et 5`, `stuk P8`.
    var exhibits: [Value] {
        var values: [Value] = []
        var isCounting = false
        for word in text.words {
            if PairReading.exhibitWords.contains(word.folded) {
                isCounting = true
            } else if isCounting, let number = PairReading.number(word.folded) {
                values.append(Value(key: number, place: place(word.range)))
            } else if word.kind != .comma, !PairReading.joiningWords.contains(word.folded) {
                isCounting = false
            }
        }
        return once(values)
    }

    private static func number(_ word: String) -> String? {
        let digits = word.hasPrefix("p") ? word.dropFirst() : word[...]
        return Int(digits).map(String.init)
    }

    private static let exhibitWords: Set<String> = [
        "pièce", "pièces", "annexe", "annexes", "stuk", "stukken", "bijlage", "bijlagen", "anlage", "anlagen",
        "unterlage",
        "unterlagen", "exhibit", "exhibits",
    ]
    private static let joiningWords: Set<String> = ["et", "en", "und", "and", "n", "nr", "no"]

    /// Persons by title, companies by their legal form.
    var names: [Value] {
        let persons = NameScan(text: text, titles: reading.linter.persons).titled()
        let companies = text.words.indices.compactMap { index -> Range<Int>? in
            guard PairReading.legalForms.contains(text.words[index].folded), index > 0 else { return nil }
            var first = index
            while first > 0, index - first < 4, text.words[first - 1].isCapital, !text.words[first].isApart {
                first -= 1
            }
            return first < index ? text.range(of: first..<index) : nil
        }
        return once(
            (persons + companies).sorted { $0.lowerBound < $1.lowerBound }.map { range in
                let words = PlainWords(text.text(range)).text.split(separator: " ")
                return Value(key: words.last.map(String.init) ?? "", place: place(range))
            })
    }

    private static let legalForms: Set<String> = [
        "srl", "sprl", "sa", "bv", "bvba", "nv", "scrl", "cv", "asbl", "vzw", "gmbh", "ag",
    ]

    /// Numbered points that ask nothing.
    var issues: [Value] { numbered { !$0.hasSuffix("?") } }

    /// Numbered points that ask; where nothing is numbered, all questions.
    var questions: [Value] {
        let numbered = numbered { $0.hasSuffix("?") }
        guard numbered.isEmpty else { return numbered }
        return text.sentences.filter {
            $0.isQuestion && $0.words.count >= 3 && counts($0.range) && text.paragraphs[$0.paragraph].kind != .heading
        }
        .map { Value(key: PlainWords(text.text($0.range)).text, place: place($0.range)) }
    }

    private func numbered(_ wanted: (String) -> Bool) -> [Value] {
        text.paragraphs.filter { $0.isNumbered && counts($0.range) && !text.isOpinion($0.range) }.compactMap {
            paragraph in
            let words = String(text.text(paragraph.range).reversed().drop { $0.isWhitespace }.reversed())
            guard wanted(words) else { return nil }
            return Value(key: PlainWords(words).text, place: place(paragraph.range))
        }
    }

    /// The whole opinion.
    var opinion: Value? {
        text.opinions.first.map { range in Value(key: PlainWords(text.text(range)).text, place: place(range)) }
    }

    /// The sentences of the opinion.
    var opinionSentences: [Value] {
        text.sentences.filter { sentence in text.isOpinion(sentence.range) }.map {
            Value(key: PlainWords(text.text($0.range)).text, place: place($0.range))
        }
    }

    /// Verbs that the word lists call loaded.
    var loadedVerbs: [Value] {
        WordFindings(linter: reading.linter, text: text, kind: .relay, amounts: reading.amounts).all()
            .filter { $0.rule == .n2 }
            .map { Value(key: $0.text.lowercased(), place: place($0.range)) }
    }

    /// Verbs of believing with the party whose belief it is as key.
    var beliefs: [Value] {
        text.words.indices.compactMap { index in
            guard PairReading.beliefVerbs.contains(text.words[index].folded), counts(text.words[index].range),
                !text.isOpinion(text.words[index].range), let party = party(before: index)
            else { return nil }
            return Value(key: party.rawValue, place: place(text.words[index].range))
        }
    }

    private func party(before index: Int) -> Audience? {
        for near in (max(0, index - 5)..<index).reversed() {
            let word = text.words[near].folded
            if PairReading.readers.contains(word) { return reader }
            if PairReading.consumers.contains(word) { return .consumer }
            if PairReading.companies.contains(word) { return .company }
        }
        return nil
    }

    private static let beliefVerbs: Set<String> = [
        "estime", "estimez", "pense", "pensez", "croit", "croyez", "considère", "considérez", "meent", "vindt", "denkt",
        "gelooft",
        "meint", "meinen", "findet", "finden", "glaubt", "glauben", "thinks", "think", "believes", "believe",
        "considers", "consider",
    ]
    private static let readers: Set<String> = ["vous", "u", "you"]
    private static let consumers: Set<String> = [
        "consommateur", "consommatrice", "consument", "verbraucher", "verbraucherin", "consumer",
    ]
    private static let companies: Set<String> = [
        "entreprise", "onderneming", "unternehmen", "company", "vendeur", "verkoper", "verkäufer", "seller",
    ]

    /// A stretch of a letter with its words.
    struct Stretch: Hashable {
        /// How many words.
        let words: Int
        /// Where it stands: its first words.
        let place: PairFinding.Place
    }

    /// The running text without fixed sentences and opinion.
    var whole: Stretch? {
        let counted = text.sentences.indices.filter { index in
            !text.fixedSentences.contains(index) && reading.parts.isRunning(text.sentences[index].range)
                && !text.isOpinion(text.sentences[index].range)
        }
        return stretch(counted)
    }

    /// The two positions under their headings; `nil` unless both are there.
    var positions: (consumer: Stretch, company: Stretch)? {
        guard let consumer = position(PairReading.consumers, not: PairReading.companies),
            let company = position(PairReading.companies, not: PairReading.consumers)
        else { return nil }
        return (consumer, company)
    }

    private func position(_ words: Set<String>, not others: Set<String>) -> Stretch? {
        guard
            let heading = text.paragraphs.firstIndex(where: { paragraph in
                let title = Set(PlainWords(text.text(paragraph.range)).text.split(separator: " ").map(String.init))
                return paragraph.kind == .heading && !title.isDisjoint(with: words) && title.isDisjoint(with: others)
            })
        else { return nil }
        let next =
            text.paragraphs.indices.first { $0 > heading && text.paragraphs[$0].kind == .heading }
            ?? text.paragraphs.count
        return stretch(text.sentences.indices.filter { (heading + 1..<next).contains(text.sentences[$0].paragraph) })
    }

    private func stretch(_ sentences: [Int]) -> Stretch? {
        guard let first = sentences.first else { return nil }
        let words = sentences.reduce(0) { sum, index in
            sum + text.words[text.sentences[index].words].count { $0.kind != .comma }
        }
        return Stretch(words: words, place: place(text.sentences[first].range))
    }
}
