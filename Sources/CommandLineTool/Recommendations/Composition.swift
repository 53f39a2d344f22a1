import Casework
import Citations
import CorpusStore
import Drafting
import Foundation
import LegalModel
import Reasoning
import Review

/// Composes the documents of a dossier from the templates, the house style and the law; read once, when first needed.
struct Composition {
    private let workshop: Workshop
    private let review: ReviewCase
    private var context: Context { workshop.context }
    private var wording: LetterWording { LetterWording(workshop.linters) }

    /// Composes with what a workshop holds.
    init(_ workshop: Workshop, _ review: ReviewCase) {
        self.workshop = workshop
        self.review = review
    }

    /// The letter of a relay to the other side; in the addressee's language unless another is wanted.
    ///
    /// - Parameter isInspected: whether the letter is checked against its type, too.
    func letter(of relay: Relay, in language: Language? = nil, isInspected: Bool = false) throws -> ComposedLetter {
        let maker = try workshop.letterMaker()
        let input = RelayInput(
            dossier: review.dossier, relay: relay, handler: handler, house: maker.house,
            templates: maker.templates, law: review.law)
        let document = try RelayComposer.compose(input, in: language)
        var letter = ComposedLetter(
            id: relay.id.text, addressee: LetterAudience(input.addressee ?? .company), document: document)
        if isInspected {
            let type = try maker.known(input.type?.text ?? "")
            letter.diagnostics = try LetterInspection(
                document, of: type, from: input, sentences: maker.sentences
            ).diagnostics()
            letter.diagnostics += try wording.diagnostics(
                of: document, id: "relays.\(relay.id)", type: type, to: letter.addressee, besides: letter.diagnostics)
        }
        return letter
    }

    /// The letters of an entry of the catalogue, one an addressee.
    func letters(
        of letter: Letter, in language: Language? = nil, isInspected: Bool = false
    ) throws -> [ComposedLetter] {
        let maker = try workshop.letterMaker()
        var input = maker.input(
            letter, of: try maker.known(letter.type), in: review.dossier, handler: handler.displayName, law: review.law)
        let articles = Set(input.articles.map(\.key)).subtracting(review.law.records.keys)
        if !articles.isEmpty || review.law.codes.isEmpty {
            input.law = articles.isEmpty ? try context.codeNames() : try workshop.corpus().extract(of: articles)
        }
        return try LetterComposer.compose(input, in: language).map { composed in
            var made = ComposedLetter(id: letter.id.text, addressee: composed.audience, document: composed.document)
            if isInspected {
                made.diagnostics = try maker.diagnostics(of: composed, from: input)
                made.diagnostics += try wording.diagnostics(
                    of: composed.document, id: "letters.\(letter.id)", type: input.type, to: composed.audience,
                    besides: made.diagnostics)
            }
            return made
        }
    }

    /// The recommendation in a language.
    func recommendation(in language: Language) throws -> Document { try passages(in: language).document }

    /// The recommendation in a language with its passages.
    func passages(in language: Language) throws -> RecommendationComposition {
        guard let date = review.dossier.recommendation?.date else {
            throw DraftingFault.missingValue(path: "recommendation.date")
        }
        // The company's thirty days begin when the letter, sent on the day the recommendation bears, counts as received.
        let calculator = try context.deadlineCalculator()
        let received = try calculator.presumedReceipt(ofPosting: date)
        var input = try RecommendationInput(
            dossier: review.dossier, packs: review.packs.map { AppliedPack($0.pack, $0.evaluation) }, law: review.law,
            house: workshop.house(), templates: workshop.templates(),
            reasonsBy: calculator.deadline("D8", from: received).due,
            drafter: handler.displayName)
        input.calculator = review.calculator
        return try RecommendationComposer.composition(of: input, language: language)
    }

    /// The citations in the words of the recommendation and of the letters, looked up on the days of the dossier; and the
    /// references that each version of the recommendation cites with their code, outside our digests of the articles applied.
    func citations(
        _ document: String
    ) throws -> (checked: [CheckedCitation], cited: [Language: Set<ArticleReference>]) {
        guard !review.documents.isEmpty else { return ([], [:]) }
        let reader = try DocumentCitations(workshop, days: review.dossier.citationDays, law: review.law)
        var cited: [Language: Set<ArticleReference>] = [:]
        let recommendations = try review.recommendations.sorted { $0.key < $1.key }.flatMap { language, document in
            let read = try reader.reading(
                ownLines(of: document), language, at: "recommendation.\(language.rawValue)")
            cited[language] = read.named
            return read.checked
        }
        let letters = try review.letters.filter { $0.id == document }.flatMap { letter in
            let isRelay = review.dossier.relays.contains { $0.id.text == letter.id }
            return try reader.citations(
                in: letter.document.lines, letter.document.properties.language,
                at: "\(isRelay ? "relays" : "letters").\(letter.id)")
        }
        return (recommendations + letters, cited)
    }

    /// The lines of a document without our digests of the articles applied, which cite what the article cites. Marks and
    /// blanks, which typesetting may change, do not count.
    private func ownLines(of document: Document) -> [String] {
        let language = document.properties.language
        let digests = Set(
            review.law.records.values.flatMap(\.digests).compactMap { $0.digest[language] }.map(PlainWords.init))
        return document.lines.filter { !digests.contains(PlainWords($0)) }
    }

    /// The user who handles the dossier; a name alone where the user is not known any more.
    private var handler: User {
        review.users.first { $0.name == review.dossier.handler }
            ?? User(name: review.dossier.handler, displayName: review.dossier.handler.text, role: .handler)
    }
}
