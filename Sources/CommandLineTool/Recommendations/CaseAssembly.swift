import Casework
import CorpusStore
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Review

/// Brings together what checks, letters and recommendations of one dossier need, each thing once and only when asked for.
struct CaseAssembly {
    /// The settings of the command.
    let context: Context
    /// The dossiers.
    let store: DossierStore
    /// The dossier as it is stored.
    let stored: StoredDossier
    /// What documents are made and read with.
    private let workshop: Workshop

    /// Loads a dossier.
    init(_ context: Context, dossier number: DossierNumber) throws {
        self.context = context
        workshop = Workshop(context)
        store = try context.store()
        stored = try store.load(number)
    }

    /// The dossier.
    var dossier: Dossier { stored.dossier }

    /// The case for a document, with what its checks need.
    ///
    /// - Parameters:
    ///   - document: `recommendation`, or the id of a relay.
    ///   - isComplete: also reads the exhibits and looks for other regimes; not needed to write.
    func review(of document: String = ApprovalStep.recommendation, isComplete: Bool = true) throws -> ReviewCase {
        var review = try bareReview(of: document)
        try compose(document, into: &review, isInspected: isComplete)
        if isComplete { try examine(document, in: &review) }
        return review
    }

    /// Reads what the checks of a composed document compare it with, and its wording.
    func examine(_ document: String, in review: inout ReviewCase) throws {
        let citations = try composition(for: review).citations(document)
        review.citations = citations.checked
        review.cited = citations.cited
        let keys = Set(review.citedAnywhere.map(\.key) + (dossier.opinion?.basis ?? []).map(\.key))
        review.law = review.law.adding(try workshop.corpus().transitions(touching: keys))
        review.exhibitTexts = exhibitTexts()
        review.otherPacks = try otherPacks(than: review.packs)
        review.wording = try wording(of: review)
    }

    /// The case for a document that can be composed, with no more than what writing needs.
    ///
    /// - Throws: what stands in the way of composing it.
    func composed(_ document: String) throws -> ReviewCase {
        let review = try review(of: document, isComplete: false)
        if let problem = review.compositionProblems.sorted(by: { $0.key < $1.key }).first {
            throw Failure(.badData, problem.value, remedy: CaseAssembly.completeFirst)
        }
        return review
    }

    /// The drafts of a document: as composed for the parties, or in one language.
    func drafts(of document: String, in language: Language?, composed review: ReviewCase?) throws -> [Draft] {
        let review = try review ?? composed(document)
        guard let language else {
            return review.letters.isEmpty
                ? review.documents.map { Draft(addressee: nil, document: $0) }
                : review.letters.filter { $0.id == document }.map {
                    Draft(addressee: $0.addressee, document: $0.document)
                }
        }
        if let letter = dossier.letters.first(where: { $0.id.text == document }) {
            return try composition(for: review).letters(of: letter, in: language).map {
                Draft(addressee: $0.addressee, document: $0.document)
            }
        }
        let held = review.documents.filter { $0.properties.language == language }
        let drafts = try held.isEmpty ? [draft(of: document, in: language, review)] : held
        return drafts.map { Draft(addressee: nil, document: $0) }
    }

    /// A draft with its addressee, where it has one.
    struct Draft {
        let addressee: LetterAudience?
        let document: Document
    }

    /// The draft of a document in one language, when nobody has handed the document in yet: nothing else is composed.
    func earlyDraft(of document: String, in language: Language) throws -> Document? {
        guard try store.approvals(of: dossier.number, document: document).isEmpty,
            !dossier.letters.contains(where: { $0.id.text == document })
        else { return nil }
        return try draft(of: document, in: language, bareReview(of: document))
    }

    private func draft(of document: String, in language: Language, _ review: ReviewCase) throws -> Document {
        let composition = composition(for: review)
        if let relay = dossier.relays.first(where: { $0.id.text == document }) {
            return try composition.letter(of: relay, in: language).document
        }
        guard document == ApprovalStep.recommendation else { throw GateRefusal.noDocument(document) }
        return try composition.recommendation(in: language)
    }

    /// The recommendation in one language with its passages, whatever else stands in the way of it.
    ///
    /// - Parameter changed: the dossier as it is about to be stored, instead of the one that is.
    func passages(in language: Language, of changed: Dossier? = nil) throws -> RecommendationComposition {
        var review = try bareReview(of: ApprovalStep.recommendation)
        if let changed { review.dossier = changed }
        return try composition(for: review).passages(in: language)
    }

    /// Writes a step into the journal, and the status that follows for the dossier from a step of its recommendation.
    func record(_ step: ApprovalStep, status: ProcedureStatus) throws {
        try store.append(step, to: dossier.number)
        guard step.document == ApprovalStep.recommendation, dossier.status != status else { return }
        var changed = dossier
        changed.status = status
        try store.save(changed, expecting: stored.revision, by: step.by, on: step.on)
    }

