import FileFormats
import LegalModel

extension ZipFault: DescribableError {
    var failure: Failure { .unreadableOffice(self) }
}

extension MarkupFault: DescribableError {
    var failure: Failure { .unreadableOffice(self) }
}

extension Failure {
    /// A package or a part of it that is refused.
    fileprivate static func unreadableOffice(_ fault: some Error) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "fichier bureautique refusé : \(fault)", nl: "kantoorbestand geweigerd: \(fault)",
                de: "Office-Datei abgewiesen: \(fault)", en: "office file refused: \(fault)"),
            remedy: LocalizedText(
                fr:
                    "Le fichier est endommagé ou n'est pas ce que dit son nom. Demandez-le à nouveau, ou joignez-le en PDF.",
                nl: "Het bestand is beschadigd of niet wat zijn naam zegt. Vraag het opnieuw of voeg het als pdf toe.",
                de:
                    "Die Datei ist beschädigt oder nicht, was ihr Name sagt. Fordern Sie sie neu an oder fügen Sie ein PDF bei.",
                en: "The file is damaged or not what its name says. Ask for it again, or attach it as PDF."))
    }
}
