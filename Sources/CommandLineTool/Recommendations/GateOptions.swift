import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Review

/// What every command at the gate takes: the dossier, and which of its documents.
struct GateOptions: ParsableArguments {
    @Argument(help: "The dossier.")
    var number: String

    @Option(help: "The document: recommendation, or the id of a relay.")
    var document = ApprovalStep.recommendation

    @OptionGroup var options: GlobalOptions
}

/// A document of a dossier before the gate.
struct GateVisit {
    /// The settings of the command.
    let context: Context
    /// The dossier and all around it.
    let assembly: CaseAssembly
    /// The gate.
    let gate: Gate

    init(_ options: GateOptions) throws {
        context = try options.options.context()
        assembly = try CaseAssembly(context, dossier: DossierArgument.value(options.number))
        gate = try Gate(assembly.review(of: options.document), document: options.document)
    }

    /// Tells what was done: as JSON, or in a sentence.
    func report(_ step: ApprovalStep, _ sentence: LocalizedText) {
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossier": .string(assembly.dossier.number.description), "document": .string(step.document),
                    "step": .string(step.kind.rawValue), "contentHash": .string(step.contentHash),
                    "by": .string(step.by.text), "on": .string(step.on.description),
                ]))
        } else {
            for line in Lines.wrapped(sentence[context.language]) { Console.write(line) }
        }
    }
}
