import LegalModel

extension LintReading {
    /// N19: sums that do not add up, sums without currency, totals of lists.
    var sumFindings: [LintFinding] {
        let found = expressions + listTotals + bareSums
        return found + statedTotals.filter { total in !found.contains { $0.range.overlaps(total.range) } }
    }

    // MARK: Computations in a sentence

    private var expressions: [LintFinding] {
        var found: [LintFinding] = []
        var place = 0
        while place < amounts.count {
            var end = place + 1
            var value = factor(place)
            while end < amounts.count, isNear(end - 1, end), let sign = sign(between: end - 1, end), let sum = value,
                let next = factor(end)
            {
                value = sign == .plus ? sum + next : sum - next
                end += 1
            }
            let isComputed = end - place > 1 || hasFactor(place)
            if isComputed, let value, !text.isQuoted(amounts[place].range) {
                if end < amounts.count, isNear(end - 1, end), equals(end - 1, end), let stated = amounts[end].amount,
                    stated != value
                {
                    found.append(wrongSum(end, value))
                } else if place > 0, isNear(place - 1, place), opens(place - 1, place), end - place > 1,
                    let stated = amounts[place - 1].amount, stated != value
                {
                    found.append(wrongSum(place - 1, value))
                }
            }
            place = max(end, place + 1)
        }
        return found
    }

    private enum Sign: Hashable { case plus, minus }

    private func between(_ left: Int, _ right: Int) -> String {
        amounts[left].range.upperBound <= amounts[right].range.lowerBound
            ? text.text(amounts[left].range.upperBound..<amounts[right].range.lowerBound) : ""
    }

    private func isNear(_ left: Int, _ right: Int) -> Bool {
        let signs = between(left, right)
        return signs.utf8.count <= 60 && !signs.contains("\n\n") && !signs.contains(". ") && !signs.contains(";")
    }

    /// `+` or `−` between two amounts; words beside the sign name what the amount is for.
    private func sign(between left: Int, _ right: Int) -> Sign? {
        let signs = between(left, right)
        guard !signs.contains("="), !signs.contains("("), !signs.contains("%") else { return nil }
        if signs.contains("+") { return .plus }
        if signs.contains("−") || signs.contains(" - ") { return .minus }
        let words = Set(PlainWords(signs).text.split(separator: " ").map(String.init))
        return words.count <= 2 && !words.isDisjoint(with: ["moins", "min", "minus", "less", "abzüglich", "weniger"])
            ? .minus : nil
    }

    private func equals(_ left: Int, _ right: Int) -> Bool {
        let signs = between(left, right)
        return signs.contains("=") && !signs.contains("%") && !signs.contains("/") && !signs.contains("÷")
    }

    /// `1 234,56 € (` before the computation.
    private func opens(_ left: Int, _ right: Int) -> Bool {
        // « 748,50 euro terugbetaalt (prijs 699,00 euro + verzending 49,50 euro) »: at most a few words before the bracket.
        let signs = between(left, right)
        guard let bracket = signs.firstIndex(of: "(") else { return false }
        return signs[..<bracket].split(separator: " ").count <= 3 && !signs[..<bracket].contains { ",;:".contains($0) }
            && !signs.contains("%") && !signs.contains(")")
    }

    private func hasFactor(_ index: Int) -> Bool { multiplier(index) != nil }

    private func factor(_ index: Int) -> Money? {
        guard let amount = amounts[index].amount else { return nil }
        guard let times = multiplier(index) else { return amount }
        return Money(cents: amount.cents * Int64(times))
    }

    /// The whole number of `3 × 12,00 €` or `12,00 € × 3`.
    private func multiplier(_ index: Int) -> Int? {
        let before = amounts[index].word - 1
        if before >= 0 {
            let last = text.words[before]
            let start = amounts[index].range.lowerBound
            if last.kind == .number, last.range.upperBound <= start, isTimes(text.text(last.range.upperBound..<start)) {
                return Int(last.folded)
            }
            if before >= 1, last.folded == "x", text.words[before - 1].kind == .number {
                return Int(text.words[before - 1].folded)
            }
        }
        let end = amounts[index].range.upperBound
        if let next = text.words.first(where: { $0.range.lowerBound >= end }), next.kind == .number,
            isTimes(text.text(end..<next.range.lowerBound)), !amounts.contains(where: { text.words[$0.word] == next })
        {
            return Int(next.folded)
        }
        return nil
    }

    private func isTimes(_ signs: String) -> Bool {
        ["×", "*", "x"].contains(signs.filter { !$0.isWhitespace })
    }

    /// An amount that is not what the amounts beside it make together.
    func wrongTotal(_ index: Int, _ value: Money) -> LintFinding { wrongSum(index, value) }

