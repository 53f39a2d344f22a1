/// Why a reply cannot be taken.
public enum GuideFault: Error, Hashable, Sendable {
    /// It is none of the choices, of which there are so many.
    case notAChoice(String, count: Int)
    /// It is not a date.
    case notADate(String)
    /// No exhibit has this id; those there are.
    case unknownExhibit(String, known: [String])
    /// No entry of the notebook has this id; those there are.
    case unknownEntry(String, known: [String])
    /// The evidence cannot be read.
    case unreadableEvidence(String)
    /// The words do not stand in the entry, character for character.
    case wordsNotInEntry(String, entry: String)
    /// The words do not stand in the exhibit, word for word.
    case wordsNotInExhibit(String, exhibit: String)
    /// The words stand in the exhibit, on another page than was said.
    case wordsOnOtherPage(String, exhibit: String, pages: [Int])
    /// The words stand in no message of the consumer.
    case wordsOfNobody(String)
    /// No passage of the last search has this number; so many there are.
    case noSuchPassage(Int, count: Int)
    /// The entry is of the other side, or of the service.
    case notOfThisSide(entry: String)
    /// The question cannot be left without an answer.
    case answerNeeded
    /// The list of earlier answers has no such number.
    case noSuchAnswer(Int, count: Int)
    /// The list of claims has no such number.
    case noSuchClaim(Int, count: Int)
    /// No other rule pack is there.
    case noOtherPack
    /// Nothing was asked before.
    case nothingBefore
    /// There is no question to answer.
    case noQuestion
}
