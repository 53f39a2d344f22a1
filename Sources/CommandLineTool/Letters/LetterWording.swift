import Casework
import Drafting
import LegalModel
import Review

/// Reads composed letters by the rules of letters, beside what their types ask for.
struct LetterWording {
    private let shelf: LinterShelf

    init(_ shelf: LinterShelf) { self.shelf = shelf }

    /// What is found in a letter, without what the inspection has told already.
    ///
    /// Questions are printed as packs and handlers word them: doubled ones warn, and never block.
    func diagnostics(
        of document: Document, id: String, type: LetterType, to audience: LetterAudience, besides told: [Diagnostic]
    ) throws -> [Diagnostic] {
        let linter = try shelf.linter(document.properties.language)
        let known = Set(told.map(\.code))
        return DocumentWording.diagnostics(
            of: document, by: linter, as: TextKind(rawValue: type.kind.rawValue) ?? .letter,
            to: Audience(rawValue: audience.rawValue), at: id
        ).filter { !(known.contains($0.code) && ["N16", "N20"].contains($0.code)) }
    }
}
