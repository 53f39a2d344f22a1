import LegalModel

extension String {
    /// With a small first letter, unless the first word is an abbreviation or a name.
    ///
    /// `E-mail` gets a small letter; `A-merk`, `PayPal`, `Belgische`, `I` keep theirs, and so does the name of a party.
    /// German, whose nouns keep their capital, stays as it is.
    func withSmallLetter(in language: Language, names: [String]) -> String {
        let word = prefix { $0.isLetter }
        guard language != .german, let first = word.first, !word.dropFirst().contains(where: \.isUppercase),
            !Self.words(withCapitalIn: language).contains(String(word)), !names.contains(where: begins)
        else { return self }
        if word.count == 1, !isSmallWord(in: language) { return self }
        return first.lowercased() + dropFirst()
    }

    /// Whether a single letter at the beginning is a word of its own, elided, or that of `e-mail`.
    private func isSmallWord(in language: Language) -> Bool {
        let rest = dropFirst()
        if language == .english, hasPrefix("I ") || hasPrefix("I'") || hasPrefix("I’") { return false }
        if hasPrefix("E-") { return rest.dropFirst().first?.isLowercase ?? false }
        return rest.first.map { " '’".contains($0) } ?? false
    }

    /// Whether it begins with a name: with its first two words, or with the whole of a name of one word.
    private func begins(with name: String) -> Bool {
        let start = name.split(separator: " ").prefix(2).joined(separator: " ")
        guard !start.isEmpty, hasPrefix(start) else { return false }
        return dropFirst(start.count).first.map { !$0.isLetter } ?? true
    }

    /// Words that keep their capital in the middle of a sentence.
    private static func words(withCapitalIn language: Language) -> Set<String> {
        switch language {
        case .dutch:
            [
                "Belg", "Belgen", "Belgisch", "Belgische", "Brussel", "Brussels", "Brusselse", "Duits", "Duitse",
                "Engels",
                "Engelse", "Europees", "Europese", "Frans", "Franse", "Nederlands", "Nederlandse", "Vlaams", "Vlaamse",
                "Waals", "Waalse",
            ]
        case .english:
            [
                "Belgian", "Belgium", "Brussels", "Dutch", "English", "European", "French", "German", "Flemish",
                "Walloon",
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
                "March", "April", "June", "July", "August", "September", "October", "November", "December",
            ]
        case .french: ["Bruxelles", "Belgique"]
        case .german: []
        }
    }
}
