import LegalModel

/// The language in which an article is shown, and what is said when it is not the one asked for.
enum ArticleTongue {
    /// The sentence that says in which language the article is shown instead; empty when it is the one asked for.
    static func lines(of view: ArticleView, _ language: Language) -> [String] {
        guard view.language != view.asked else { return [] }
        let asked = name(of: view.asked)
        let shown = name(of: view.language)
        return [""]
            + Lines.wrapped(
                LocalizedText(
                    fr: "Cet article n'est pas tenu en \(asked.fr) ; le voici en \(shown.fr).",
                    nl: "Dit artikel is er niet in het \(asked.nl); hier staat het in het \(shown.nl).",
                    de: "Diesen Artikel gibt es hier nicht auf \(asked.de); er wird auf \(shown.de) gezeigt.",
                    en: "This article is not held in \(asked.en); it is shown in \(shown.en).")[language])
    }

    /// The name of a language as it stands in a sentence.
    static func name(of language: Language) -> LocalizedText {
        switch language {
        case .french: LocalizedText(fr: "français", nl: "Frans", de: "Französisch", en: "French")
        case .dutch: LocalizedText(fr: "néerlandais", nl: "Nederlands", de: "Niederländisch", en: "Dutch")
        case .german: LocalizedText(fr: "allemand", nl: "Duits", de: "Deutsch", en: "German")
        case .english: LocalizedText(fr: "anglais", nl: "Engels", de: "Englisch", en: "English")
        }
    }
}

extension ArticleRecord {
    /// The languages in which something is held.
    var languages: Set<Language> {
        Set(digests.flatMap(\.digest.languages) + officials.map(\.language))
    }

    /// A language in which something is held: the one asked for, else the first of ours. Where the version of the day
    /// lacks the language, another version in it does not count.
    func language(preferring language: Language, on day: CivilDate? = nil) -> Language {
        var held: Set<Language> = []
        if let day {
            held.formUnion(digest(on: day)?.digest.languages ?? [])
            held.formUnion(officials.filter { $0.validity.standing(on: day) == .inForce }.map(\.language))
        }
        if held.isEmpty { held = languages }
        return held.contains(language) ? language : held.min() ?? .french
    }
}
