import Citations
import LegalModel
import Reasoning

/// The articles of a pack: printed in the house style, with the version in force on its days and where it is published.
struct PackLaw {
    let law: LawExtract
    let codes: [CodeIdentifier: CodeName]
    let catalog: CodeCatalog
    let pack: RulePack
    let language: Language

    /// A citation as lines, one a reference: reference, days of the version, address of the official page when it is certain.
    func lines(_ citation: PackCitation) -> [(text: String, address: String?)] {
        citation.references.isEmpty ? [(Console.safe(citation.text), nil)] : citation.references.map(line)
    }

    private func line(_ reference: ArticleReference) -> (text: String, address: String?) {
        let text = ReferenceFormatter.text(of: reference, in: language, codes: codes, form: .long)
        guard let version = version(of: reference) else {
            return ("\(text) – \(PackLaw.notHeld[language])", address(of: reference))
        }
        let days = DateWords.text(version.validity, language)
        let state = version.verification.state == .text ? "" : " – " + PackLaw.unverified[language]
        return ("\(text) (\(PackLaw.version[language]) \(days))\(state)", address(of: reference))
    }

    /// The last version in force on a day of the pack.
    private func version(of reference: ArticleReference) -> DigestVersion? {
        let digests = law[reference.key]?.digests ?? []
        guard let validity = pack.applicable?.validity else { return digests.last }
        return digests.last { $0.validity.overlaps(validity) }
    }

    /// The official page of the code; of a code with several pages the one that names the article's book.
    private func address(of reference: ArticleReference) -> String? {
        let sources = catalog.entries.first { $0.id == reference.key.code }?.sources ?? []
        let tongue: Language = language == .dutch ? .dutch : .french
        if sources.count == 1 { return sources.first?.address(in: tongue) }
        let book = reference.key.number.prefix { $0 != "." && $0 != ":" }
        return sources.first { $0.holds.text(preferring: .french).hasPrefix("livre \(book),") }?.address(in: tongue)
    }

    private static let version = LocalizedText(fr: "version", nl: "versie", de: "Fassung", en: "version")

    private static let notHeld = LocalizedText(
        fr: "pas dans le corpus", nl: "niet in het corpus", de: "nicht im Korpus", en: "not in the corpus")

    private static let unverified = LocalizedText(
        fr: "résumé non comparé avec le texte", nl: "samenvatting niet met de tekst vergeleken",
        de: "Zusammenfassung nicht mit dem Text verglichen", en: "digest not compared with the text")
}
