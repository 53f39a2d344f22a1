import Casework
import LegalModel
import Reasoning

extension FindingDoubt {
    /// What to look at again in a finding, and what to do.
    ///
    /// - Parameter what: the statement of the element.
    func words(_ what: LocalizedText) -> LocalizedText {
        switch self {
        case .provenWithoutSupport:
            LocalizedText(
                fr: "« \(what.fr) » : prouvé, mais aucune pièce notée ne l'appuie. Nommez-la, ou revoyez le statut.",
                nl: "“\(what.nl)”: bewezen, maar geen genoteerd stuk ondersteunt het. Noem het, of herzie de status.",
                de:
                    "„\(what.de)“: bewiesen, aber keine vermerkte Unterlage stützt es. Nennen Sie sie oder ändern Sie den Status.",
                en: "“\(what.en)”: proven, but no exhibit noted supports it. Name it, or look at the status again.")
        case .refutedDespiteSupport:
            LocalizedText(
                fr: "« \(what.fr) » : réfuté, alors que les pièces notées l'appuient. Nommez celle qui contredit.",
                nl:
                    "“\(what.nl)”: weerlegd, terwijl de genoteerde stukken het ondersteunen. Noem het stuk dat tegenspreekt.",
                de:
                    "„\(what.de)“: widerlegt, obwohl die vermerkten Unterlagen es stützen. Nennen Sie die, die widerspricht.",
                en: "“\(what.en)”: refuted, while the exhibits noted support it. Name the one that contradicts.")
        case .agreedDespiteEvidence:
            LocalizedText(
                fr: "« \(what.fr) » : noté comme accepté, mais une pièce dit le contraire. Est-ce vraiment accepté ?",
                nl: "“\(what.nl)”: genoteerd als aanvaard, maar een stuk zegt het tegendeel. Is het echt aanvaard?",
                de:
                    "„\(what.de)“: als unstreitig vermerkt, aber eine Unterlage sagt das Gegenteil. Ist es wirklich unstreitig?",
                en: "“\(what.en)”: noted as agreed, but an exhibit says the contrary. Is it really agreed?")
        case .agreedDespiteWords(let side): contested(what, by: side)
        case .reasonNamesNoFact(let language): noFact(what, GuideWords.name(of: language))
        case .notRaisedBeforeAsking:
            LocalizedText(
                fr: "« \(what.fr) » : « non invoqué » suppose qu'on ait demandé. Posez la question, ou nommez l'envoi.",
                nl:
                    "“\(what.nl)”: “niet ingeroepen” veronderstelt dat het gevraagd werd. Stel de vraag, of noem de zending.",
                de:
                    "„\(what.de)“: „nicht geltend gemacht“ setzt voraus, dass gefragt wurde. Fragen Sie oder nennen Sie das Schreiben.",
                en: "“\(what.en)”: “not raised” supposes that it was asked. Put the question, or name the message.")
        case .askedByMisplaced(let entry):
            LocalizedText(
                fr: "« \(what.fr) » : \(entry) n'est pas un envoi du service antérieur à ce constat. Nommez le bon.",
                nl: "“\(what.nl)”: \(entry) is geen zending van de dienst van vóór deze vaststelling. Noem de juiste.",
                de:
                    "„\(what.de)“: \(entry) ist kein Schreiben des Dienstes von vor dieser Feststellung. Nennen Sie das richtige.",
                en: "“\(what.en)”: \(entry) is no message of the service from before this finding. Name the right one.")
        case .notExamined:
            LocalizedText(
                fr:
                    "« \(what.fr) » : « impossible à établir » vient après examen. Notez ce qui a été vu, ou posez la question.",
                nl: "“\(what.nl)”: “niet uit te maken” komt na onderzoek. Noteer wat bekeken is, of stel de vraag.",
                de:
                    "„\(what.de)“: „nicht zu klären“ folgt auf eine Prüfung. Vermerken Sie, was geprüft wurde, oder fragen Sie.",
                en: "“\(what.en)”: “cannot be told” comes after an examination. Note what was looked at, or ask.")
        }
    }

    private func contested(_ what: LocalizedText, by side: Side) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "« \(what.fr) » : noté comme accepté, mais les mots du consommateur semblent le contester.",
                nl: "“\(what.nl)”: genoteerd als aanvaard, maar de woorden van de consument lijken het te betwisten.",
                de: "„\(what.de)“: als unstreitig vermerkt, aber die Worte des Verbrauchers scheinen es zu bestreiten.",
                en: "“\(what.en)”: noted as agreed, but the consumer's words seem to contest it.")
        case .company:
            LocalizedText(
                fr: "« \(what.fr) » : noté comme accepté, mais les mots de l'entreprise semblent le contester.",
                nl: "“\(what.nl)”: genoteerd als aanvaard, maar de woorden van de onderneming lijken het te betwisten.",
                de: "„\(what.de)“: als unstreitig vermerkt, aber die Worte des Unternehmens scheinen es zu bestreiten.",
                en: "“\(what.en)”: noted as agreed, but the company's words seem to contest it.")
        }
    }

    private func noFact(_ what: LocalizedText, _ language: LocalizedText) -> LocalizedText {
        LocalizedText(
            fr:
                "« \(what.fr) » : le motif \(language.fr) ne nomme aucun fait. Écrivez ce qui a pesé, et d'où vous le tenez.",
            nl: "“\(what.nl)”: de reden \(language.nl) noemt geen feit. Schrijf wat doorwoog en waar het staat.",
            de:
                "„\(what.de)“: Der Grund \(language.de) nennt keine Tatsache. Schreiben Sie, was wog und woraus es sich ergibt.",
            en: "“\(what.en)”: the reason \(language.en) names no fact. Write what weighed and where it stands.")
    }
}
