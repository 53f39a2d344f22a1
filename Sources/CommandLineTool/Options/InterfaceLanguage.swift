import LegalModel

/// The language in which the program speaks to the user.
enum InterfaceLanguage {
    /// `--language`, else `LC_ALL`, `LC_MESSAGES`, `LANG`, else French.
    static func chosen(arguments: [String], environment: [String: String]) -> Language {
        if let index = arguments.firstIndex(of: "--language"), index + 1 < arguments.count,
            let language = Language(rawValue: arguments[index + 1])
        {
            return language
        }
        if let argument = arguments.first(where: { $0.hasPrefix("--language=") }),
            let language = Language(rawValue: String(argument.dropFirst(11)))
        {
            return language
        }
        return chosen(environment: environment)
    }

    /// `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set to one of our languages; else French.
    static func chosen(environment: [String: String]) -> Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            return Language(rawValue: String(value.prefix(2)).lowercased()) ?? .french
        }
        return .french
    }
}
