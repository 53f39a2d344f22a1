import Casework
import Drafting
import LegalModel
import Reasoning

/// The lines of a dossier for people.
struct DossierView {
    private let dossier: Dossier
    private let stored: StoredDossier
    private let elements: [NodeIdentifier: Element]
    private let language: Language

    /// - Parameter packs: the rule packs of the dossier that are at hand; their elements are named by their texts.
    init(_ stored: StoredDossier, packs: [RulePack] = [], language: Language) {
        elements = Dictionary(packs.flatMap(\.elements).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.stored = stored
        dossier = stored.dossier
        self.language = language
    }

    /// The lines, at most 80 characters each.
    var lines: [String] {
        let title = "\(dossier.number)  \(text(dossier.subject))"
        var lines = Lines.wrapped(title, hanging: "            ")
        lines.append("\(dossier.status.words[language]) · " + labelled(Words.handler, dossier.handler.text))
        if let author = stored.author, let editor = stored.lastEditor {
            lines.append(labelled(Words.author, author.text) + " · " + labelled(Words.lastEditor, editor.text))
        }
        lines += section(Words.parties, [party(dossier.consumer, .consumer), party(dossier.company, .company)])
        lines += section(
            Words.notebook,
            dossier.entries.map { entry in
                "\(entry.id)  \(entry.date)  \(entry.from.map { name($0) } ?? Words.service[language])  "
                    + Console.safe(entry.text).replacing("\n", with: " ")
            }, cut: true)
        lines += section(Words.exhibits, dossier.exhibits.map { "\($0.id)  \(text($0.title)) (\(name($0.from)))" })
        lines += section(Words.claims, dossier.claims.map { claim in claimLine(claim) })
        lines += section(Words.findings, dossier.findings.map { finding in findingLine(finding) })
        lines += section(Words.fairness, dossier.fairness.map { "\($0.id)  \(text($0.text))" })
        lines += section(
            Words.relays,
            dossier.relays.map { relay in
                let addressee = dossier.addressee(of: relay).map { "→ " + name($0) } ?? ""
                return "\(relay.id)  \(relay.date)  " + (relay.source.map { "← \($0)" } ?? addressee)
            })
        return lines
    }

    private func labelled(_ label: LocalizedText, _ text: String) -> String {
        Colon.between(label[language], text, language)
    }

    private func findingLine(_ finding: Finding) -> String {
        let element = elements[finding.element]
        let words = text(element?.text)
        let what = words.isEmpty ? finding.element.text : "\(words) [\(finding.element)]"
        let isOpenNorm = element.map { $0.basis == .openNorm } ?? false
        let status = StatusWords.name(of: finding.status, isOpenNorm: isOpenNorm)[language]
        let reason = text(finding.reason)
        return Colon.between(what, status, language) + (reason.isEmpty ? "" : " – " + reason)
    }

    private func claimLine(_ claim: PartyClaim) -> String {
        let outcome = dossier.outcomes.first { $0.claim == claim.id }
        let amount = (outcome?.amount ?? claim.amount).map { " (\(AmountWords.text($0, in: language)))" } ?? ""
        let result = outcome.map { " → " + Colon.between($0.result.words[language], text($0.measure), language) } ?? ""
        return "\(claim.id)  \(text(claim.text))\(result)\(amount)"
    }

    private func section(_ title: LocalizedText, _ items: [String], cut: Bool = false) -> [String] {
        guard !items.isEmpty else { return [] }
        let table = TextTable(widths: [Lines.width - 2])
        return ["", title[language]]
            + items.flatMap { item in
                cut ? ["  " + table.row([item])] : Lines.wrapped(Console.safe(item), indent: "  ", hanging: "      ")
            }
    }

    private func party(_ party: Party, _ side: Side) -> String {
        let number = party.enterpriseNumber.map { " (\($0))" } ?? ""
        return Colon.between(name(side), "\(party.name)\(number), \(party.language.rawValue)", language)
    }

    private func name(_ side: Side) -> String {
        switch side {
        case .consumer: Words.consumer[language]
        case .company: Words.company[language]
        }
    }

    private func text(_ text: Translations?) -> String { text?.text(preferring: language) ?? "" }
}

extension DossierView {
    /// The words of the view.
    private enum Words {
        static let handler = LocalizedText(fr: "géré par", nl: "behandeld door", de: "bearbeitet von", en: "handled by")
        static let author = LocalizedText(fr: "auteur", nl: "auteur", de: "Verfasser", en: "author")
        static let lastEditor = LocalizedText(
            fr: "dernière modification", nl: "laatste wijziging", de: "letzte Änderung", en: "last editor")
        static let parties = LocalizedText(fr: "Parties", nl: "Partijen", de: "Parteien", en: "Parties")
        static let consumer = LocalizedText(fr: "consommateur", nl: "consument", de: "Verbraucher", en: "consumer")
        static let company = LocalizedText(fr: "entreprise", nl: "onderneming", de: "Unternehmen", en: "company")
        static let service = LocalizedText(fr: "service", nl: "dienst", de: "Dienst", en: "service")
        static let notebook = LocalizedText(fr: "Carnet", nl: "Notities", de: "Notizen", en: "Notebook")
        static let exhibits = LocalizedText(fr: "Pièces", nl: "Stukken", de: "Anlagen", en: "Exhibits")
        static let claims = LocalizedText(fr: "Demandes", nl: "Vragen", de: "Anliegen", en: "Claims")
        static let findings = LocalizedText(
            fr: "Constatations", nl: "Vaststellingen", de: "Feststellungen", en: "Findings")
        static let fairness = LocalizedText(fr: "Équité", nl: "Billijkheid", de: "Billigkeit", en: "Fairness")
        static let relays = LocalizedText(fr: "Relais", nl: "Doorgaven", de: "Weitergaben", en: "Relays")
    }
}
