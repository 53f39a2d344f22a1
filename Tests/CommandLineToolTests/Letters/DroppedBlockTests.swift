import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("A mandatory block that was deleted")
struct DroppedBlockTests {
    /// The French templates of the checkout, by path.
    private static func sources() throws -> [String: String] {
        var sources: [String: String] = [:]
        for path in ["parts/fr.md"] + ShippedLetters.names.map({ "letters/\($0)/fr.md" }) {
            sources[path] = String(decoding: try WholeFile.read("\(ShippedLetters.templates)/\(path)"), as: UTF8.self)
        }
        return sources
    }

    /// A text without the containers `::: block ID`, and how many there were.
    static func dropping(_ id: String, from text: String) -> (text: String, count: Int) {
        var lines: [Substring] = []
        var depth = 0
        var count = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if depth == 0, line == "::: block \(id)" {
                depth = 1
                count += 1
            } else if depth > 0 {
                if line == ":::" { depth -= 1 } else if line.hasPrefix("::: ") { depth += 1 }
            } else {
                lines.append(line)
            }
        }
        return (lines.joined(separator: "\n"), count)
    }

    @Test("is found in each letter, for each of its blocks", arguments: ShippedLetters.names)
    func containers(name: String) throws {
        let letters = try ShippedLetters()
        let sources = try Self.sources()
        let type = try #require(try letters.maker.library.type(name))
        let path = "letters/\(name)/fr.md"
        for block in type.blocks where block.form == nil {
            var changed = sources
            let own = Self.dropping(block.id, from: sources[path] ?? "")
            let shared = Self.dropping(block.id, from: sources["parts/fr.md"] ?? "")
            #expect(own.count + shared.count > 0, "\(name) \(block.id)")
            changed[path] = own.text
            changed["parts/fr.md"] = shared.text
            let composed = try letters.compositions(
                of: name, in: [.french], templates: TemplateSet(sources: changed))
            let found = try composed.flatMap { try letters.maker.diagnostics(of: $0.letter, from: $0.input) }
            let told = found.contains { $0.code == "N12" && $0.message.en.contains("“\(block.id)”") }
            #expect(told, "\(name) \(block.id)")
        }
    }

    @Test("is found in each letter, for the blocks known by their form", arguments: ShippedLetters.names)
    func forms(name: String) throws {
        let letters = try ShippedLetters()
        let type = try #require(try letters.maker.library.type(name))
        let first = try #require(try letters.compositions(of: name, in: [.french]).first)
        for form in type.blocks.compactMap(\.form) where form != .receipt {
            var letter = first.letter
            letter.document = letter.document.without(form)
            let found = try letters.maker.diagnostics(of: letter, from: first.input)
            let told = found.contains { $0.code == "N12" && $0.message.en.contains("“\(form.rawValue)”") }
            #expect(told, "\(name) \(form)")
        }
    }
}

extension Document {
    /// The document after somebody took out what makes a form.
    fileprivate func without(_ form: LetterType.BlockForm) -> Document {
        var document = self
        let salutation = document.blocks.firstIndex { if case .paragraph(.salutation, _) = $0 { true } else { false } }
        switch form {
        case .sender: document.letterhead = []
        case .addressee: document.blocks.removeAll { if case .lines(.addressee, _) = $0 { true } else { false } }
        case .date: document.blocks.removeAll { if case .paragraph(.dateline, _) = $0 { true } else { false } }
        case .reference: document.blocks.removeAll { if case .paragraph(.reference, _) = $0 { true } else { false } }
        case .subject: document.blocks.removeAll { if case .title = $0 { true } else { false } }
        case .salutation: document.blocks.removeAll { if case .paragraph(.salutation, _) = $0 { true } else { false } }
        case .opening: if let salutation { document.blocks.removeSubrange((salutation + 1)...) }
        case .closing: document.blocks.removeAll { if case .paragraph(.closing, _) = $0 { true } else { false } }
        case .handler: document.blocks.removeAll { if case .lines(.signature, _) = $0 { true } else { false } }
        case .receipt: break
        }
        return document
    }
}
