import FileFormats
import LegalModel
import Reasoning

/// The short example of the rule pack format, with an exception to ask about and a rule that fails.
func lateDelivery() throws -> RulePack {
    try RulePack(
        decoding: YAMLReader.read(
            """
            id: example-late-delivery
            title: { en: Late delivery (example) }
            applicable: { event: contract, from: 2014-05-31, to: null }
            language: en
            elements:
              - { id: C.end, claim: true, rules: [R.term, R.at-once], text: The consumer may end the contract }
              - { id: sale, kind: fact, burden: consumer, text: Goods were sold by a company to a consumer }
              - { id: due, kind: fact, burden: consumer, text: The agreed moment has passed }
              - { id: term.given, kind: fact, burden: consumer, text: The consumer gave a further term }
              - { id: term.fair, kind: openNorm, text: The further term suited the circumstances }
              - { id: at-once, any: [refused, date.essential, date.announced], text: No further term was needed }
              - { id: refused, kind: fact, burden: consumer, text: The company refused to deliver }
              - { id: date.essential, kind: openNorm, text: The date was essential }
              - { id: date.announced, kind: fact, burden: consumer, text: The consumer announced the date as essential }
              - { id: x.delivered, kind: fact, role: exception, burden: company, text: The goods were delivered }
            rules:
              - { id: R.term, needs: [sale, due, term.given, term.fair], unless: [x.delivered] }
              - { id: R.at-once, needs: [sale, due, at-once], unless: [x.delivered] }
            """, file: "example.yaml"))
}

/// The findings of the example, before the company has answered.
let lateDeliveryFindings: [NodeIdentifier: ElementFinding] = [
    "sale": ElementFinding(.admitted), "due": ElementFinding(.proven), "term.given": ElementFinding(.nonLiquet),
    "refused": ElementFinding(.refuted), "date.announced": ElementFinding(.proven),
    "x.delivered": ElementFinding(.asked),
]
