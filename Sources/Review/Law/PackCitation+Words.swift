import Citations
import LegalModel
import Reasoning

extension PackCitation {
    /// As it is read: `l'article 1649quater, § 4, de l'ancien Code civil`; the words of the pack where it is not resolved.
    func name(_ codes: [CodeIdentifier: CodeName]) -> LocalizedText {
        switch self {
        case .reference(let reference): reference.name(codes)
        case .alternatives, .text: LocalizedText.verbatim(text)
        }
    }
}

extension ArticleReference {
    /// As it is read, with its determiner.
    func name(_ codes: [CodeIdentifier: CodeName]) -> LocalizedText {
        LocalizedText.verbatim("").map { language, _ in
            ReferenceFormatter.text(of: self, in: language, codes: codes, opening: .determiner)
        }
    }
}
