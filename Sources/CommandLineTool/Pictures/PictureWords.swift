import LegalModel
import Reasoning
import Rendering

/// The words of drawings.
enum PictureWords {
    /// What a drawing holds, for readers who do not see it.
    static func description(_ boxes: Int, _ arrows: Int) -> LocalizedText {
        LocalizedText(
            fr:
                "Graphe de \(boxes) cases et \(arrows) liens. La conclusion est à gauche ; ce sur quoi elle repose est à droite. Chaque case dit son contenu et sa valeur.",
            nl:
                "Graaf van \(boxes) vakken en \(arrows) verbindingen. Het besluit staat links, waarop het steunt rechts. Elk vak zegt zijn inhoud en waarde.",
            de:
                "Graph mit \(boxes) Feldern und \(arrows) Verbindungen. Der Schluss steht links, worauf er beruht rechts. Jedes Feld nennt Inhalt und Wert.",
            en:
                "Graph of \(boxes) boxes and \(arrows) links. The conclusion is on the left, what it rests on to the right. Each box says its content and value."
        )
    }

    /// The line of a link and the word on it.
    static func arrow(_ link: PackLink) -> (DiagramArrow.Kind, LocalizedText?) {
        switch link {
        case .root, .alternative, .part, .basis, .need: (.supports, nil)
        case .exception:
            (.defeats, LocalizedText(fr: "sauf si", nl: "tenzij", de: "es sei denn", en: "unless"))
        case .priority:
            (.setsAside, LocalizedText(fr: "écartée par", nl: "opzij door", de: "verdrängt von", en: "set aside by"))
        case .presumption:
            (.presumes, LocalizedText(fr: "présumé", nl: "vermoed", de: "vermutet", en: "presumed"))
        }
    }

    /// The value of a box.
    static func state(_ value: Value) -> DiagramBox.State {
        switch value {
        case .established: .established
        case .open: .open
        case .notEstablished: .notEstablished
        }
    }

    /// The key: with values when there are findings.
    static func legend(hasValues: Bool, _ language: Language) -> DiagramLegend {
        let states: [(DiagramBox.State, LocalizedText)] = [
            (.established, LocalizedText(fr: "établi", nl: "vastgesteld", de: "feststehend", en: "established")),
            (.open, LocalizedText(fr: "encore ouvert", nl: "nog open", de: "noch offen", en: "still open")),
            (
                .notEstablished,
                LocalizedText(fr: "non établi", nl: "niet vastgesteld", de: "nicht feststehend", en: "not established")
            ),
        ]
        let shapes: [(DiagramBox.Shape, LocalizedText)] = [
            (.claim, LocalizedText(fr: "demande", nl: "vraag", de: "Anliegen", en: "claim")),
            (.conclusion, LocalizedText(fr: "conclusion", nl: "besluit", de: "Schluss", en: "conclusion")),
            (.rule, LocalizedText(fr: "règle", nl: "regel", de: "Regel", en: "rule")),
            (.fact, LocalizedText(fr: "fait", nl: "feit", de: "Tatsache", en: "fact")),
            (.appreciation, LocalizedText(fr: "appréciation", nl: "beoordeling", de: "Würdigung", en: "appreciation")),
            (.presumption, LocalizedText(fr: "présomption", nl: "vermoeden", de: "Vermutung", en: "presumption")),
        ]
        let arrows: [(DiagramArrow.Kind, LocalizedText)] = [
            (.supports, LocalizedText(fr: "repose sur", nl: "steunt op", de: "beruht auf", en: "rests on")),
            (
                .defeats,
                LocalizedText(
                    fr: "sauf si (exception)", nl: "tenzij (uitzondering)",
                    de: "es sei denn (Ausnahme)", en: "unless (exception)")
            ),
            (.presumes, LocalizedText(fr: "présumé par", nl: "vermoed door", de: "vermutet durch", en: "presumed by")),
            (
                .setsAside,
                LocalizedText(
                    fr: "écartée par une règle prioritaire", nl: "opzijgezet door een regel die voorgaat",
                    de: "durch eine vorrangige Regel verdrängt", en: "set aside by a prevailing rule")
            ),
        ]
        return DiagramLegend(
            title: LocalizedText(fr: "Légende", nl: "Legende", de: "Zeichenerklärung", en: "Key")[language],
            states: hasValues ? states.map { .init($0.0, $0.1[language]) } : [],
            shapes: shapes.map { .init($0.0, $0.1[language]) }, arrows: arrows.map { .init($0.0, $0.1[language]) })
    }

    /// The number of a drawing among those of a claim.
    static func sheet(_ number: Int, _ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "Schéma \(number) sur \(count)", nl: "Schema \(number) van \(count)",
            de: "Schaubild \(number) von \(count)", en: "Drawing \(number) of \(count)")
    }

    /// That a node is told on another sheet.
    static func seeSheet(_ number: Int) -> LocalizedText {
        LocalizedText(
            fr: "→ voir le schéma \(number)", nl: "→ zie schema \(number)", de: "→ siehe Schaubild \(number)",
            en: "→ see drawing \(number)")
    }

    /// How many nodes are left out below.
    static func folded(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(
                fr: "+ 1 point qui ne décide pas", nl: "+ 1 punt dat niet beslist",
                de: "+ 1 Punkt, der nicht entscheidet",
                en: "+ 1 point that does not decide")
            : LocalizedText(
                fr: "+ \(count) points qui ne décident pas", nl: "+ \(count) punten die niet beslissen",
                de: "+ \(count) Punkte, die nicht entscheiden", en: "+ \(count) points that do not decide")
    }

    static let contents = LocalizedText(fr: "Schémas", nl: "Schema's", de: "Schaubilder", en: "Drawings")

    static let hint = ExplanationWords.graphHint

    static let ruleWord = LocalizedText(fr: "Règle", nl: "Regel", de: "Regel", en: "Rule")

    static let oneSuffices = LocalizedText(fr: "un suffit", nl: "één volstaat", de: "eines genügt", en: "one suffices")

    static let allNeeded = LocalizedText(fr: "tous nécessaires", nl: "alle nodig", de: "alle nötig", en: "all needed")

    static let oneRuleSuffices = LocalizedText(
        fr: "une règle suffit", nl: "één regel volstaat", de: "eine Regel genügt", en: "one rule suffices")
}
