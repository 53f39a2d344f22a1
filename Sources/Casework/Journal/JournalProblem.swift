public import LegalModel

/// A trace of tampering, or of damage.
public enum JournalProblem: Hashable, Sendable {
    /// An entry is missing before this one, or stands twice.
    case gap(sequence: Int)
    /// An entry does not carry the hash of the one before.
    case brokenLink(sequence: Int)
    /// The words of an entry are not those it was written with.
    case wrongHash(sequence: Int)
    /// The journal does not end where it was last written.
    case cutOff(expected: Int, found: Int)
    /// A dossier is not in the state that its last entry describes.
    case stateDiffers(DossierNumber)
    /// A user is not as the journal says.
    case userDiffers(UserName)
}
