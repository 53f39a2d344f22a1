import LegalModel

extension LintReading {
    /// N19: a total that running text gives and that no sum of the amounts beside it makes.
    ///
    /// « 62,00 € pour l'étagère et 18,50 € pour l'envoi, au total 82,50 € ». Amounts of the paragraph may be left out of the
    /// sum, or taken off it; so a total is doubted only when nothing explains it.
    var statedTotals: [LintFinding] {
        text.paragraphs.indices.compactMap { index in
            let paragraph = text.paragraphs[index]
            guard paragraph.kind == .text || paragraph.kind == .item else { return nil }
            let inside = amounts.indices.filter {
                paragraph.range.contains(amounts[$0].range.lowerBound) && !text.isQuoted(amounts[$0].range)
            }
            if inside.count == 2 { return wrongMultiple(inside, in: paragraph) }
            // With many amounts some sum always fits; a factor, a rate or another currency explains more than we add up.
            guard (3...8).contains(inside.count), inside.allSatisfy({ amounts[$0].amount != nil }),
                !text.text(paragraph.range).contains(where: { "×%*/÷".contains($0) }),
                let total = statedTotal(among: inside), let value = amounts[total].amount
            else { return nil }
            let others = inside.filter { $0 != total }.compactMap { amounts[$0].amount?.cents }
            guard !LintReading.explains(value.cents, others), !isProduct(value.cents, others, in: paragraph) else {
                return nil
            }
            return wrongTotal(total, Money(cents: others.reduce(0, +)))
        }
    }

    /// The amount that a word of summing up announces, before or after it.
    private func statedTotal(among inside: [Int]) -> Int? {
        for (place, index) in inside.enumerated() {
            let start = place == 0 ? 0 : amounts[inside[place - 1]].range.upperBound
            guard let sentence = text.sentence(at: amounts[index].range.lowerBound) else { continue }
            let from = max(start, text.sentences[sentence].range.lowerBound)
            let before = words(from: from, to: amounts[index].range.lowerBound)
            // « soit deux fois 45,00 € », "instead of €280.00": no total.
            if before.suffix(2).contains(where: LintReading.noTotals.contains) { continue }
            if place >= 2, before.contains(where: LintReading.sumsUp.contains) { return index }
            // « Le total est de 512,00 €, soit 420,00 € de prix et 82,00 € de livraison. »
            // "De consument vat uw factuur zo samen": no total.
            let sumsUp = before.contains(where: LintReading.sumsUp.contains) && !before.contains { $0.hasPrefix("vat") }
            if place + 2 < inside.count, sumsUp,
                isOpened(index, inside[place + 1])
            {
                return index
            }
            // « 187,50 €. Cette somme comprend 145,00 € et 32,50 € »
            guard place + 2 < inside.count else { continue }
            let next = words(from: amounts[index].range.upperBound, to: amounts[inside[place + 1]].range.lowerBound)
            if next.contains(where: LintReading.consistsOf.contains) { return index }
        }
        return nil
    }

    /// Whether a colon, or a word for "namely", stands between a total and the first amount of it.
    private func isOpened(_ total: Int, _ part: Int) -> Bool {
        let between = amounts[total].range.upperBound..<amounts[part].range.lowerBound
        guard text.sentence(at: between.lowerBound - 1) == text.sentence(at: between.upperBound) else { return false }
        return text.bytes[between].contains(UInt8(ascii: ":"))
            || words(from: between.lowerBound, to: between.upperBound).contains { LintReading.namely.contains($0) }
    }

    /// Whether one of the amounts, taken as often as the paragraph says or in the part it names, explains a value: « 68,00 € par
    /// heure … sept heures, soit 476,00 € », "de helft".
    private func isProduct(_ value: Int64, _ amounts: [Int64], in paragraph: TextParagraph) -> Bool {
        let words = words(from: paragraph.range.lowerBound, to: paragraph.range.upperBound)
        let times = Set(words.compactMap { LintReading.counts[$0] ?? Int($0) }.filter { (2...60).contains($0) })
        let parts = Set(words.compactMap { LintReading.fractions[$0] })
        return amounts.indices.contains { place in
            var rest = amounts
            let one = rest.remove(at: place)
            let made = times.map { one * Int64($0) } + parts.map { one / Int64($0) }
            return made.contains { $0 == value || LintReading.explains(value - $0, rest) }
        }
    }

    /// What stands directly before an amount that is no total: it is taken so often, or given up.
    private static let noTotals: Set<String> = [
        "fois", "maal", "keer", "mal", "times", "instead", "lieu", "plaats", "statt", "anstelle", "anstatt",
    ]

    private static let namely: Set<String> = [
        "soit", "savoir", "namelijk", "zijnde", "meerbepaald", "nämlich", "bestehend", "namely", "being", "is", "made",
    ]
    private static let fractions: [String: Int] = [
        "moitié": 2, "helft": 2, "hälfte": 2, "half": 2, "halve": 2, "tiers": 3, "derde": 3, "drittel": 3, "third": 3,
        "quart": 4, "kwart": 4, "viertel": 4, "quarter": 4,
    ]

    func words(from start: Int, to end: Int) -> [String] {
        text.words.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }.map(\.folded)
    }

    /// Whether a value is one of some amounts, or a sum or difference of several.
    private static func explains(_ value: Int64, _ amounts: [Int64]) -> Bool {
        var sums: Set<Int64> = [0]
        for amount in amounts { sums = sums.union(sums.map { $0 + amount }).union(sums.map { $0 - amount }) }
        return sums.contains(value)
    }

    static let sumsUp: Set<String> = [
        "total", "totale", "totaal", "totalbetrag", "gesamt", "gesamtbetrag", "insgesamt", "zusammen", "samen",
        "ensemble", "tout", "totaux", "alles",
        "altogether", "together", "soit", "donc", "dus", "daarom", "also", "deshalb", "daher", "therefore", "sum",
    ]
    private static let consistsOf: Set<String> = [
        "comprend", "comprennent", "compose", "composent", "inclut", "omvat", "omvatten", "bestaat", "umfasst",
        "umfassen",
        "besteht", "setzt", "includes", "comprises", "consists", "covers",
    ]
}
