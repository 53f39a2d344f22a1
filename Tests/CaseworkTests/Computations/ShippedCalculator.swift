import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

/// The rates, ceilings, terms and holidays that ship.
enum ShippedCalculator {
    static func node(_ name: String) throws -> SourceNode {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("LegalCorpus")
        return try YAMLReader.read(WholeFile.read(folder.appendingPathComponent(name).path), file: name)
    }

    static func calculator() throws -> Calculator {
        try ComputationData.calculator(
            interest: node("interest-rates.yaml"), rules: node("computations.yaml"),
            deadlines: ShippedDeadlines.calculator())
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    static func euros(_ text: String) throws -> Money { try #require(Money(decimal: text)) }

    static func span(_ text: String) throws -> DateSpan { try #require(DateSpan(text)) }
}
