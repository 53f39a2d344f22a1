import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Writes an answer into the dossier. An answer of another kind than its question is ignored: ``GuideReader`` makes none.
    mutating func record(_ answer: GuideAnswer, to subject: GuideSubject) {
        switch (subject, answer) {
        case (.date(let event), .date(let day)):
            dossier.decisiveDates[event] = day
        case (.pack, .pack(let id)):
            record(pack: id)
        case (.packReason(let pack, let language), .text(let text)):
            guard let index = dossier.packs.firstIndex(where: { $0.pack == pack }) else { return }
            dossier.packs[index].reason = dossier.packs[index].reason.setting(text, in: language)
        case (.claim(let id), .claim(let node)):
            guard let index = dossier.claims.firstIndex(where: { $0.id == id }) else { return }
            dossier.claims[index].packClaim = node
        case (.status(let id), .status(let status)):
            record(status, of: id)
        case (.reason(let id, let language), .text(let text)):
            change(id) { $0.reason = Translations.setting(text, in: language, of: $0.reason) }
        case (.evidence(let id), .evidence(let evidence)):
            change(id) { $0.evidence = evidence }
        case (.position(let id, let side, let language), .text(let text)):
            change(id) { finding in
                let old = finding.position(of: side)
                let summary = Translations.setting(text, in: language, of: old?.summary)
                finding.set(Position(summary: summary, words: old?.words), of: side)
            }
        case (.position(let id, let side, _), .words(let words)):
            change(id) { finding in
                finding.set(Position(summary: finding.position(of: side)?.summary, words: words), of: side)
            }
        case (.askedBy(let id), .entry(let entry)):
            change(id) { $0.askedBy = entry }
        case (.date, _), (.pack, _), (.packReason, _), (.claim, _), (.status, _), (.reason, _), (.evidence, _),
            (.position, _), (.askedBy, _):
            return
        }
    }

    /// A pack takes the place of the one chosen before: the guide works with one regime, others stay the handler's choice.
    private mutating func record(pack id: Identifier<RulePack>) {
        guard !dossier.packs.contains(where: { $0.pack == id }), let pack = packs.first(where: { $0.id == id }) else {
            return
        }
        let reason = suggestedReason(for: pack)
        if dossier.packs.isEmpty {
            dossier.packs.append(PackChoice(pack: id, reason: reason))
        } else {
            dossier.packs[dossier.packs.count - 1] = PackChoice(pack: id, reason: reason)
            let known = Set(chosenPacks.flatMap(\.elements).map(\.id))
            for index in dossier.claims.indices {
                if let claim = dossier.claims[index].packClaim, !known.contains(claim) {
                    dossier.claims[index].packClaim = nil
                }
            }
        }
    }

    /// A new status takes the reason of the old one away: it spoke for something else.
    private mutating func record(_ status: FindingStatus, of id: NodeIdentifier) {
        guard status != .notAsked else {
            dossier.findings.removeAll { $0.element == id }
            return
        }
        guard let index = dossier.findings.firstIndex(where: { $0.element == id }) else {
            dossier.findings.append(Finding(element: id, status: status, by: user, on: today))
            return
        }
        guard dossier.findings[index].status != status else { return }
        if let reason = dossier.findings[index].reason { formerReasons[id] = reason }
        change(id) { finding in
            finding.status = status
            finding.reason = nil
        }
    }

    private mutating func change(_ id: NodeIdentifier, _ change: (inout Finding) -> Void) {
        guard let index = dossier.findings.firstIndex(where: { $0.element == id }) else { return }
        change(&dossier.findings[index])
        dossier.findings[index].by = user
        dossier.findings[index].on = today
    }
}

extension Finding {
    /// Sets what a side says.
    fileprivate mutating func set(_ position: Position, of side: Side) {
        switch side {
        case .consumer: consumerPosition = position
        case .company: companyPosition = position
        }
    }
}

extension Translations {
    /// The same texts with one of them set.
    func setting(_ text: String, in language: Language) -> Translations {
        Translations.setting(text, in: language, of: self)
    }

    /// Texts with one of them set; those there were, if any, stay.
    static func setting(_ text: String, in language: Language, of old: Translations?) -> Translations {
        var texts: [Language: String] = [:]
        for other in old?.languages ?? [] { texts[other] = old?[other] }
        texts[language] = text
        return Translations(texts) ?? Translations(text, in: language)
    }
}
