import LegalModel

/// Gives each group of articles its owner: the code beside it, else what the text said before, else the default.
struct CitationAttachment {
    let mentions: MentionCollector.Mentions
    let reader: TokenReader
    let context: CitationContext

    /// An owner and where it was named.
    private struct Attached {
        let mention: OwnerMention?
        let isBeside: Bool
        let blocked: Bool
    }

    /// The owners of the last articles that an article may go back to.
    private static let memory = 200

    /// How many bytes after an article *that article* may stand.
    private static let reach = 600

    /// The first tokens of owners that follow an article.
    private let taken: Set<Int>

    init(mentions: MentionCollector.Mentions, reader: TokenReader, context: CitationContext) {
        self.mentions = mentions
        self.reader = reader
        self.context = context
        taken = Set(
            mentions.groups.compactMap { group in
                if case .owner(let owner) = group.following { return owner.first }
                return nil
            })
    }

    private var tokens: [CitationToken] { reader.tokens }

    /// The citations in the order of the text.
    func citations() -> [FoundCitation] {
        let groups = mentions.groups
        var attached: [Attached] = Array(
            repeating: Attached(mention: nil, isBeside: false, blocked: false), count: groups.count)
        for index in groups.indices.reversed() {
            switch groups[index].following {
            case .owner(let mention): attached[index] = Attached(mention: mention, isBeside: true, blocked: false)
            case .stranger: attached[index] = Attached(mention: nil, isBeside: false, blocked: true)
            case .nothing:
                if let mention = before(groups[index].group) {
                    attached[index] = Attached(mention: mention, isBeside: true, blocked: false)
                } else if index + 1 < groups.count, areJoined(groups[index].group, groups[index + 1].group) {
                    let next = attached[index + 1]
                    attached[index] = Attached(mention: next.mention, isBeside: false, blocked: next.blocked)
                }
            }
        }
        var citations: [FoundCitation] = []
        for (group, attached) in zip(groups, attached) {
            if let pointer = group.group.pointer {
                citations += [pointed(pointer, group.group, citations.last)].compactMap { $0 }
            } else {
                citations.append(citation(group.group, attached, after: citations.last?.range.upperBound ?? 0))
            }
        }
        return citations
    }

    /// What a group says that points back to the article cited last; `nil` when that is not one article of a certain code.
    private func pointed(
        _ pointer: ArticleGroup.Pointer, _ group: ArticleGroup, _ last: FoundCitation?
    ) -> FoundCitation? {
        let range = tokens[group.first].start..<tokens[group.next - 1].end
        guard let last, let reference = last.references.first, case .code(let code) = reference.owner,
            last.references.allSatisfy({
                $0.article == reference.article && $0.code == code && $0.lastArticle == nil && !$0.isFollowed
            }),
            range.lowerBound - last.range.upperBound < CitationAttachment.reach
        else { return nil }
        let owner = pointer == .same ? reference.owner : .ambiguous([code])
        let number = ArticleNumber(text: reference.article, form: .whole(hyphen: false))
        let references = group.units.flatMap { unit in
            var unit = unit
            unit.number = number
            return CitationAttachment.references(unit, owner)
        }
        return FoundCitation(
            range: range, text: String(decoding: reader.text[range], as: UTF8.self), references: references,
            antecedent: last.range)
    }

    // MARK: Owners

    /// The code named directly before a group, with nothing but signs and joints between.
    private func before(_ group: ArticleGroup) -> OwnerMention? {
        guard let mention = owner(before: group.first), !mention.isPointer else { return nil }
        var index = mention.next
        let signs = reader.lexicon.signs
        while index < group.first {
            if let end = reader.lexicon.gaps.end(tokens, at: index), end <= group.first {
                index = end
            } else if tokens[index].kind == .sign, tokens[index].symbol != signs.dot,
                tokens[index].symbol != signs.closing
            {
                index += 1
            } else {
                return nil
            }
        }
        return taken.contains(mention.first) && !reader.isSign(signs.opening, at: group.first - 1) ? nil : mention
    }

    /// The last owner named before a token; owners stand in the order of the text.
    private func owner(before index: Int) -> OwnerMention? {
        let count = ownersBefore(index)
        return count > 0 ? mentions.owners[count - 1] : nil
    }

