public import Casework
public import LegalModel
public import Reasoning

extension Guide {
    /// The question that is asked now; `nil` when nothing is open that was not put aside.
    public var question: GuideQuestion? { subject.map(question(about:)) }

    /// The question about a subject.
    public func question(about subject: GuideSubject) -> GuideQuestion {
        let element = subject.element.flatMap { self.element($0) }
        return GuideQuestion(
            subject: subject, group: element.map(GuideGroup.init), element: element,
            prompt: prompt(for: subject, element), hint: GuideWords.hint(for: subject),
            choices: choices(for: subject, element), current: current(subject), former: former(subject),
            isOptional: isOptional(subject))
    }

    private func prompt(for subject: GuideSubject, _ element: Element?) -> LocalizedText {
        switch subject {
        case .date(let event): GuideWords.date(event)
        case .pack: GuideWords.pack
        case .packReason(_, let language): GuideWords.packReason(in: language, isOnly: documentLanguages.count == 1)
        case .claim(let id):
            GuideWords.claim(dossier.claims.first { $0.id == id }?.text.forReaders ?? .verbatim(id.text))
        case .status: element?.question?.forReaders ?? GuideWords.status
        case .reason(_, let language): GuideWords.reason(in: language, isOnly: documentLanguages.count == 1)
        case .evidence: GuideWords.evidence
        case .position(_, let side, let language):
            GuideWords.position(of: side, in: language, isOnly: documentLanguages.count == 1)
        case .askedBy: GuideWords.askedBy
        }
    }

    private func choices(for subject: GuideSubject, _ element: Element?) -> [GuideChoice] {
        switch subject {
        case .pack: return packChoices
        case .claim:
            return chosenPacks.flatMap(\.elements).filter(\.isClaim).map { claim in
                GuideChoice(
                    answer: .claim(claim.id), label: claim.text?.forReaders ?? .verbatim(claim.id.text), meaning: nil)
            }
        case .status:
            guard let element else { return [] }
            let isPresumed = chosenPacks.contains { $0.presumptions.contains { $0.presumes == element.id } }
            return StatusWords.offered(for: element).map { status in
                GuideChoice(
                    answer: .status(status), label: StatusWords.name(of: status, isOpenNorm: element.isOpenNorm),
                    meaning: StatusWords.meaning(of: status, for: element, isPresumed: isPresumed))
            }
        case .date, .packReason, .reason, .evidence, .position, .askedBy: return []
        }
    }

    /// Packs in force on their date first, then those whose date is not known, then the others.
    private var packChoices: [GuideChoice] {
        let ranked = packs.enumerated().map { (standing: standing(of: $1), index: $0, pack: $1) }
        return ranked.sorted { ($0.standing.rank, $0.index) < ($1.standing.rank, $1.index) }.map { entry in
            GuideChoice(
                answer: .pack(entry.pack.id), label: entry.pack.title.forReaders,
                meaning: GuideWords.standing(entry.standing, of: entry.pack))
        }
    }

    /// Where the pack's decisive date stands; `unknown` without a date or without bounds.
    public func standing(of pack: RulePack) -> Validity.Standing {
        guard let applicable = pack.applicable, let day = dossier.decisiveDates.date(of: applicable.event) else {
            return .unknown
        }
        return applicable.validity.standing(on: day)
    }

    /// A reason for a pack in the languages of the documents, to be accepted or replaced.
    func suggestedReason(for pack: RulePack) -> Translations {
        let event = pack.applicable.flatMap { DecisiveEvent(packEvent: $0.event) }
        let day = event.flatMap { dossier.decisiveDates[$0] }
        var texts: [Language: String] = [:]
        for language in documentLanguages {
            texts[language] = GuideWords.reasonForPack(pack, event: event, on: day)[language]
        }
        return Translations(texts) ?? pack.title
    }

    private func current(_ subject: GuideSubject) -> LocalizedText? {
        switch subject {
        case .date(let event): return dossier.decisiveDates[event].map { .verbatim($0.description) }
        case .pack: return chosenPacks.last?.title.forReaders
        case .packReason(let pack, let language):
            return dossier.packs.first { $0.pack == pack }?.reason[language].map { .verbatim($0) }
        case .claim(let id):
            let node = dossier.claims.first { $0.id == id }?.packClaim
            return node.map { element($0)?.text?.forReaders ?? .verbatim($0.text) }
        case .status(let id):
            return dossier.finding(on: id).map {
                StatusWords.name(of: $0.status, isOpenNorm: element(id)?.isOpenNorm ?? false)
            }
        case .reason(let id, let language): return dossier.finding(on: id)?.reason?[language].map { .verbatim($0) }
        case .evidence(let id):
            let evidence = dossier.finding(on: id)?.evidence ?? []
            return evidence.isEmpty ? nil : .verbatim(evidence.map(\.typed).joined(separator: ", "))
        case .position(let id, let side, let language):
            let position = dossier.finding(on: id)?.position(of: side)
            if let words = position?.words { return .verbatim("\(words.entry): « \(words.quotation) »") }
            return position?.summary?[language].map { .verbatim($0) }
        case .askedBy(let id): return dossier.finding(on: id)?.askedBy.map { .verbatim($0.text) }
        }
    }

    private func former(_ subject: GuideSubject) -> LocalizedText? {
        guard case .reason(let id, let language) = subject, dossier.finding(on: id)?.reason?[language] == nil else {
            return nil
        }
        return formerReasons[id]?[language].map { .verbatim($0) }
    }
}

extension Evidence {
    /// The form in which it is typed.
    public var typed: String {
        (bearing == .contradicts ? "-" : "") + exhibit.text + (page.map { " p. \($0)" } ?? "")
            + (quotation.map { " « \($0) »" } ?? "")
    }
}

extension Validity.Standing {
    fileprivate var rank: Int {
        switch self {
        case .inForce: 0
        case .unknown: 1
        case .past, .future: 2
        }
    }
}
