import Drafting
import LegalModel

extension Receipt {
    /// The lines printed in a final document: functions and days, never names of persons.
    func mention(in language: Language) -> String {
        let typesetter = Typesetter(language)
        let approved = typesetter.longDate(approvedOn)
        let released = typesetter.longDate(releasedOn)
        let text = LocalizedText(
            fr: """
                Approuvé le \(approved) selon la règle des quatre yeux : rédigé par un gestionnaire de dossiers, approuvé par \
                une autre personne, chargée de la validation. Communiqué le \(released). Récépissé \(shortCode).
                """,
            nl: """
                Goedgekeurd op \(approved) volgens het vierogenprincipe: opgesteld door een dossierbeheerder, goedgekeurd \
                door iemand anders, belast met de validatie. Meegedeeld op \(released). Ontvangstbewijs \(shortCode).
                """,
            de: """
                Am \(approved) nach dem Vier-Augen-Prinzip genehmigt: verfasst von der Sachbearbeitung, genehmigt von \
                einer anderen, mit der Prüfung betrauten Person. Mitgeteilt am \(released). Beleg \(shortCode).
                """,
            en: """
                Approved on \(approved) under the four-eyes rule: written by a case handler, approved by another person \
                charged with validation. Communicated on \(released). Receipt \(shortCode).
                """)
        return typesetter.typeset(text[language])
    }
}
