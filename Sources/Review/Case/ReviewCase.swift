public import Casework
public import Drafting
public import LegalModel
public import Reasoning

/// Everything a check may look at, as one value: no file, no database, no clock.
public struct ReviewCase: Hashable, Sendable {
    /// The dossier.
    public var dossier: Dossier
    /// Who wrote it and who changed it last.
    public var authorship: Authorship
    /// The rule packs chosen, in the order of the dossier, with what follows from the findings.
    public var packs: [PackInUse]
    /// Other packs of the same subjects: where one of them also applies, a person has to choose.
    public var otherPacks: [RulePack]
    /// The articles that packs and documents name, as the corpus holds them.
    public var law: LawExtract
    /// The recommendation in each language in which it was composed.
    public var recommendations: [Language: Document]
    /// What stood in the way of composing a version, by language.
    public var compositionProblems: [Language: LocalizedText]
    /// How the passages in the handler's words stand, in each language in which the recommendation was composed.
    public var rewritings: [RewritingStanding]
    /// The references found in the text of the recommendation, by language; `nil` when nobody looked for them.
    public var cited: [Language: Set<ArticleReference>]?
    /// The citations in the words of the documents, looked up; empty when nobody looked for them.
    public var citations: [CheckedCitation] = []
    /// The letters composed of relays and of the catalogue.
    public var letters: [ComposedLetter]
    /// The plain text of the exhibits that can be read; the others are missing.
    public var exhibitTexts: [Identifier<Exhibit>: String]
    /// The steps of approval so far, oldest first.
    public var steps: [ApprovalStep]
    /// The users of the service.
    public var users: [User]

    /// What the rules of letters find in the words of the recommendation; empty when nobody read it.
    public var wording: [Diagnostic] = []

    /// What computes the amounts again; `nil` when nobody brought the tables.
    public var calculator: Calculator?

    /// Makes a case without documents, texts and steps.
    public init(dossier: Dossier, authorship: Authorship, packs: [PackInUse], law: LawExtract) {
        self.dossier = dossier
        self.authorship = authorship
        self.packs = packs
        self.law = law
        otherPacks = []
        recommendations = [:]
        compositionProblems = [:]
        rewritings = []
        cited = nil
        letters = []
        exhibitTexts = [:]
        steps = []
        users = []
    }

    /// The languages in which both parties can read the recommendation, in the order fr, nl, de, en.
    public var languages: [Language] { Set([dossier.consumer.language, dossier.company.language]).sorted() }
}

/// Who worked on what is to be approved.
public struct Authorship: Hashable, Sendable {
    /// Everybody who changed it, in the order of their first change.
    public var editors: [UserName]
    /// Who changed it last; `nil` when nobody has.
    public var lastEditor: UserName?

    /// Makes an authorship.
    public init(editors: [UserName], lastEditor: UserName?) {
        self.editors = editors
        self.lastEditor = lastEditor
    }

    /// Who began it; `nil` when nobody has.
    public var author: UserName? { editors.first }
}

/// One letter of a dossier, as composed for one addressee: of a relay, or of the catalogue.
public struct ComposedLetter: Hashable, Sendable {
    /// The id of the relay or letter: `R1`, `B1`.
    public var id: String
    /// Who receives it.
    public var addressee: LetterAudience
    /// The letter.
    public var document: Document
    /// What the inspection of letters found in it: blocks, fixed sentences, points, dates, length.
    public var diagnostics: [Diagnostic]

    /// Makes a letter.
    public init(id: String, addressee: LetterAudience, document: Document, diagnostics: [Diagnostic] = []) {
        self.id = id
        self.addressee = addressee
        self.document = document
        self.diagnostics = diagnostics
    }
}
