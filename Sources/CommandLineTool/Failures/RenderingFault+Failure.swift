import LegalModel
import Rendering

extension RenderingFault: DescribableError {
    var failure: Failure {
        switch self {
        case .fillInInFinal(let name):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le document définitif contient encore un champ à compléter : \(name)",
                    nl: "het definitieve document bevat nog een in te vullen veld: \(name)",
                    de: "das endgültige Dokument enthält noch ein auszufüllendes Feld: \(name)",
                    en: "the final document still has a place to fill in: \(name)"),
                remedy: LocalizedText(
                    fr: "Complétez le champ, puis soumettez à nouveau. Rien n'a été écrit.",
                    nl: "Vul het veld in en dien opnieuw in. Er is niets geschreven.",
                    de: "Füllen Sie das Feld aus und legen Sie erneut vor. Nichts wurde geschrieben.",
                    en: "Fill it in, then hand in again. Nothing was written."))
        case .styleSheetMarkup:
            Failure(
                .badData,
                LocalizedText(
                    fr: "la feuille de style contient des balises", nl: "het stijlblad bevat tags",
                    de: "die Formatvorlage enthält Tags", en: "the style sheet holds tags"),
                remedy: LocalizedText(
                    fr: "Retirez « </ » et « <! » de Templates/style/print.css.",
                    nl: "Verwijder \"</\" en \"<!\" uit Templates/style/print.css.",
                    de: "Entfernen Sie „</“ und „<!“ aus Templates/style/print.css.",
                    en: "Remove \"</\" and \"<!\" from Templates/style/print.css."))
        case .forbiddenCharacter, .titleCount, .headingBeforeTitle, .headingLevel, .numberedHeadingOutsideSection,
            .tooManyLetters, .repeatedMark, .unknownMark, .unnumberedMark, .circularReference, .noteInNote, .nestedLink,
            .approvedBeginning, .tableShape, .tableWithoutText:
            Failure(
                .badData,
                LocalizedText(
                    fr: "le document ne peut pas être écrit : \(self)",
                    nl: "het document kan niet worden geschreven: \(self)",
                    de: "das Dokument kann nicht geschrieben werden: \(self)",
                    en: "the document cannot be written: \(self)"),
                remedy: LocalizedText(
                    fr: "Vérifiez le modèle dont il est composé. Rien n'a été écrit.",
                    nl: "Controleer het sjabloon waaruit het is opgesteld. Er is niets geschreven.",
                    de: "Prüfen Sie die Vorlage, aus der es besteht. Nichts wurde geschrieben.",
                    en: "Check the template it is made from. Nothing was written."))
        case .malformedPart, .package:
            Failure(
                .defect,
                LocalizedText(
                    fr: "défaut du programme en écrivant le document : \(self)",
                    nl: "gebrek van het programma bij het schrijven: \(self)",
                    de: "Fehler des Programms beim Schreiben: \(self)",
                    en: "defect of the program while writing: \(self)"))
        }
    }
}
