import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules evaluate`: what follows from findings under a pack, with what remains to be asked.
struct RulesEvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Evaluate findings under a pack.")

    @Option(help: "The pack file; left out with --dossier.")
    var pack: String?

    @Option(help: "The findings file: a table from element to finding.")
    var findings: String?

    @Option(help: "Many findings: lines {\"id\":…, \"findings\":{…}}.")
    var batch: String?

    @Option(help: "A dossier: its dates choose the pack, its findings are evaluated.")
    var dossier: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let sources = [findings, batch, dossier].count { $0 != nil }
        guard sources == 1 else { throw ValidationError("One of --findings, --batch and --dossier is needed.") }
        guard (pack == nil) == (dossier != nil) else {
            throw ValidationError("--pack goes with --findings or --batch; --dossier chooses the pack by its dates.")
        }
    }

    func run() throws {
        let context = try options.context()
        if let dossier { return try evaluate(dossier: DossierArgument.value(dossier), context) }
        guard let path = pack else { return }
        let pack = try PackLibrary.read(path)
        let evaluator = Evaluator(pack)
        if let findings {
            let node = try YAMLReader.read(WholeFile.read(findings), file: findings)
            let evaluation = evaluator.evaluate(try pack.findings(decoding: node))
            if context.isJSON {
                Console.write(json: evaluation.json(id: nil))
            } else {
                write(evaluation, of: pack, in: context.language)
            }
        }
        if let batch { try evaluate(batch: batch, of: pack, with: evaluator) }
    }

    private func evaluate(dossier number: DossierNumber, _ context: Context) throws {
        let dossier = try context.store().load(number).dossier
        let library = try PackLibrary(context).packs()
        let chosen = try PackChoosing(packs: library, dossier: dossier).chosen()
        var reports: [JSONValue] = []
        for pack in chosen {
            let known = Set(pack.elements.filter(\.isLeaf).map(\.id))
            let findings = dossier.findings.filter { known.contains($0.element) }.map { ($0.element, $0.computing) }
            let evaluation = Evaluator(pack).evaluate(
                Dictionary(findings, uniquingKeysWith: { first, _ in first }))
            reports.append(evaluation.json(id: pack.id.text))
            guard !context.isJSON else { continue }
            Console.write("\(pack.id) · \(pack.title.text(preferring: context.language))")
            write(evaluation, of: pack, in: context.language)
        }
        if context.isJSON {
            Console.write(json: .table(["dossier": .string(number.description), "packs": .array(reports)]))
        }
    }

    private func evaluate(batch: String, of pack: RulePack, with evaluator: Evaluator) throws {
        let text = try WholeFile.text(batch)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isWhitespace }) {
            let node = try YAMLReader.read(String(line), file: batch, firstLine: index + 1)
            var reader = try node.mapping()
            let id = try reader.required("id").text()
            let findings = try pack.findings(decoding: reader.required("findings"))
            Console.write(json: evaluator.evaluate(findings).json(id: id))
        }
    }

    private func write(_ evaluation: Evaluation, of pack: RulePack, in language: Language) {
        for claim in evaluation.claims {
            let text = pack.element(claim.claim)?.text?.text(preferring: language) ?? ""
            Console.write("\(claim.value.mark) \(claim.claim) · \(claim.value.words[language])")
            if !text.isEmpty { Console.write("    " + text) }
            for id in claim.ask {
                let question = pack.element(id)?.question?.text(preferring: language) ?? ""
                Console.write("    ? \(id)  \(question)")
            }
        }
    }
}

extension RulePack {
    /// Reads findings and refuses those on elements that the pack does not have, or on groups.
    func findings(decoding node: SourceNode) throws(DataFault) -> [NodeIdentifier: ElementFinding] {
        let findings = try ElementFinding.table(decoding: node)
        var reader = try node.mapping()
        for entry in reader.allEntries() where element(NodeIdentifier(entry.key))?.isLeaf != true {
            throw DataFault(.unknownReference(entry.key, subject: "element"), at: entry.keyLocation)
        }
        return findings
    }
}

extension Evaluation {
    /// The form of the interface contract: claims, questions, trace; keys sorted within the trace.
    func json(id: String?) -> JSONValue {
        var members: [JSONValue.Member] = []
        if let id { members.append(JSONValue.Member("id", .string(id))) }
        members.append(
            JSONValue.Member(
                "claims", .object(claims.map { JSONValue.Member($0.claim.text, .string($0.value.rawValue)) })))
        members.append(
            JSONValue.Member(
                "ask",
                .object(claims.map { JSONValue.Member($0.claim.text, .array($0.ask.map { .string($0.text) })) })))
        members.append(
            JSONValue.Member(
                "trace",
                .object(
                    trace.sorted { $0.key < $1.key }.map { id, entry in
                        JSONValue.Member(
                            id.text,
                            .table([
                                "value": .string(entry.value.rawValue), "because": .string(entry.because.description),
                            ]))
                    })))
        members.append(JSONValue.Member("reviewed", .boolean(isReviewed)))
        return .object(members)
    }
}

extension Value {
    /// A sign that also works without colour.
    var mark: String {
        switch self {
        case .established: "✓"
        case .open: "…"
        case .notEstablished: "✗"
        }
    }

    /// The value in words.
    var words: LocalizedText {
        switch self {
        case .established: LocalizedText(fr: "établi", nl: "vastgesteld", de: "festgestellt", en: "established")
        case .open: LocalizedText(fr: "ouvert", nl: "open", de: "offen", en: "open")
        case .notEstablished:
            LocalizedText(fr: "non établi", nl: "niet vastgesteld", de: "nicht festgestellt", en: "not established")
        }
    }
}
