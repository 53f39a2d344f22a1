import Casework
import FileFormats
import LegalModel
import Reasoning

/// The difference between two versions of a pack, as lines and as JSON.
struct PackDiffReport {
    let difference: PackDifference
    let old: RulePack
    let new: DecodedPack
    let effects: [PackEffect]
    let language: Language

    /// The lines.
    var lines: [String] {
        var lines = Lines.wrapped(verdict[language])
        let semantic = difference.changes.filter(\.aspect.isSemantic)
        let words = difference.changes.filter { !$0.aspect.isSemantic }
        lines += section(Self.semanticHeading, semantic.flatMap(self.lines))
        lines += section(Self.wordsHeading, words.flatMap(self.lines))
        lines += section(
            Self.examplesHeading,
            difference.examples.flatMap { example in
                Lines.wrapped(
                    "\(example.kind.sign) \(Console.safe(example.name))", indent: "  ", hanging: "    ")
            })
        lines += section(
            Self.failingHeading,
            difference.failing.flatMap { result in
                Lines.wrapped("✗ " + Console.safe(result.name), indent: "  ", hanging: "    ")
                    + result.mismatches.flatMap {
                        Lines.wrapped($0.words(language), indent: "      ", hanging: "        ")
                    }
            })
        return lines + section(Self.dossiersHeading, effects.flatMap(self.lines))
    }

    private func section(_ heading: LocalizedText, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", heading[language]] + lines
    }

    /// A change: sign, line, node, aspect; before and after below.
    private func lines(_ change: PackDifference.Change) -> [String] {
        let place = change.node.map { new.locations[$0] != nil ? "\(new.place(of: $0).line): " : "" } ?? ""
        let tongue = change.language.map { " (\($0.rawValue))" } ?? ""
        let name = change.node?.text ?? new.pack.id.text
        switch change.aspect {
        case .added: return Lines.wrapped("+ \(place)\(name)\(text(of: change))", indent: "  ", hanging: "    ")
        case .removed: return Lines.wrapped("− \(name)\(text(of: change))", indent: "  ", hanging: "    ")
        default:
            return Lines.wrapped("~ \(place)\(name): \(change.aspect.rawValue)\(tongue)", indent: "  ", hanging: "    ")
                + [("−", change.before), ("+", change.after)].flatMap { sign, value in
                    value.map {
                        Lines.wrapped("\(sign) \(Console.safe($0))", indent: "      ", hanging: "        ")
                    } ?? []
                }
        }
    }

    /// The statement of a node that was added or removed.
    private func text(of change: PackDifference.Change) -> String {
        guard let node = change.node else { return "" }
        let pack = change.aspect == .removed ? old : new.pack
        let text = pack.element(node)?.text ?? pack.rule(node)?.text ?? pack.presumption(node)?.text
        return text.map { ": " + Console.safe($0.text(preferring: language)) } ?? ""
    }

    private func lines(_ effect: PackEffect) -> [String] {
        var lines = ["  \(effect.number)" + (effect.isTouched ? "" : ": \(Self.untouched[language])")]
        for flip in effect.flips {
            let before = ExplanationWords.value(flip.before, of: .claim)[language]
            let after = ExplanationWords.value(flip.after, of: .claim)[language]
            lines += Lines.wrapped(
                Colon.between("\(flip.claim)", "\(before) → \(after)", language), indent: "    ", hanging: "      ")
        }
        for claim in effect.lostClaims {
            lines += Lines.wrapped("− \(claim): \(Self.lostClaim[language])", indent: "    ", hanging: "      ")
        }
        for finding in effect.lostFindings {
            lines += Lines.wrapped("− \(finding): \(Self.lostFinding[language])", indent: "    ", hanging: "      ")
        }
        return lines
    }

