import Casework
import LegalModel
import Reasoning

/// C2: no claim decided by law is open, no decisive leaf is open, and the outcome agrees with the conclusion.
enum NothingOpen: Check {
    static let code = "C2"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.outcomes.compactMap { ofOutcome($0, review) } + openLeaves(of: review)
    }

    private static func ofOutcome(_ outcome: Outcome, _ review: ReviewCase) -> Diagnostic? {
        let place = DiagnosticPlace.path("outcomes.\(outcome.claim)")
        if outcome.decidedBy == .none, outcome.result == .followed || outcome.result == .partly {
            return withoutGround(outcome, at: place)
        }
        guard outcome.decidedBy == .rule, let claim = review.dossier.claims.first(where: { $0.id == outcome.claim })
        else { return nil }
        guard let node = claim.packClaim, let pack = review.pack(carrying: claim) else {
            return withoutRule(outcome, at: place)
        }
        switch (pack.evaluation.value(of: node) ?? .open, outcome.result) {
        case (.open, _): return stillOpen(outcome, at: place)
        case (.established, .notFollowed), (.notEstablished, .followed), (.notEstablished, .partly):
            return contradicts(outcome, at: place)
        case (.established, .followed), (.established, .partly), (.established, .withoutObject),
            (.notEstablished, .notFollowed), (.notEstablished, .withoutObject):
            return nil
        }
    }

    private static func withoutGround(_ outcome: Outcome, at place: DiagnosticPlace) -> Diagnostic {
        block(
            place,
            LocalizedText(
                fr: "La réponse à \(outcome.claim) recommande quelque chose, mais rien ne la décide (decidedBy: none).",
                nl: "Het antwoord op \(outcome.claim) beveelt iets aan, maar niets beslist het (decidedBy: none).",
                de: "Die Antwort auf \(outcome.claim) empfiehlt etwas, aber nichts entscheidet sie (decidedBy: none).",
                en: "The answer to \(outcome.claim) recommends something, but nothing decides it (decidedBy: none)."),
            remedy: LocalizedText(
                fr: "Dites ce qui la décide : rule, fairness ou agreement ; sinon, ne recommandez rien sur ce point.",
                nl: "Zeg wat beslist: rule, fairness of agreement; zo niet, beveel op dit punt niets aan.",
                de: "Nennen Sie die Grundlage: rule, fairness oder agreement; sonst empfehlen Sie hier nichts.",
                en: "Say what decides it: rule, fairness or agreement; else recommend nothing on this point."))
    }

    private static func withoutRule(_ outcome: Outcome, at place: DiagnosticPlace) -> Diagnostic {
        block(
            place,
            LocalizedText(
                fr:
                    "La réponse à \(outcome.claim) dit reposer sur une règle, mais aucune règle ne porte cette demande.",
                nl:
                    "Het antwoord op \(outcome.claim) steunt volgens het dossier op een regel, maar geen regel draagt die vraag.",
                de:
                    "Die Antwort auf \(outcome.claim) soll auf einer Regel beruhen, aber keine Regel trägt dieses Begehren.",
                en: "The answer to \(outcome.claim) is said to rest on a rule, but no rule carries this claim."),
            remedy: LocalizedText(
                fr:
                    "Reliez la demande à une grille (packs, packClaim), ou dites ce qui la décide : fairness, agreement ou none.",
                nl:
                    "Koppel de vraag aan een rooster (packs, packClaim), of zeg wat beslist: fairness, agreement of none.",
                de:
                    "Verknüpfen Sie es mit einem Raster (packs, packClaim), oder nennen Sie die Grundlage: fairness, agreement, none.",
                en:
                    "Tie the claim to a rule pack (packs, packClaim), or say what decides it: fairness, agreement or none."
            ))
    }

    private static func stillOpen(_ outcome: Outcome, at place: DiagnosticPlace) -> Diagnostic {
        block(
            place,
            LocalizedText(
                fr: "En droit, la demande \(outcome.claim) reste ouverte : les constatations ne suffisent pas encore.",
                nl: "In rechte blijft de vraag \(outcome.claim) open: de vaststellingen volstaan nog niet.",
                de:
                    "Rechtlich ist das Begehren \(outcome.claim) noch offen: Die Feststellungen reichen noch nicht aus.",
                en: "In law, claim \(outcome.claim) is still open: the findings do not suffice yet."),
            remedy: LocalizedText(
                fr:
                    "« carnet recommendation guide » pose les questions qui restent ; elles forment aussi la prochaine lettre.",
                nl:
                    "\"carnet recommendation guide\" stelt de vragen die overblijven; zij vormen ook de volgende brief.",
                de:
                    "„carnet recommendation guide“ stellt die verbleibenden Fragen; sie ergeben auch den nächsten Brief.",
                en: "\"carnet recommendation guide\" asks what remains; the questions also make the next letter."))
    }

    private static func contradicts(_ outcome: Outcome, at place: DiagnosticPlace) -> Diagnostic {
        block(
            place,
            LocalizedText(
                fr: "La réponse à \(outcome.claim) dit le contraire de ce qui suit des constatations.",
                nl: "Het antwoord op \(outcome.claim) zegt het tegendeel van wat uit de vaststellingen volgt.",
                de: "Die Antwort auf \(outcome.claim) sagt das Gegenteil dessen, was aus den Feststellungen folgt.",
                en: "The answer to \(outcome.claim) says the opposite of what follows from the findings."),
            remedy: LocalizedText(
                fr:
                    "Revoyez les constatations ou la réponse ; si autre chose que la règle décide, dites-le sous decidedBy.",
                nl:
                    "Herbekijk de vaststellingen of het antwoord; beslist iets anders dan de regel, zeg het onder decidedBy.",
                de:
                    "Prüfen Sie Feststellungen oder Antwort; entscheidet etwas anderes als die Regel, sagen Sie es unter decidedBy.",
                en:
                    "Look again at findings or answer; if something other than the rule decides, say so under decidedBy."
            ))
    }

    private static func openLeaves(of review: ReviewCase) -> [Diagnostic] {
        let open = review.packs.reduce(into: Set<NodeIdentifier>()) { open, pack in
            open.formUnion(pack.decisiveLeaves.map(\.id).filter { pack.evaluation.value(of: $0) == .open })
        }
        return review.decisiveFindings.filter { open.contains($0.element.id) }.map { leaf in
            let what = leaf.statement
            return block(
                leaf.place,
                LocalizedText(
                    fr: "Encore ouvert : « \(what.fr) » (\(leaf.element.id)).",
                    nl: "Nog open: “\(what.nl)” (\(leaf.element.id)).",
                    de: "Noch offen: „\(what.de)“ (\(leaf.element.id)).",
                    en: "Still open: “\(what.en)” (\(leaf.element.id))."),
                remedy: remedy(for: leaf))
        }
    }

    private static func remedy(for leaf: DecisiveFinding) -> LocalizedText {
        switch leaf.status {
        case .asked:
            LocalizedText(
                fr:
                    "Une réponse est attendue. Après la date, constatez ce que disent les pièces ; le silence n'avoue rien.",
                nl:
                    "Er wordt een antwoord verwacht. Stel na de datum vast wat de stukken tonen; zwijgen is geen bekentenis.",
                de:
                    "Eine Antwort steht aus. Nach dem Datum: feststellen, was die Unterlagen zeigen; Schweigen gesteht nichts.",
                en: "An answer is awaited. After the date, find what the exhibits show; silence admits nothing.")
        case .notRaised:
            LocalizedText(
                fr: "C'est une condition de la demande : elle doit être examinée, non seulement « non invoquée ».",
                nl:
                    "Dit is een voorwaarde van de vraag: ze moet worden onderzocht, niet enkel \"niet ingeroepen\" zijn.",
                de: "Das ist eine Voraussetzung des Begehrens: Sie ist zu prüfen; „nicht vorgebracht“ genügt nicht.",
                en: "This is a condition of the claim: it has to be examined; \"not raised\" is not enough.")
        case .admitted, .undisputed, .proven, .refuted, .nonLiquet:
            LocalizedText(
                fr: "C'est une question d'appréciation : concluez « proven » ou « refuted », avec vos motifs.",
                nl: "Dit is een beoordelingsvraag: besluit \"proven\" of \"refuted\", met uw redenen.",
                de: "Das ist eine Wertungsfrage: Entscheiden Sie „proven“ oder „refuted“, mit Ihren Gründen.",
                en: "This is a matter of appreciation: conclude \"proven\" or \"refuted\", with your reasons.")
        case .notAsked:
            LocalizedText(
                fr: "Examinez ce point ou posez la question à la partie concernée (carnet recommendation guide).",
                nl: "Onderzoek dit punt of stel de vraag aan de betrokken partij (carnet recommendation guide).",
                de: "Prüfen Sie diesen Punkt oder fragen Sie die betroffene Partei (carnet recommendation guide).",
                en: "Examine this point or put the question to the party concerned (carnet recommendation guide).")
        }
    }
}
