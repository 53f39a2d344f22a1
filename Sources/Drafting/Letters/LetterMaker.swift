public import Casework
public import LegalModel

/// What all letters of a service are made with: its types, templates, sentences and house style, each read once.
public struct LetterMaker: Sendable {
    /// The types.
    public let library: LetterLibrary
    /// The templates.
    public let templates: TemplateSet
    /// The fixed sentences.
    public let sentences: [FixedSentence]
    /// Who writes.
    public let house: HouseStyle
    /// Counts terms.
    public let calculator: DeadlineCalculator

    /// Reads the folders.
    ///
    /// - Parameters:
    ///   - folders: the shipped `Templates` last; a folder before another goes before it.
    ///   - templates: those of the folders; read from there when there are none.
    public init(
        folders: [String], templates: TemplateSet? = nil, house: HouseStyle, calculator: DeadlineCalculator
    ) throws(DraftingFault) {
        library = LetterLibrary(folders: folders)
        if let templates { self.templates = templates } else { self.templates = try TemplateSet(folders: folders) }
        sentences = try FixedSentence.all(in: folders.last ?? "Templates")
        self.house = house
        self.calculator = calculator
    }

    /// What a letter is composed from.
    ///
    /// - Parameters:
    ///   - handler: the name of the person who signs.
    ///   - law: the articles that are named; for their codes.
    public func input(
        _ letter: Letter, of type: LetterType, in dossier: Dossier?, handler: String?,
        law: LawExtract = LawExtract(records: [:], codes: [:])
    ) -> LetterInput {
        LetterInput(
            type: type, letter: letter, dossier: dossier, handler: handler, house: house, templates: templates,
            types: library.types, law: law, calculator: calculator)
    }

    /// The composed letter's checks.
    public func diagnostics(of letter: LetterComposition, from input: LetterInput) throws(DraftingFault) -> [Diagnostic]
    {
        try LetterInspection(letter, from: input, sentences: sentences).diagnostics()
    }
}
