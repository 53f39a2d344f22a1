import Casework
import LegalModel
import Reasoning

/// Finds the values that a letter takes from its dossier, from earlier letters and from the counting of terms.
struct LetterSourceReader {
    let input: LetterInput
    let language: Language

    /// The value of a source; nothing where the dossier does not have it.
    ///
    /// - Parameter depth: how many letters were gone back already.
    func value(_ source: LetterSource, depth: Int = 0) throws(DraftingFault) -> TemplateValue {
        switch source {
        case .day(let day): return .optional(self.day(day))
        case .dossier(let datum): return try self.datum(datum)
        case .deadline(let rule, let day):
            guard let from = self.day(day) else { return .none }
            return .date(try deadline(rule, from: from, of: day))
        case .letterDay(let type): return .optional(earlier(type)?.on)
        case .letterField(let type, let name): return try field(name, of: type, depth: depth)
        }
    }

    private func day(_ day: LetterSource.Day) -> CivilDate? {
        let procedure = input.dossier?.procedure
        let dates = input.dossier?.decisiveDates
        switch day {
        case .receivedOn: return procedure?.receivedOn
        case .completeOn: return procedure?.completeOn
        case .sentToCompanyOn: return procedure?.sentToCompanyOn
        case .companyAnsweredOn: return procedure?.companyAnsweredOn
        case .extendedOn: return procedure?.extendedOn
        case .recommendation: return input.dossier?.recommendation?.date
        case .contract: return dates?.contract
        case .delivery: return dates?.delivery
        case .fact: return dates?.fact
        case .letter: return input.letter.on
        }
    }

    // MARK: Terms

    /// The due date of a term. D5 is the new end of an extended D4; D4 is extended where the dossier is; D8 counts from
    /// presumed receipt; S4 is the service's own.
    private func deadline(
        _ rule: String, from: CivilDate, of day: LetterSource.Day
    ) throws(DraftingFault) -> CivilDate {
        do throws(DeadlineFault) {
            let calculator = input.calculator
            switch rule {
            case "D4":
                let isExtended = day == .completeOn && input.dossier?.procedure.extendedOn != nil
                return try calculator.deadline("D4", from: from, isExtended: isExtended).due
            case "D5": return try calculator.deadline("D4", from: from, isExtended: true).due
            case "D8": return try calculator.deadline("D8", from: calculator.presumedReceipt(ofPosting: from)).due
            case "S4": return try calculator.deadline(by: reflection, from: from).due
            default: return try calculator.deadline(Identifier(rule), from: from).due
            }
        } catch {
            throw .deadline(error)
        }
    }

    /// The time for thinking over a proposal, a setting of the house.
    private var reflection: DeadlineRule {
        DeadlineRule(
            id: "S4", title: Translations("S4", in: .french),
            term: DeadlineRule.Term(length: input.house.reflectionInWorkingDays, unit: .workingDays(.civilCode)),
            bearer: .party, verification: .setting)
    }

    // MARK: Earlier letters

    /// The last letter of a type before this one.
    private func earlier(_ type: String) -> Letter? {
        let letters = input.dossier?.letters ?? []
        let end = letters.firstIndex { $0.id == input.letter.id } ?? letters.endIndex
        return letters[..<end].last { $0.type == type && $0.on <= input.letter.on }
    }

    private func field(_ name: String, of type: String, depth: Int) throws(DraftingFault) -> TemplateValue {
        guard depth < 4, let letter = earlier(type), let known = input.types.first(where: { $0.id.text == type }) else {
            return .none
        }
        var other = LetterInput(
            type: known, letter: letter, dossier: input.dossier, handler: input.handler, house: input.house,
            templates: input.templates, types: input.types, law: input.law, calculator: input.calculator)
        if name == "due", known.field("due") == nil { return .optional(other.relay?.due) }
        other.dossier = input.dossier
        guard let field = known.field(name) else { return .none }
        if let node = other.entered[name] {
            return try LetterFieldReader(input: other, language: language).value(
                field, node, path: "letters.\(letter.id).fields.\(name)")
        }
        guard let source = field.source else { return .none }
        return try LetterSourceReader(input: other, language: language).value(source, depth: depth + 1)
    }

    // MARK: The dossier

    private func datum(_ datum: LetterSource.Datum) throws(DraftingFault) -> TemplateValue {
        guard let dossier = input.dossier else { return .none }
        switch datum {
        case .remindersOn: return .list(dossier.procedure.remindersOn.map { .date($0) })
        case .extensionReason: return .optional(dossier.procedure.extensionReason, path: "procedure.extensionReason")
        case .recommendationNumber: return .name(dossier.recommendation?.number?.description)
        case .recommendationSummary:
            return .optional(dossier.recommendation?.summary, path: "recommendation.summary")
        case .favour:
            return dossier.outcomes.isEmpty ? .none : .symbol(Favour(dossier.outcomes) { _ in false }.rawValue)
        case .enterpriseNumber: return .name(dossier.company.enterpriseNumber?.description)
        case .claims:
            return .list(
                dossier.claims.map { claim in
                    .record([
                        "text": .localized(claim.text, path: "claims.\(claim.id).text"),
                        "amount": .optional(claim.amount),
                    ])
                })
        case .measures:
            return .list(
                dossier.outcomes.filter { $0.result == .followed || $0.result == .partly }.map { outcome in
                    .record([
                        "text": .localized(outcome.measure, path: "outcomes.\(outcome.claim).measure"),
                        "amount": .optional(outcome.amount), "by": .optional(outcome.by),
                    ])
                })
        case .refused:
            let refused = Set(dossier.outcomes.filter { $0.result == .notFollowed }.map(\.claim))
            return .list(
                dossier.claims.filter { refused.contains($0.id) }.map { claim in
                    .record(["text": .localized(claim.text, path: "claims.\(claim.id).text")])
                })
        }
    }
}
