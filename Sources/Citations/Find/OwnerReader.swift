import LegalModel

/// Finds codes and acts where they are named, and the owner that follows an article.
struct OwnerReader {
    let reader: TokenReader

    private var tokens: [CitationToken] { reader.tokens }
    private var lexicon: Lexicon { reader.lexicon }

    /// The code, act or pointer named at a token.
    func mention(at index: Int) -> OwnerMention? {
        guard index < tokens.count, tokens[index].symbol != 0 else { return nil }
        if let act = act(at: index) { return act }
        if let (kind, end) = lexicon.anaphora.match(tokens, at: index) {
            return OwnerMention(kind: .anaphor(kind, isBare: false), first: index, next: end)
        }
        if let (kind, end) = lexicon.bareAnaphora.match(tokens, at: index), endsPhrase(at: end) {
            return OwnerMention(kind: .anaphor(kind, isBare: true), first: index, next: end)
        }
        if let end = lexicon.own.end(tokens, at: index) {
            return OwnerMention(kind: .own, first: index, next: end)
        }
        return code(at: index) ?? dossier(at: index) ?? unionAct(at: index)
    }

    /// Whether no word says more at a token: the end, or a sign that does not open anything.
    func endsPhrase(at index: Int) -> Bool {
        guard index < tokens.count else { return true }
        return tokens[index].kind == .sign && !reader.isSign(lexicon.signs.opening, at: index)
            && !isSquareBracket(at: index)
    }

    private func code(at index: Int) -> OwnerMention? {
        var era: Lexicon.Era?
        var nation: String?
        let start = qualities(at: index, &era, &nation)
        guard let (code, end) = lexicon.codes.match(tokens, at: start) else { return nil }
        var next = qualities(at: end, &era, &nation)
        let signs = lexicon.signs
        if reader.isSign(signs.opening, at: next), let short = lexicon.codes.match(tokens, at: next + 1),
            reader.isSign(signs.closing, at: short.next)
        {
            if nation == nil, era == nil, short.value.wholeCountry != nil {
                return OwnerMention(
                    kind: .code(short.value, era: era, nation: nil), first: index, next: short.next + 1)
            }
            next = short.next + 1
        }
        return OwnerMention(kind: .code(code, era: era, nation: nation), first: index, next: next)
    }

    /// Adjectives of time and country from a token on.
    private func qualities(at index: Int, _ era: inout Lexicon.Era?, _ nation: inout String?) -> Int {
        var next = index
        while next - index < 6 {
            guard let end = quality(at: next, &era, &nation) else { break }
            next = end
        }
        return next
    }

    /// One adjective of time or country, in brackets or not: `ancien`, `(oud)`, `[ancien]`.
    private func quality(at index: Int, _ era: inout Lexicon.Era?, _ nation: inout String?) -> Int? {
        if let end = adjective(at: index, &era, &nation) { return end }
        guard index < tokens.count, reader.isSign(lexicon.signs.opening, at: index) || isSquareBracket(at: index) else {
            return nil
        }
        var (inner, country) = (era, nation)
        guard let end = adjective(at: index + 1, &inner, &country), end < tokens.count,
            reader.isSign(lexicon.signs.closing, at: end) || isSquareBracket(at: end)
        else { return nil }
        (era, nation) = (inner, country)
        return end + 1
    }

    private func adjective(at index: Int, _ era: inout Lexicon.Era?, _ nation: inout String?) -> Int? {
        if let (found, end) = lexicon.eras.match(tokens, at: index) {
            era = found
            return end
        }
        if let (found, end) = lexicon.nationalities.match(tokens, at: index) {
            nation = found
            return end
        }
        return nil
    }

    // MARK: Acts

    private func act(at index: Int) -> OwnerMention? {
        guard let (kind, end) = lexicon.acts.match(tokens, at: index) else { return nil }
        var next = end
        while next - end < 4,
            let after = lexicon.gaps.end(tokens, at: next) ?? lexicon.nationalities.end(tokens, at: next)
        {
            next = after
        }
        if let after = lexicon.dateWords.end(tokens, at: next) { next = after }
        guard let (date, after) = date(at: next) else { return nil }
        return OwnerMention(kind: .act(CodeIdentifier("BE-\(kind)-\(date)")), first: index, next: after)
    }

    /// An act by its dossier number, as amendment notes name it: `L 2022-04-28/25`, `wet 2022-04-28/25`.
    private func dossier(at index: Int) -> OwnerMention? {
        guard let (kind, end) = lexicon.dossierActs.match(tokens, at: index), end + 6 < tokens.count else { return nil }
        let signs = lexicon.signs
        let parts = [end, end + 2, end + 4, end + 6]
        guard parts.allSatisfy({ reader.isNumber(at: $0) }), reader.isSign(signs.hyphen, at: end + 1),
            reader.isSign(signs.hyphen, at: end + 3), reader.isSign(signs.slash, at: end + 5),
            let date = CivilDate(iso: [0, 2, 4].map { reader.string(at: end + $0) }.joined(separator: "-"))
        else { return nil }
        return OwnerMention(kind: .act(CodeIdentifier("BE-\(kind)-\(date)")), first: index, next: end + 7)
    }

