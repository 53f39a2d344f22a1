import LegalModel
import Reasoning

extension NodeBuilder {
    mutating func fill(_ words: PartyWords) {
        set("entry", words.entry)
        set("quotation", text: words.quotation)
        set("translation", words.translation)
    }

    mutating func fill(_ claim: PartyClaim) {
        set("id", claim.id)
        set("text", claim.text)
        if let words = claim.words { set("words") { $0.fill(words) } }
        set("amount", claim.amount)
        set("packClaim", claim.packClaim)
    }

    mutating func fill(_ choice: PackChoice) {
        set("pack", choice.pack)
        set("reason", choice.reason)
    }

    mutating func fill(_ finding: Finding) {
        set("element", finding.element)
        set("status", text: finding.status.rawValue)
        set("reason", finding.reason)
        set("evidence", finding.evidence) { $0.fill($1) }
        if let position = finding.consumerPosition { set("consumerPosition") { $0.fill(position) } }
        if let position = finding.companyPosition { set("companyPosition") { $0.fill(position) } }
        set("inquiries", finding.inquiries) { table, inquiry in
            table.set("to", text: inquiry.to.rawValue)
            table.set("letter", inquiry.letter)
        }
        set("askedBy", finding.askedBy)
        set("computation", finding.computation?.node)
        set("by", finding.by)
        set("on", finding.on)
    }

    mutating func fill(_ position: Position) {
        set("summary", position.summary)
        if let words = position.words { set("words") { $0.fill(words) } }
    }

    mutating func fill(_ evidence: Evidence) {
        set("exhibit", evidence.exhibit)
        set("page", text: evidence.page.map(String.init))
        set("quotation", text: evidence.quotation)
        set("translation", evidence.translation)
        set("bearing", text: evidence.bearing.rawValue)
        set("weight", text: evidence.weight.rawValue)
    }

    mutating func fill(_ ground: FairnessGround) {
        set("id", ground.id)
        set("text", ground.text)
        set("facts", ground.facts)
        set("proposal", ground.proposal)
        set("exhibits", ids: ground.exhibits)
        set("respectsMandatoryLaw", ground.respectsMandatoryLaw)
    }
}
