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
    /// On the decisive day another regime governs.
    case otherRegime(Transition, Regime)
    /// Whether it governs depends on a day that the dossier does not say.
    case dayMissing(Transition, TransitionEvent)
    /// Two regimes may apply, and nobody has chosen with a reason.
    case regimeToChoose(Transition, [Regime])

    /// Whether a final document may not lean on the citation.
    var blocks: Bool {
        switch self {
        case .onlyIndex: false
        case .notResolved, .notHeld, .notInForce, .validityUnknown, .unverified, .noSuchPlace, .newerThanPack,
            .regimeToChoose:
            true
        // Which day decides is our own assumption where no act says so: a person looks at it.
        case .otherRegime(let transition, _), .dayMissing(let transition, _): transition.rule.source != nil
        }
    }

    /// What is the matter with a citation, in one sentence.
    ///
    /// - Parameter name: the article with its place, `l'article 1649quater, § 4, de l'ancien Code civil`.
    func sentence(on name: LocalizedText) -> LocalizedText {
        switch self {
        case .notResolved:
            LocalizedText(
                fr: "La référence « \(name.fr) » n'est pas reliée à un article.",
                nl: "De verwijzing “\(name.nl)” is niet aan een artikel gekoppeld.",
                de: "Der Verweis „\(name.de)“ ist keinem Artikel zugeordnet.",
                en: "The reference “\(name.en)” is not tied to an article.")
        case .notHeld:
            LocalizedText(
                fr: "Le recueil ne contient pas \(name.fr).", nl: "De verzameling bevat \(name.nl) niet.",
                de: "In der Sammlung fehlt \(name.de).", en: "The corpus does not hold \(name.en).")
        case .notInForce(let day):
            LocalizedText(
                fr: "Aucune version de \(name.fr) n'était en vigueur le \(day).",
                nl: "Geen enkele versie van \(name.nl) was op \(day) van kracht.",
                de: "Keine Fassung von \(name.de) war am \(day) in Kraft.",
                en: "No version of \(name.en) was in force on \(day).")
        case .validityUnknown(let day):
            LocalizedText(
                fr: "On ne sait pas si \(name.fr) était en vigueur le \(day).",
                nl: "Het is niet bekend of \(name.nl) op \(day) van kracht was.",
                de: "Es ist nicht bekannt, ob \(name.de) am \(day) in Kraft war.",
                en: "Whether \(name.en) was in force on \(day) is not known.")
        case .unverified:
            LocalizedText(
                fr: "Notre résumé de \(name.fr) n'a pas été vérifié.",
                nl: "Onze samenvatting van \(name.nl) is niet nagezien.",
                de: "Unsere Zusammenfassung von \(name.de) ist nicht geprüft.",
                en: "Our digest of \(name.en) has not been verified.")
        case .onlyIndex:
            LocalizedText(
                fr: "Notre résumé de \(name.fr) n'a été comparé qu'à un index, non au texte.",
                nl: "Onze samenvatting van \(name.nl) is enkel met een index vergeleken, niet met de tekst.",
                de:
                    "Unsere Zusammenfassung von \(name.de) wurde nur mit einem Register verglichen, nicht mit dem Text.",
                en: "Our digest of \(name.en) was compared with an index only, not with the text.")
        case .noSuchPlace:
            LocalizedText(
                fr: "Le recueil ne connaît pas ce paragraphe ou ce point : \(name.fr).",
                nl: "De verzameling kent die paragraaf of dat punt niet: \(name.nl).",
                de: "Die Sammlung kennt diesen Paragraphen oder diese Nummer nicht: \(name.de).",
                en: "The corpus knows no such paragraph or point: \(name.en).")
        case .newerThanPack(let from):
            LocalizedText(
                fr: "Une version de \(name.fr) vaut depuis le \(from) ; l'auteur de la grille ne l'a pas lue.",
                nl: "Een versie van \(name.nl) geldt sinds \(from); de auteur van het rooster heeft ze niet gelezen.",
                de: "Eine Fassung von \(name.de) gilt seit dem \(from); dem Verfasser des Rasters lag sie nicht vor.",
                en: "A version of \(name.en) applies since \(from); the author of the pack has not read it.")
        case .otherRegime, .dayMissing, .regimeToChoose: regimeSentence(on: name)
        }
    }

    /// What to do next.
    ///
    /// - Parameter codes: the names of codes, for the articles that govern instead.
    func remedy(_ codes: [CodeIdentifier: CodeName]) -> LocalizedText {
        switch self {
        case .otherRegime, .dayMissing, .regimeToChoose: regimeRemedy(codes)
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
