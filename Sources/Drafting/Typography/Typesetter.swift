public import Citations
public import LegalModel

/// Sets text of ours after the conventions of a language and of the house: spaces, quotation marks, apostrophes, dates,
/// amounts, references.
///
/// Words of a party, names and numbers of files are never passed through ``typeset(_:)``; they only enter a document
/// cleaned (``EnteredText``). Every result is stable: setting it again changes nothing.
///
/// - Source: letters, section 10.
public struct Typesetter: Hashable, Sendable {
    /// The language of the text.
    public let language: Language
    /// The space before `; ! ?` and between thousands in French.
    public let narrowSpace: HouseStyle.NarrowSpace

    /// Makes a typesetter for a language and a house.
    public init(_ language: Language, house: HouseStyle) {
        self.init(language, narrowSpace: house.narrowSpace)
    }

    /// Makes a typesetter for a language.
    public init(_ language: Language, narrowSpace: HouseStyle.NarrowSpace = .narrow) {
        self.language = language
        self.narrowSpace = narrowSpace
    }

    /// Sets a text of ours.
    public func typeset(_ text: String) -> String {
        typeset([TypesetSegment(EnteredText(text).text, isOurs: true)]).joined()
    }

    /// Sets the parts of one paragraph together: those that are not ours stay as they are and count as neighbours.
    ///
    /// - Returns: as many texts as there are segments, in their order.
    public func typeset(_ segments: [TypesetSegment]) -> [String] {
        var run = TypesetRun(segments, rules: TypographyRules(language, narrowSpace: narrowSpace))
        run.set()
        return run.texts
    }

    /// Words of someone else in the quotation marks of the language; the words stay as they are.
    public func quotation(_ words: String) -> String {
        let marks = TypographyRules(language, narrowSpace: narrowSpace).outerMarks
        return marks.opening + EnteredText(words).text + marks.closing
    }

    /// A date with its weekday: `jeudi 12 mars 2026`, `Donnerstag, 12. März 2026`.
    public func longDate(_ date: CivilDate) -> String {
        bound(CalendarNames.longDate(date, in: language), day: date)
    }

    /// A date without weekday: `12 mars 2026`, `1er mai 2026`.
    public func date(_ date: CivilDate) -> String {
        bound(CalendarNames.date(date, in: language), day: date)
    }

    /// An article with its code, in the house style: `l’article VI.83, 17°, du Code de droit économique`.
    public func reference(
        _ reference: ArticleReference, codes: [CodeIdentifier: CodeName], form: ReferenceFormatter.Form = .long,
        opening: ReferenceFormatter.Opening = .word
    ) -> String {
        typeset(ReferenceFormatter.text(of: reference, in: language, codes: codes, form: form, opening: opening))
    }

    /// Items as a phrase: `a, b et c`.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let word = TypographyRules(language, narrowSpace: narrowSpace).and
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    /// Day and month stay on one line.
    private func bound(_ text: String, day date: CivilDate) -> String {
        let month = CalendarNames.months(in: language)[date.month - 1]
        return text.replacing(" " + month, with: "\u{A0}" + month)
    }
}

/// A part of a paragraph: text of ours, or words that stay as they are.
public struct TypesetSegment: Hashable, Sendable {
    /// The text.
    public let text: String
    /// Whether conventions are applied to it.
    public let isOurs: Bool

    /// Makes a segment.
    public init(_ text: String, isOurs: Bool) {
        self.text = text
        self.isOurs = isOurs
    }
}
