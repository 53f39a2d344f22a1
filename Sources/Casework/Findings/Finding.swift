public import LegalModel
public import Reasoning

/// What a person has found about an element, on what grounds, after hearing both sides.
///
/// Only status and reason compute; the rest is what the recommendation shows.
public struct Finding: Hashable, Sendable {
    /// The element.
    public var element: NodeIdentifier
    /// The status.
    public var status: FindingStatus
    /// The reason, in the languages of the documents.
    public var reason: Translations?
    /// What the exhibits show.
    public var evidence: [Evidence]
    /// What the consumer says of it.
    public var consumerPosition: Position?
    /// What the company says of it.
    public var companyPosition: Position?
    /// The questions put about it, or kept for the next letter: at most one a side.
    public var inquiries: [Inquiry]
    /// How the party concerned was asked: the letter or entry, for an exception that nobody raised.
    public var askedBy: Identifier<NotebookEntry>?
    /// How the fact is computed, where it is a date, a distance or a sum.
    public var computation: StatedComputation?
    /// Who set it.
    public var by: UserName?
    /// When.
    public var on: CivilDate?

    /// Makes a finding.
    public init(
        element: NodeIdentifier, status: FindingStatus, reason: Translations? = nil, evidence: [Evidence] = [],
        consumerPosition: Position? = nil, companyPosition: Position? = nil, inquiries: [Inquiry] = [],
        askedBy: Identifier<NotebookEntry>? = nil, computation: StatedComputation? = nil, by: UserName? = nil,
        on: CivilDate? = nil
    ) {
        self.element = element
        self.status = status
        self.reason = reason
        self.evidence = evidence
        self.consumerPosition = consumerPosition
        self.companyPosition = companyPosition
        self.inquiries = inquiries
        self.askedBy = askedBy
        self.computation = computation
        self.by = by
        self.on = on
    }

    /// The part that computes; the reason counts in whatever language it is held.
    public var computing: ElementFinding {
        ElementFinding(status, reason: reason?.text(preferring: .french))
    }

    /// The position of a side.
    public func position(of side: Side) -> Position? {
        switch side {
        case .consumer: consumerPosition
        case .company: companyPosition
        }
    }
}

/// A question about an element to one side: kept for the next letter, or put in a letter, which says until when.
public struct Inquiry: Hashable, Sendable {
    /// Whom it is for.
    public var to: Side
    /// The letter that puts it; `nil` while it is kept for the next one.
    public var letter: Identifier<Relay>?

    /// Makes an inquiry.
    public init(to: Side, letter: Identifier<Relay>? = nil) {
        self.to = to
        self.letter = letter
    }
}

/// A side's position on an element: a neutral sentence with attribution, or its own words, or both.
public struct Position: Hashable, Sendable {
    /// What the side says, neutrally, as a clause after "indicates that".
    public var summary: Translations?
    /// Its own words.
    public var words: PartyWords?

    /// Makes a position.
    public init(summary: Translations?, words: PartyWords?) {
        self.summary = summary
        self.words = words
    }
}

/// What an exhibit shows about an element.
public struct Evidence: Hashable, Sendable {
    /// The exhibit.
    public var exhibit: Identifier<Exhibit>
    /// The page, from 1.
    public var page: Int?
    /// The words of the exhibit, exactly.
    public var quotation: String?
    /// The service's translations of the quotation, marked as such; the original prevails. Without a quotation there is none.
    public var translation: Translations?
    /// For or against the element.
    public var bearing: Bearing
    /// How much it weighs for the reader; computes nothing.
    public var weight: Weight

    /// Makes evidence.
    public init(
        exhibit: Identifier<Exhibit>, page: Int? = nil, quotation: String? = nil, translation: Translations? = nil,
        bearing: Bearing = .supports, weight: Weight = .ordinary
    ) {
        self.exhibit = exhibit
        self.page = page
        self.quotation = quotation
        self.translation = quotation == nil ? nil : translation
        self.bearing = bearing
        self.weight = weight
    }

    /// For or against.
    public enum Bearing: String, Hashable, Sendable, CaseIterable { case supports, contradicts }

    /// How much it weighs.
    public enum Weight: String, Hashable, Sendable, CaseIterable { case strong, ordinary, weak }
}

extension Evidence {
    /// The same with the translation that an earlier finding gives of the same words of the same exhibit.
    public func keepingTranslation(of earlier: Finding?) -> Evidence {
        var copy = self
        if copy.translation == nil {
            copy.translation =
                earlier?.evidence.first { $0.exhibit == exhibit && $0.quotation == quotation }?.translation
        }
        return copy
    }
}
