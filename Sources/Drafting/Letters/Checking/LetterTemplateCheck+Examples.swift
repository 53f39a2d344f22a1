import Casework
import FileFormats
import Foundation
import LegalModel

extension LetterTemplateCheck {
    /// Composes every example for every addressee in every language, and checks what comes out.
    func examples(of type: LetterType, file: String) -> [LetterProblem] {
        let name = type.id.text
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard FileManager.default.fileExists(atPath: file) else {
            return [LetterProblem(.missingExample, of: name, at: start)]
        }
        let examples: [LetterExample]
        do throws(DraftingFault) {
            examples = try LetterExample.all(of: type, file: file)
        } catch {
            return [LetterProblem(.fault(error), of: name, at: error.location ?? start)]
        }
        guard let dossier else { return [] }
        var problems: [LetterProblem] = []
        var given: Set<String> = []
        for (index, example) in examples.enumerated() {
            let input = maker.input(
                example.letter, of: type, in: dossier, handler: LetterTemplateCheck.handler, law: law
            )
            .with(example, over: dossier)
            given.formUnion(example.entered.flatMap { LetterTemplateCheck.paths($0.key, $0.value) })
            for audience in input.exampleAudiences {
                for language in maker.templates.languages(of: type.template) {
                    let one = LetterProblem.Case(example: index + 1, audiences: [audience], languages: [language])
                    problems += self.problems(of: input, example, audience, language, one, &given)
                }
            }
        }
        return LetterTemplateCheck.joined(problems) + gaps(of: type, examples, given, at: start)
    }

    /// The name that signs examples.
    public static let handler = "Anne"

    private func problems(
        of input: LetterInput, _ example: LetterExample, _ audience: LetterAudience, _ language: Language,
        _ one: LetterProblem.Case, _ given: inout Set<String>
    ) -> [LetterProblem] {
        let name = input.type.id.text
        do throws(DraftingFault) {
            let letter = try LetterComposer.compose(input, for: audience, in: language)
            for block in input.type.blocks where (try? letter.holds(block.when)) == true {
                given.insert("block " + block.id)
            }
            for field in input.type.fields where letter.values[field.id]?.isThere == true { given.insert(field.id) }
            return try maker.diagnostics(of: letter, from: input).map {
                LetterProblem(.finding($0, one), of: name, at: example.location)
            } + remarks(on: letter, in: language)
        } catch {
            return [LetterProblem(.example(error, one), of: name, at: error.location ?? example.location)]
        }
    }

    /// What the rules of language say of words that stand in the template; what an example brought along is not its fault.
    private func remarks(on letter: LetterComposition, in language: Language) -> [LetterProblem] {
        let type = letter.type
        guard let source = maker.templates.source(of: type.template, in: language) else { return [] }
        let prose = TemplateProse(source.text, file: source.file, language: language)
        let own = letter.document.blocks.filter { block in
            switch block {
            case .quotation, .framed, .lines: false
            default: true
            }
        }
        let text = own.map(\.visibleText).joined(separator: "\n\n")
        return remarks(text, type.kind, language).compactMap { remark in
            guard let place = prose.place(of: remark.words), !prose.allows(remark.rule, at: place.line) else {
                return nil
            }
            return LetterProblem(
                .language(
                    rule: remark.rule, words: remark.words, why: remark.why, isBlocking: remark.isBlocking),
                of: type.id.text, at: place)
        }
    }

    /// What is said of several compositions of one example is said once.
    private static func joined(_ problems: [LetterProblem]) -> [LetterProblem] {
        var result: [LetterProblem] = []
        for problem in problems {
            guard let index = result.firstIndex(where: { $0.isSame(as: problem) }), let one = problem.composition else {
                result.append(problem)
                continue
            }
            result[index] = result[index].adding(one)
        }
        return result
    }

    /// What no example shows: variants, fields, words of choices.
    private func gaps(
        of type: LetterType, _ examples: [LetterExample], _ given: Set<String>, at start: SourceLocation
    ) -> [LetterProblem] {
        var gaps: [LetterProblem.Kind] = []
        for variant in type.variants where !examples.contains(where: { $0.letter.variant == variant.id }) {
            gaps.append(.variantWithoutExample(variant.id))
        }
        for block in type.blocks where block.when != .released && !given.contains("block " + block.id) {
            gaps.append(.blockWithoutExample(block.id))
        }
        for field in type.fields {
            if !given.contains(field.id) { gaps.append(.fieldWithoutExample(field.id)) }
            for choice in field.choices where !given.contains("\(field.id)=\(choice.id)") {
                gaps.append(.choiceWithoutExample(field: field.id, word: choice.id))
            }
            for inner in field.fields where field.source == nil || given.contains(field.id + ".") {
                let path = "\(field.id).\(inner.id)"
                if !given.contains(path) { gaps.append(.fieldWithoutExample(path)) }
                for choice in inner.choices where !given.contains("\(path)=\(choice.id)") {
                    gaps.append(.choiceWithoutExample(field: path, word: choice.id))
                }
            }
        }
        return gaps.map { LetterProblem($0, of: type.id.text, at: start) }
    }

    /// The paths that a value gives, and the words at them: `missing`, `missing.item`, `missing.item=contract`.
    private static func paths(_ path: String, _ node: SourceNode) -> [String] {
        switch node.content {
        case .null: []
        case .text(let word), .plain(let word): [path, "\(path)=\(word)"]
        case .sequence(let nodes): [path] + nodes.flatMap { paths(path, $0) }
        case .mapping(let entries):
            [path, path + "."] + entries.flatMap { paths("\(path).\($0.key)", $0.value) }
        }
    }
}
