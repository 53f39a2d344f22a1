import Casework
import LegalModel
import Reasoning

/// What the template of a recommendation is filled with.
///
/// It chooses and orders; it holds no word of any language.
struct RecommendationValues {
    let input: RecommendationInput
    let language: Language
    let date: CivilDate
    let dossier: Dossier
    /// The findings by element; the first counts, as in the evaluation.
    let findings: [NodeIdentifier: Finding]
    /// The nodes that decide each claim of a party, in the order of the pack.
    let decisive: [Identifier<PartyClaim>: [NodeIdentifier]]

    init(_ input: RecommendationInput, language: Language, date: CivilDate) {
        self.input = input
        self.language = language
        self.date = date
        dossier = input.dossier
        findings = Dictionary(dossier.findings.map { ($0.element, $0) }) { first, _ in first }
        var decisive: [Identifier<PartyClaim>: [NodeIdentifier]] = [:]
        for applied in input.packs {
            let evaluator = Evaluator(applied.pack)
            let computing = findings.mapValues(\.computing)
            for claim in dossier.claims {
                guard let node = claim.packClaim, decisive[claim.id] == nil,
                    applied.pack.element(node)?.isClaim ?? false
                else { continue }
                decisive[claim.id] = evaluator.decisiveNodes(of: node, findings: computing)
            }
        }
        self.decisive = decisive
    }

    /// The pack that carries a claim.
    func pack(of claim: PartyClaim) -> AppliedPack? {
        guard let node = claim.packClaim else { return nil }
        return input.packs.first { $0.pack.element(node)?.isClaim ?? false }
    }

    /// The names of the template with their values.
    func root() throws(DraftingFault) -> [String: TemplateValue] {
        var told: Set<NodeIdentifier> = []
        var claims: [[String: TemplateValue]] = []
        for (index, claim) in dossier.claims.enumerated() {
            claims.append(try record(of: claim, index: index, told: &told))
        }
        let data = dossier.recommendation
        var values: [String: TemplateValue] = [
            "number": .name(data?.number?.description), "dossier": .words(dossier.number.description, nil),
            "date": .date(date), "reasonsBy": .date(input.reasonsBy),
            "subject": .localized(dossier.subject, path: "dossier.subject"),
            "service": .localized(input.house.serviceName, path: "house.service.name"),
            "consumer": party(dossier.consumer), "company": party(dossier.company),
            "drafter": .name(input.drafter), "decisiveDates": decisiveDates, "favour": .symbol(favour.rawValue),
            "summary": .optional(data?.summary, path: "dossier.recommendation.summary"),
            "remark": .optional(data?.remark, path: "dossier.recommendation.remark"), "procedure": .list(procedure),
            "claims": .list(claims.map { .record($0) }), "recommended": .list(chosen(claims, .followed, .partly)),
            "refused": .list(chosen(claims, .notFollowed)), "openPoints": .list(openPoints(claims)),
            "place": .localized(input.house.place, path: "house.service.place"), "packs": .list(try packs()),
            "articles": .list(try articles()),
            "fairness": .list(fairness), "exhibits": .list(exhibits), "annex": .list(try annex()),
            "remedies": .list(remedies), "receipt": receipt,
        ]
        values["undisputed"] = .list(try undisputed())
        values.merge(try positions()) { _, new in new }
        return values
    }

    /// Whose claims are followed.
    var favour: Favour {
        Favour(dossier.outcomes) { outcome in
            guard let claim = dossier.claims.first(where: { $0.id == outcome.claim }), let node = claim.packClaim,
                let applied = pack(of: claim)
            else { return false }
            return applied.evaluation.value(of: node) == .open
        }
    }

    /// The claims with one of some results, in their order.
    private func chosen(_ claims: [[String: TemplateValue]], _ results: Outcome.Result...) -> [TemplateValue] {
        zip(dossier.claims, claims).compactMap { claim, record in
            let outcome = dossier.outcomes.first { $0.claim == claim.id }
            return outcome.map { results.contains($0.result) } ?? false ? .record(record) : nil
        }
    }

    /// The elements on which an open claim waits, each once.
    private func openPoints(_ claims: [[String: TemplateValue]]) -> [TemplateValue] {
        var points: [TemplateValue] = []
        for claim in claims {
            guard case .list(let open)? = claim["open"] else { continue }
            for point in open where !points.contains(point) { points.append(point) }
        }
        return points
    }

    // MARK: Heads and lists

    private func party(_ party: Party) -> TemplateValue {
        .record([
            "name": .words(party.name, nil), "formOfAddress": .name(party.formOfAddress),
            "enterpriseNumber": .name(party.enterpriseNumber?.description),
        ])
    }

    private var decisiveDates: TemplateValue {
        let dates = dossier.decisiveDates
        return .record([
            "contract": .optional(dates.contract), "delivery": .optional(dates.delivery), "fact": .optional(dates.fact),
        ])
    }

    /// The steps of the procedure in order of time.
    private var procedure: [TemplateValue] {
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

    private var fairness: [TemplateValue] {
        dossier.fairness.map { ground in
            let path = "dossier.fairness.\(ground.id)"
            return .record([
                "text": .localized(ground.text, path: path + ".text"),
                "facts": .optional(ground.facts, path: path + ".facts"),
                "proposal": .optional(ground.proposal, path: path + ".proposal"),
                "exhibits": .list(ground.exhibits.map { .words($0.printedNumber, nil) }),
            ])
        }
    }

    private var remedies: [TemplateValue] {
        input.house.printableRemedies.map { .localized($0.text, path: "house.otherRemedies.\($0.id)") }
    }

    private var exhibits: [TemplateValue] {
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

    private var receipt: TemplateValue {
        guard let receipt = input.receipt else { return .none }
        return .record([
            "code": .words(receipt.code, nil), "approvedBy": .words(receipt.approvedBy, nil),
            "approvedOn": .date(receipt.approvedOn),
        ])
    }
}
