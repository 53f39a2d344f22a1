import LegalModel

extension LintReading {
    /// N14: tags, blanks to be filled in, double spaces, and sentences that only the other party may get.
    var leftoverFindings: [LintFinding] {
        tags + brackets + angles + asides + choices + otherParty + dots + doubleSpaces + wrongParty
    }

    private var tags: [LintFinding] {
        TemplateLeftovers.tags(in: text.bytes).filter { tag in !text.comments.contains { $0.range.overlaps(tag) } }
            .map { finding(.n14, $0, LintReading.leftover, LintReading.complete) }
    }

    /// `[…]` marks an omission; any other bracket with a few words, outside quoted words, is a blank.
    private var brackets: [LintFinding] {
        var found: [LintFinding] = []
        var place = 0
        while let open = text.bytes[place...].firstIndex(of: UInt8(ascii: "[")) {
            place = open + 1
            guard let close = text.bytes[open...].prefix(80).firstIndex(of: UInt8(ascii: "]")) else { continue }
            let inner = text.text((open + 1)..<close)
            let next = close + 1 < text.bytes.count ? text.bytes[close + 1] : 0x20
            let range = open..<(close + 1)
            guard inner.contains(where: \.isLetter), !inner.contains("\n"), !["sic", "x", "X"].contains(inner),
                next != UInt8(ascii: "("), next != UInt8(ascii: ":"), !inner.hasPrefix("^"),
                !text.quotations.contains(where: { $0.outer.overlaps(range) }),
                !text.comments.contains(where: { $0.range.overlaps(range) })
            else { continue }
            found.append(finding(.n14, range, LintReading.leftover, LintReading.complete))
        }
        return found
    }

    /// `<insert file number>`: words between angle brackets that are no tag and no address.
    private var angles: [LintFinding] {
        var found: [LintFinding] = []
        var place = 0
        while let open = text.bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            guard let close = text.bytes[open...].prefix(60).firstIndex(of: UInt8(ascii: ">")) else { continue }
            let inner = text.text((open + 1)..<close)
            let isName = inner.contains(" ") || inner.allSatisfy { $0.isUppercase || $0 == "_" || $0 == "-" }
            guard let first = inner.first, first.isLetter, isName, !inner.contains(where: { "=/@\n\"".contains($0) }),
                !text.comments.contains(where: { $0.range.overlaps(open..<(close + 1)) })
            else { continue }
            found.append(finding(.n14, open..<(close + 1), LintReading.leftover, LintReading.complete))
        }
        return found
    }

    /// Points or lines that stand for words: `…` after a blank, `....`, `____`.
    private var dots: [LintFinding] {
        var found: [LintFinding] = []
        var place = 0
        let bytes = text.bytes
        while place < bytes.count {
            var end = place
            while end < bytes.count, let width = dotWidth(end) { end += width }
            guard end > place else {
                place += 1
                continue
            }
            let before = place > 0 ? bytes[place - 1] : 0x20
            let after = end < bytes.count ? bytes[end] : 0x20
            let count = end - place
            let isApart =
                before == 0x20 || before == 0x0A || before == UInt8(ascii: "(") || before == 0xA0 || before == 0xAF
            let isBlank =
                bytes[place] == UInt8(ascii: "_") ? count >= 3 : bytes[place] == UInt8(ascii: ".") ? count >= 3 : true
            let isMeant =
                before == UInt8(ascii: "[") && after == UInt8(ascii: "]")
                || text.quotations.contains { $0.outer.overlaps(place..<end) }
            if isBlank, !isMeant, isApart || count >= 4 && bytes[place] != 0xE2 {
                found.append(finding(.n14, place..<end, LintReading.leftover, LintReading.complete))
            }
            place = end
        }
        return found
    }

    private func dotWidth(_ place: Int) -> Int? {
        if text.bytes[place] == UInt8(ascii: ".") || text.bytes[place] == UInt8(ascii: "_") { return 1 }
        return text.bytes[place...].starts(with: [0xE2, 0x80, 0xA6]) ? 3 : nil
    }

    private var doubleSpaces: [LintFinding] {
        TextLine.lines(of: text.bytes).filter { $0.kind != .row && $0.kind != .blank }.flatMap {
            line -> [LintFinding] in
            var found: [LintFinding] = []
            var place = line.contentStart
            while place < line.range.upperBound {
                var end = place
                while end < line.range.upperBound, text.bytes[end] == 0x20 { end += 1 }
                let isInside = place > line.contentStart && end < line.range.upperBound
                if end - place >= 2, isInside,
                    !text.comments.contains(where: { $0.range.upperBound >= place && $0.range.lowerBound <= end })
                {
                    found.append(
                        finding(
                            .n14, place..<end,
                            LocalizedText(
                                fr: "Deux espaces de suite : un mot manque peut-être ici.",
                                nl: "Twee spaties na elkaar: misschien ontbreekt hier een woord.",
                                de: "Zwei Leerzeichen hintereinander: Vielleicht fehlt hier ein Wort.",
                                en: "Two spaces in a row: perhaps a word is missing here."),
                            LocalizedText(
                                fr: "Gardez une espace, ou complétez.", nl: "Laat één spatie staan, of vul aan.",
                                de: "Lassen Sie ein Leerzeichen stehen oder ergänzen Sie.",
                                en: "Keep one space, or complete.")))
                }
                place = max(end, place + 1)
            }
            return found
        }
    }

    /// Fixed sentences that are written to one party only, in a letter to the other.
    private var wrongParty: [LintFinding] {
        guard audience == .consumer || audience == .company else { return [] }
        return text.fixed.filter { $0.sentence.addressee.map { $0 != audience } ?? false }.map { span in
            finding(
                .n14, span.range,
                LocalizedText(
                    fr: "La phrase fixe \(span.sentence.id) est écrite pour l'autre partie.",
                    nl: "De vaste zin \(span.sentence.id) is voor de andere partij geschreven.",
                    de: "Der feste Satz \(span.sentence.id) ist für die andere Partei bestimmt.",
                    en: "The fixed sentence \(span.sentence.id) is written for the other party."),
                LocalizedText(fr: "Retirez-la.", nl: "Haal hem weg.", de: "Nehmen Sie ihn heraus.", en: "Take it out."))
        }
    }

    static let leftover = LocalizedText(
        fr: "Un blanc à remplir dit au lecteur que personne n'a relu sa lettre.",
        nl: "Een open plek zegt de lezer dat niemand zijn brief heeft nagelezen.",
        de: "Eine Lücke zeigt, dass niemand den Brief noch einmal gelesen hat.",
        en: "A blank tells the reader that nobody read the letter again.")
    static let complete = LocalizedText(
        fr: "Complétez, ou retirez ces signes.", nl: "Vul aan, of haal deze tekens weg.",
        de: "Ergänzen Sie oder entfernen Sie diese Zeichen.", en: "Complete it, or take these signs out.")
}
