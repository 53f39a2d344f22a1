import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    func party(_ party: Party) -> TemplateValue {
        .record([
            "name": .words(party.name, nil), "formOfAddress": .name(party.formOfAddress),
            "enterpriseNumber": .name(party.enterpriseNumber?.description),
            "grammar": party.grammar.map { .symbol($0.rawValue) } ?? .none,
        ])
    }

    /// The dates that decide which law applies, those that are known.
    var decisiveDates: [TemplateValue] {
        let dates = dossier.decisiveDates
        let all: [(kind: String, date: CivilDate?)] = [
            ("contract", dates.contract), ("delivery", dates.delivery), ("fact", dates.fact),
            ("claimDue", dates.claimDue), ("arrears", dates.arrears), ("renewal", dates.renewal),
            ("announcement", dates.announcement),
        ]
        return all.compactMap { kind, date in
            date.map { .record(["kind": .symbol(kind), "date": .date($0)]) }
        }
    }

    /// The steps of the procedure in order of time.
    var procedure: [TemplateValue] {
        let days = dossier.procedure
        var steps: [(date: CivilDate, kind: String)] = []
        func add(_ date: CivilDate?, _ kind: String) { if let date { steps.append((date, kind)) } }
        add(days.receivedOn, "received")
        add(days.completeOn, "complete")
        add(days.sentToCompanyOn, "sent")
        for reminder in days.remindersOn { add(reminder, "reminder") }
        add(days.companyAnsweredOn, "answered")
        add(days.extendedOn, "extended")
        let ordered = steps.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        return ordered.map { _, step in
            let isExtension = step.kind == "extended"
            return .record([
                "kind": .symbol(step.kind), "date": .date(step.date),
                "reason": isExtension
                    ? .optional(days.extensionReason, path: "dossier.procedure.extensionReason") : .none,
            ])
        }
    }

    var fairness: [TemplateValue] {
        dossier.fairness.map { ground in
            let path = "dossier.fairness.\(ground.id)"
            return .record([
                "address": .symbol("fairness.\(ground.id)"), "text": .localized(ground.text, path: path + ".text"),
                "facts": .optional(ground.facts, path: path + ".facts"),
                "proposal": .optional(ground.proposal, path: path + ".proposal"),
                "exhibits": .list(ground.exhibits.map { .words($0.printedNumber, nil) }),
                "exhibitCount": .integer(ground.exhibits.count),
            ])
        }
    }

    var remedies: [TemplateValue] {
        input.house.printableRemedies.map { .localized($0.text, path: "house.otherRemedies.\($0.id)") }
    }

    var exhibits: [TemplateValue] {
        let used = Set(dossier.findings.flatMap { $0.evidence.map(\.exhibit) } + dossier.fairness.flatMap(\.exhibits))
        return dossier.exhibits.map { exhibit in
            let role = used.contains(exhibit.id) ? "used" : exhibit.isNotDecisive ? "notDecisive" : "unused"
            return .record([
                "number": .words(exhibit.id.printedNumber, nil),
                "title": .localized(exhibit.title, path: "dossier.exhibits.\(exhibit.id).title"),
                "from": .symbol(exhibit.from.rawValue), "role": .symbol(role),
            ])
        }
    }

    var receipt: TemplateValue {
        guard let receipt = input.receipt else { return .none }
        return .record([
            "code": .words(receipt.code, nil), "approvedBy": .words(receipt.approvedBy, nil),
            "approvedOn": .date(receipt.approvedOn),
        ])
    }
}
