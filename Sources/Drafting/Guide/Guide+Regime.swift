import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Writes dates and packs into the dossier; then the dates select among packs of one subject.
    mutating func recordRegime(_ answer: GuideAnswer, to subject: GuideSubject) {
        switch (subject, answer) {
        case (.date(let event), .date(let day)):
            dossier.decisiveDates[event] = day
            settleRegimes()
        case (.pack(let replaced), .pack(let id)):
            choose(id, replacing: replaced)
        case (.anotherPack, .pack(let id)):
            choose(id, replacing: nil)
        case (.pack(let replaced?), .packRemoved):
            dossier.packs.removeAll { $0.pack == replaced }
            untieUnknownClaims()
        case (.packReason(let pack, let language), .text(let text)):
            guard let index = dossier.packs.firstIndex(where: { $0.pack == pack }) else { return }
            dossier.packs[index].reason = dossier.packs[index].reason.setting(text, in: language)
        default:
            return
        }
    }

    private mutating func choose(_ id: Identifier<RulePack>, replacing old: Identifier<RulePack>?) {
        guard !dossier.packs.contains(where: { $0.pack == id }), let pack = packs.first(where: { $0.id == id }) else {
            return
        }
        // The choice made last stands last: its reason is asked next.
        dossier.packs.removeAll { $0.pack == old }
        dossier.packs.append(PackChoice(pack: id, reason: suggestedReason(for: pack)))
        if old != nil { untieUnknownClaims() }
        settleRegimes()
    }

    /// Where the dates lie outside a chosen pack, the pack of its subject that covers them takes its place, and the guide says
    /// why; where none does, it says which law governs.
    private mutating func settleRegimes() {
        let dates = dossier.decisiveDates.known
        for index in dossier.packs.indices {
            guard let pack = packs.first(where: { $0.id == dossier.packs[index].pack }),
                let event = pack.applicable?.event, let day = dossier.decisiveDates.date(of: event)
            else { continue }
            for (transition, regimes) in pack.openChoices(on: dates, in: transitions) {
                notices.append(.regimesToChoose(transition.id, topic: transition.topic, regimes))
            }
            guard pack.applies(on: dates) == false else { continue }
            let rival = packs.first { other in
                other.id != pack.id && other.subject == pack.subject && other.applies(on: dates) == true
                    && !dossier.packs.contains { $0.pack == other.id }
            }
            guard let rival else {
                let regime = pack.otherRegime(on: day, in: transitions)?.regime
                notices.append(.noPackForDay(pack.id, event: event, day: day, regime))
                continue
            }
            dossier.packs[index] = PackChoice(pack: rival.id, reason: suggestedReason(for: rival))
            notices.append(.packSwitched(from: pack.id, to: rival.id, event: event, day: day))
            untieUnknownClaims()
        }
    }

    /// Claims that no chosen pack has any more are tied to none.
    private mutating func untieUnknownClaims() {
        let known = Set(chosenPacks.flatMap(\.elements).map(\.id))
        for index in dossier.claims.indices {
            if let claim = dossier.claims[index].packClaim, !known.contains(claim) {
                dossier.claims[index].packClaim = nil
            }
        }
    }
}
