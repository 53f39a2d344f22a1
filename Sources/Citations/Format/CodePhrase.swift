import LegalModel

/// The name of a code with the words that tie it to the article: `du Code civil`, `van het Burgerlijk Wetboek`.
struct CodePhrase {
    private let code: CodeIdentifier
    private let name: Translations?
    private let isAbbreviated: Bool

    init(_ code: CodeIdentifier, codes: [CodeIdentifier: CodeName], form: ReferenceFormatter.Form) {
        self.code = code
        isAbbreviated = form == .short
        name = codes[code].map { form == .short ? $0.abbreviation : $0.name }
    }

    func text(in language: Language) -> String {
        let name = name?.text(preferring: language) ?? DatedAct(code)?.name(in: language) ?? code.text
        switch language {
        case .french: return CodePhrase.frenchTie(before: name) + name
        case .dutch: return isAbbreviated && self.name != nil ? name : CodePhrase.dutchTie(before: name) + name
        case .german: return isAbbreviated && self.name != nil ? name : CodePhrase.germanGenitive(of: name)
        case .english: return CodePhrase.englishTie(before: name) + name
        }
    }

    /// `du`, `de la` or `de l'`, by the first word.
    private static func frenchTie(before name: String) -> String {
        let first = name.prefix { $0.isLetter }.lowercased()
        let feminine: Set<String> = [
            "loi", "constitution", "directive", "convention", "charte", "l", "dir",
        ]
        if feminine.contains(first) { return "de la " }
        if let initial = first.first, "aeiouyéèêâîô".contains(initial) { return "de l'" }
        return "du "
    }

    /// `van het` or `van de`, by the first noun.
    private static func dutchTie(before name: String) -> String {
        let words = name.lowercased().split(separator: " ")
        let common: Set<Substring> = ["wet", "grondwet", "richtlijn", "verordening", "ordonnantie"]
        guard let noun = words.first(where: { $0 != "oud" && $0 != "oude" && $0 != "nieuw" }) else { return "van " }
        return common.contains(noun) ? "van de " : "van het "
    }

    /// The genitive with its article; only the nouns that acts bear are inflected.
    private static func germanGenitive(of name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        for feminine in ["Verfassung", "Richtlinie", "Verordnung"] where words.first == feminine {
            return "der " + name
        }
        var index = 0
        while index < words.count, words[index].hasSuffix("es") || words[index].hasSuffix("er"),
            index + 1 < words.count,
            words[index + 1].first?.isUppercase == true
        {
            words[index] = words[index].dropLast(2) + "en"
            index += 1
        }
        if words.indices.contains(index) {
            let noun = words[index]
            if noun.hasSuffix("buch") || noun.hasSuffix("etz") {
                words[index] = noun + "es"
            } else if noun == "Erlass" {
                words[index] = "Erlasses"
            }
        }
        return "des " + words.joined(separator: " ")
    }

    private static func englishTie(before name: String) -> String {
        let bare = ["Directive", "Regulation"]
        return bare.contains { name.hasPrefix($0) } ? "of " : "of the "
    }
}

/// An act that is named after its kind and date, as its id says: `BE-LAW-2017-11-21`.
struct DatedAct {
    private let isLaw: Bool
    private let date: CivilDate

    init?(_ code: CodeIdentifier) {
        let isLaw = code.text.hasPrefix("BE-LAW-")
        guard isLaw || code.text.hasPrefix("BE-RD-"), let date = CivilDate(iso: code.text.suffix(10)) else {
            return nil
        }
        self.isLaw = isLaw
        self.date = date
    }

    func name(in language: Language) -> String {
        let day = CalendarNames.date(date, in: language)
        switch language {
        case .french: return (isLaw ? "loi du " : "arrêté royal du ") + day
        case .dutch: return (isLaw ? "wet van " : "koninklijk besluit van ") + day
        case .german: return (isLaw ? "Gesetz vom " : "Königlicher Erlass vom ") + day
        case .english: return (isLaw ? "Act of " : "Royal Decree of ") + day
        }
    }
}
