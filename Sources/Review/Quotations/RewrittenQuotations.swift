import Casework
import LegalModel

/// Words between quotation marks in the handler's texts.
struct RewrittenQuotations {
    /// A text between marks, and where it stands.
    struct Quoted: Hashable {
        let path: String
        let text: String
    }

    let all: [Quoted]

    init(_ dossier: Dossier) {
        all = dossier.rewritings.flatMap { rewriting in
            rewriting.languages.flatMap { language -> [Quoted] in
                let path = "rewritings.\(rewriting.address).\(language.rawValue)"
                return RewrittenQuotations.quoted(rewriting.texts[language]?.text ?? "")
                    .map { Quoted(path: path, text: $0) }
            }
        }
    }

    /// What stands between a pair of marks; of marks inside marks only the outer ones count.
    private static func quoted(_ text: String) -> [String] {
        let closing: [Character: [Character]] = ["«": ["»"], "“": ["”"], "„": ["“", "”"], "\"": ["\""]]
        var found: [String] = []
        var current: (ends: [Character], text: String)?
        for character in text {
            if let open = current {
                if open.ends.contains(character) {
                    found.append(open.text.trimmingBlanks)
                    current = nil
                } else {
                    current?.text.append(character)
                }
            } else if let ends = closing[character] {
                current = (ends, "")
            }
        }
        return found.filter { !$0.isEmpty }
    }
}

extension String {
    /// Without blanks at the ends.
    fileprivate var trimmingBlanks: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
