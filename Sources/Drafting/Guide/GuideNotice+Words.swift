public import LegalModel
import Reasoning

extension GuideNotice {
    /// What is told, with what to do, in one or two sentences.
    ///
    /// - Parameter guide: the guide that tells it, for the words of packs and elements.
    public func words(in guide: Guide) -> LocalizedText {
        func title(_ id: Identifier<RulePack>) -> LocalizedText {
            guide.packs.first { $0.id == id }?.title.forReaders ?? .verbatim(id.text)
        }
        switch self {
        case .packSwitched(let old, let new, _, let day):
            let former = title(old)
            let chosen = title(new)
            let when = GuideWords.day(day)
            return LocalizedText(
                fr:
                    "Le \(when.fr) tombe hors de « \(former.fr) » : le guide retient « \(chosen.fr) », qui couvre ce jour.",
                nl: "\(when.nl) valt buiten “\(former.nl)”: de gids kiest “\(chosen.nl)”, die deze dag dekt.",
                de:
                    "Der \(when.de) liegt außerhalb von „\(former.de)“: Gewählt wird „\(chosen.de)“, das diesen Tag umfasst.",
                en: "\(when.en) lies outside “\(former.en)”: the guide takes “\(chosen.en)”, which covers that day.")
        case .noPackForDay(let pack, _, let day, let regime):
            return GuideNotice.noPack(title(pack), GuideWords.day(day), regime)
        case .regimesToChoose(_, let topic, let regimes):
            func list(_ language: Language) -> String { regimes.map { $0.summary[language] }.joined(separator: " / ") }
            return LocalizedText(
                fr:
                    "\(topic.fr) : deux régimes sont possibles (\(list(.french))). Dites dans la raison lequel vous retenez.",
                nl: "\(topic.nl): er zijn twee regimes mogelijk (\(list(.dutch))). Zeg in de reden welk u kiest.",
                de:
                    "\(topic.de): Zwei Regelungen sind möglich (\(list(.german))). Sagen Sie in der Begründung, welche Sie wählen.",
                en: "\(topic.en): two regimes are possible (\(list(.english))). Say in the reason which one you take.")
        case .doubt(let id, let doubt):
            let what = guide.element(id)?.text?.forReaders ?? .verbatim(id.text)
            return doubt.words(what)
        case .notCompared(let exhibit):
            return LocalizedText(
                fr: "Le programme ne peut pas lire \(exhibit) : comparez vous-même la citation, mot à mot.",
                nl: "Het programma kan \(exhibit) niet lezen: vergelijk het citaat zelf, woord voor woord.",
                de: "Das Programm kann \(exhibit) nicht lesen: Vergleichen Sie das Zitat selbst, Wort für Wort.",
                en: "The program cannot read \(exhibit): compare the quotation yourself, word for word.")
        }
    }

    private static func noPack(_ title: LocalizedText, _ day: LocalizedText, _ regime: Regime?) -> LocalizedText {
        LocalizedText(
            fr: "« \(title.fr) » ne couvre pas le \(day.fr), et aucun autre régime disponible ne le fait."
                + (regime.map { " Ce jour-là : \($0.summary.fr)." } ?? "")
                + " Vérifiez la date ; sinon, la recommandation ne peut s'appuyer sur ces règles.",
            nl: "“\(title.nl)” geldt niet op \(day.nl), en geen andere beschikbare regeling doet dat."
                + (regime.map { " Op die dag: \($0.summary.nl)." } ?? "")
                + " Controleer de datum; anders kan de aanbeveling niet op deze regels steunen.",
            de: "„\(title.de)“ gilt nicht am \(day.de), auch keine andere vorhandene Regelung."
                + (regime.map { " An diesem Tag: \($0.summary.de)." } ?? "")
                + " Prüfen Sie das Datum; sonst kann die Empfehlung sich nicht auf diese Regeln stützen.",
            en: "“\(title.en)” does not cover \(day.en), nor do any other rules at hand."
                + (regime.map { " On that day: \($0.summary.en)." } ?? "")
                + " Check the date; otherwise the recommendation cannot lean on these rules.")
    }
}
