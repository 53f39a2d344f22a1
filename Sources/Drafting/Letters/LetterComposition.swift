public import Casework
public import LegalModel

/// A letter as composed for one addressee, with what its checks need to know of how it came about.
public struct LetterComposition: Sendable {
    /// The type.
    public let type: LetterType
    /// Whom it goes to.
    public let audience: LetterAudience
    /// The letter: a draft.
    public var document: Document
    /// The mandatory blocks as they were bound.
    public var places: [PlacedBlock]
    /// The values it was bound to.
    let values: [String: TemplateValue]
    /// Who signs.
    let handler: String?

    /// The day by which an answer is asked; `nil` when none is.
    public var due: CivilDate? { if case .date(let day)? = values["due"] { day } else { nil } }

    /// Whether a condition of the type holds for this letter.
    func holds(_ condition: LetterCondition) throws(DraftingFault) -> Bool {
        var values = values
        values["isFinal"] = .boolean(document.properties.status == .final)
        do {
            return try condition.holds(values)
        } catch {
            throw .template(error)
        }
    }
}
