import Citations
import CorpusStore
import LegalModel

/// A catalogue of two codes, one of each numbering that articles of bulk files bear.
enum BulkOptions {
    static let options: ImportOptions? = {
        guard let today = CivilDate(iso: "2026-11-22") else { return nil }
        guard let always = Validity(from: nil, to: nil) else { return nil }
        let name = LocalizedText(fr: "Code d'essai", nl: "Proefwetboek", de: "Probegesetzbuch", en: "Test code")
        let codes = [("BE-ACC", ArticleNumbering.plain), ("BE-CDE", .roman)].map { id, numbering in
            CodeEntry(
                id: CodeIdentifier(id), name: name, abbreviation: nil, otherNames: [:], numbering: numbering,
                validity: always, isResolved: true, sources: [])
        }
        return ImportOptions(catalog: CodeCatalog(codes), today: today)
    }()
}