    private func wrongSum(_ index: Int, _ value: Money) -> LintFinding {
        finding(
            .n19, amounts[index].range,
            LocalizedText(
                fr: "Le calcul écrit donne \(value) euros, pas ce montant.",
                nl: "De geschreven berekening geeft \(value) euro, niet dit bedrag.",
                de: "Die angegebene Rechnung ergibt \(value) Euro, nicht diesen Betrag.",
                en: "The computation as written gives \(value) euro, not this amount."),
            LocalizedText(
                fr: "Corrigez le total ou un des montants.", nl: "Verbeter het totaal of een van de bedragen.",
                de: "Berichtigen Sie die Summe oder einen der Beträge.", en: "Correct the total or one of the amounts.")
        )
    }

    // MARK: Totals of lists

    /// The line of a total after points of a list with one amount each.
    private var listTotals: [LintFinding] {
        var found: [LintFinding] = []
        var sum: Money?
        var count = 0
        for paragraph in text.paragraphs {
            let inside = amounts.indices.filter { paragraph.range.contains(amounts[$0].range.lowerBound) }
            if count >= 2, isTotal(paragraph), let value = sum, inside.count == 1, let index = inside.first,
                let stated = amounts[index].amount
            {
                if stated != value { found.append(wrongSum(index, value)) }
                (sum, count) = (nil, 0)
            } else if paragraph.kind == .item || paragraph.kind == .row, let index = inside.last,
                inside.count == 1 || paragraph.kind == .row, let amount = amounts[index].amount
            {
                let before = text.bytes[..<amounts[index].range.lowerBound].suffix(4)
                let isMinus = String(decoding: before, as: UTF8.self).contains { $0 == "−" || $0 == "-" }
                sum = isMinus ? (sum ?? .zero) - amount : (sum ?? .zero) + amount
                count += 1
            } else if paragraph.kind != .row || !inside.isEmpty {
                (sum, count) = (nil, 0)
            }
        }
        return found
    }

    /// Whether a word for a total stands among the first three of a paragraph.
    private func isTotal(_ paragraph: TextParagraph) -> Bool {
        let words = PlainWords(text.text(paragraph.range)).text.split(separator: " ").map(String.init)
        return words.prefix(3).contains { LintReading.totals.contains($0) }
    }

    private static let totals: Set<String> = [
        "total", "totaal", "gesamt", "gesamtbetrag", "summe", "somme", "som", "insgesamt", "sum", "zusammen",
    ]

    // MARK: Sums without currency

    /// `le montant de 450,00 reste dû`: a word for money, at most two small words, a number with cents and no sign.
    private var bareSums: [LintFinding] {
        text.words.indices.compactMap { index in
            let word = text.words[index]
            guard word.kind == .number, hasCents(word.folded), !amounts.contains(where: { $0.word == index }),
                !text.isQuoted(word.range), !text.citations.contains(where: { $0.overlaps(word.range) }),
                text.bytes[word.range.upperBound...].prefix(4).allSatisfy({ $0 != UInt8(ascii: "%") })
            else { return nil }
            // « de 150,01 à 500,00 € »: the sign stands after the second number.
            if amounts.contains(where: { $0.word == index + 2 }), text.words[index + 1].folded.count <= 3 { return nil }
            let before = max(0, index - 4)..<index
            guard before.contains(where: { LintReading.moneyWords.contains(text.words[$0].folded) }) else { return nil }
            return finding(
                .n19, word.range,
                LocalizedText(
                    fr: "Ce montant n'a pas de monnaie.", nl: "Dit bedrag heeft geen munt.",
                    de: "Diesem Betrag fehlt die Währung.", en: "This amount has no currency."),
                LocalizedText(
                    fr: "Ajoutez le signe €.", nl: "Voeg het teken € toe.", de: "Ergänzen Sie das Zeichen €.",
                    en: "Add the sign €."))
        }
    }

    private func hasCents(_ text: String) -> Bool {
        let tail = text.suffix(3)
        return tail.count == 3 && (tail.first == "," || tail.first == ".")
            && text.dropLast(3).allSatisfy {
                $0.isNumber || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "." || $0 == ","
            }
            && text.count { $0 == "." } <= 1
    }

    private static let moneyWords: Set<String> = [
        "montant", "somme", "prix", "solde", "acompte", "facture", "frais", "total", "bedrag", "som", "prijs", "saldo",
        "voorschot",
        "kosten", "totaal", "betrag", "summe", "preis", "anzahlung", "gesamtbetrag", "amount", "sum", "price",
        "balance", "deposit",
        "costs", "fee",
    ]
}
