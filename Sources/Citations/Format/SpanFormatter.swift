public import LegalModel

/// Prints the articles that a regime consists of, by code.
///
/// ```
/// anc. C. civ., art. 1101 à 1151, 1153 à 1307 ; loi voyages
/// ```
public enum SpanFormatter {
    /// The spans in their order, neighbours of one code together; empty when there are none.
    public static func text(
        of spans: [ArticleSpan], in language: Language, codes: [CodeIdentifier: CodeName]
    ) -> String {
        var groups: [(code: CodeIdentifier, parts: [String])] = []
        for span in spans {
            let part = text(of: span, language).map { [$0] } ?? []
            if let last = groups.indices.last, groups[last].code == span.code {
                groups[last].parts += part
            } else {
                groups.append((span.code, part))
            }
        }
        return groups.map { group in
            guard !group.parts.isEmpty else { return name(of: group.code, in: language, codes) }
            let code = codes[group.code]?.abbreviation.text(preferring: language) ?? group.code.text
            return "\(code), art. " + group.parts.joined(separator: ", ")
        }.joined(separator: " ; ")
    }

    private static func name(
        of code: CodeIdentifier, in language: Language, _ codes: [CodeIdentifier: CodeName]
    ) -> String {
        codes[code]?.name.text(preferring: language) ?? DatedAct(code)?.name(in: language) ?? code.text
    }

    private static func text(of span: ArticleSpan, _ language: Language) -> String? {
        guard let first = span.first else { return nil }
        guard let last = span.last else {
            return ReferenceFormatter.text(of: first, in: language, opening: .none)
        }
        switch language {
        case .french: return "\(first.key.number) à \(last.number)"
        case .dutch: return "\(first.key.number) tot \(last.number)"
        case .german: return "\(first.key.number) bis \(last.number)"
        case .english: return "\(first.key.number) to \(last.number)"
        }
    }
}