    /// What the difference amounts to, in a sentence.
    private var verdict: LocalizedText {
        if difference.changes.isEmpty, difference.examples.isEmpty {
            return LocalizedText(
                fr: "Rien n'a changé.", nl: "Er is niets veranderd.", de: "Nichts hat sich geändert.",
                en: "Nothing has changed.")
        }
        return difference.isSemantic
            ? LocalizedText(
                fr: "Le changement peut modifier des résultats.", nl: "De wijziging kan resultaten veranderen.",
                de: "Die Änderung kann Ergebnisse verändern.", en: "The change can alter results.")
            : LocalizedText(
                fr: "Seuls des mots, des sources ou des exemples ont changé ; aucun résultat ne change.",
                nl: "Alleen woorden, bronnen of voorbeelden zijn gewijzigd; geen enkel resultaat verandert.",
                de: "Nur Wörter, Quellen oder Beispiele haben sich geändert; kein Ergebnis ändert sich.",
                en: "Only words, sources or examples changed; no result changes.")
    }

    private static let semanticHeading = LocalizedText(
        fr: "Peut modifier des résultats", nl: "Kan resultaten veranderen", de: "Kann Ergebnisse verändern",
        en: "Can alter results")
    private static let wordsHeading = LocalizedText(
        fr: "Mots et sources seulement", nl: "Alleen woorden en bronnen", de: "Nur Wörter und Quellen",
        en: "Words and sources only")
    private static let examplesHeading = LocalizedText(
        fr: "Exemples (+ ajouté, − retiré, ~ modifié)", nl: "Voorbeelden (+ nieuw, − weg, ~ gewijzigd)",
        de: "Beispiele (+ neu, − entfallen, ~ geändert)", en: "Examples (+ added, − removed, ~ changed)")
    private static let failingHeading = LocalizedText(
        fr: "Anciens exemples qui donnent un autre résultat", nl: "Oude voorbeelden met een ander resultaat",
        de: "Alte Beispiele mit anderem Ergebnis", en: "Old examples that come out otherwise")
    private static let dossiersHeading = LocalizedText(
        fr: "Dossiers ouverts qui emploient cette grille", nl: "Open dossiers die dit rooster gebruiken",
        de: "Offene Akten, die dieses Raster verwenden", en: "Open dossiers that use this pack")
    private static let untouched = LocalizedText(
        fr: "rien ne change", nl: "niets verandert", de: "nichts ändert sich", en: "nothing changes")
    private static let lostClaim = LocalizedText(
        fr: "cette demande n'existe plus dans la grille", nl: "deze vordering bestaat niet meer in het rooster",
        de: "diesen Anspruch gibt es im Raster nicht mehr", en: "the pack no longer has this claim")
    private static let lostFinding = LocalizedText(
        fr: "constatation sur un élément qui n'existe plus", nl: "vaststelling over een element dat niet meer bestaat",
        de: "Feststellung zu einem Element, das es nicht mehr gibt", en: "finding on an element that is gone")

    /// The report as JSON.
    var json: JSONValue {
        .table([
            "old": .string(old.id.text), "new": .string(new.pack.id.text), "semantic": .boolean(difference.isSemantic),
            "changes": .array(
                difference.changes.map { change in
                    .table([
                        "node": .optional(change.node?.text), "aspect": .string(change.aspect.rawValue),
                        "semantic": .boolean(change.aspect.isSemantic),
                        "language": .optional(change.language?.rawValue), "before": .optional(change.before),
                        "after": .optional(change.after),
                        "line": change.node.flatMap { new.locations[$0] }.map { .integer($0.line) } ?? .null,
                    ])
                }),
            "examples": .array(
                difference.examples.map {
                    .table(["name": .string($0.name), "change": .string($0.kind.rawValue)])
                }),
            "failing": .array(difference.failing.map { .string($0.name) }),
            "dossiers": .array(effects.map(json)),
        ])
    }

    private func json(_ effect: PackEffect) -> JSONValue {
        .table([
            "dossier": .string(effect.number.description),
            "flips": .array(
                effect.flips.map { flip in
                    .table([
                        "claim": .string(flip.claim.text), "before": .string(flip.before.rawValue),
                        "after": .string(flip.after.rawValue), "ask": .array(flip.ask.map { .string($0.text) }),
                    ])
                }), "lostClaims": .array(effect.lostClaims.map { .string($0) }),
            "lostFindings": .array(effect.lostFindings.map { .string($0.text) }),
        ])
    }
}

extension PackDifference.ExampleChange.Kind {
    fileprivate var sign: String {
        switch self {
        case .added: "+"
        case .removed: "−"
        case .changed: "~"
        }
    }
}
