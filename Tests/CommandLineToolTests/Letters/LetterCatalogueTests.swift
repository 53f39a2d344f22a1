import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Rendering
import Review
import Testing

@testable import CommandLineTool

@Suite("The catalogue of letters")
struct LetterCatalogueTests {
    /// The catalogue: number and slug.
    static let catalogue = [
        "L1 acknowledgement", "L2 request-for-documents", "L3 incomplete-reminder", "L4 complete-request", "L5 refusal",
        "L6 transfer", "L7 transmission-to-company", "L8 reminder-company", "L9 second-reminder-company",
        "L10 no-reaction-consumer", "L11 relay-to-consumer", "L12 relay-to-company", "L13 relay-with-opinion",
        "L14 proposal", "L15 agreement-confirmation", "L16 agreement-follow-up", "L17 extension",
        "L18 recommendation-to-consumer", "L19 recommendation-to-company", "L20 reasons-reminder",
        "L21 reasons-to-consumer", "L22 closing-settled", "L23 closing-followed", "L24 closing-partly-followed",
        "L25 closing-not-followed", "L26 closing-withdrawn", "L27 closing-no-settlement", "L28 other-remedies",
        "L29 contact-note", "L30 desk-intake", "L31 information", "L32 change-of-handler",
        "L33 complaint-about-service", "L34 data-request", "L35 thematic-signal",
    ]

    @Test("is whole: L1 to L35, each in four languages, each with an example")
    func whole() throws {
        let letters = try ShippedLetters()
        #expect(letters.maker.library.faults.isEmpty)
        let types = letters.maker.library.types.filter { $0.catalogue != "LQ" }
        #expect(types.map { "\($0.catalogue) \($0.id)" } == Self.catalogue)
        for type in letters.maker.library.types {
            #expect(letters.maker.templates.languages(of: type.template) == Language.allCases, "\(type.id)")
        }
    }

    @Test(
        "composes every example for every addressee in every language, without a finding, as DOCX, ODT and HTML",
        arguments: ShippedLetters.names)
    func examples(name: String) throws {
        let letters = try ShippedLetters()
        let composed = try letters.compositions(of: name, in: Language.allCases)
        #expect(composed.count >= 4)
        for one in composed {
            let place = "\(name) \(one.letter.audience) \(one.letter.document.properties.language)"
            let found = try letters.maker.diagnostics(of: one.letter, from: one.input)
            #expect(found.filter { $0.severity == .blocks } == [], "\(place)")
            let document = one.letter.document
            #expect(try DOCXWriter.bytes(of: document).starts(with: Array("PK".utf8)), "\(place)")
            #expect(try ODTWriter.bytes(of: document).starts(with: Array("PK".utf8)), "\(place)")
            let page = String(decoding: try HTMLWriter.bytes(of: document, styleSheet: ""), as: UTF8.self)
            #expect(page.contains("<html lang=\"\(document.properties.language.rawValue)"), "\(place)")
        }
    }

    @Test("writes to both parties of a pair with the same amounts and dates", arguments: ShippedLetters.names)
    func pairs(name: String) throws {
        let letters = try ShippedLetters()
        guard let type = try letters.maker.library.type(name), type.to == .pair else { return }
        let composed = try letters.compositions(of: name, in: [.french])
        #expect(composed.count.isMultiple(of: 2))
        for index in stride(from: 0, to: composed.count, by: 2) {
            let pair = composed[index...(index + 1)].map {
                ComposedLetter(id: "B1", addressee: $0.letter.audience, document: $0.letter.document)
            }
            var review = ReviewCase(
                dossier: letters.dossier, authorship: Authorship(editors: [], lastEditor: nil), packs: [],
                law: letters.law)
            review.letters = pair
            let found = Inspection.diagnostics(ofLetter: "B1", in: review)
            #expect(found.filter { $0.code == "N8" }.map(\.message.en) == [], "\(name) \(index)")
        }
    }

    @Test("says in German and English that it is a courtesy translation, where a legal effect is said")
    func courtesy() throws {
        let letters = try ShippedLetters()
        var words: [Language: String] = [:]
        for language in [Language.german, .english] {
            words[language] = try letters.maker.templates.text(
                ofPart: "F15", of: "letters/refusal", in: language, values: [:], house: letters.maker.house)
        }
        #expect(words.values.allSatisfy { $0.count > 40 })
        for type in letters.maker.library.types {
            for one in try letters.compositions(of: type.id.text, in: Language.allCases) {
                let language = one.letter.document.properties.language
                let text = one.letter.document.blocks.map(\.text).joined(separator: "\n")
                let says = words[language].map(text.contains) ?? words.values.contains { text.contains($0) }
                #expect(says == (type.isCourtesy && words[language] != nil), "\(type.id) \(language)")
            }
        }
    }
}

extension Block {
    /// The text of a block, to be searched.
    var text: String {
        switch self {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(_, let inlines), .numbered(let inlines, _):
            inlines.map(\.text).joined()
        case .lines(_, let lines), .list(_, let lines), .quotation(let lines, _):
            lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
        case .table(let table):
            (table.header + table.rows.flatMap { $0 }).map { $0.map(\.text).joined() }.joined(separator: "\n")
        case .framed(let heading, let blocks):
            heading.map(\.text).joined() + "\n" + blocks.map(\.text).joined(separator: "\n")
        case .approved(_, let blocks): blocks.map(\.text).joined(separator: "\n")
        }
    }
}

extension Inline {
    fileprivate var text: String {
        switch self {
        case .text(let text): text
        case .strong(let inner), .emphasis(let inner), .passage(_, let inner), .link(_, let inner), .note(let inner):
            inner.map(\.text).joined()
        case .lineBreak: "\n"
        case .fillIn(_, let prompt): prompt
        case .reference(let mark, _): mark
        }
    }
}
