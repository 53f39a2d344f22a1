import LegalModel

/// Compares the two letters of one step: what one party reads, the other may read too.
///
/// Allowed to differ are the fixed sentences for one party, the letterhead, and the words of a party in quotation marks.
///
/// - Source: the catalogue of letters, section 6.
public enum PairComparison {
    /// The differences, by kind and in the order of the first letter.
    ///
    /// - Parameters:
    ///   - first: the letter to the consumer, with the linter of its language.
    ///   - second: the letter to the company, with the linter of its language.
    public static func findings(
        _ first: (text: String, linter: Linter), _ second: (text: String, linter: Linter)
    ) -> [PairFinding] {
        let one = PairReading(first.text, by: first.linter, reader: .consumer)
        let other = PairReading(second.text, by: second.linter, reader: .company)
        let isOneLanguage = one.text.language == other.text.language
        var found: [PairFinding] = []
        found += differences(.name, one.names, other.names)
        found += differences(.amount, one.amounts, other.amounts)
        found += differences(.date, one.dates, other.dates)
        found += differences(.exhibit, one.exhibits, other.exhibits)
        found += points(.issue, one.issues, other.issues, isOneLanguage)
        found += opinions(one, other, isOneLanguage)
        found += points(.question, one.questions, other.questions, isOneLanguage)
        found += verbs(one, other)
        return found + lengths(one, other)
    }

    /// Values that stand in one letter only; the first of one side is set beside the first of the other.
    private static func differences(
        _ kind: PairFinding.Kind, _ one: [PairReading.Value], _ other: [PairReading.Value]
    ) -> [PairFinding] {
        let here = one.filter { value in !other.contains { $0.key == value.key } }
        let there = other.filter { value in !one.contains { $0.key == value.key } }
        return (0..<max(here.count, there.count)).map { index in
            PairFinding(
                kind: kind, first: index < here.count ? here[index].place : nil,
                second: index < there.count ? there[index].place : nil)
        }
    }

    /// Numbered points: as many in both, and in one language the same words.
    private static func points(
        _ kind: PairFinding.Kind, _ one: [PairReading.Value], _ other: [PairReading.Value], _ isOneLanguage: Bool
    ) -> [PairFinding] {
        if isOneLanguage { return differences(kind, one, other) }
        guard one.count != other.count else { return [] }
        let least = min(one.count, other.count)
        return (least..<max(one.count, other.count)).map { index in
            PairFinding(
                kind: kind, first: index < one.count ? one[index].place : nil,
                second: index < other.count ? other[index].place : nil)
        }
    }

    /// The opinion: in both letters or in none, and in one language the same words.
    private static func opinions(_ one: PairReading, _ other: PairReading, _ isOneLanguage: Bool) -> [PairFinding] {
        switch (one.opinion, other.opinion) {
        case (nil, nil): return []
        case (let here?, nil): return [PairFinding(kind: .opinion, first: here.place, second: nil)]
        case (nil, let there?): return [PairFinding(kind: .opinion, first: nil, second: there.place)]
        case (let here?, let there?):
            guard isOneLanguage, here.key != there.key else { return [] }
            let (first, second) = (one.opinionSentences, other.opinionSentences)
            let apart = differences(.opinion, first, second)
            return apart.isEmpty ? [PairFinding(kind: .opinion, first: here.place, second: there.place)] : apart
        }
    }

    /// Verbs of saying: loaded ones in one letter only, and a party that states here and believes there.
    private static func verbs(_ one: PairReading, _ other: PairReading) -> [PairFinding] {
        var found: [PairFinding] = []
        if one.loadedVerbs.count != other.loadedVerbs.count {
            let least = min(one.loadedVerbs.count, other.loadedVerbs.count)
            for index in least..<max(one.loadedVerbs.count, other.loadedVerbs.count) {
                found.append(
                    PairFinding(
                        kind: .verb, first: index < one.loadedVerbs.count ? one.loadedVerbs[index].place : nil,
                        second: index < other.loadedVerbs.count ? other.loadedVerbs[index].place : nil))
            }
        }
        for side in [Audience.consumer, .company] {
            let here = one.beliefs.filter { $0.key == side.rawValue }
            let there = other.beliefs.filter { $0.key == side.rawValue }
            if here.isEmpty != there.isEmpty {
                found.append(PairFinding(kind: .verb, first: here.first?.place, second: there.first?.place))
            }
        }
        return found
    }

    /// One letter more than twice as long as the other, or one position more than twice as long as the other in a letter.
    private static func lengths(_ one: PairReading, _ other: PairReading) -> [PairFinding] {
        var found: [PairFinding] = []
        if let here = one.whole, let there = other.whole, isUneven(here.words, there.words) {
            found.append(PairFinding(kind: .length, first: here.place, second: there.place))
        }
        if let (consumer, company) = one.positions, isUneven(consumer.words, company.words) {
            found.append(
                PairFinding(
                    kind: .length, first: (consumer.words > company.words ? consumer : company).place, second: nil))
        }
        if let (consumer, company) = other.positions, isUneven(consumer.words, company.words) {
            found.append(
                PairFinding(
                    kind: .length, first: nil, second: (consumer.words > company.words ? consumer : company).place))
        }
        return found
    }

    private static func isUneven(_ one: Int, _ other: Int) -> Bool {
        min(one, other) * 2 < max(one, other) && max(one, other) >= 20
    }
}
