import Citations
import Foundation
import LegalModel
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: [Language.french, .dutch, .german, .english])
    func `what is printed is read back as the same reference`(_ language: Language) throws {
        let finder = try CitationFinder(corpusFolder: CitationCorpus.folder)
        let catalog = try CodeCatalog(reading: CitationCorpus.folder.appendingPathComponent("codes.yaml").path)
        let references = [
            "BE-CDE:VI.83,17°", "BE-CDE:VI.43,§2,al.1", "BE-ACC:1649quater,§1,al.2", "BE-ACC:1649quinquies,§5,1°",
            "BE-CC:8.4,al.5", "BE-CC:5.74", "BE-ACC:1641", "BE-CDE:XVI.26/1", "BE-CDE:VI.83,17°,a)",
            "BE-ACC:2262bis,§1",
            "BE-CDE:I.8,39°", "BE-CC:1.5,al.3",
        ].compactMap { ArticleReference($0) }
        #expect(references.count == 12)
        for reference in references {
            for form in [ReferenceFormatter.Form.long, .short] {
                let text = ReferenceFormatter.text(of: reference, in: language, codes: catalog.names, form: form)
                let found = finder.find(in: text, language: language).flatMap(\.references).flatMap(\.references)
                #expect(found == [reference], "\(text)")
            }
        }
    }
}
