import Citations
import FileFormats
import LegalModel

/// One abstract of a judgment, filed under one article.
struct CaseAbstract {
    let key: ArticleKey
    let ecli: String
    let court: String?
    let decided: CivilDate?
    let language: Language
    let text: String
}

/// A file of abstracts by article.
///
/// Strict: what is not of this form is refused with its line and column. Keys that name no article of the code are left
/// out and told, unless it is certain which article is meant: `1271.1` is 1271, 1°; a whole number in a file of the Civil
/// Code is of the old one; `26` in a file of the Code of Economic Law is III.26 when the abstracts name that book.
struct CaseLawFile {
    private(set) var abstracts: [CaseAbstract] = []
    private(set) var keys: [ArticleKey] = []
    private(set) var leftOut: [String] = []

    init(_ bytes: [UInt8], file: String, code: CodeEntry) throws(DataFault) {
        var root = try JSONReader.read(bytes, file: file).mapping()
        let filing = CaseFiling(code)
        let entries = root.allEntries().map { ($0, ArticleNumberOrder($0.key)) }.sorted { $0.1 < $1.1 }.map(\.0)
        for entry in entries {
            guard entry.key.first?.isNumber == true || entry.key.first?.isUppercase == true else {
                leftOut.append(entry.key)
                continue
            }
            let judgments = try CaseLawFile.judgments(entry.value)
            let texts = judgments.flatMap(\.abstracts).map(\.text)
            guard let key = filing.article(entry.key, abstracts: texts) else {
                leftOut.append(entry.key)
                continue
            }
            if !keys.contains(key) { keys.append(key) }
            for judgment in judgments {
                abstracts += judgment.abstracts.map { language, text in
                    CaseAbstract(
                        key: key, ecli: judgment.ecli, court: judgment.court, decided: judgment.decided,
                        language: language, text: text)
                }
            }
        }
    }

    private struct Judgment {
        let ecli: String
        let court: String?
        let decided: CivilDate?
        let abstracts: [(language: Language, text: String)]
    }

    private static func judgments(_ node: SourceNode) throws(DataFault) -> [Judgment] {
        var reader = try node.mapping()
        var judgments: [Judgment] = []
        for entry in reader.allEntries().sorted(by: { $0.key < $1.key }) {
            guard entry.key.hasPrefix("ECLI:"), entry.key.split(separator: ":").count == 5 else {
                throw DataFault(.invalidValue(entry.key, expected: .oneOf(["ECLI:…"])), at: entry.keyLocation)
            }
            judgments.append(try judgment(entry))
        }
        return judgments
    }

    private static func judgment(_ entry: SourceNode.Entry) throws(DataFault) -> Judgment {
        var reader = try entry.value.mapping()
        var abstracts: [(language: Language, text: String)] = []
        for language in Language.allCases {
            for node in try reader.list("abstract" + language.rawValue.uppercased()) {
                let text = try node.text()
                guard text.contains(where: { !$0.isWhitespace }) else { continue }
                abstracts.append((language, text.inNormalFormC))
            }
        }
        let court = try reader.optional("court").map { node throws(DataFault) in try node.text() }
        let decided = try reader.optional("date").map { node throws(DataFault) in try node.date() }
        return Judgment(ecli: entry.key, court: court, decided: decided, abstracts: abstracts)
    }
}
