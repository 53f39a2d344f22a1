import Citations
import LegalModel

/// Says under which article abstracts are filed, from the key that a file gives.
struct CaseFiling {
    private let code: CodeEntry

    init(_ code: CodeEntry) { self.code = code }

    /// The article; `nil` when the key does not tell for certain.
    func article(_ text: String, abstracts: [String]) -> ArticleKey? {
        guard let number = ArticleNumberReader.canonical(text) else { return nil }
        if code.numbering.fits(number) { return ArticleKey(code: code.id, number: number) }
        if let dot = number.lastIndex(of: "."), number[number.index(after: dot)...].allSatisfy(\.isNumber) {
            let article = String(number[..<dot])
            if code.numbering.fits(article) { return ArticleKey(code: code.id, number: article) }
        }
        guard number.first?.isNumber == true, !number.contains(".") else { return nil }
        switch code.numbering {
        case .plain: return nil
        case .dotted: return code.id == .civilCode ? ArticleKey(code: .oldCivilCode, number: number) : nil
        case .roman:
            let books = Set(abstracts.flatMap { CaseFiling.books(before: number, in: $0) })
            guard books.count == 1, let book = books.first else { return nil }
            return ArticleKey(code: code.id, number: "\(book).\(number)")
        }
    }

    /// The books that a text names before a number: III in `article III, 26, § 2`.
    private static func books(before number: String, in text: String) -> [String] {
        let words = text.split(whereSeparator: { " ,.;()\u{A0}".contains($0) }).map(String.init)
        return zip(words, words.dropFirst()).compactMap { book, next in
            next == number && RomanNumeral.value(of: book).map { $0 <= 30 } == true ? book : nil
        }
    }
}