    /// `6 avril 2010`, `1er mars 2020`, `6. April 2010`, `06/04/2010`.
    private func date(at index: Int) -> (text: String, next: Int)? {
        guard reader.isNumber(at: index), let day = Int(reader.string(at: index)) else { return nil }
        var next = index + 1
        let signs = lexicon.signs
        if next < tokens.count, reader.touches(next) {
            if let end = lexicon.ordinalEndings.end(tokens, at: next) {
                next = end
            } else if reader.isSign(signs.dot, at: next) {
                next += 1
            }
        }
        var month: Int?
        if let (value, end) = lexicon.months.match(tokens, at: next) {
            month = value
            next = end
        } else {
            if reader.isSign(signs.slash, at: next) || reader.isSign(signs.hyphen, at: next) { next += 1 }
            guard reader.isNumber(at: next) else { return nil }
            month = Int(reader.string(at: next))
            next += 1
            if reader.isSign(signs.slash, at: next) || reader.isSign(signs.hyphen, at: next)
                || reader.isSign(signs.dot, at: next)
            {
                next += 1
            }
        }
        guard let month, let year = reader.value(at: next),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return (date.description, next + 1)
    }

    /// `93/13/CEE`, `(UE) 2019/771`, `n° 261/2004`.
    private func unionAct(at index: Int) -> OwnerMention? {
        guard let (kind, end) = lexicon.unionActs.match(tokens, at: index) else { return nil }
        var next = end
        while next < tokens.count, next - end < 6, tokens[next].kind != .number {
            guard tokens[next].kind == .sign || lexicon.unionSigns.end(tokens, at: next) != nil else { return nil }
            next += 1
        }
        guard reader.isNumber(at: next), reader.isSign(lexicon.signs.slash, at: next + 1),
            reader.isNumber(at: next + 2), let first = Int(reader.string(at: next)),
            let second = Int(reader.string(at: next + 2))
        else { return nil }
        let isYearFirst = (1950...2100).contains(first) || kind == "DIR" && !(1950...2100).contains(second)
        let year = isYearFirst ? first : second
        let id = "EU-\(kind)-\(year < 100 ? 1900 + year : year)-\(isYearFirst ? second : first)"
        next += 3
        if reader.isSign(lexicon.signs.slash, at: next), let end = lexicon.unionSigns.end(tokens, at: next + 1) {
            next = end
        }
        return OwnerMention(kind: .union(CodeIdentifier(id)), first: index, next: next)
    }

    // MARK: After an article

    /// What stands after a group of articles.
    enum Following: Hashable {
        /// The owner is named.
        case owner(OwnerMention)
        /// Something owns the articles that is not known.
        case stranger
        /// Nothing is said.
        case nothing
    }

    /// The owner that follows a token, past joints, brackets and the divisions of a code.
    func following(_ index: Int) -> Following {
        let signs = lexicon.signs
        var next = index
        var isOwned = false
        var era: Lexicon.Era?
        var nation: String?
        var book: String?
        while next < tokens.count, next - index < 40 {
            if var mention = mention(at: next) {
                mention.book = book
                return .owner(mention)
            }
            if let code = codeBehindDash(at: next) { return .owner(code) }
            if let end = quality(at: next, &era, &nation) {
                next = end
            } else if reader.isSign(signs.comma, at: next) || reader.isSign(signs.opening, at: next)
                || isSquareBracket(at: next)
            {
                next += 1
            } else if let end = lexicon.divisions.end(tokens, at: next) {
                guard let after = divisionNumber(at: end) else { return isOwned ? .stranger : .nothing }
                if lexicon.books.end(tokens, at: next) == end { book = reader.string(at: end) }
                next = after
            } else if let end = lexicon.ownerships.end(tokens, at: next) {
                isOwned = true
                next = end
            } else if let end = lexicon.gaps.end(tokens, at: next) {
                next = end
            } else {
                return isOwned && tokens[next].kind == .word ? .stranger : .nothing
            }
        }
        return .nothing
    }

    /// `Art. 1641 — Oud BW`.
    private func codeBehindDash(at index: Int) -> OwnerMention? {
        guard tokens[index].kind == .sign, tokens[index].followsBlank, !reader.touches(index + 1),
            lexicon.ranges.end(tokens, at: index) == index + 1
        else { return nil }
        return code(at: index + 1)
    }

    private func divisionNumber(at index: Int) -> Int? {
        if reader.romanBook(at: index) != nil || reader.isNumber(at: index) {
            return lexicon.ordinalEndings.end(tokens, at: index + 1) ?? (index + 1)
        }
        return lexicon.ordinals.end(tokens, at: index)
    }

    private func isSquareBracket(at index: Int) -> Bool {
        guard tokens[index].kind == .sign, tokens[index].end - tokens[index].start == 1 else { return false }
        let byte = reader.text[tokens[index].start]
        return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    }
}
