import Casework
import LegalModel
import Reasoning

/// C9: each article cited is used by an applied rule, and each applied rule is cited, at the paragraph that holds the element.
enum CitedAndApplied: Check {
    static let code = "C9"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        guard let cited = review.cited, !review.recommendations.isEmpty else { return [] }
        let applied = review.packs.flatMap { inUse in
            inUse.citations.compactMap { node, citation in citation.reference.map { (inUse, node, $0) } }
        }
        let known = Set(applied.map(\.2.key)).union(review.packs.flatMap(\.shownReferences).map(\.key))
            .union(review.dossier.opinion?.basis.map(\.key) ?? [])
        let unused = Set(cited.map(\.key)).filter { !known.contains($0) && !isOfProcedure($0) }.sorted()
        let codes = review.law.codes
        return unused.map { unusedArticle(ArticleReference($0).name(codes)) }
            + applied.compactMap { inUse, node, reference in
                let isRule = inUse.pack.rule(node) != nil || inUse.pack.presumption(node) != nil
                guard isRule, inUse.evaluation.value(of: node) == .established,
                    !cited.contains(where: { $0.contains(reference) || reference.contains($0) })
                else { return nil }
                return uncited(node, reference.name(codes), in: inUse.pack)
            }
    }

    /// Articles on the procedure, on proof and on terms, which the fixed sentences cite.
    private static func isOfProcedure(_ key: ArticleKey) -> Bool {
        switch key.code {
        case .economicLaw: key.number.hasPrefix("XVI.")
        case .civilCode: key.number.hasPrefix("8.") || key.number.hasPrefix("1.")
        default: false
        }
    }

    private static func unusedArticle(_ name: LocalizedText) -> Diagnostic {
        warn(
            .path("recommendation"),
            LocalizedText(
                fr: "Le texte cite \(name.fr), mais aucune règle appliquée ne s'y appuie.",
                nl: "De tekst vermeldt \(name.nl), maar geen toegepaste regel steunt erop.",
                de: "Der Text nennt \(name.de), aber keine angewandte Regel stützt sich darauf.",
                en: "The text cites \(name.en), but no applied rule rests on it."),
            remedy: LocalizedText(
                fr: "Retirez la référence, ou dites quelle règle l'applique.",
                nl: "Verwijder de verwijzing, of zeg welke regel ze toepast.",
                de: "Entfernen Sie den Verweis, oder sagen Sie, welche Regel ihn anwendet.",
                en: "Remove the reference, or say which rule applies it."))
    }

    private static func uncited(_ node: NodeIdentifier, _ name: LocalizedText, in pack: RulePack) -> Diagnostic {
        warn(
            .path("packs.\(pack.id).\(node)"),
            LocalizedText(
                fr: "La règle appliquée \(node) n'est pas citée dans le texte : \(name.fr).",
                nl: "De toegepaste regel \(node) wordt in de tekst niet vermeld: \(name.nl).",
                de: "Die angewandte Regel \(node) wird im Text nicht genannt: \(name.de).",
                en: "The applied rule \(node) is not cited in the text: \(name.en)."),
            remedy: LocalizedText(
                fr: "Citez-la dans l'appréciation, au paragraphe qui porte l'élément.",
                nl: "Vermeld ze in de beoordeling, bij de paragraaf die het element bevat.",
                de: "Nennen Sie sie in der Würdigung, mit dem Paragraphen, der das Element enthält.",
                en: "Cite it in the assessment, at the paragraph that holds the element."))
    }
}
