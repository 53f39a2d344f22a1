import LegalModel

/// Walks once through a text and collects groups of articles and owners in their order.
struct MentionCollector {
    let reader: TokenReader
    let acceptsBareNumbers: Bool
    /// Whether `(5.91 à 5.94)` names articles: in texts of the Civil Code.
    let acceptsBracketedNumbers: Bool
    /// Whether the text is law: what it says of its own articles is read elsewhere.
    private let isWithinCode: Bool
    private let groups: GroupParser
    private let owners: OwnerReader

    init(reader: TokenReader, context: CitationContext) {
        self.reader = reader
        acceptsBareNumbers = context.acceptsBareNumbers
        acceptsBracketedNumbers = context.defaultCode == .civilCode
        isWithinCode = context.isWithinCode
        groups = GroupParser(reader: reader)
        owners = OwnerReader(reader: reader)
    }

    /// What was collected.
    struct Mentions {
        var groups: [Group] = []
        var owners: [OwnerMention] = []
    }

    /// A group of articles with what follows it.
    struct Group {
        var group: ArticleGroup
        let following: OwnerReader.Following
    }

    private var tokens: [CitationToken] { reader.tokens }

    /// The groups and owners of the text.
    func collect() -> Mentions {
        var mentions = Mentions()
        var index = 0
        var isInTitle = false
        while index < tokens.count {
            if isInTitle, endsSentence(at: index) { isInTitle = false }
            guard tokens[index].symbol != 0 || tokens[index].kind == .number || tokens[index].isCapitals else {
                index += 1
                continue
            }
            if let group = group(at: index) {
                isInTitle = false
                index = take(group, into: &mentions, isInTitle: &isInTitle)
            } else if let owner = owners.mention(at: index) {
                if !isInTitle { mentions.owners.append(owner) }
                isInTitle = isInTitle || opensTitle(owner)
                index = owner.next
                if case .code = owner.kind, case .articles(let group) = bareGroup(at: index, afterOwner: true) {
                    index = take(group, into: &mentions, isInTitle: &isInTitle)
                }
            } else {
                switch bareGroup(at: index, afterOwner: false) {
                case .articles(let group): index = take(group, into: &mentions, isInTitle: &isInTitle)
                case .nothing(let next): index = next
                }
            }
        }
        return mentions
    }

    private func group(at index: Int) -> ArticleGroup? {
        if let group = groups.group(withWordAt: index) ?? groups.group(withPlaceAt: index) {
            return group.pointer != nil && isWithinCode ? nil : group
        }
        return isWithinCode ? nil : groups.group(withPointerAt: index)
    }

    /// Keeps a group with its owner, then those joined to it without a word for *article*.
    private func take(
        _ group: ArticleGroup, into mentions: inout Mentions, isInTitle: inout Bool
    ) -> Int {
        var group = group
        while true {
            let next = keep(group, into: &mentions, isInTitle: &isInTitle)
            guard let start = reader.separators(at: next), start < tokens.count,
                let joined = groups.group(numberAt: start, first: start, hasArticleWord: false),
                case .owner(let owner) = owners.following(joined.next), isCode(owner)
            else { return next }
            group = joined
        }
    }

    private func keep(_ group: ArticleGroup, into mentions: inout Mentions, isInTitle: inout Bool) -> Int {
        var group = group
        var following = group.pointer == nil ? owners.following(group.next) : .nothing
        if case .owner(let owner) = following, let end = reader.lexicon.following.end(tokens, at: owner.next),
            owners.endsPhrase(at: end)
        {
            group.units[group.units.count - 1].isFollowed = true
            following = .owner(OwnerMention(kind: owner.kind, first: owner.first, next: end, book: owner.book))
        }
        mentions.groups.append(Group(group: group, following: following))
        guard case .owner(let owner) = following else { return group.next }
        mentions.owners.append(owner)
        isInTitle = opensTitle(owner)
        return owner.next
    }

    private func isCode(_ owner: OwnerMention) -> Bool {
        if case .code = owner.kind { return true }
        return false
    }

    /// Articles named by their number alone: with a code beside them, or in brackets, or in a search.
    private func bareGroup(at index: Int, afterOwner: Bool) -> Bare {
        var start = index
        let signs = reader.lexicon.signs
        if afterOwner {
            while start - index < 3, reader.isSign(signs.comma, at: start) || reader.isSign(signs.opening, at: start) {
                start += 1
            }
        }
        guard start < tokens.count, tokens[start].kind == .number || reader.romanBook(at: start) != nil,
            let first = groups.firstNumber(at: start), acceptsBareNumbers || isBareNumber(first),
            let group = groups.group(numberAt: start, first: start, hasArticleWord: false)
        else { return .nothing(next: index + 1) }
        // A list that is refused is not read again from its second number on.
        let refused = Bare.nothing(next: max(group.next, index + 1))
        if acceptsBareNumbers, first.isDistinctive || start == 0 && group.next == tokens.count {
            return .articles(group)
        }
        guard isBareNumber(first) else { return .nothing(next: index + 1) }
        if afterOwner { return isRoman(first) ? .articles(group) : refused }
        if case .owner(let owner) = owners.following(group.next), isCode(owner) { return .articles(group) }
        guard isRoman(first) || acceptsBracketedNumbers && isDotted(first), start > 0,
            reader.isSign(signs.opening, at: start - 1), reader.isSign(signs.closing, at: group.next)
        else { return refused }
        return .articles(group)
    }

    /// What stands at a token that may be articles named by number alone.
    private enum Bare {
        case articles(ArticleGroup)
        /// No articles; where to read on.
        case nothing(next: Int)
    }

    /// Whether a number may stand for an article without a word before it.
    private func isBareNumber(_ number: ArticleNumber) -> Bool { number.isDistinctive && !isHyphenated(number) }

    private func isRoman(_ number: ArticleNumber) -> Bool {
        if case .roman = number.form { return true }
        return false
    }

    private func isDotted(_ number: ArticleNumber) -> Bool {
        if case .dotted(_, colon: false) = number.form { return true }
        return false
    }

    private func isHyphenated(_ number: ArticleNumber) -> Bool { number.form == .whole(hyphen: true) }

    /// Whether the title of an act goes on to name what it inserts or changes.
    private func opensTitle(_ owner: OwnerMention) -> Bool {
        guard case .act = owner.kind else { return false }
        for index in owner.next..<min(owner.next + 12, tokens.count) {
            if reader.lexicon.inserts.end(tokens, at: index) != nil { return true }
            if reader.lexicon.article.end(tokens, at: index) != nil || endsSentence(at: index) { return false }
        }
        return false
    }

    /// Whether a full stop stands at a token, a capital after it.
    private func endsSentence(at index: Int) -> Bool {
        reader.isSign(reader.lexicon.signs.dot, at: index) && index + 1 < tokens.count
            && tokens[index + 1].followsBlank && tokens[index + 1].startsWithCapital
    }
}
