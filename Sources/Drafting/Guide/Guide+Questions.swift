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
        let isOnly = documentLanguages.count == 1
        return switch subject {
        case .complaint: GuideWords.complaint
        case .entryKind: GuideWords.entryKind
        case .newClaim: dossier.claims.isEmpty ? GuideWords.firstClaim : GuideWords.nextClaim
        case .claimText(let id, let language):
            GuideWords.claimText(ownWords(id)).inLanguage(language, isOnly)
        case .date(let event): GuideWords.date(event)
        case .pack: GuideWords.pack
        case .anotherPack: GuideWords.anotherPack
        case .packReason(_, let language): GuideWords.packReason(in: language, isOnly: isOnly)
        case .claim(let id): GuideWords.claim(claimWords(id))
        case .status: element?.question?.forReaders ?? GuideWords.status
        case .reason(_, let language): GuideWords.reason(in: language, isOnly: isOnly)
        case .evidence: GuideWords.evidence
        case .position(_, let side, let language): GuideWords.position(of: side, in: language, isOnly: isOnly)
        case .askedBy: GuideWords.askedBy
        }
    }

    /// A claim in the consumer's own words; as the handler puts it where no words are noted.
    private func ownWords(_ id: Identifier<PartyClaim>) -> LocalizedText {
        dossier.claims.first { $0.id == id }?.words.map { .verbatim($0.quotation) } ?? claimWords(id)
    }

    private func claimWords(_ id: Identifier<PartyClaim>) -> LocalizedText {
        dossier.claims.first { $0.id == id }?.text.forReaders ?? .verbatim(id.text)
    }

    private func choices(for subject: GuideSubject, _ element: Element?) -> [GuideChoice] {
        switch subject {
        case .entryKind:
            return [NotebookEntry.Kind.mail, .call, .visit].map { kind in
                GuideChoice(answer: .entryKind(kind), label: GuideWords.name(of: kind), meaning: nil)
            }
        case .pack(let replaced):
            let isRemovable = replaced != nil && dossier.packs.count > 1
            return packChoices(beside: dossier.packs.map(\.pack).filter { $0 != replaced })
                + (isRemovable ? [GuideWords.packRemoval] : [])
        case .anotherPack:
            return packChoices(beside: dossier.packs.map(\.pack))
        case .claim:
            return chosenPacks.flatMap(\.elements).filter(\.isClaim).map { claim in
                GuideChoice(
                    answer: .claim(claim.id), label: claim.text?.forReaders ?? .verbatim(claim.id.text), meaning: nil)
            }
        case .status:
            return element.map(statusChoices) ?? []
        case .complaint, .newClaim, .claimText, .date, .packReason, .reason, .evidence, .position, .askedBy:
            return []
        }
    }

    /// The statuses, and to keep the question for the next letter to a side: whom the pack asks stands first.
    private func statusChoices(_ element: Element) -> [GuideChoice] {
        let isPresumed = chosenPacks.contains { $0.presumptions.contains { $0.presumes == element.id } }
        let statuses = StatusWords.offered(for: element).filter { $0 != .asked }.map { status in
            GuideChoice(
                answer: .status(status), label: StatusWords.name(of: status, isOpenNorm: element.isOpenNorm),
                meaning: StatusWords.meaning(of: status, for: element, isPresumed: isPresumed))
        }
        let own = GuideGroup(element).sides
        let sides = own.isEmpty ? Side.allCases : own + Side.allCases.filter { !own.contains($0) }
        let both = GuideGroup(element) == .both ? [GuideWords.asking([.consumer, .company])] : []
        return statuses + both + sides.map { GuideWords.asking([$0]) }
    }

    /// The subjects of the packs proposed, the best first.
    private var proposedSubjects: [String] {
        proposals.compactMap { proposal in packs.first { $0.id == proposal.pack }?.subject }
    }

    /// Packs that the complaint speaks for, the best first, then the others; of one subject those in force on their date
    /// first, then those whose date is not known. Packs chosen already are left out, and so are others of their subject.
    private func packChoices(beside chosen: [Identifier<RulePack>]) -> [GuideChoice] {
        let taken = Set(packs.filter { chosen.contains($0.id) }.map(\.subject))
        let free = packs.enumerated().filter { _, pack in
            !taken.contains(pack.subject) && !dossier.packs.contains { $0.pack == pack.id }
        }
        let ranked = free.map { index, pack in
            (
                proposal: proposedSubjects.firstIndex(of: pack.subject) ?? Int.max, standing: standing(of: pack),
                index: index, pack: pack
            )
        }
        return ranked.sorted {
            ($0.proposal, $0.standing.rank, $0.index) < ($1.proposal, $1.standing.rank, $1.index)
        }.map { entry in
            GuideChoice(
                answer: .pack(entry.pack.id), label: entry.pack.title.forReaders,
                meaning: GuideWords.meaning(
                    of: entry.pack, entry.standing, proposals.first { $0.pack == entry.pack.id }))
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
        case .complaint, .newClaim, .anotherPack: return nil
        case .entryKind(let id): return dossier.entry(id).map { GuideWords.name(of: $0.kind) }
        case .claimText(let id, let language):
            return dossier.claims.first { $0.id == id }?.text[language].map { .verbatim($0) }
        case .date(let event): return dossier.decisiveDates[event].map { .verbatim($0.description) }
        case .pack(let replaced): return chosenPacks.first { $0.id == replaced }?.title.forReaders
        case .packReason(let pack, let language):
            return dossier.packs.first { $0.pack == pack }?.reason[language].map { .verbatim($0) }
        case .claim(let id):
            let node = dossier.claims.first { $0.id == id }?.packClaim
            return node.map { element($0)?.text?.forReaders ?? .verbatim($0.text) }
        case .status(let id):
            return dossier.finding(on: id).map { finding in
                let name = StatusWords.name(of: finding.status, isOpenNorm: element(id)?.isOpenNorm ?? false)
                guard finding.status == .asked, !finding.inquiries.isEmpty else { return name }
                return GuideWords.asked(finding.inquiries, name, in: dossier, on: today)
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
