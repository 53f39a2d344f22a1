public import Casework
public import LegalModel
public import Reasoning

/// Everything a recommendation is composed from, as values.
public struct RecommendationInput: Sendable {
    /// The dossier: parties, claims, findings, outcomes.
    public var dossier: Dossier
    /// The rule packs with what follows from the findings, in the order of the dossier.
    public var packs: [AppliedPack]
    /// The articles that the packs cite.
    public var law: LawExtract
    /// Who writes.
    public var house: HouseStyle
    /// The templates.
    public var templates: TemplateSet
    /// The last day for the company's reasoned position.
    ///
    /// - Source: Code of Economic Law, XVI.17, § 2, alinéa 3; computed by the deadline rules, never here.
    public var reasonsBy: CivilDate
    /// What computes the amounts again; `nil` prints no computations.
    public var calculator: Calculator?
    /// Who drafted it, as it is to be printed; `nil` prints nothing.
    public var drafter: String?
    /// The approval, once there is one.
    public var receipt: ReceiptLine?

    /// Makes an input with several packs.
    public init(
        dossier: Dossier, packs: [AppliedPack], law: LawExtract, house: HouseStyle, templates: TemplateSet,
        reasonsBy: CivilDate, drafter: String? = nil, receipt: ReceiptLine? = nil
    ) {
        self.dossier = dossier
        self.packs = packs
        self.law = law
        self.house = house
        self.templates = templates
        self.reasonsBy = reasonsBy
        self.drafter = drafter
        self.receipt = receipt
    }

    /// Makes an input with one pack.
    public init(
        dossier: Dossier, pack: RulePack, evaluation: Evaluation, law: LawExtract, house: HouseStyle,
        templates: TemplateSet, reasonsBy: CivilDate, drafter: String? = nil, receipt: ReceiptLine? = nil
    ) {
        self.init(
            dossier: dossier, packs: [AppliedPack(pack, evaluation)], law: law, house: house, templates: templates,
            reasonsBy: reasonsBy, drafter: drafter, receipt: receipt)
    }
}

/// A rule pack with what follows from the findings under it.
public struct AppliedPack: Hashable, Sendable {
    /// The pack.
    public let pack: RulePack
    /// What follows.
    public let evaluation: Evaluation

    /// Puts a pack and its evaluation together.
    public init(_ pack: RulePack, _ evaluation: Evaluation) {
        self.pack = pack
        self.evaluation = evaluation
    }
}

/// The approval as the last section mentions it.
public struct ReceiptLine: Hashable, Sendable {
    /// The short code of the receipt.
    public let code: String
    /// Who approved, as it is to be printed: a function or a name.
    public let approvedBy: String
    /// The day of the approval.
    public let approvedOn: CivilDate

    /// Makes a line.
    public init(code: String, approvedBy: String, approvedOn: CivilDate) {
        self.code = code
        self.approvedBy = approvedBy
        self.approvedOn = approvedOn
    }
}
