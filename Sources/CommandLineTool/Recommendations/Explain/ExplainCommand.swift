import ArgumentParser
import Casework
import CorpusStore
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// `carnet recommendation explain N`: why each claim stands, falls or is open; and what would change it.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why each claim stands, falls or is open, and what would change it.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Option(
        name: .customLong("what-if"),
        help: "A change to try, element=status; may be given again. `all`: every change that alone changes a claim.")
    var whatIf: [String] = []

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard let number = DossierNumber(number) else {
            throw Failure.wrongValue(number, option: "N", expected: "2026-00123")
        }
        let store = try DossierStore(database: context.dossierDatabase, exhibits: context.exhibitsFolder)
        let dossier = try store.load(number).dossier
        guard !dossier.packs.isEmpty else { throw ExplainCommand.noPack(number) }
        let packs = try dossier.packs.map { try PackLibrary(context).pack($0.pack) }
        let guide = Guide(dossier: dossier, packs: packs, user: dossier.handler, today: context.today)
        let report = ExplanationReport(
            guide: guide, codes: try context.corpus().codeNames(),
            trial: try ExplanationTrial(whatIf, packs: packs), language: context.language)
        if context.isJSON {
            Console.write(json: report.json)
        } else {
            report.lines.forEach(Console.write)
        }
    }

    private static func noPack(_ number: DossierNumber) -> Failure {
        Failure(
            .badData, ExplanationWords.noPack,
            remedy: LocalizedText(
                fr: "Choisissez-le avec le guide : carnet recommendation guide \(number)",
                nl: "Kies ze met de gids: carnet recommendation guide \(number)",
                de: "Wählen Sie sie mit dem Leitfaden: carnet recommendation guide \(number)",
                en: "Choose them with the guide: carnet recommendation guide \(number)"))
    }
}

/// Changes to try.
enum ExplanationTrial {
    /// Nothing is tried.
    case none
    /// Every change that alone changes a claim.
    case all
    /// These findings are set.
    case set([NodeIdentifier: ElementFinding])

    init(_ arguments: [String], packs: [RulePack]) throws {
        guard !arguments.isEmpty else {
            self = .none
            return
        }
        guard arguments != ["all"] else {
            self = .all
            return
        }
        var findings: [NodeIdentifier: ElementFinding] = [:]
        for argument in arguments {
            let halves = argument.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let status = FindingStatus(reading: halves[1]) else {
                let statuses = FindingStatus.allCases.map(\.rawValue).joined(separator: " ")
                throw Failure.wrongValue(argument, option: "--what-if", expected: "element=status (\(statuses))")
            }
            let id = NodeIdentifier(String(halves[0]))
            let leaves = packs.flatMap(\.elements).filter(\.isLeaf)
            guard leaves.contains(where: { $0.id == id }) else {
                throw Failure.wrongValue(
                    id.text, option: "--what-if", expected: leaves.map(\.id.text).joined(separator: " "))
            }
            findings[id] = ElementFinding(status, reason: "…")
        }
        self = .set(findings)
    }
}
