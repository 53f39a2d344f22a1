public import LegalModel

/// A document or object that a party handed in. Its file is kept under its SHA-256 and never changes.
public struct Exhibit: Hashable, Sendable {
    /// The number, `P1`.
    public var id: Identifier<Exhibit>
    /// What it is, in a few words: *Facture du 4 janvier 2025*.
    public var title: Translations
    /// Who handed it in.
    public var from: Side
    /// The day it bears.
    public var date: CivilDate?
    /// The day it was received.
    public var receivedOn: CivilDate?
    /// The name of the file as received.
    public var fileName: String
    /// SHA-256 of the file, hexadecimal, lower case.
    public var sha256: String
    /// Whether the other side may see it.
    public var isShared: Bool
    /// Said of an exhibit that decides nothing; it then needs no finding.
    public var isNotDecisive: Bool
    /// The exhibit that is the mail in which it came; `nil` when it came otherwise.
    public var cameWith: Identifier<Exhibit>?

    /// Makes an exhibit.
    public init(
        id: Identifier<Exhibit>, title: Translations, from: Side, date: CivilDate?, receivedOn: CivilDate?,
        fileName: String, sha256: String, isShared: Bool = true, isNotDecisive: Bool = false,
        cameWith: Identifier<Exhibit>? = nil
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.date = date
        self.receivedOn = receivedOn
        self.fileName = fileName
        self.sha256 = sha256
        self.isShared = isShared
        self.isNotDecisive = isNotDecisive
        self.cameWith = cameWith
    }
}
