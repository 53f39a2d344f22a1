public import LegalModel

/// One official page on which a code, or a part of it, is published in consolidated form.
///
/// Carnet never fetches it: a person opens the address, checks the page and saves it.
public struct OfficialSource: Hashable, Sendable {
    /// The ten characters that identify the act; not always digits: `2013A11134`.
    public let numac: String
    /// The dossier number `yyyy-mm-dd/nn`, as amendment notes use it; `nil` when it is not known.
    public let dossier: String?
    /// The kind of act, which is part of the address.
    public let act: ActKind
    /// The day of the act, which is part of the address.
    public let day: CivilDate
    /// What the page holds.
    public let holds: Translations
    /// Whether these identifiers were compared with the official site.
    public let isChecked: Bool

    /// Makes a source.
    public init(
        numac: String, dossier: String?, act: ActKind, day: CivilDate, holds: Translations, isChecked: Bool
    ) {
        self.numac = numac
        self.dossier = dossier
        self.act = act
        self.day = day
        self.holds = holds
        self.isChecked = isChecked
    }

    /// The address of the consolidated text in French or Dutch (the site answers in the language of the word for the act).
    ///
    /// - Source: European Legislation Identifier, Belgian scheme.
    public func address(in language: Language) -> String {
        let date = day.description.replacing("-", with: "/")
        return "https://www.ejustice.just.fgov.be/eli/\(act.word(in: language))/\(date)/\(numac)/justel"
    }

    /// Whether a text has the form of a NUMAC: ten digits, or nine digits with one capital letter in fifth place.
    public static func isNumac(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 else { return false }
        return bytes.enumerated().allSatisfy { place, byte in
            (0x30...0x39).contains(byte) || (place == 4 && (0x41...0x5A).contains(byte))
        }
    }

    /// The kinds of act in addresses.
    public enum ActKind: String, Hashable, Sendable, CaseIterable {
        case law, decree, ordinance, order, constitution

        func word(in language: Language) -> String {
            let isDutch = language == .dutch
            switch self {
            case .law: return isDutch ? "wet" : "loi"
            case .decree: return isDutch ? "decreet" : "decret"
            case .ordinance: return isDutch ? "ordonnantie" : "ordonnance"
            case .order: return isDutch ? "besluit" : "arrete"
            case .constitution: return isDutch ? "grondwet" : "constitution"
            }
        }
    }
}
