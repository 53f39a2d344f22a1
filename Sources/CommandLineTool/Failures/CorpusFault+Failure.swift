import CorpusStore
import LegalModel

extension CorpusFault: DescribableError {
    var failure: Failure {
        switch self {
        case .missingFolder(let path):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "le dossier LegalCorpus est introuvable : \(path)",
                    nl: "de map LegalCorpus is niet gevonden: \(path)",
                    de: "der Ordner LegalCorpus wurde nicht gefunden: \(path)",
                    en: "the folder LegalCorpus was not found: \(path)"),
                remedy: LocalizedText(
                    fr: "Indiquez-le avec --corpus DOSSIER.", nl: "Geef hem op met --corpus MAP.",
                    de: "Geben Sie ihn mit --corpus ORDNER an.", en: "Name it with --corpus DIR."))
        case .notBuilt(let path):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "le corpus n'est pas encore construit : \(path)", nl: "het corpus is nog niet gebouwd: \(path)",
                    de: "das Korpus ist noch nicht aufgebaut: \(path)", en: "the corpus is not built yet: \(path)"),
                remedy: .buildCorpus)
        case .otherFormat(let path):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le corpus vient d'une autre version du programme : \(path)",
                    nl: "het corpus komt van een andere versie van het programma: \(path)",
                    de: "das Korpus stammt von einer anderen Programmversion: \(path)",
                    en: "the corpus was made by another version of the program: \(path)"),
                remedy: .buildCorpus)
        case .damaged(let path, let reason):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le corpus est endommagé : \(path) (\(reason))",
                    nl: "het corpus is beschadigd: \(path) (\(reason))",
                    de: "das Korpus ist beschädigt: \(path) (\(reason))",
                    en: "the corpus is damaged: \(path) (\(reason))"),
                remedy: LocalizedText(
                    fr: "Supprimez ce fichier : il se reconstruit. Réimportez ensuite les pages officielles.",
                    nl: "Verwijder dit bestand: het wordt opnieuw gebouwd. Importeer daarna de officiële pagina's.",
                    de:
                        "Löschen Sie die Datei: Sie wird neu aufgebaut. Danach die amtlichen Seiten erneut importieren.",
                    en: "Delete this file: it is built again. Then import the official pages again."))
        case .unwritable(let path, let reason):
            Failure(
                .cannotWrite,
                LocalizedText(
                    fr: "le corpus ne peut pas être écrit : \(path) (\(reason))",
                    nl: "het corpus kan niet worden geschreven: \(path) (\(reason))",
                    de: "das Korpus kann nicht geschrieben werden: \(path) (\(reason))",
                    en: "the corpus cannot be written: \(path) (\(reason))"),
                remedy: LocalizedText(
                    fr: "Rien n'a changé. Vérifiez les droits et la place libre, ou choisissez --home.",
                    nl: "Er is niets veranderd. Controleer rechten en vrije ruimte, of kies --home.",
                    de: "Nichts wurde geändert. Prüfen Sie Rechte und Speicherplatz, oder wählen Sie --home.",
                    en: "Nothing changed. Check permissions and free space, or choose --home."))
        case .locked(let path):
            Failure(
                .locked,
                LocalizedText(
                    fr: "le corpus est en cours d'écriture : \(path)", nl: "het corpus wordt nu geschreven: \(path)",
                    de: "das Korpus wird gerade geschrieben: \(path)", en: "the corpus is being written: \(path)"),
                remedy: LocalizedText(
                    fr: "Réessayez dans un instant.", nl: "Probeer zo meteen opnieuw.",
                    de: "Versuchen Sie es gleich noch einmal.", en: "Try again in a moment."))
        case .unreadablePage(let file, let problem): problem.failure(file)
        case .unknownCode(let file, let numac): CorpusFault.unknownCode(file, numac)
        case .olderState(let file, let held, let offered):
            Failure(
                .badData,
                LocalizedText(
                    fr: "\(file) : état au \(DateWords.text(offered, .french)), plus ancien que l'état importé "
                        + "(\(DateWords.text(held, .french)))",
                    nl: "\(file): stand op \(DateWords.text(offered, .dutch)), ouder dan de geïmporteerde stand "
                        + "(\(DateWords.text(held, .dutch)))",
                    de: "\(file): Stand vom \(DateWords.text(offered, .german)), älter als der importierte Stand "
                        + "(\(DateWords.text(held, .german)))",
                    en: "\(file): state of \(DateWords.text(offered, .english)), older than the imported state "
                        + "(\(DateWords.text(held, .english)))"),
                remedy: LocalizedText(
                    fr: "Pour l'ajouter comme version ancienne : --state \(offered).",
                    nl: "Om het als oudere versie toe te voegen: --state \(offered).",
                    de: "Um es als ältere Fassung hinzuzufügen: --state \(offered).",
                    en: "To add it as an older version: --state \(offered)."))
        case .unknownFormat(let file):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le genre du fichier n'est pas reconnu : \(file)",
                    nl: "het soort bestand wordt niet herkend: \(file)",
                    de: "die Art der Datei wird nicht erkannt: \(file)",
                    en: "the kind of file is not recognised: \(file)"),
                remedy: LocalizedText(
                    fr: "Indiquez --format justel, articles ou case-law.",
                    nl: "Geef --format justel, articles of case-law op.",
                    de: "Geben Sie --format justel, articles oder case-law an.",
                    en: "Say --format justel, articles or case-law."))
        }
    }

    private static func unknownCode(_ file: String, _ numac: String?) -> Failure {
        let number = numac.map { " (NUMAC \($0))" } ?? ""
        return Failure(
            .badData,
            LocalizedText(
                fr: "\(file) : on ne sait pas à quel code appartient ce texte\(number)",
                nl: "\(file): het is niet bekend tot welk wetboek deze tekst behoort\(number)",
                de: "\(file): Es ist nicht bekannt, zu welchem Gesetzbuch dieser Text gehört\(number)",
                en: "\(file): it is not known to which code this text belongs\(number)"),
            remedy: LocalizedText(
                fr: "Indiquez-le avec --code ID ; les codes connus sont dans LegalCorpus/codes.yaml.",
                nl: "Geef het op met --code ID; de bekende wetboeken staan in LegalCorpus/codes.yaml.",
                de: "Geben Sie es mit --code ID an; die bekannten Gesetzbücher stehen in LegalCorpus/codes.yaml.",
                en: "Name it with --code ID; the known codes are in LegalCorpus/codes.yaml."))
    }
}

