import LegalModel

extension LintReading {
    /// N19: a total that is no multiple of the one amount beside it, or not the multiple that the words say.
    ///
    /// « the fee of €32.50 for each of May, June and July; together, the three fees come to €107.50 »
    func wrongMultiple(_ inside: [Int], in paragraph: TextParagraph) -> LintFinding? {
        guard inside.count == 2, let one = amounts[inside[0]].amount?.cents,
            let total = amounts[inside[1]].amount?.cents,
            one > 0, total > one,
            !inside.contains(where: { text.isQuoted(amounts[$0].range) }),
            !text.text(paragraph.range).contains(where: { "×%*/÷+−=".contains($0) })
        else { return nil }
        let words = words(from: paragraph.range.lowerBound, to: amounts[inside[1]].range.lowerBound)
        let between = self.words(from: amounts[inside[0]].range.upperBound, to: amounts[inside[1]].range.lowerBound)
        guard between.contains(where: LintReading.sumsUp.contains) else { return nil }
        let counts = words.compactMap { LintReading.counts[$0] }
        let digits = words.compactMap { Int($0) }
        guard counts.contains(where: { $0 > 1 }), !(counts + digits).contains(where: { Int64($0) * one == total })
        else {
            return nil
        }
        // The number counts what the amount is for: « trois mois de 41,90 € », or each of them costs it.
        let near = self.words(from: paragraph.range.lowerBound, to: amounts[inside[0]].range.lowerBound).suffix(4)
        guard
            words.contains(where: LintReading.each.contains) || near.contains(where: { LintReading.counts[$0] != nil })
        else { return nil }
        let count = counts.max() ?? 1
        return wrongTotal(inside[1], Money(cents: one * Int64(count)))
    }

    private static let each: Set<String> = [
        "chaque", "chacun", "chacune", "each", "every", "elk", "elke", "telkens", "ieder", "iedere", "jede", "jeder",
        "jeden",
        "jeweils", "je", "par", "per", "pro",
    ]

    /// Numbers in words, in four languages; a form that two languages share has one meaning.
    static let counts: [String: Int] = [
        "deux": 2, "twee": 2, "beide": 2, "zwei": 2, "beiden": 2, "two": 2, "both": 2, "trois": 3, "drie": 3, "drei": 3,
        "three": 3, "quatre": 4, "vier": 4, "four": 4, "cinq": 5, "vijf": 5, "fünf": 5, "five": 5, "six": 6, "zes": 6,
        "sechs": 6, "sept": 7, "zeven": 7, "sieben": 7, "seven": 7, "huit": 8, "acht": 8, "eight": 8, "neuf": 9,
        "negen": 9,
        "neun": 9, "nine": 9, "dix": 10, "tien": 10, "zehn": 10, "ten": 10, "onze": 11, "elf": 11, "eleven": 11,
        "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "dertien": 13,
        "veertien": 14, "vijftien": 15, "zestien": 16, "twintig": 20, "dertig": 30, "driemaal": 3, "tweemaal": 2,
        "viermaal": 4,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "zweimal": 2, "dreimal": 3,
        "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "twice": 2,
        "twaalf": 12, "zwölf": 12, "twelve": 12,
    ]
}
