/// A term that the law gives: how long, from when, what lengthens it, where it stands, how far that was checked.
///
/// Its figures are data (`terms.yaml`); nothing in code knows one.
public struct LegalTerm: Hashable, Sendable {
    /// The id, unique over `deadlines.yaml` and `terms.yaml`: `delivery-30-days`.
    public let id: Identifier<LegalTerm>
    /// What is to be done, or what ends.
    public let title: LocalizedText
    /// How many, from 1 to 100 000.
    public let length: Int
    /// Of what.
    public let unit: TermCount.Unit
    /// What it is counted from.
    public let start: Start
    /// Whether a last day that is closed moves to the next working day.
    ///
    /// - Source: BE-CC:1.7,§4.
    public let isMoved: Bool
    /// Whether days of suspension lengthen it.
    public let isSuspendable: Bool
    /// What suspends it, as far as it is known.
    public let suspensions: [Interference]
    /// What begins it anew, as far as it is known.
    public let interruptions: [Interference]
    /// Where it stands in the law.
    public let citations: [ArticleReference]
    /// The days on which it holds, of the event that decides which law applies; open ends are `nil`.
    public let validity: Validity
    /// How far it was checked.
    public let verification: Verification
    /// What a reader must know.
    public let note: LocalizedText?

    /// What a term is counted from; the term begins the day after.
    public struct Start: Hashable, Sendable {
        /// The event, where a dossier keeps its day; `nil` for any other.
        public let event: TransitionEvent?
        /// The event in words.
        public let text: LocalizedText

        /// Makes a start.
        public init(event: TransitionEvent?, text: LocalizedText) {
            self.event = event
            self.text = text
        }
    }

    /// What suspends or interrupts a term.
    public struct Interference: Hashable, Sendable {
        /// Whether it is the complete request to the mediation service, whose days a dossier keeps.
        public let isMediation: Bool
        /// What it is, in words.
        public let text: LocalizedText
        /// Where it stands in the law.
        public let citations: [ArticleReference]

        /// Makes a cause.
        public init(isMediation: Bool, text: LocalizedText, citations: [ArticleReference]) {
            self.isMediation = isMediation
            self.text = text
            self.citations = citations
        }
    }
}
