public import Casework
public import LegalModel
public import Reasoning

/// What the guide tells beside its questions: which regime the dates select, and findings to look at again.
public enum GuideNotice: Hashable, Sendable {
    /// The day of the event lies outside the first pack: the second, of the same subject, took its place.
    case packSwitched(from: Identifier<RulePack>, to: Identifier<RulePack>, event: String, day: CivilDate)
    /// The day of the event lies outside the pack and no other of its subject covers it; what governs then, if known.
    case noPackForDay(Identifier<RulePack>, event: String, day: CivilDate, Regime?)
    /// The law leaves the choice between regimes to a person.
    case regimesToChoose(Identifier<Transition>, topic: LocalizedText, [Regime])
    /// The finding on an element and what is noted beside it do not go together.
    case doubt(NodeIdentifier, FindingDoubt)
    /// The program cannot read the exhibit: the quotation was taken as typed.
    case notCompared(Identifier<Exhibit>)
}
