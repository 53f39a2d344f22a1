import LegalModel
import Reasoning

/// A reason not to lean on a citation.
enum LawDoubt: Hashable, Sendable {
    /// The pack names it in words only.
    case notResolved
    /// The corpus does not hold the article.
    case notHeld
    /// No version was in force on the day.
    case notInForce(CivilDate)
    /// Whether a version was in force on the day is not known.
    case validityUnknown(CivilDate)
    /// The digest was not verified.
    case unverified
    /// The digest was verified against an index only.
    case onlyIndex
    /// The article has no such paragraph or point.
    case noSuchPlace
    /// The version in force is newer than what the author of the pack has read.
    case newerThanPack(CivilDate)

    /// Whether a final document may not lean on the citation.
    var blocks: Bool {
        switch self {
        case .onlyIndex: false
        case .notResolved, .notHeld, .notInForce, .validityUnknown, .unverified, .noSuchPlace, .newerThanPack: true
        }
    }

    /// What is the matter with a citation, in one sentence.
    func sentence(on citation: PackCitation) -> LocalizedText {
        let name = citation.words
        return switch self {
        case .notResolved:
            LocalizedText(
                fr: "La référence « \(name) » n'est pas reliée à un article.",
                nl: "De verwijzing “\(name)” is niet aan een artikel gekoppeld.",
                de: "Der Verweis „\(name)“ ist keinem Artikel zugeordnet.",
                en: "The reference “\(name)” is not tied to an article.")
        case .notHeld:
            LocalizedText(
                fr: "L'article \(name) ne se trouve pas dans le recueil.",
                nl: "Artikel \(name) staat niet in de verzameling.",
                de: "Artikel \(name) fehlt in der Sammlung.", en: "Article \(name) is not in the corpus.")
        case .notInForce(let day):
            LocalizedText(
                fr: "Aucune version de \(name) n'était en vigueur le \(day).",
                nl: "Geen enkele versie van \(name) was op \(day) van kracht.",
                de: "Keine Fassung von \(name) war am \(day) in Kraft.",
                en: "No version of \(name) was in force on \(day).")
        case .validityUnknown(let day):
            LocalizedText(
                fr: "On ne sait pas si \(name) était en vigueur le \(day).",
                nl: "Het is niet bekend of \(name) op \(day) van kracht was.",
                de: "Es ist nicht bekannt, ob \(name) am \(day) in Kraft war.",
                en: "Whether \(name) was in force on \(day) is not known.")
        case .unverified:
            LocalizedText(
                fr: "Notre résumé de \(name) n'a pas été vérifié.",
                nl: "Onze samenvatting van \(name) is niet nagezien.",
                de: "Unsere Zusammenfassung von \(name) ist nicht geprüft.",
                en: "Our digest of \(name) has not been verified.")
        case .onlyIndex:
            LocalizedText(
                fr: "Notre résumé de \(name) n'a été comparé qu'à un index, non au texte.",
                nl: "Onze samenvatting van \(name) is enkel met een index vergeleken, niet met de tekst.",
                de: "Unsere Zusammenfassung von \(name) wurde nur mit einem Register verglichen, nicht mit dem Text.",
                en: "Our digest of \(name) was compared with an index only, not with the text.")
        case .noSuchPlace:
            LocalizedText(
                fr: "\(name) : ce paragraphe ou ce point ne figure pas dans l'article.",
                nl: "\(name): die paragraaf of dat punt staat niet in het artikel.",
                de: "\(name): Diesen Paragraphen oder diese Nummer gibt es in dem Artikel nicht.",
                en: "\(name): the article has no such paragraph or point.")
        case .newerThanPack(let from):
            LocalizedText(
                fr: "\(name) a une version depuis le \(from), que l'auteur de la grille n'a pas lue.",
                nl: "\(name) heeft een versie sinds \(from), die de auteur van het rooster niet heeft gelezen.",
                de: "\(name) hat eine Fassung seit dem \(from), die dem Verfasser des Rasters nicht vorlag.",
                en: "\(name) has a version since \(from) that the author of the pack has not read.")
        }
    }

    /// What to do next.
    var remedy: LocalizedText {
        switch self {
        case .notResolved:
            LocalizedText(
                fr: "Écrivez la référence dans la grille sous sa forme canonique (BE-CDE:VI.83,17°).",
                nl: "Schrijf de verwijzing in het rooster in de canonieke vorm (BE-CDE:VI.83,17°).",
                de: "Schreiben Sie den Verweis im Raster in der Grundform (BE-CDE:VI.83,17°).",
                en: "Write the reference in the pack in its canonical form (BE-CDE:VI.83,17°).")
        case .notHeld:
            LocalizedText(
                fr: "Ajoutez un résumé vérifié, ou importez la page officielle (carnet corpus sources, corpus import).",
                nl:
                    "Voeg een nagezien resumé toe, of importeer de officiële pagina (carnet corpus sources, corpus import).",
                de:
                    "Ergänzen Sie eine geprüfte Zusammenfassung oder importieren Sie die amtliche Seite (carnet corpus import).",
                en: "Add a verified digest, or import the official page (carnet corpus sources, corpus import).")
        case .notInForce, .validityUnknown:
            LocalizedText(
                fr: "Vérifiez la date décisive et les versions (carnet article) ; choisissez la grille de ce régime.",
                nl: "Controleer de beslissende datum en de versies (carnet article); kies het rooster van dat regime.",
                de:
                    "Prüfen Sie den maßgeblichen Tag und die Fassungen (carnet article); wählen Sie das passende Raster.",
                en: "Check the decisive date and the versions (carnet article); choose the pack of that regime.")
        case .unverified, .onlyIndex:
            LocalizedText(
                fr: "Comparez le résumé au texte officiel et notez le jour de la vérification.",
                nl: "Vergelijk de samenvatting met de officiële tekst en noteer de dag van de controle.",
                de: "Vergleichen Sie die Zusammenfassung mit dem amtlichen Text und halten Sie den Tag fest.",
                en: "Compare the digest with the official text and note the day of the check.")
        case .noSuchPlace:
            LocalizedText(
                fr: "Corrigez la référence dans la grille, ou complétez les éléments du résumé.",
                nl: "Verbeter de verwijzing in het rooster, of vul de elementen van de samenvatting aan.",
                de: "Berichtigen Sie den Verweis im Raster, oder ergänzen Sie die Stellen der Zusammenfassung.",
                en: "Correct the reference in the pack, or complete the elements of the digest.")
        case .newerThanPack:
            LocalizedText(
                fr: "Faites relire la grille à la lumière de cette version, puis mettez « textState » à jour.",
                nl: "Laat het rooster in het licht van die versie nalezen en werk \"textState\" bij.",
                de: "Lassen Sie das Raster anhand dieser Fassung prüfen und aktualisieren Sie „textState“.",
                en: "Have the pack reviewed in the light of this version, then update \"textState\".")
        }
    }
}

extension PackCitation {
    /// The canonical form, or the words of the pack.
    var words: String {
        switch self {
        case .reference(let reference): reference.description
        case .text(let text): text
        }
    }
}
