public import Casework
public import LegalModel
public import Reasoning

/// An answer to one question of the guide, already read.
public enum GuideAnswer: Hashable, Sendable {
    /// A day.
    case date(CivilDate)
    /// A rule pack.
    case pack(Identifier<RulePack>)
    /// The pack in question is taken away.
    case packRemoved
    /// A claim of the pack.
    case claim(NodeIdentifier)
    /// A status.
    case status(FindingStatus)
    /// The question is kept for the next letter to these sides.
    case ask([Side])
    /// A sentence or more, in the language of the question.
    case text(String)
    /// What the exhibits show; replaces what was noted before.
    case evidence([Evidence])
    /// A side's own words, as they stand in an entry.
    case words(PartyWords)
    /// An entry of the notebook.
    case entry(Identifier<NotebookEntry>)
    /// How an entry came.
    case entryKind(NotebookEntry.Kind)
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
    /// `e`: where each claim stands.
    case state
    /// `w`: what would change the claims; with a number, that claim.
    case whatIf(Int?)
    /// `/words`: passages of messages and exhibits.
    case search(String)
    /// `p`: another rule pack.
    case packs
    /// `b`: the question before.
    case back
    /// `c`: an earlier answer, by its number in the list; `nil` asks for the list.
    case correct(Int?)
    /// `s`: not now.
    case skip
    /// `q`: leave; everything is kept.
    case leave
    /// `E3`: what stands there.
    case show(String)
}
