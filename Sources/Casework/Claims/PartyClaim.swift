public import LegalModel
public import Reasoning

/// What the consumer asks, tied to the claim of a rule pack that would carry it.
public struct PartyClaim: Hashable, Sendable {
    /// The id, `D1`.
    public var id: Identifier<PartyClaim>
    /// What is asked, neutrally.
    public var text: Translations
    /// The party's own words, quoted from an entry.
    public var words: PartyWords?
    /// The amount asked; `nil` when no money is asked.
    public var amount: Money?
    /// The claim of a pack, `C.repair_or_replace`; `nil` when no pack carries it.
    public var packClaim: NodeIdentifier?

    /// Makes a claim.
    public init(
        id: Identifier<PartyClaim>, text: Translations, words: PartyWords?, amount: Money?, packClaim: NodeIdentifier?
    ) {
        self.id = id
        self.text = text
        self.words = words
        self.amount = amount
        self.packClaim = packClaim
    }
}

/// Words of a party, exactly as they stand in an entry of the notebook.
public struct PartyWords: Hashable, Sendable {
    /// The entry they are taken from.
    public var entry: Identifier<NotebookEntry>
    /// The words; a part of the entry's text, character for character.
    public var quotation: String
    /// The service's translations, marked as such; the original prevails.
    public var translation: Translations?

    /// Makes a quotation.
    public init(entry: Identifier<NotebookEntry>, quotation: String, translation: Translations? = nil) {
        self.entry = entry
        self.quotation = quotation
        self.translation = translation
    }
}

/// A rule pack chosen for the dispute, and why.
public struct PackChoice: Hashable, Sendable {
    /// The pack.
    public var pack: Identifier<RulePack>
    /// Why this regime applies.
    public var reason: Translations

    /// Makes a choice.
    public init(pack: Identifier<RulePack>, reason: Translations) {
        self.pack = pack
        self.reason = reason
    }
}
