import Casework
import LegalModel
import Reasoning

/// The names that every letter has: who writes, to whom, about what.
struct LetterBase {
    let dossier: Dossier?
    let house: HouseStyle
    let handler: String?
    let date: CivilDate
    let audience: LetterAudience
    var recipient: LetterRecipient?
    var reference: String?
    var subject: Translations?
    var variant: String?
    var isPair = false
    var isCourtesy = false
    /// Whether the dossier's parties may be named: not in letters that may stand without a dossier.
    var namesParties = true

    var values: [String: TemplateValue] {
        var values: [String: TemplateValue] = [
            "number": .name(dossier?.number.description ?? reference),
            "subject": .optional(dossier?.subject ?? subject, path: "dossier.subject"),
            "date": .date(date), "handler": .name(handler), "house": houseRecord, "addressee": addressee,
            "variant": variant.map { .symbol($0) } ?? .none, "hasDossier": .boolean(dossier != nil),
            "isPair": .boolean(isPair), "isCourtesy": .boolean(isCourtesy), "isFinal": .boolean(false),
            "mayWithdraw": .boolean(audience == .consumer || audience == .company && house.companyMayWithdraw),
            "recipient": recipient.map(record) ?? .none,
            "remedies": .list(
                house.printableRemedies.map { remedy in
                    .record(["text": .localized(remedy.text, path: "house.otherRemedies.\(remedy.id)")])
                }),
        ]
        if namesParties, let dossier {
            values["consumer"] = LetterBase.record(of: dossier.consumer)
            values["company"] = LetterBase.record(of: dossier.company)
        }
        return values
    }

    /// The names of a letter that carries no message.
    static let withoutRelay: [String: TemplateValue] = [
        "source": .none, "isWhole": .boolean(false), "hasTranslation": .boolean(false), "passages": .list([]),
        "omissions": .list([]),
        "points": .list([]), "opinion": .none, "questions": .list([]), "severalQuestions": .boolean(false),
        "exhibits": .list([]), "due": .none,
    ]

    private var houseRecord: TemplateValue {
        .record([
            "place": .localized(house.place, path: "house.place"), "email": .words(house.email, nil),
            "telephone": .words(house.telephone, nil), "hours": .localized(house.hours, path: "house.hours"),
            "serviceName": .localized(house.serviceName, path: "house.service.name"),
            "website": .localized(house.website, path: "house.website"),
        ])
    }

    /// The name of a party, and the form of the sentences that speak of it.
    private static func record(of party: Party) -> TemplateValue {
        .record(["name": .name(party.name), "grammar": party.grammar.map { .symbol($0.rawValue) } ?? .none])
    }

    private var addressee: TemplateValue {
        if let side = audience.side, let dossier {
            let party = dossier.party(side)
            return .record([
                "side": .symbol(side.rawValue), "name": .name(party.name),
                "form": .optional(
                    FormOfAddress.translations(of: party.formOfAddress, from: party.language),
                    path: "dossier.\(side.rawValue).formOfAddress"),
                "reference": .name(party.reference), "grammar": party.grammar.map { .symbol($0.rawValue) } ?? .none,
                "lines": LetterBase.lines(party.name, party.address),
            ])
        }
        let receives = audience != .record && audience != .annex
        let recipient = receives ? recipient : nil
        return .record([
            "side": .symbol(receives ? audience.rawValue : "none"), "name": .name(recipient?.name),
            "form": .optional(
                recipient.flatMap { FormOfAddress.translations(of: $0.formOfAddress, from: $0.language) },
                path: "recipient.formOfAddress"), "reference": .name(recipient?.reference), "grammar": .none,
            "lines": recipient.map { LetterBase.lines($0.name, $0.address) } ?? .list([]),
        ])
    }

    private func record(_ recipient: LetterRecipient) -> TemplateValue {
        .record([
            "name": .name(recipient.name), "lines": LetterBase.lines(recipient.name, recipient.address),
            "email": .name(recipient.email), "telephone": .name(recipient.telephone),
            "website": .name(recipient.website),
        ])
    }

    private static func lines(_ name: String, _ address: [String]) -> TemplateValue {
        .list(([name] + address).map { .words($0, nil) })
    }
}
