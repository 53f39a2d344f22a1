import Casework
import Drafting
import Foundation
import LegalModel
import Reasoning
import Review

/// Composes the documents of a dossier from the templates, the house style and the law; read once, when first needed.
struct Composition {
    private let context: Context
    private let review: ReviewCase
    private let house: HouseStyle
    private let templates: TemplateSet

    /// Reads templates and house style.
    init(_ context: Context, _ review: ReviewCase) throws {
        self.context = context
        self.review = review
        house = try HouseStyle(contentsOf: context.templatesFolder.appendingPathComponent("style/house.yaml").path)
        templates = try TemplateSet(folder: context.templatesFolder.path)
    }

    /// The letter of a relay to the other side; in the addressee's language unless another is wanted.
    func letter(of relay: Relay, in language: Language? = nil) throws -> RelayLetter {
        let input = RelayInput(
            dossier: review.dossier, relay: relay, handler: handler, house: house, templates: templates,
            law: review.law)
        let document = try RelayComposer.compose(input, in: language)
        return RelayLetter(relay: relay.id, addressee: input.addressee ?? .company, document: document)
    }

    /// The recommendation in a language.
    func recommendation(in language: Language) throws -> Document {
        throw GateRefusal.noDocument(ApprovalStep.recommendation)
    }

    /// The user who handles the dossier; a name alone where the user is not known any more.
    private var handler: User {
        review.users.first { $0.name == review.dossier.handler }
            ?? User(name: review.dossier.handler, displayName: review.dossier.handler.text, role: .handler)
    }
}
