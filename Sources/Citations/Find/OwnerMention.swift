import LegalModel

/// A code, act or pointer named in a text.
struct OwnerMention: Hashable, Sendable {
    let kind: Kind
    /// The first token.
    let first: Int
    /// The token after the last.
    let next: Int
    /// The book that was named between the article and the code.
    var book: String?

    /// What is named.
    enum Kind: Hashable, Sendable {
        /// A code, whether it is called old or new, and the country that is said.
        indirect case code(CitedCode, era: Lexicon.Era?, nation: String?)
        /// An act by its kind and date.
        case act(CodeIdentifier)
        /// An act of the Union.
        case union(CodeIdentifier)
        /// The code or act cited last: *dudit code*; bare, *du Code*, it is the only one cited.
        case anaphor(Antecedent, isBare: Bool)
        /// The code that the text itself stands in: *du présent livre*.
        case own
    }

    /// What a pointer points back to, as the grammars name it.
    enum Antecedent: String, Hashable, Sendable, CaseIterable { case code, act, union }

    /// What it is to a pointer; `nil` for pointers themselves.
    var antecedent: Antecedent? {
        switch kind {
        case .code: .code
        case .act: .act
        case .union: .union
        case .anaphor, .own: nil
        }
    }

    /// Whether it names no code itself but points to one.
    var isPointer: Bool { antecedent == nil }

    /// Who owns an article of a number under this mention.
    func owner(of number: ArticleNumber, language: Language) -> CitationOwner {
        switch kind {
        case .act(let id): return .code(id)
        case .union(let id): return .foreign(id)
        case .anaphor, .own: return .unknown(.noCode)
        case .code(let code, let era, let nation): return code.owner(of: number, era, nation)
        }
    }

    /// The words that name the owner of an article, with the days on which they do; `nil` where no day is known.
    func naming(of owner: CitationOwner, in reader: TokenReader) -> CodeNaming? {
        guard case .code(let code, let era, _) = kind, case .code(let id) = owner,
            let validity = code.validity(meaning: id, era)
        else { return nil }
        let bytes = reader.text[reader.tokens[first].start..<reader.tokens[next - 1].end]
        return CodeNaming(words: String(decoding: bytes, as: UTF8.self), validity: validity)
    }
}

extension CitedCode {
    /// Who owns an article of a number under this name.
    fileprivate func owner(of number: ArticleNumber, _ era: Lexicon.Era?, _ nation: String?) -> CitationOwner {
        guard id.text.hasPrefix("BE-") else { return .foreign(id) }
        if let nation = nation ?? home, nation != "BE" {
            return foreign[nation].map { .foreign($0) } ?? .unknown(.unknownOwner)
        }
        if let old { return owner(of: number, era, isBelgian: nation != nil, old: old) }
        switch (numbers, number.form) {
        case (.any, _), (.roman, .roman), (.dotted, .dotted), (.whole, .whole): return .code(id)
        case (.roman, _), (.dotted, _), (.whole, _): return .unknown(.numberDoesNotFit)
        }
    }

    /// The days on which this name means a code; `nil` where none is known.
    fileprivate func validity(meaning id: CodeIdentifier, _ era: Lexicon.Era?) -> Validity? {
        guard id == old, era == nil else { return validity == .unknown ? nil : validity }
        return validity.from.flatMap { Validity(from: nil, to: $0.adding(days: -1)) }
    }

    /// One name for two codes: a book and a dot mean the new one, a whole number the old one.
    private func owner(
        of number: ArticleNumber, _ era: Lexicon.Era?, isBelgian: Bool, old: CodeIdentifier
    ) -> CitationOwner {
        switch number.form {
        case .dotted(_, let colon):
            if colon, era == nil, !isBelgian, let colonCountry, let other = foreign[colonCountry] {
                return .foreign(other)
            }
            return era == .old ? .ambiguous([id, old]) : .code(id)
        case .whole(let hyphen):
            if era == .new { return .ambiguous([id, old]) }
            if era == nil, !isBelgian, let wholeCountry, let other = foreign[wholeCountry] { return .foreign(other) }
            if hyphen, era == nil, !isBelgian, !CitedCode.hyphenated.contains(number.value), let other = foreign["FR"] {
                return .ambiguous([old, other])
            }
            return .code(old)
        case .roman: return .unknown(.numberDoesNotFit)
        case .lettered:
            guard era == nil, !isBelgian else { return .unknown(.numberDoesNotFit) }
            let country = number.text.first?.isLetter == true ? "FR" : wholeCountry
            return country.flatMap { foreign[$0] }.map { .foreign($0) } ?? .unknown(.numberDoesNotFit)
        }
    }

    /// The whole numbers of the old Civil Code that have parts with a hyphen (adoption); elsewhere a hyphen is French.
    private static let hyphenated = 343...370
}
