public import Casework
public import LegalModel
public import Reasoning

/// What one question of the guide is about.
public enum GuideSubject: Hashable, Sendable {
    /// The complaint in the consumer's own words, where the notebook holds none.
    case complaint
    /// How those words came: by message, by telephone, on a visit.
    case entryKind(Identifier<NotebookEntry>)
    /// One more thing that the consumer asks, in the consumer's own words.
    case newClaim
    /// What is asked, neutrally, in one language.
    case claimText(Identifier<PartyClaim>, Language)
    /// A date that decides which law applies.
    case date(DecisiveEvent)
    /// Which rule pack applies: the first one, or the one that takes the place of another.
    case pack(replacing: Identifier<RulePack>?)
    /// Which other rule pack applies beside those chosen.
    case anotherPack
    /// Why a pack applies, in one language.
    case packReason(Identifier<RulePack>, Language)
    /// Which claim of the packs carries what the consumer asks.
    case claim(Identifier<PartyClaim>)
    /// What is found about an element.
    case status(NodeIdentifier)
    /// Why, in one language.
    case reason(NodeIdentifier, Language)
    /// What the exhibits show.
    case evidence(NodeIdentifier)
    /// What a side says of it: a sentence in one language, or its own words.
    case position(NodeIdentifier, Side, Language)
    /// By which entry of the notebook the party was asked.
    case askedBy(NodeIdentifier)

    /// The element concerned; `nil` for questions about the dossier.
    public var element: NodeIdentifier? {
        switch self {
        case .complaint, .entryKind, .newClaim, .claimText, .date, .pack, .anotherPack, .packReason, .claim: nil
        case .status(let id), .reason(let id, _), .evidence(let id), .position(let id, _, _), .askedBy(let id): id
        }
    }

    /// What can be quoted in an answer.
    enum Quotable: Hashable {
        /// Nothing in particular: everything may be read.
        case anything
        /// Exhibits alone.
        case exhibits
        /// The messages of one side alone.
        case messages(of: Side)
    }

    /// What can be quoted in an answer.
    var quotable: Quotable {
        switch self {
        case .newClaim, .claimText: .messages(of: .consumer)
        case .evidence: .exhibits
        case .position(_, let side, _): .messages(of: side)
        case .complaint, .entryKind, .date, .pack, .anotherPack, .packReason, .claim, .status, .reason, .askedBy:
            .anything
        }
    }
}
