import Casework
import Drafting
import LegalModel
import Reasoning

/// C16: each passage in the handler's words rests on what it rested on when it was written or confirmed.
///
/// Nothing overwrites the handler's text: it stands in the document until a person reads it again and confirms it, writes it
/// anew, or drops it.
enum RewritingsStand: Check {
    static let code = "C16"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let standing = review.rewritings.compactMap { diagnostic($0, review) }
        let partly = review.dossier.rewritings.flatMap { rewriting -> [Diagnostic] in
            let missing = review.languages.filter { rewriting.texts[$0] == nil }
            guard missing.count < review.languages.count else { return [] }
            return missing.map { inOneLanguage(rewriting.address, missing: $0) }
        }
        return standing + partly
    }

    private static func diagnostic(_ standing: RewritingStanding, _ review: ReviewCase) -> Diagnostic? {
        let place = DiagnosticPlace.path("rewritings.\(standing.address).\(standing.language.rawValue)")
        let word = standing.language.word
        let address = standing.address
        switch standing.state {
        case .stands: return nil
        case .changed(let parts):
            let what = BasisWords(review).list(parts)
            return block(
                place,
                LocalizedText(
                    fr:
                        "Le passage réécrit \(address) (\(word.fr)) s'appuie sur des éléments qui ont changé : \(what.fr).",
                    nl:
                        "De herschreven passage \(address) (\(word.nl)) steunt op gegevens die zijn gewijzigd: \(what.nl).",
                    de:
                        "Die umgeschriebene Stelle \(address) (\(word.de)) stützt sich auf Angaben, die sich geändert haben: \(what.de).",
                    en: "The rewritten passage \(address) (\(word.en)) rests on things that have changed: \(what.en)."),
                remedy: readAgain(standing, review))
        case .unconfirmed:
            return block(
                place,
                LocalizedText(
                    fr: "Personne n'a encore confirmé le passage réécrit \(address) (\(word.fr)).",
                    nl: "Niemand heeft de herschreven passage \(address) (\(word.nl)) al bevestigd.",
                    de: "Niemand hat die umgeschriebene Stelle \(address) (\(word.de)) bisher bestätigt.",
                    en: "Nobody has confirmed the rewritten passage \(address) (\(word.en)) yet."),
                remedy: readAgain(standing, review))
        case .lost:
            let command = command(standing, review)
            return block(
                place,
                LocalizedText(
                    fr:
                        "Le document n'a plus de passage \(address) ; votre texte (\(word.fr)) est gardé, mais n'y figure pas.",
                    nl:
                        "Het document heeft geen passage \(address) meer; uw tekst (\(word.nl)) is bewaard, maar staat er niet in.",
                    de:
                        "Das Dokument hat keine Stelle \(address) mehr; Ihr Text (\(word.de)) ist aufbewahrt, steht aber nicht darin.",
                    en:
                        "The document has no passage \(address) any more; your text (\(word.en)) is kept, but not in it."
                ),
                remedy: LocalizedText(
                    fr: "Reprenez-le à une autre adresse (show --paragraphs), ou retirez-le : \(command) --drop",
                    nl: "Neem hem over op een ander adres (show --paragraphs), of verwijder hem: \(command) --drop",
                    de:
                        "Übernehmen Sie ihn an anderer Stelle (show --paragraphs), oder entfernen Sie ihn: \(command) --drop",
                    en: "Use it at another address (show --paragraphs), or drop it: \(command) --drop"))
        }
    }

    private static func command(_ standing: RewritingStanding, _ review: ReviewCase) -> String {
        "carnet recommendation rewrite \(review.dossier.number) \(standing.address) "
            + "--document-language \(standing.language.rawValue)"
    }

    private static func readAgain(_ standing: RewritingStanding, _ review: ReviewCase) -> LocalizedText {
        let command = command(standing, review)
        return LocalizedText(
            fr: "Relisez-le, puis confirmez-le (--confirm), récrivez-le, ou retirez-le (--drop) : \(command)",
            nl: "Lees hem opnieuw, en bevestig (--confirm), herschrijf of verwijder hem (--drop): \(command)",
            de: "Lesen Sie sie erneut, dann bestätigen (--confirm), umschreiben oder entfernen (--drop): \(command)",
            en: "Read it again, then confirm (--confirm), rewrite or drop it (--drop): \(command)")
    }

    private static func inOneLanguage(_ address: String, missing language: Language) -> Diagnostic {
        let word = language.word
        return warn(
            .path("rewritings.\(address)"),
            LocalizedText(
                fr:
                    "Le passage \(address) est réécrit, mais pas en \(word.fr) : les parties liraient des textes différents.",
                nl:
                    "Passage \(address) is herschreven, maar niet in het \(word.nl): de partijen lezen dan andere teksten.",
                de:
                    "Die Stelle \(address) ist umgeschrieben, aber nicht auf \(word.de): Die Parteien läsen Verschiedenes.",
                en: "Passage \(address) is rewritten, but not in \(word.en): the parties would read different texts."),
            remedy: LocalizedText(
                fr: "Récrivez-le aussi dans cette langue, ou vérifiez que les deux textes disent la même chose.",
                nl: "Herschrijf hem ook in die taal, of ga na of beide teksten hetzelfde zeggen.",
                de: "Schreiben Sie sie auch in dieser Sprache um, oder prüfen Sie, ob beide Texte dasselbe sagen.",
                en: "Rewrite it in that language too, or see that both texts say the same."))
    }
}
