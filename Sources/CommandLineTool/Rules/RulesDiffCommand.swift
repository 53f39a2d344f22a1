import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet rules diff OLD NEW`: what changed, whether results can change, and which open dossiers it touches.
struct RulesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What changed between two versions of a pack, and which open dossiers it touches.")

    @Argument(help: "The older file.")
    var old: String

    @Argument(help: "The newer file, or the id of a pack that ships.")
    var new: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let library = PackLibrary(context)
        let before = try PackLibrary.read(library.location(of: old))
        let after = try DecodedPack.sound(at: library.location(of: new))
        let effects = try dossiers(context).compactMap { PackEffect(on: $0, from: before, to: after.pack) }
        let report = PackDiffReport(
            difference: PackDifference(from: before, to: after.pack), old: before, new: after, effects: effects,
            language: context.language)
        if context.isJSON {
            Console.write(json: report.json)
        } else {
            report.lines.forEach(Console.write)
        }
    }

    /// The dossiers that are not closed; none where there is no store.
    private func dossiers(_ context: Context) throws -> [Dossier] {
        guard FileManager.default.fileExists(atPath: context.dossierDatabase.path) else { return [] }
        let store = try context.store()
        return try store.list().filter { $0.status != .closed }.map { try store.load($0.number).dossier }
    }
}

/// What another version of a pack does to one dossier.
struct PackEffect {
    /// The dossier.
    let number: DossierNumber
    /// The claims tied to the pack whose value changes, with the value before and after.
    let flips: [ClaimChange]
    /// Claims of the dossier that the newer version no longer has.
    let lostClaims: [String]
    /// Findings on what is no leaf any more.
    let lostFindings: [NodeIdentifier]

    /// `nil` when the dossier does not use the pack.
    init?(on dossier: Dossier, from old: RulePack, to new: RulePack) {
        guard dossier.packs.contains(where: { $0.pack == old.id || $0.pack == new.id }) else { return nil }
        number = dossier.number
        func leaves(_ pack: RulePack) -> Set<NodeIdentifier> { Set(pack.elements.filter(\.isLeaf).map(\.id)) }
        func findings(_ pack: RulePack) -> [NodeIdentifier: ElementFinding] {
            let known = leaves(pack)
            return dossier.findings.reduce(into: [:]) { result, finding in
                if known.contains(finding.element) { result[finding.element] = finding.computing }
            }
        }
        let before = old.evaluate(findings(old))
        let after = new.evaluate(findings(new))
        let tied = dossier.claims.compactMap(\.packClaim).filter { before.value(of: $0) != nil }
        let inPlay = tied.isEmpty ? before.claims.map(\.claim) : tied
        flips = before.claims.compactMap { result in
            guard inPlay.contains(result.claim), let now = after.claims.first(where: { $0.claim == result.claim }),
                now.value != result.value
            else { return nil }
            return ClaimChange(claim: result.claim, before: result.value, after: now.value, ask: now.ask)
        }
        lostClaims = dossier.claims.filter { claim in
            claim.packClaim.map { id in
                before.claims.contains { $0.claim == id } && !after.claims.contains { $0.claim == id }
            } ?? false
        }.map { "\($0.id) (\($0.packClaim?.text ?? ""))" }
        let gone = leaves(old).subtracting(leaves(new))
        lostFindings = dossier.findings.map(\.element).filter(gone.contains)
    }

    /// Whether anything happens to the dossier.
    var isTouched: Bool { !flips.isEmpty || !lostClaims.isEmpty || !lostFindings.isEmpty }
}
