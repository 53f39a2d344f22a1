import LegalModel

/// The identifier of an act that the catalogue does not hold: `BE-LAW-2013-02-28`, from its title and dossier number.
enum ActIdentifier {
    /// The identifier; `nil` when the dossier number is not known.
    static func code(title: String, dossier: String?) -> CodeIdentifier? {
        guard let dossier, let day = dossier.split(separator: "/").first, CivilDate(iso: day) != nil else { return nil }
        let text = title.lowercased()
        let kind = kinds.first { text.contains($0.0) }?.1 ?? "LAW"
        return CodeIdentifier("BE-\(kind)-\(day)")
    }

    private static let kinds = [
        ("arrêté royal", "RD"), ("arrete royal", "RD"), ("koninklijk besluit", "RD"), ("königlicher erlass", "RD"),
        ("arrêté ministériel", "MD"), ("ministerieel besluit", "MD"), ("ministerieller erlass", "MD"),
        ("- décret", "DECREE"), ("- decreet", "DECREE"), ("- ordonnance", "ORDINANCE"), ("- ordonnantie", "ORDINANCE"),
    ]
}
