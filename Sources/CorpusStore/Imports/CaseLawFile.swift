import Citations
import Foundation
import LegalModel

/// One abstract of a judgment, filed under one article.
struct CaseAbstract {
    let number: String
    let ecli: String
    let court: String?
    let decided: CivilDate?
    let language: Language
    let text: String
}

/// A file of abstracts by article.
struct CaseLawFile {
    private(set) var abstracts: [CaseAbstract] = []
    private(set) var numbers: [String] = []
    private(set) var leftOut: [String] = []

    init(_ bytes: [UInt8], file: String, code: CodeEntry) throws(DataFault) {
        let place = SourceLocation(file: file, line: 1, column: 1)
        let value: Any
        do {
            value = try JSONSerialization.jsonObject(with: Data(bytes))
        } catch {
            let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
            throw DataFault(.syntax(reason ?? "JSON"), at: place)
        }
        guard let articles = value as? [String: Any] else {
            throw DataFault(.wrongKind(expected: .mapping, found: .sequence), at: place)
        }
        for (key, value) in articles.sorted(by: { ArticleNumberOrder($0.key) < ArticleNumberOrder($1.key) }) {
            guard let number = ArticleNumberReader.canonical(key), code.numbering.fits(number) else {
                leftOut.append(key)
                continue
            }
            guard let cases = value as? [String: Any] else {
                throw DataFault(.wrongKind(expected: .mapping, found: .text), at: place, path: [key])
            }
            numbers.append(number)
            for (ecli, value) in cases.sorted(by: { $0.key < $1.key }) {
                guard let judgment = value as? [String: Any], ecli.hasPrefix("ECLI:") else {
                    throw DataFault(.invalidValue(ecli, expected: .oneOf(["ECLI:…"])), at: place, path: [key])
                }
                take(judgment, ecli, number)
            }
        }
    }

    private mutating func take(_ judgment: [String: Any], _ ecli: String, _ number: String) {
        let keys: [(String, Language)] = [
            ("abstractFR", .french), ("abstractNL", .dutch), ("abstractDE", .german), ("abstractEN", .english),
        ]
        for (key, language) in keys {
            for text in judgment[key] as? [String] ?? [] where text.contains(where: { !$0.isWhitespace }) {
                abstracts.append(
                    CaseAbstract(
                        number: number, ecli: ecli, court: judgment["court"] as? String,
                        decided: (judgment["date"] as? String).flatMap { CivilDate(iso: $0) }, language: language,
                        text: text.inNormalFormC))
            }
        }
    }
}
