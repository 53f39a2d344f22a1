/// Something about a mail that a reader should know: what was broken in it, and how it was taken.
public enum MailRemark: String, Hashable, Sendable, CaseIterable {
    /// The mail states no day, or none that can be read.
    case noDate
    /// The mail states a day and a time without a zone; they are taken as they stand.
    case dateWithoutZone
    /// There is no sender.
    case noSender
    /// There are several senders.
    case severalSenders
    /// A header holds letters whose encoding nobody declared; they were guessed.
    case undeclaredHeader
    /// A header cannot be read as what its name says.
    case damagedHeader
    /// Something that stands once stands twice, with two values; the first is taken.
    case contradiction
    /// A part that should hold parts holds none.
    case damagedStructure
    /// The mail ends before its parts do.
    case truncated
    /// The encoding of the text was not declared, or not rightly; it was guessed.
    case guessedEncoding
    /// Letters of the text could not be read; U+FFFD stands in their place.
    case lostLetters
    /// Control characters were left out of the text.
    case controlCharacters
    /// The content of a part in base64 holds signs that base64 does not have; they were passed over.
    case damagedContent
    /// The text was taken from the HTML form, because there is no plain one.
    case textFromHTML
    /// There is no text.
    case noText
    /// The mail or a part of it is encrypted; what is inside is not read.
    case encrypted
    /// A file of Outlook holds what other programs would send as attachments; it is kept as it is.
    case outlookContainer
    /// The name of a file was made safe.
    case renamedFile
}
