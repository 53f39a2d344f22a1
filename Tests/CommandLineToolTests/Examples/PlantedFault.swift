import Casework
import LegalModel
import Testing

@testable import CommandLineTool

/// A fault planted in an example: what is changed, and by which name the checks have to find it.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    let name: String
    let example: String
    let code: String
    let place: String
    let plant: @Sendable (inout Dossier) throws -> Void

    init(
        _ name: String, in example: String, _ code: String, at place: String,
        plant: @escaping @Sendable (inout Dossier) throws -> Void
    ) {
        self.name = name
        self.example = example
        self.code = code
        self.place = place
        self.plant = plant
    }

    var testDescription: String { "\(example): \(name)" }
}

extension Dossier {
    /// Changes the finding on an element.
    mutating func changeFinding(_ element: String, _ change: (inout Finding) -> Void) throws {
        let index = try #require(findings.firstIndex { $0.element.text == element }, "no finding on \(element)")
        change(&findings[index])
    }

    /// Changes the outcome of a claim.
    mutating func changeOutcome(_ claim: String, _ change: (inout Outcome) -> Void) throws {
        let index = try #require(outcomes.firstIndex { $0.claim.text == claim }, "no outcome of \(claim)")
        change(&outcomes[index])
    }
}

extension Translations {
    /// The same with the text of one language changed.
    func changing(_ language: Language, _ change: (String) -> String) -> Translations {
        var texts: [Language: String] = [:]
        for held in languages { texts[held] = self[held].map { held == language ? change($0) : $0 } }
        return Translations(texts) ?? self
    }
}

extension Finding {
    /// Leaves out the last word but one of each quotation of an exhibit.
    mutating func dropWord(fromQuotationsOf exhibit: Identifier<Exhibit>) {
        for index in evidence.indices where evidence[index].exhibit == exhibit {
            var words = evidence[index].quotation?.split(separator: " ") ?? []
            if words.count > 2 { words.remove(at: words.count - 2) }
            evidence[index].quotation = words.joined(separator: " ")
        }
    }
}
