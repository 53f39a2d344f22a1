import ArgumentParser
import Casework
import Citations
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

@testable import CommandLineTool

/// The letters of this checkout, with their examples; each file read once.
struct ShippedLetters: Sendable {
    static let templates = GuideHome.checkout.appendingPathComponent("Templates").path
    static let names = LetterLibrary(folders: [templates]).names

    let maker: LetterMaker
    let dossier: Dossier
    let law: LawExtract

    /// The settings of a command that reads this checkout.
    static func context() throws -> Context {
        let options = [
            "--templates", ShippedLetters.templates, "--corpus",
            GuideHome.checkout.appendingPathComponent("LegalCorpus").path, "--today", "2026-03-12", "--home",
            "/nowhere",
        ]
        return try GlobalOptions.parse(options).context()
    }

    init(folders: [String] = [ShippedLetters.templates]) throws {
        let context = try Self.context()
        maker = try context.letterMaker(folders: folders)
        dossier = try LetterExample.dossier(file: LetterTemplateCheck.exampleDossier(in: folders))
        law = try context.codeNames()
    }

    /// One composition of an example.
    struct Composed {
        let input: LetterInput
        let letter: LetterComposition
    }

    /// Every example of a type for every addressee.
    ///
    /// - Parameter templates: instead of those of the checkout.
    func compositions(
        of name: String, in languages: [Language], templates: TemplateSet? = nil,
        _ change: (inout LetterInput) -> Void = { _ in }
    ) throws -> [Composed] {
        guard let type = try maker.library.type(name) else { return [] }
        let file = "\(maker.library.folder(of: name))/letters/\(name)/example.yaml"
        return try LetterExample.all(of: type, file: file).flatMap { example -> [Composed] in
            var input = maker.input(example.letter, of: type, in: dossier, handler: "Anne", law: law)
                .with(example, over: dossier)
            if let templates { input.templates = templates }
            change(&input)
            return try input.exampleAudiences.flatMap { audience in
                try languages.map { language in
                    Composed(input: input, letter: try LetterComposer.compose(input, for: audience, in: language))
                }
            }
        }
    }
}
