public import Casework
public import LegalModel

/// Why a letter cannot be composed from what was entered.
public enum LetterFault: Error, Hashable, Sendable {
    /// There is no such type.
    case unknownType(String, known: [String])
    /// A type with variants was given none, or one that it does not have.
    case variant(String?, of: Identifier<LetterType>, known: [String])
    /// The letter goes to somebody its type does not know, or does not say to whom.
    case addressee(LetterAudience?, of: Identifier<LetterType>, known: [LetterAudience])
    /// The type belongs to a dossier, and there is none.
    case dossierMissing(Identifier<LetterType>)
    /// The type belongs to no dossier, and one is given.
    case dossierRefused(Identifier<LetterType>)
    /// The type carries a message, and the letter names no relay; or the dossier lacks it.
    case relay(Identifier<Relay>?, of: Identifier<LetterType>)
    /// The letter goes to somebody outside the dossier, and does not say whom.
    case recipientMissing(Identifier<LetterType>)
    /// A field that must be there.
    case missingField(path: String, LetterField, of: Identifier<LetterType>)
    /// A field that comes from the dossier, which does not have it.
    case missingSource(path: String, LetterField, LetterSource, of: Identifier<LetterType>)
    /// A field that is computed and was entered.
    case computedField(path: String, LetterField, LetterSource)
    /// A field that the type does not have.
    case unknownField(String, known: [String])
    /// A value that does not fit its field.
    case wrongValue(path: String, LetterField, DataFault)
    /// The service has blocked letters of this type.
    case blocked(Identifier<LetterType>)
}
