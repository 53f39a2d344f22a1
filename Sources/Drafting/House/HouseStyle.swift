public import LegalModel

/// Who writes, and the conventions of the house that are settings rather than law.
///
/// Read from `Templates/style/house.yaml`.
public struct HouseStyle: Hashable, Sendable {
    /// The name of the service.
    public var serviceName: Translations
    /// The lines of the address, by language.
    public var address: [Language: [String]]
    /// The place that letters are dated from.
    public var place: Translations
    /// The telephone number.
    public var telephone: String
    /// When the telephone is answered.
    public var hours: Translations
    /// The e-mail address.
    public var email: String
    /// The website.
    public var website: Translations
    /// The space before `; ! ?` and between thousands in French.
    public var narrowSpace: NarrowSpace
    /// How long a party that is asked has to answer, in working days.
    public var answerInWorkingDays: Int
    /// How long the parties have to think over a proposal, in working days.
    public var reflectionInWorkingDays: Int
    /// What can still be done beside the procedure, checked or not; see ``printableRemedies``.
    public var otherRemedies: [OtherRemedy]
    /// Whether letters tell the company that it may withdraw (F9): only where nothing obliges it to take part.
    public var companyMayWithdraw = false
    /// The types of letter that nobody may write for now.
    public var blockedLetters: Set<String> = []

    /// Makes a style.
    public init(
        serviceName: Translations, address: [Language: [String]], place: Translations, telephone: String,
        hours: Translations, email: String, website: Translations, narrowSpace: NarrowSpace, answerInWorkingDays: Int,
        reflectionInWorkingDays: Int, otherRemedies: [OtherRemedy]
    ) {
        self.serviceName = serviceName
        self.address = address
        self.place = place
        self.telephone = telephone
        self.hours = hours
        self.email = email
        self.website = website
        self.narrowSpace = narrowSpace
        self.answerInWorkingDays = answerInWorkingDays
        self.reflectionInWorkingDays = reflectionInWorkingDays
        self.otherRemedies = otherRemedies
    }

    /// The remedies that may be printed: checked against the text, or stating no rule.
    public var printableRemedies: [OtherRemedy] { otherRemedies.filter { $0.state.mayBePrinted } }

    /// The narrow space of French, or the wide one for fonts that lack it.
    public enum NarrowSpace: String, Hashable, Sendable, CaseIterable {
        case narrow, wide

        /// U+202F or U+00A0.
        public var scalar: Unicode.Scalar {
            switch self {
            case .narrow: "\u{202F}"
            case .wide: "\u{A0}"
            }
        }
    }
}

/// Something a party can still do beside the procedure: a general information, never an advice.
public struct OtherRemedy: Hashable, Sendable {
    /// The id.
    public var id: Identifier<OtherRemedy>
    /// What can be done.
    public var text: Translations
    /// How far it was checked.
    public var state: State
    /// The day of the check.
    public var checkedOn: CivilDate?

    /// Makes a remedy.
    public init(id: Identifier<OtherRemedy>, text: Translations, state: State, checkedOn: CivilDate?) {
        self.id = id
        self.text = text
        self.state = state
        self.checkedOn = checkedOn
    }

    /// How far a statement was checked.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Checked against the text.
        case verified
        /// An advice of ours that states no rule.
        case design
        /// Known from a source that is not the text.
        case sourced
        /// Not checked.
        case unverified

        /// Whether a document may carry it.
        public var mayBePrinted: Bool {
            switch self {
            case .verified, .design: true
            case .sourced, .unverified: false
            }
        }
    }
}
