import Citations
import CorpusStore
import Drafting
import Foundation
import LegalModel
import Reasoning

/// What the documents of one command are made and read with: each thing is read when it is first asked for, and once.
final class Workshop {
    /// The settings of the command.
    let context: Context
    /// The linters, and the finder of citations.
    let linters: LinterShelf
    private var heldTemplates: TemplateSet?
    private var heldHouse: HouseStyle?
    private var heldMaker: LetterMaker?
    private var heldCorpus: CorpusDatabase?
    private var heldTransitions: [Set<CodeIdentifier>: TransitionTable] = [:]
    private var heldPacks: [String: RulePack] = [:]

    init(_ context: Context) {
        self.context = context
        linters = LinterShelf(context)
    }

    /// The templates of all folders.
    func templates() throws -> TemplateSet {
        if let heldTemplates { return heldTemplates }
        let read = try TemplateSet(folders: context.templateFolders.map(\.path))
        heldTemplates = read
        return read
    }

    /// The house style.
    func house() throws -> HouseStyle {
        if let heldHouse { return heldHouse }
        let read = try context.house()
        heldHouse = read
        return read
    }

    /// What letters are made with; a recommendation needs none of it.
    func letterMaker() throws -> LetterMaker {
        if let heldMaker { return heldMaker }
        let made = try LetterMaker(
            folders: context.templateFolders.map(\.path), templates: templates(), house: house(),
            calculator: context.deadlineCalculator())
        heldMaker = made
        return made
    }

    /// The law, built first when that is needed.
    func corpus() throws -> CorpusDatabase {
        if let heldCorpus { return heldCorpus }
        let opened = try context.corpus()
        heldCorpus = opened
        return opened
    }

    /// The transitions in which codes are named.
    func transitions(naming codes: Set<CodeIdentifier>) throws -> TransitionTable {
        if let held = heldTransitions[codes] { return held }
        let read = try corpus().transitions(naming: codes)
        heldTransitions[codes] = read
        return read
    }

    /// The pack in a file, as the file says.
    func pack(_ path: String) throws -> RulePack {
        if let pack = heldPacks[path] { return pack }
        let read = try PackLibrary.read(path)
        heldPacks[path] = read
        return read
    }

    /// Finds citations of law.
    func citations() throws -> CitationFinder { try linters.citations() }
}
