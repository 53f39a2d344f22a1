import ArgumentParser
import LegalModel

/// An article as a person types it: `BE-CDE:VI.83,17°`, or the number alone when its form names the code.
struct ArticleArgument: ExpressibleByArgument {
    let reference: ArticleReference
    /// The last article of a range: `VI.83..VI.85`, `5.88-5.90`.
    let last: ArticleKey?

    init?(argument: String) {
        let text = argument.filter { !$0.isWhitespace }
        if let (first, second) = ArticleArgument.halves(text) {
            guard let from = ArticleArgument.read(first), from.place.isEmpty,
                let to = ArticleArgument.read(second.contains(":") ? second : "\(from.key.code):\(second)"),
                to.key.code == from.key.code
            else { return nil }
            reference = from
            last = to.key
            return
        }
        guard let reference = ArticleArgument.read(text) else { return nil }
        self.reference = reference
        last = nil
    }

    private static func read(_ text: String) -> ArticleReference? { ArticleReference(text) ?? withCode(text) }

    /// The two ends of a range: `VI.83..VI.85`, `5.88 à 5.90`, and with a hyphen where both numbers name their book
    /// (`5.88-5.90`, not `348-1`).
    private static func halves(_ text: String) -> (String, String)? {
        for sign in ["..", "–", "à", "tot", "bis"] {
            let parts = text.split(separator: sign, maxSplits: 1).map(String.init)
            if parts.count == 2, parts[1].contains(where: \.isNumber), sign != "bis" || parts[1].contains(".") {
                return (parts[0], parts[1])
            }
        }
        let number = text.split(separator: ":", maxSplits: 1).last ?? ""
        guard let hyphen = number.firstIndex(of: "-") else { return nil }
        let (first, second) = (text[..<hyphen], text[text.index(after: hyphen)...])
        return first.contains(".") && second.contains(".") ? (String(text[..<hyphen]), String(second)) : nil
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
