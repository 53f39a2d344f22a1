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
        #expect(templates.languages(of: "recommendations") == [.french, .dutch])
    }

    @Test("the house style is complete in four languages and prints no unchecked remedy")
    func house() throws {
        let house = try HouseStyle(contentsOf: RecommendationExample.folder("Templates") + "/style/house.yaml")
        #expect(house.printableRemedies.allSatisfy { $0.state.mayBePrinted && $0.text.languages == Language.allCases })
        #expect(house.otherRemedies.count > house.printableRemedies.count)
    }
}
