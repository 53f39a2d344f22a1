import ArgumentParser
import LegalModel

/// An article as a person types it: `BE-CDE:VI.83,17°`, or the number alone when its form names the code.
struct ArticleArgument: ExpressibleByArgument {
    let reference: ArticleReference

    init?(argument: String) {
        let text = argument.filter { !$0.isWhitespace }
        guard let reference = ArticleReference(text) ?? ArticleArgument.withCode(text) else { return nil }
        self.reference = reference
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
