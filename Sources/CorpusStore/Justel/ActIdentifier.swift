import LegalModel

/// The identifier of an act that the catalogue does not hold: `BE-LAW-2013-02-28`, from its title and dossier number.
enum ActIdentifier {
    /// The identifier; `nil` when the dossier number is not known.
    static func code(title: String, dossier: String?) -> CodeIdentifier? {
        guard let dossier, let day = dossier.split(separator: "/").first, CivilDate(iso: day) != nil else { return nil }
        let name = title.lowercased().firstRange(of: "- ").map { title.lowercased()[$0.upperBound...] } ?? ""
        let head = name.drop { "[( ".contains($0) }
        let kind = kinds.first { head.hasPrefix($0.0) }?.1 ?? "LAW"
        return CodeIdentifier("BE-\(kind)-\(day)")
    }

    /// The first words of a title and the kind of act that they name; the longer words first.
    private static let kinds = [
        ("arrêté royal", "RD"), ("arrete royal", "RD"), ("koninklijk besluit", "RD"), ("königlicher erlass", "RD"),
        ("arrêté ministériel", "MD"), ("arrete ministeriel", "MD"), ("ministerieel besluit", "MD"),
        ("ministerieller erlass", "MD"), ("décret", "DECREE"), ("decret", "DECREE"), ("decreet", "DECREE"),
        ("dekret", "DECREE"), ("ordonnance", "ORDINANCE"), ("ordonnantie", "ORDINANCE"), ("ordonnanz", "ORDINANCE"),
        ("arrêté", "ORDER"), ("arrete", "ORDER"), ("besluit", "ORDER"), ("erlass", "ORDER"),
    ]
}
