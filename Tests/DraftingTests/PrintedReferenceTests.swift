import Citations
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@Suite("Printed references")
struct PrintedReferenceTests {
    @Test(
        "every reference of the shipped packs, printed and typeset, is read back the same", arguments: Language.allCases
    )
    func readBack(language: Language) throws {
        let corpus = RecommendationExample.folder("LegalCorpus")
        let finder = try CitationFinder(corpusFolder: URL(fileURLWithPath: corpus))
        let codes = try CodeCatalog(reading: corpus + "/codes.yaml").names
        let path = RecommendationExample.folder("Templates") + "/rulepacks/legal-guarantee-goods-2022.yaml"
        let pack = try RulePack(decoding: try YAMLReader.read(try WholeFile.read(path), file: path))
        let citations = pack.elements.flatMap(\.citations) + pack.rules.flatMap(\.citations)
        let given = [
            "BE-CDE:VI.83,17°", "BE-CC:8.4,al.5", "BE-CDE:XVI.17,§2,al.3", "BE-CDE:XVI.26/1,al.2",
            "BE-ACC:1649bis,§1,1°",
        ]
        let references = Set(citations.compactMap(\.reference) + given.compactMap { ArticleReference($0) }).sorted {
            $0.description < $1.description
        }
        #expect(references.count > 40)
        let typesetter = Typesetter(language)
        for reference in references {
            for form in [ReferenceFormatter.Form.long, .short] {
                let text = typesetter.reference(reference, codes: codes, form: form)
                let found = finder.find(in: text + ".", language: language)
                let read = found.flatMap(\.references).flatMap(\.references)
                #expect(read == [reference], "\(text)")
            }
        }
    }
}
