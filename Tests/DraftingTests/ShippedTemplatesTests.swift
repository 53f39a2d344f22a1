import Casework
import Drafting
import FileFormats
import LegalModel
import Testing

/// What the repository itself ships.
@Suite("Shipped templates")
struct ShippedTemplatesTests {
    @Test("every template parses, with every part it uses")
    func templates() throws {
        let templates = try TemplateSet(folder: RecommendationExample.folder("Templates"))
        #expect(templates.faults() == [])
        #expect(templates.names.contains("recommendations"))
        #expect(templates.languages(of: "recommendations") == Language.allCases)
    }

    @Test("the recommendation has the same addresses and the same parts in every language")
    func sameInEveryLanguage() throws {
        func marks(_ language: Language, _ mark: String) throws -> [String] {
            let path = RecommendationExample.folder("Templates") + "/recommendations/\(language.rawValue).md"
            let text = try #require(String(validating: WholeFile.read(path), as: UTF8.self))
            return text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("::: \(mark) ") }
        }
        let passages = try marks(.french, "passage")
        let parts = Set(try marks(.french, "part").map { $0.split(separator: " ")[2] })
        #expect(passages.count > 20)
        for language in Language.allCases {
            #expect(try marks(language, "passage") == passages, "\(language)")
            #expect(Set(try marks(language, "part").map { $0.split(separator: " ")[2] }) == parts, "\(language)")
        }
    }

    @Test("the house style is complete in four languages and prints no unchecked remedy")
    func house() throws {
        let house = try HouseStyle(contentsOf: RecommendationExample.folder("Templates") + "/style/house.yaml")
        #expect(house.printableRemedies.allSatisfy { $0.state.mayBePrinted && $0.text.languages == Language.allCases })
        #expect(house.otherRemedies.count > house.printableRemedies.count)
    }
}
