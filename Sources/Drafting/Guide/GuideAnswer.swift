public import Casework
public import LegalModel
public import Reasoning

/// An answer to one question of the guide, already read.
public enum GuideAnswer: Hashable, Sendable {
    /// A day.
    case date(CivilDate)
    /// A rule pack.
    case pack(Identifier<RulePack>)
    /// A claim of the pack.
    case claim(NodeIdentifier)
    /// A status.
    case status(FindingStatus)
    /// A sentence or more, in the language of the question.
    case text(String)
    /// What the exhibits show; replaces what was noted before.
    case evidence([Evidence])
    /// A side's own words, as they stand in an entry.
    case words(PartyWords)
    /// An entry of the notebook.
    case entry(Identifier<NotebookEntry>)
    /// Nothing: keeps what is there, or leaves the question without answer where it may be left.
    case nothing
}

/// What a person types: an answer, or a word to the guide itself.
public enum GuideReply: Hashable, Sendable {
    /// An answer.
    case answer(GuideAnswer)
    /// `?`: why this is asked.
    case why
    /// `a`: the article.
    case article
    /// `b`: the question before.
    case back
    /// `c`: an earlier answer, by its number in the list; `nil` asks for the list.
    case correct(Int?)
    /// `s`: not now.
    case skip
    /// `q`: leave; everything is kept.
    case leave
    /// `E3` or `P2`: what stands there.
    case show(String)
}

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
    /// The entry is of the other side, or of the service.
    case notOfThisSide(entry: String)
    /// The question cannot be left without an answer.
    case answerNeeded
    /// The list of earlier answers has no such number.
    case noSuchAnswer(Int, count: Int)
    /// Nothing was asked before.
    case nothingBefore
    /// There is no question to answer.
    case noQuestion
}
