import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Writes an answer into the dossier. An answer of another kind than its question is ignored: ``GuideReader`` makes none.
    mutating func record(_ answer: GuideAnswer, to subject: GuideSubject) {
        switch subject {
        case .complaint, .entryKind, .newClaim, .claimText, .claim: recordClaims(answer, to: subject)
        case .date, .pack, .anotherPack, .packReason: recordRegime(answer, to: subject)
        case .status, .reason, .evidence, .position, .askedBy: recordFinding(answer, to: subject)
        }
    }

    private mutating func recordFinding(_ answer: GuideAnswer, to subject: GuideSubject) {
        switch (subject, answer) {
        case (.status(let id), .status(let status)):
            record(status, of: id)
        case (.status(let id), .ask(let sides)):
            record(.asked, of: id)
            change(id) { finding in
                for side in sides {
                    finding.inquiries.removeAll { $0.to == side }
                    finding.inquiries.append(Inquiry(to: side))
                }
            }
        case (.reason(let id, let language), .text(let text)):
            change(id) { $0.reason = Translations.setting(text, in: language, of: $0.reason) }
        case (.evidence(let id), .evidence(let evidence)):
            change(id) { finding in finding.evidence = evidence.map { [finding] in $0.keepingTranslation(of: finding) }
            }
            for piece in evidence where piece.quotation != nil && texts[piece.exhibit] == nil {
                notices.append(.notCompared(piece.exhibit))
            }
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
        default:
            return
        }
    }

    /// A new status takes the reason of the old one away: it spoke for something else. The finding changed last stands last,
    /// so that the guide goes on there when it was interrupted.
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
        dossier.findings.append(dossier.findings.remove(at: index))
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
