import Casework
import LegalModel
import Reasoning

/// E1: findings that stand against their evidence. It computes nothing; a person looks again.
enum EvidenceAgrees: Check {
    static let code = "E1"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.dossier.findings.compactMap { finding in
            let element = review.packs.lazy.compactMap { $0.pack.element(finding.element) }.first
            let what = LocalizedText(element?.text, or: finding.element.text)
            let place = DiagnosticPlace.path("findings.\(finding.element)")
            switch review.dossier.evidenceDoubt(of: finding) {
            case .provenWithoutSupport: return proven(what, at: place)
            case .refutedDespiteSupport: return refuted(what, at: place)
            case .agreedDespiteEvidence: return agreed(what, at: place)
            case .agreedDespiteWords, .reasonNamesNoFact, .notRaisedBeforeAsking, .askedByMisplaced, .notExamined:
                return nil
            case nil:
                return review.dossier.contestedDoubts(of: finding, element).isEmpty ? nil : contested(what, at: place)
            }
        }
    }

    private static func contested(_ what: LocalizedText, at place: DiagnosticPlace) -> Diagnostic {
        warn(
            place,
            LocalizedText(
                fr: "Noté comme accepté, mais les mots de la partie semblent le contester : « \(what.fr) ».",
                nl: "Genoteerd als aanvaard, maar de woorden van de partij lijken het te betwisten: “\(what.nl)”.",
                de: "Als unstreitig notiert, aber die Worte der Partei scheinen es zu bestreiten: „\(what.de)“.",
                en: "Noted as agreed, but the party's words seem to contest it: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Relisez la position notée ; si le point est contesté, examinez-le.",
                nl: "Herlees het genoteerde standpunt; is het punt betwist, onderzoek het dan.",
                de: "Lesen Sie den notierten Standpunkt noch einmal; ist der Punkt strittig, untersuchen Sie ihn.",
                en: "Read the position noted again; if the point is contested, examine it."))
    }

    private static func proven(_ what: LocalizedText, at place: DiagnosticPlace) -> Diagnostic {
        warn(
            place,
            LocalizedText(
                fr: "« Prouvé », mais aucune pièce notée n'appuie : « \(what.fr) ».",
                nl: "\"Bewezen\", maar geen genoteerd stuk ondersteunt: “\(what.nl)”.",
                de: "„Bewiesen“, aber keine notierte Unterlage stützt: „\(what.de)“.",
                en: "\"Proven\", but no exhibit noted supports: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Nommez la pièce qui l'appuie, ou revoyez la constatation (nonLiquet ?).",
                nl: "Noem het stuk dat het ondersteunt, of herbekijk de vaststelling (nonLiquet?).",
                de: "Nennen Sie die stützende Unterlage, oder prüfen Sie die Feststellung erneut (nonLiquet?).",
                en: "Name the exhibit that supports it, or look again at the finding (nonLiquet?)."))
    }

    private static func refuted(_ what: LocalizedText, at place: DiagnosticPlace) -> Diagnostic {
        warn(
            place,
            LocalizedText(
                fr: "« Réfuté », alors que les pièces notées ne font qu'appuyer : « \(what.fr) ».",
                nl: "\"Weerlegd\", terwijl de genoteerde stukken enkel ondersteunen: “\(what.nl)”.",
                de: "„Widerlegt“, obwohl die notierten Unterlagen nur stützen: „\(what.de)“.",
                en: "\"Refuted\", while the exhibits noted only support: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Nommez la pièce qui contredit, ou revoyez la constatation.",
                nl: "Noem het stuk dat tegenspreekt, of herbekijk de vaststelling.",
                de: "Nennen Sie die widersprechende Unterlage, oder prüfen Sie die Feststellung erneut.",
                en: "Name the exhibit that contradicts, or look again at the finding."))
    }

    private static func agreed(_ what: LocalizedText, at place: DiagnosticPlace) -> Diagnostic {
        warn(
            place,
            LocalizedText(
                fr: "Noté comme accepté par les parties, mais une pièce dit le contraire : « \(what.fr) ».",
                nl: "Genoteerd als aanvaard, maar een stuk zegt het tegendeel: “\(what.nl)”.",
                de: "Als unstreitig notiert, aber eine Unterlage sagt das Gegenteil: „\(what.de)“.",
                en: "Noted as agreed, but an exhibit says the opposite: “\(what.en)”."),
            remedy: LocalizedText(
                fr: "Vérifiez que le point est vraiment accepté ; sinon, examinez-le.",
                nl: "Ga na of het punt echt aanvaard is; onderzoek het anders.",
                de: "Prüfen Sie, ob der Punkt wirklich unstreitig ist; sonst untersuchen Sie ihn.",
                en: "Check that the point is really agreed; otherwise examine it."))
    }
}
