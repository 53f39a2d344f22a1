import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// The terms that ship, against the digests of the articles they name.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "LegalCorpus/terms.yaml")))
struct ShippedTermsTests {
    /// The figure of a term as the French digests write it: in digits or in words.
    private static let words = [
        1: ["un an", "une année", "l'année"], 2: ["deux"], 5: ["cinq"], 6: ["six"], 10: ["dix"], 12: ["douze"],
        14: ["14"], 30: ["30"], 45: ["45"],
    ]

    @Test func `each term stands in the article it names, on all its days, with its figure and unit`() throws {
        let folder = CorpusFolder(URL(fileURLWithPath: "LegalCorpus"))
        let records = try folder.digests(catalog: folder.catalog()).flatMap(\.records)
        let law = Dictionary(records.map { ($0.key, $0) }) { first, _ in first }
        let table = try LegalTermTable(
            decoding: YAMLReader.read(WholeFile.read("LegalCorpus/terms.yaml"), file: "terms.yaml"))
        #expect(table.terms.count >= 20)
        for term in table.terms {
            #expect(term.verification.state == .text, "\(term.id)")
            for reference in term.citations {
                let record = try #require(law[reference.key], "\(term.id)")
                let versions = record.digests.filter { $0.validity.overlaps(term.validity) }
                let first = versions.compactMap(\.validity.from).min()
                #expect(first.map { first in term.validity.from.map { first <= $0 } ?? false } ?? false, "\(term.id)")
                for version in versions {
                    #expect(version.verification.state == .text, "\(term.id)")
                    let places = version.elements.map(\.reference)
                    #expect(places.contains { $0.contains(reference) || reference.contains($0) }, "\(term.id)")
                    let text = ([version.digest[.french]] + version.elements.map { $0.summary[.french] })
                        .compactMap { $0 }.joined(separator: " ").lowercased()
                    let figures = try #require(ShippedTermsTests.words[term.length], "\(term.id)")
                    #expect(figures.contains { text.contains($0) }, "\(term.id): \(text)")
                    #expect(text.contains(unit(term)), "\(term.id)")
                }
            }
            for cause in term.suspensions + term.interruptions {
                for reference in cause.citations { #expect(law[reference.key] != nil, "\(term.id) \(reference)") }
            }
        }
    }

    private func unit(_ term: LegalTerm) -> String {
        switch term.unit {
        case .days, .workingDays, .economicWorkingDays: "jours"
        case .weeks: "semaine"
        case .months: "mois"
        case .years: "an"
        }
    }
}
