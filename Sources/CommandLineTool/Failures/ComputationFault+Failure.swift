import Drafting
import LegalModel

extension ComputationFault: DescribableError {
    var failure: Failure {
        let sentence = ComputationFaultWords.sentence(self)
        switch self {
        case .notPositive, .negative, .exceeds, .nothing, .reversed, .tooLarge, .beyondCalendar:
            return Failure(
                .wrongUse, sentence,
                remedy: LocalizedText(
                    fr: "Corrigez les données et relancez la commande.",
                    nl: "Verbeter de gegevens en voer het commando opnieuw uit.",
                    de: "Berichtigen Sie die Angaben und führen Sie den Befehl erneut aus.",
                    en: "Correct the inputs and run the command again."))
        case .noRate:
            return Failure(
                .notFound, sentence,
                remedy: LocalizedText(
                    fr: "Choisissez une période couverte, ou ajoutez le taux dans LegalCorpus/interest-rates.yaml"
                        + " après avoir lu l'avis au Moniteur belge.",
                    nl: "Kies een periode die gedekt is, of voeg de rentevoet toe in LegalCorpus/interest-rates.yaml"
                        + " na lezing van het bericht in het Belgisch Staatsblad.",
                    de:
                        "Wählen Sie einen gedeckten Zeitraum, oder tragen Sie den Satz in LegalCorpus/interest-rates.yaml"
                        + " ein, nachdem Sie die Bekanntmachung gelesen haben.",
                    en: "Choose days that are covered, or add the rate to LegalCorpus/interest-rates.yaml once you"
                        + " have read the notice in the official gazette."))
        case .noRule:
            return Failure(
                .notFound, sentence,
                remedy: LocalizedText(
                    fr: "Donnez avec --on le jour du contrat ou de la demande ; les règles connues sont dans"
                        + " LegalCorpus/computations.yaml.",
                    nl: "Geef met --on de dag van het contract of van de vraag; de bekende regels staan in"
                        + " LegalCorpus/computations.yaml.",
                    de: "Geben Sie mit --on den Tag des Vertrags oder der Forderung an; die bekannten Regeln stehen in"
                        + " LegalCorpus/computations.yaml.",
                    en: "Give the day of the contract or claim with --on; the rules that are known are in"
                        + " LegalCorpus/computations.yaml."))
        }
    }
}
