import Casework
import CorpusStore
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Review

/// What the measures work on: the packs that ship and the example of the washing machine.
enum ReasoningFiles {
    /// The folder of the project: `CARNET_PROJECT`, or two above the working directory.
    static var project: URL {
        if let path = ProcessInfo.processInfo.environment["CARNET_PROJECT"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("../..")
            .standardizedFileURL
    }

    private static var packs: URL { project.appendingPathComponent("Templates/rulepacks") }

    /// A pack by its file.
    static func pack(_ name: String) throws -> RulePack {
        let path = packs.appendingPathComponent(name).path
        return try RulePack(decoding: YAMLReader.read(WholeFile.read(path), file: name))
    }

    /// The pack with the largest file.
    static func largestPack() throws -> RulePack {
        let names = try FileManager.default.contentsOfDirectory(atPath: packs.path).filter { $0.hasSuffix(".yaml") }
        let sizes = try names.sorted().map { ($0, try WholeFile.read(packs.appendingPathComponent($0).path).count) }
        guard let largest = sizes.max(by: { $0.1 < $1.1 }) else { throw CocoaError(.fileNoSuchFile) }
        return try pack(largest.0)
    }

    /// The completed example, its law and its templates.
    static func desk() throws -> Desk {
        let example = project.appendingPathComponent("Examples/washing-machine/2-completed.yaml").path
        let dossier = try DossierFile.read(example).dossier
        var chosen = try dossier.packs.map { try pack("\($0.pack).yaml") }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("law-\(UUID().uuidString).sqlite")
        let folder = project.appendingPathComponent("LegalCorpus")
        try CorpusDatabase.build(at: path, from: folder) { _ in }
        let keys = Set(chosen.flatMap(\.citedArticles) + (dossier.opinion?.basis ?? []).map(\.key))
        let corpus = try CorpusDatabase(opening: path)
        let law = try corpus.extract(of: keys)
        chosen = try chosen.map { pack in
            pack.governed(by: try corpus.transitions(touching: pack.citedArticles), on: dossier.decisiveDates.known)
        }
        for file in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path.path + file) }
        func data(_ name: String) throws -> SourceNode {
            let file = folder.appendingPathComponent(name).path
            return try YAMLReader.read(WholeFile.read(file), file: name)
        }
        let deadlines = try DeadlineData.calculator(deadlines: data("deadlines.yaml"), holidays: data("holidays.yaml"))
        let templates = project.appendingPathComponent("Templates")
        return Desk(
            dossier: dossier, packs: chosen, law: law,
            calculator: try ComputationData.calculator(
                interest: data("interest-rates.yaml"), rules: data("computations.yaml"), deadlines: deadlines),
            house: try HouseStyle(contentsOf: templates.appendingPathComponent("style/house.yaml").path),
            templates: try TemplateSet(folder: templates.path))
    }
}

/// A dossier with all that composing and checking need.
struct Desk {
    let dossier: Dossier
    let packs: [RulePack]
    let law: LawExtract
    let calculator: Calculator
    let house: HouseStyle
    let templates: TemplateSet

    /// The case with the recommendation composed in each language of its parties.
    func composed() throws -> ReviewCase {
        let used = packs.map { PackInUse($0, hash: "", dossier: dossier) }
        var review = ReviewCase(
            dossier: dossier, authorship: Authorship(editors: [dossier.handler], lastEditor: dossier.handler),
            packs: used, law: law)
        review.calculator = calculator
        guard let date = dossier.recommendation?.date else { throw CocoaError(.formatting) }
        var input = RecommendationInput(
            dossier: dossier, packs: used.map { AppliedPack($0.pack, $0.evaluation) }, law: law, house: house,
            templates: templates, reasonsBy: date, drafter: dossier.handler.text)
        input.calculator = calculator
        for language in review.languages {
            review.recommendations[language] = try RecommendationComposer.compose(input, language: language)
        }
        return review
    }
}
