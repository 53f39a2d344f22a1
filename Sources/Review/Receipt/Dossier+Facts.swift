import Casework
import FileFormats
import LegalModel

extension Dossier {
    /// SHA-256 of the dossier as YAML.
    var hash: String { SHA256Text.of(YAMLWriter.text(of: DossierEncoder.node(of: self)).utf8) }

    /// The dossier without what may change later without touching the recommendation: the course of the procedure,
    /// contact details, relays, and entries from which nothing is quoted.
    var factsOfRecommendation: Dossier {
        var facts = self
        facts.status = .toDraft
        facts.handler = "-"
        facts.procedure = ProcedureDates()
        facts.consumer = consumer.nameOnly
        facts.company = company.nameOnly
        facts.relays = []
        facts.letters = []
        for index in facts.findings.indices { facts.findings[index].inquiries = [] }
        let used = Set(facts.partyQuotations.map(\.entry)).union(findings.compactMap(\.askedBy))
        facts.entries = entries.filter { used.contains($0.id) }
        return facts
    }

    /// A relay with its message and the opinion it carries, or a letter with its relay, nothing else.
    func facts(of id: String) -> Dossier {
        var facts = factsOfRecommendation
        facts.letters = letters.filter { $0.id.text == id }
        let carried = facts.letters.first?.relay
        facts.relays = relays.filter { $0.id.text == id || $0.id == carried }
        let sources = Set(facts.relays.compactMap(\.source))
        facts.entries = entries.filter { sources.contains($0.id) }
        facts.claims = []
        facts.packs = []
        facts.findings = []
        facts.outcomes = []
        facts.fairness = []
        facts.recommendation = nil
        if !facts.relays.contains(where: \.carriesOpinion) { facts.opinion = nil }
        return facts
    }
}

extension Party {
    fileprivate var nameOnly: Party {
        Party(name: name, address: [], language: language, enterpriseNumber: enterpriseNumber)
    }
}