    /// How many owners are named before a token.
    private func ownersBefore(_ index: Int) -> Int {
        var low = 0
        var high = mentions.owners.count
        while low < high {
            let middle = (low + high) / 2
            if mentions.owners[middle].next <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func areJoined(_ group: ArticleGroup, _ next: ArticleGroup) -> Bool {
        var index = group.next
        guard let end = reader.separators(at: index), end <= next.first else { return false }
        index = end
        while index < next.first {
            guard
                let end = reader.lexicon.determiners.end(tokens, at: index)
                    ?? reader.lexicon.gaps.end(tokens, at: index) ?? reader.lexicon.ownerships.end(tokens, at: index)
                    ?? reader.separators(at: index)
            else { return false }
            index = end
        }
        return true
    }

    /// The mention before a group that fits its number: the last code for numbers that say much, else the last of
    /// this sentence and the one before.
    private func antecedent(of number: ArticleNumber, before index: Int) -> OwnerMention? {
        let earlier = mentions.owners[..<ownersBefore(index)].suffix(CitationAttachment.memory)
        let fits = { (mention: OwnerMention) -> Bool in
            if case .code = mention.owner(of: number, language: reader.lexicon.language) { return true }
            return false
        }
        if number.isDistinctive {
            return earlier.last { $0.antecedent == .code && fits($0) }
        }
        guard let last = earlier.last(where: { !$0.isPointer }), fits(last), index - last.next < 400,
            sentences(between: last.next, and: index) <= 1
        else { return nil }
        return last
    }

    /// What a pointer points back to: the last code, or act, that fits the number, else the last of its kind.
    private func antecedent(
        under pointer: OwnerMention, of number: ArticleNumber, before index: Int
    ) -> OwnerMention? {
        var (kind, isBare) = (OwnerMention.Antecedent.code, false)
        if case .anaphor(let named, let bare) = pointer.kind { (kind, isBare) = (named, bare) }
        let earlier = mentions.owners[..<ownersBefore(index)].suffix(CitationAttachment.memory)
            .filter { $0.antecedent == kind }
        let fitting = earlier.filter { mention in
            switch mention.owner(of: number, language: reader.lexicon.language) {
            case .code, .foreign: true
            case .ambiguous, .unknown: false
            }
        }
        let owners = Set(fitting.map { $0.owner(of: number, language: reader.lexicon.language) })
        if isBare { return owners.count == 1 ? fitting.last : nil }
        return fitting.last ?? earlier.last
    }

    private func sentences(between start: Int, and end: Int) -> Int {
        guard start < end else { return 0 }
        return (start..<end).count { index in
            reader.isSign(reader.lexicon.signs.dot, at: index) && index + 1 < end && tokens[index + 1].followsBlank
                && tokens[index + 1].startsWithCapital && !isAbbreviation(endingAt: index)
        }
    }

    private func isAbbreviation(endingAt index: Int) -> Bool {
        index > 0 && reader.isWord(at: index - 1) && tokens[index - 1].end - tokens[index - 1].start <= 3
    }

    /// Whether the form of a number leaves no doubt in a text of the Code of Economic Law, whatever word follows it.
    private func isOwnBook(_ number: ArticleNumber) -> Bool {
        guard context.defaultCode == .economicLaw, case .roman = number.form else { return false }
        return true
    }

    private func defaultOwner(of number: ArticleNumber) -> CitationOwner {
        guard let code = context.defaultCode else { return .unknown(.noCode) }
        switch (code, number.form) {
        case (.oldCivilCode, .whole(hyphen: true)) where context.isWithinCode: return .code(code)
        case (.economicLaw, .roman), (.civilCode, .dotted), (.oldCivilCode, .whole(hyphen: false)): return .code(code)
        case (.civilCode, .whole(hyphen: false)): return .code(.oldCivilCode)
        case (.oldCivilCode, .dotted): return .code(.civilCode)
        case (.economicLaw, _), (.civilCode, _), (.oldCivilCode, _): return .unknown(.numberDoesNotFit)
        case (_, .roman), (_, .dotted), (_, .whole), (_, .lettered): return .code(code)
        }
    }

    // MARK: Citations

    /// One citation; its bytes begin after those of the citation before, also where both lean on one code.
    private func citation(_ group: ArticleGroup, _ attached: Attached, after end: Int) -> FoundCitation {
        var antecedent: OwnerMention?
        var mention = attached.mention
        let isOwn = context.isWithinCode && mention.map { $0.kind == .own } ?? !attached.blocked
        let isAnaphor = mention?.isPointer ?? false
        if !isOwn, isAnaphor || mention == nil && !attached.blocked, let number = group.units.first?.number {
            antecedent =
                mention.map { self.antecedent(under: $0, of: number, before: group.first) }
                ?? self.antecedent(of: number, before: group.first)
        }
        var range = tokens[group.first].start..<tokens[group.next - 1].end
        if attached.isBeside, let mention {
            let start = tokens[mention.first].start
            let first = start < end ? range.lowerBound : min(range.lowerBound, start)
            range = first..<max(range.upperBound, tokens[mention.next - 1].end)
        }
        if isAnaphor || mention == nil { mention = antecedent }
        let references = group.units.flatMap { unit -> [CitedReference] in
            let unit = unit.inBook(of: mention)
            let owner: CitationOwner =
                attached.blocked && !isOwnBook(unit.number)
                ? .unknown(.unknownOwner)
                : mention?.owner(of: unit.number, language: reader.lexicon.language) ?? defaultOwner(of: unit.number)
            return CitationAttachment.references(unit, owner, mention?.naming(of: owner, in: reader))
        }
        return FoundCitation(
            range: range, text: String(decoding: reader.text[range], as: UTF8.self), references: references,
            antecedent: antecedent.map { tokens[$0.first].start..<tokens[$0.next - 1].end })
    }

    private static func references(
        _ unit: ArticleGroup.Unit, _ owner: CitationOwner, _ naming: CodeNaming? = nil
    ) -> [CitedReference] {
        let unit = unit.read(as: owner)
        let places = unit.places.isEmpty ? [PlaceParts()] : unit.joinedPlaces
        return places.enumerated().map { index, place in
            CitedReference(
                owner: owner, article: unit.number.text, lastArticle: index == 0 ? unit.last?.text : nil,
                paragraph: place.paragraph,
                subparagraph: place.subparagraphs.isEmpty ? nil : place.subparagraphs.joined(separator: ","),
                item: place.items.isEmpty ? nil : place.items.joined(separator: ","),
                itemSubparagraph: place.itemSubparagraphs.isEmpty
                    ? nil : place.itemSubparagraphs.joined(separator: ","),
                isFollowed: unit.isFollowed, naming: naming)
        }
    }
}
