import LegalModel

/// The form in which a letter addresses somebody, in the language of the letter: `Madame Exemple` is `mevrouw Exemple` in
/// Dutch, `Frau Exemple` in German, `Ms Exemple` in English.
///
/// Only the courtesy title changes, whole words at a time; names stay as they are written, and so does a form without a
/// title that is known.
enum FormOfAddress {
    /// A form of address in every language.
    ///
    /// - Parameters:
    ///   - form: as it was entered; `nil` when it is not known.
    ///   - language: the language of the person, in which it was entered.
    static func translations(of form: String?, from language: Language) -> Translations? {
        guard let form, !form.isEmpty else { return nil }
        return Translations(
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text(form, from: language, to: $0)) }))
    }

    private static func text(_ form: String, from language: Language, to other: Language) -> String {
        guard other != language else { return form }
        let known = titles.map { ($0[language].lowercased(), $0[other]) }
        return form.split(separator: " ", omittingEmptySubsequences: false).map { word in
            known.first { $0.0 == word.lowercased() }?.1 ?? String(word)
        }.joined(separator: " ")
    }

    /// As they stand after the salutation of each language: `Geachte heer Peeters`, `Dear Mr Peeters`.
    private static let titles = [
        LocalizedText(fr: "Madame", nl: "mevrouw", de: "Frau", en: "Ms"),
        LocalizedText(fr: "Monsieur", nl: "heer", de: "Herr", en: "Mr"),
    ]
}