extension LocalizedText {
    fileprivate static let buildCorpus = LocalizedText(
        fr: "Lancez : carnet corpus build", nl: "Voer uit: carnet corpus build",
        de: "Führen Sie aus: carnet corpus build", en: "Run: carnet corpus build")
}

extension CorpusFault.PageProblem {
    /// What is wrong with a page, and what to do.
    func failure(_ file: String) -> Failure {
        Failure(.badData, sentence.map { _, text in "\(file): \(text)" }, remedy: .savePageAgain)
    }

    private var sentence: LocalizedText {
        switch self {
        case .notAPage:
            LocalizedText(
                fr: "ce n'est pas une page enregistrée", nl: "dit is geen bewaarde pagina",
                de: "das ist keine gespeicherte Seite", en: "this is not a saved page")
        case .tooLarge:
            LocalizedText(
                fr: "le fichier est trop grand pour une page (16 Mio au plus)",
                nl: "het bestand is te groot voor een pagina (hoogstens 16 MiB)",
                de: "die Datei ist zu groß für eine Seite (höchstens 16 MiB)",
                en: "the file is too large for a page (16 MiB at most)")
        case .otherPage:
            LocalizedText(
                fr: "ce n'est pas une page de législation consolidée",
                nl: "dit is geen pagina met geconsolideerde wetgeving",
                de: "das ist keine Seite mit konsolidierter Gesetzgebung", en: "this is not a page of consolidated law")
        case .emptyShell:
            LocalizedText(
                fr: "la page ne contient aucun texte : le site ne connaît pas ce numéro, ou n'a pas le texte intégral",
                nl: "de pagina bevat geen tekst: de site kent dit nummer niet, of heeft de volledige tekst niet",
                de:
                    "die Seite enthält keinen Text: Die Website kennt diese Nummer nicht oder hat den vollen Text nicht",
                en: "the page holds no text: the site does not know this number, or has not the full text")
        case .cut:
            LocalizedText(
                fr: "la page est incomplète", nl: "de pagina is onvolledig", de: "die Seite ist unvollständig",
                en: "the page is incomplete")
        }
    }
}

extension LocalizedText {
    fileprivate static let savePageAgain = LocalizedText(
        fr: "Rien n'a été importé. Enregistrez la page du texte consolidé (voir : carnet corpus sources).",
        nl: "Er is niets geïmporteerd. Bewaar de pagina met de geconsolideerde tekst (zie: carnet corpus sources).",
        de:
            "Nichts wurde importiert. Speichern Sie die Seite mit dem konsolidierten Text (siehe: carnet corpus sources).",
        en: "Nothing was imported. Save the page of the consolidated text (see: carnet corpus sources).")
}
