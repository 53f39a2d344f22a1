import ArgumentParser
import LegalModel

/// An article as a person types it: `BE-CDE:VI.83,17°`, or the number alone when its form names the code.
struct ArticleArgument: ExpressibleByArgument {
    let reference: ArticleReference
    /// The last article of a range: `VI.83..VI.85`, `5.88-5.90`.
    let last: ArticleKey?

    init?(argument: String) {
        let text = argument.filter { !$0.isWhitespace }
        if let reference = ArticleArgument.read(text), !ArticleArgument.isHyphenRange(text) {
            self.reference = reference
            last = nil
            return
        }
        let ends = text.replacing("..", with: "-").replacing("–", with: "-").replacing("à", with: "-")
            .replacing("tot", with: "-").split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let (first, second) = ArticleArgument.halves(ends), let from = ArticleArgument.read(first),
            let to = ArticleArgument.read(second.contains(":") ? second : "\(from.key.code):\(second)"), from.place.isEmpty,
            to.key.code == from.key.code
        else { return nil }
        reference = from
        last = to.key
    }

    private static func read(_ text: String) -> ArticleReference? { ArticleReference(text) ?? withCode(text) }

    /// Whether a hyphen stands between two numbers of books: `5.88-5.90`, not `348-1`.
    private static func isHyphenRange(_ text: String) -> Bool {
        let number = text.split(separator: ":").last ?? ""
        let parts = number.split(separator: "-")
        return parts.count == 2 && parts.allSatisfy { $0.contains(".") }
    }

    /// The two ends of a range; a code id has hyphens of its own.
    private static func halves(_ parts: [String]) -> (String, String)? {
        guard parts.count > 1 else { return nil }
        for cut in 1..<parts.count {
            let first = parts[..<cut].joined(separator: "-")
            let second = parts[cut...].joined(separator: "-")
            if first.isEmpty || second.isEmpty { continue }
            if read(first) != nil, read(second) != nil { return (first, second) }
        }
        return nil
    }

    /// `VI.83` is of the Code of Economic Law, `5.74` of the Civil Code, a whole number of the old Civil Code.
    private static func withCode(_ text: String) -> ArticleReference? {
        guard !text.contains(":"), let first = text.first else { return nil }
        let number = text.prefix { $0 != "," }
        let code: CodeIdentifier =
            if !number.contains(".") {
                .oldCivilCode
            } else if first.isNumber {
                .civilCode
            } else {
                .economicLaw
            }
        return ArticleReference("\(code):\(text)")
    }

    var defaultValueDescription: String { reference.description }
}
