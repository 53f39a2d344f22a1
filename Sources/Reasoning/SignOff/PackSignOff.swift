public import LegalModel

/// A jurist of the service vouches for one exact wording of a rule pack.
///
/// The wording is known by its hash: the first change of the file ends the sign-off by itself.
public struct PackSignOff: Hashable, Sendable {
    /// The pack.
    public let pack: Identifier<RulePack>
    /// The SHA-256 of the file that was read, 64 hexadecimal digits in lower case.
    public let sha256: String
    /// Who vouches, as it is printed.
    public let name: String
    /// Since which day.
    public let date: CivilDate
    /// What the jurist wants to be known of it; `nil` for nothing.
    public let note: String?

    /// Makes a sign-off.
    public init(pack: Identifier<RulePack>, sha256: String, name: String, date: CivilDate, note: String? = nil) {
        self.pack = pack
        self.sha256 = sha256
        self.name = name
        self.date = date
        self.note = note
    }
}

extension RulePack {
    /// The same pack, vouched for.
    public func vouchedFor(by name: String, on date: CivilDate) -> RulePack {
        RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState, elements: elements,
            rules: rules, presumptions: presumptions, tests: tests, counterArguments: counterArguments,
            terms: terms, reviewedBy: name, reviewedOn: date, otherRegimes: otherRegimes)
    }
}