    /// The case before anything is composed.
    func bareReview(of document: String) throws -> ReviewCase {
        let packs = try packsInUse()
        var review = ReviewCase(
            dossier: dossier, authorship: Authorship(editors: stored.editors, lastEditor: stored.lastEditor),
            packs: packs, law: try law(of: packs))
        if dossier.hasComputations { review.calculator = try context.calculator() }
        review.steps = try store.approvals(of: dossier.number, document: document)
        review.users = try store.users()
        return review
    }

    private func composition(for review: ReviewCase) -> Composition { Composition(workshop, review) }

    /// Composes a document into a case; what stands in the way of a recommendation becomes a part of the case.
    func compose(_ document: String, into review: inout ReviewCase, isInspected: Bool) throws {
        let composition = composition(for: review)
        if let relay = dossier.relays.first(where: { $0.id.text == document }) {
            review.letters = [try composition.letter(of: relay, isInspected: isInspected)]
            if isInspected, relay.carriesOpinion {
                let others = dossier.relays.filter { $0.carriesOpinion && $0.id != relay.id }
                review.letters += try others.map { try composition.letter(of: $0) }
            }
            return
        }
        if let letter = dossier.letters.first(where: { $0.id.text == document }) {
            review.letters = try composition.letters(of: letter, isInspected: isInspected)
            return
        }
        guard document == ApprovalStep.recommendation else { throw GateRefusal.noDocument(document) }
        for language in review.languages {
            do {
                let composed = try composition.passages(in: language)
                review.recommendations[language] = composed.document
                review.rewritings += composed.rewritings
            } catch {
                review.compositionProblems[language] = Failure(describing: error).message
            }
        }
    }

    private static let completeFirst = LocalizedText(
        fr: "Complétez le dossier ; « carnet recommendation check » dit ce qui manque. Rien n'a été écrit.",
        nl: "Vul het dossier aan; \"carnet recommendation check\" zegt wat ontbreekt. Er is niets geschreven.",
        de: "Ergänzen Sie die Akte; „carnet recommendation check“ sagt, was fehlt. Nichts wurde geschrieben.",
        en: "Complete the dossier; \"carnet recommendation check\" says what is missing. Nothing was written.")

    /// The packs the dossier names, evaluated.
    private func packsInUse() throws -> [PackInUse] {
        let library = PackLibrary(context)
        let signed = try library.signOffs()
        return try dossier.packs.map { choice in
            let file = try library.file(library.path(of: choice.pack), signed)
            return PackInUse(try context.governing(file.pack, in: dossier), hash: file.hash, dossier: dossier)
        }
    }

    /// The articles that packs and the opinion name.
    private func law(of packs: [PackInUse]) throws -> LawExtract {
        let cited = packs.flatMap(\.pack.citations).compactMap(\.reference) + (dossier.opinion?.basis ?? [])
        return try workshop.corpus().extract(of: Set(cited.map(\.key)))
    }

    /// Packs of the same subject for other days: those whose names differ in the year only.
    private func otherPacks(than packs: [PackInUse]) throws -> [RulePack] {
        let library = PackLibrary(context)
        let chosen = Set(packs.map(\.pack.id.text))
        let subjects = Set(chosen.map(PackLibrary.subject))
        return try library.files()
            .filter { path in
                let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
                return !chosen.contains(name) && subjects.contains(PackLibrary.subject(of: name))
            }
            .map(workshop.pack)
    }

    /// What the rules of letters find in a recommendation, in each of its languages.
    private func wording(of review: ReviewCase) throws -> [Diagnostic] {
        let digests = review.law.records.values.flatMap(\.digests)
        let versions = try review.recommendations.sorted { $0.key < $1.key }.map {
            (language: $0.key, document: $0.value, linter: try workshop.linters.linter($0.key))
        }
        return versions.concurrentMap { version in
            DocumentWording.diagnostics(
                of: version.document, by: version.linter, as: .recommendation,
                law: digests.compactMap { $0.digest[version.language] },
                at: "recommendation.\(version.language.rawValue)")
        }.flatMap { $0 }
    }

    /// The plain text of the exhibits that are kept and can be read.
    private func exhibitTexts() -> [Identifier<Exhibit>: String] {
        var texts: [Identifier<Exhibit>: String] = [:]
        for exhibit in dossier.exhibits {
            guard let bytes = try? store.exhibits.read(exhibit.sha256, fileName: exhibit.fileName) else { continue }
            texts[exhibit.id] = try? OfficeText.text(of: bytes, fileName: exhibit.fileName)
        }
        return texts
    }
}
