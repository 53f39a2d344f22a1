/// A text of the program in all four languages: a missing translation does not compile.
///
/// Content that people edit (rule packs, digests) may lack a language and is a ``Translations`` instead.
public struct LocalizedText: Hashable, Sendable {
    /// The French text.
    public let fr: String
    /// The Dutch text.
    public let nl: String
    /// The German text.
    public let de: String
    /// The English text.
    public let en: String

    /// Makes a text from its four versions.
    public init(fr: String, nl: String, de: String, en: String) {
        self.fr = fr
        self.nl = nl
        self.de = de
        self.en = en
    }

    /// The version in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .french: fr
        case .dutch: nl
        case .german: de
        case .english: en
        }
    }

    /// The same text in every language: a name, a number, a citation.
    public static func verbatim(_ text: String) -> LocalizedText {
        LocalizedText(fr: text, nl: text, de: text, en: text)
    }

    /// Each version passed through `transform`, with its language.
    public func map(_ transform: (Language, String) -> String) -> LocalizedText {
        LocalizedText(
            fr: transform(.french, fr), nl: transform(.dutch, nl),
            de: transform(.german, de), en: transform(.english, en))
    }
}
