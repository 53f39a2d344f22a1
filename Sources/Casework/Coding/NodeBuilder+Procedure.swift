import LegalModel
import Reasoning

extension NodeBuilder {
    mutating func fill(_ dates: DecisiveDates) {
        set("contract", dates.contract)
        set("delivery", dates.delivery)
        set("fact", dates.fact)
        set("claimDue", dates.claimDue)
        set("arrears", dates.arrears)
        set("renewal", dates.renewal)
        set("announcement", dates.announcement)
    }

    mutating func fill(_ dates: ProcedureDates) {
        set("receivedOn", dates.receivedOn)
        set("completeOn", dates.completeOn)
        set("sentToCompanyOn", dates.sentToCompanyOn)
        set("remindersOn", list: dates.remindersOn.map { NodeBuilder.scalar($0.description) })
        set("companyAnsweredOn", dates.companyAnsweredOn)
        set("extendedOn", dates.extendedOn)
        set("extensionReason", dates.extensionReason)
    }

    mutating func fill(_ party: Party) {
        set("name", text: party.name)
        set("formOfAddress", text: party.formOfAddress)
        set("grammar", text: party.grammar?.rawValue)
        set("address", list: party.address.map { NodeBuilder.scalar($0) })
        set("email", text: party.email)
        set("telephone", text: party.telephone)
        set("language", text: party.language.rawValue)
        set("enterpriseNumber", text: party.enterpriseNumber?.description)
        set("reference", text: party.reference)
    }

    mutating func fill(_ entry: NotebookEntry) {
        set("id", entry.id)
        set("kind", text: entry.kind.rawValue)
        set("date", entry.date)
        set("from", text: entry.from?.rawValue)
        set("language", text: entry.language.rawValue)
        set("text", text: entry.text)
        set("exhibits", ids: entry.exhibits)
        set("mail", entry.mail?.node)
    }

    mutating func fill(_ exhibit: Exhibit) {
        set("id", exhibit.id)
        set("title", exhibit.title)
        set("from", text: exhibit.from.rawValue)
        set("date", exhibit.date)
        set("receivedOn", exhibit.receivedOn)
        set("fileName", text: exhibit.fileName)
        set("sha256", text: exhibit.sha256)
        set("isShared", exhibit.isShared)
        set("isNotDecisive", exhibit.isNotDecisive)
        set("cameWith", exhibit.cameWith)
    }
}
