import Casework
import LegalModel
import Reasoning

/// C9: each article cited is used by an applied rule, and each applied rule and each element that had to be proven is cited,
/// at the paragraph or numbered point that holds it; in each language version by itself.
enum CitedAndApplied: Check {
    static let code = "C9"

    /// What is found of one version.
    private enum Use: Hashable {
        /// An article is cited and nothing applied rests on it.
        case unused(ArticleReference)
        /// What is applied is not cited.
        case uncited(NodeIdentifier, ArticleReference, pack: Identifier<RulePack>)
        /// It is cited at another place of its article.
        case elsewhere(NodeIdentifier, ArticleReference, ArticleReference, pack: Identifier<RulePack>)
    }

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        guard let cited = review.cited, !review.recommendations.isEmpty else { return [] }
        let versions = cited.sorted { $0.key < $1.key }.map { ($0.key, uses(of: $0.value, in: review)) }
        var told: Set<Use> = []
        return versions.flatMap(\.1).filter { told.insert($0).inserted }.map { use in
            let languages = versions.filter { $0.1.contains(use) }.map(\.0)
            return diagnostic(use, languages.count == versions.count ? [] : languages, review.law.codes)
        }
    }

    /// What is found of the references that one version cites.
    private static func uses(of cited: Set<ArticleReference>, in review: ReviewCase) -> [Use] {
        let applied = review.packs.flatMap { inUse in
            inUse.citations.compactMap { node, citation in citation.reference.map { (inUse, node, $0) } }
        }
        let known = Set(applied.map(\.2.key)).union(review.packs.flatMap(\.shownReferences).map(\.key))
            .union(review.dossier.opinion?.basis.map(\.key) ?? [])
        let unused = Set(cited.map(\.key)).filter { !known.contains($0) && !isOfProcedure($0) }.sorted()
        var told: Set<String> = []
        let ofRules = applied.filter { isRule($0.1, in: $0.0.pack) }
        let ofElements = applied.filter { !isRule($0.1, in: $0.0.pack) }
        return unused.map { .unused(ArticleReference($0)) }
            + (ofRules + ofElements).compactMap { inUse, node, reference in
                let isRule = isRule(node, in: inUse.pack)
                // What nobody disputes is not argued: its article stands in the list of the law, without the place.
                let isArgued = isRule || review.dossier.finding(on: node)?.status == .proven
                guard isArgued, inUse.evaluation.value(of: node) == .established else { return nil }
                let holder = reference.holder
                if cited.contains(where: { holder.contains($0) }) { return nil }
                guard told.insert("\(inUse.pack.id) \(holder)").inserted else { return nil }
                let near = cited.filter { $0.key == reference.key }.sorted { $0.description < $1.description }
                guard let other = near.first(where: { $0.contains(reference) }) ?? near.first else {
                    return isRule ? .uncited(node, holder, pack: inUse.pack.id) : nil
                }
                return .elsewhere(node, holder, other, pack: inUse.pack.id)
            }
    }

    /// - Parameter languages: the versions of which it is said; empty for all.
    private static func diagnostic(
        _ use: Use, _ languages: [Language], _ codes: [CodeIdentifier: CodeName]
    ) -> Diagnostic {
        let found =
            switch use {
            case .unused(let reference): unusedArticle(reference.name(codes))
            case .uncited(let node, let reference, let pack): uncited(node, reference.name(codes), in: pack)
            case .elsewhere(let node, let reference, let other, let pack):
                elsewhere(node, reference.name(codes), other.name(codes), in: pack)
            }
        guard !languages.isEmpty else { return found }
        let word = LocalizedText(fr: "version : ", nl: "versie: ", de: "Fassung: ", en: "version: ")
        let message = found.message.map { language, text in
            "\(text) (\(word[language])\(languages.map { $0.word[language] }.joined(separator: ", ")))"
        }
        return Diagnostic(
            code: found.code, severity: found.severity, place: found.place, message: message, remedy: found.remedy)
    }

    private static func isRule(_ node: NodeIdentifier, in pack: RulePack) -> Bool {
        pack.rule(node) != nil || pack.presumption(node) != nil
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

    /// The article is cited, but not at the paragraph or point that holds what is applied.
    private static func elsewhere(
        _ node: NodeIdentifier, _ name: LocalizedText, _ other: LocalizedText, in pack: Identifier<RulePack>
    ) -> Diagnostic {
        warn(
            .path("packs.\(pack).\(node)"),
            LocalizedText(
                fr: "\(node) s'appuie sur \(name.fr) ; le texte cite \(other.fr), sans ce paragraphe ou ce point.",
                nl: "\(node) steunt op \(name.nl); de tekst vermeldt \(other.nl), zonder die paragraaf of dat punt.",
                de:
                    "\(node) stützt sich auf \(name.de); der Text nennt \(other.de), ohne diesen Paragraphen oder diese Nummer.",
                en: "\(node) rests on \(name.en); the text cites \(other.en), without that paragraph or point."),
            remedy: LocalizedText(
                fr: "Citez dans l'appréciation le paragraphe ou le point qui porte l'élément.",
                nl: "Vermeld in de beoordeling de paragraaf of het punt dat het element bevat.",
                de: "Nennen Sie in der Würdigung den Paragraphen oder die Nummer, die das Element enthält.",
                en: "Cite in the assessment the paragraph or point that holds the element."))
    }

    private static func uncited(_ node: NodeIdentifier, _ name: LocalizedText, in pack: Identifier<RulePack>)
        -> Diagnostic
    {
        warn(
            .path("packs.\(pack).\(node)"),
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

extension ArticleReference {
    /// The paragraph and numbered point around a place: alinéas and letters below them need not be named.
    fileprivate var holder: ArticleReference { ArticleReference(key, paragraph: paragraph, item: item) }
}
