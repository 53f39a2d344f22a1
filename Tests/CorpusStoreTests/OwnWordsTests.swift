import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// The digests are in our own words: nine words in a row of a statute are a copy. Numbers end a row, so that the name of
/// another article is none.
@Suite struct OwnWordsTests {
    private static let law = "../shared/data/law"
    private static let length = 9

    @Test
    func `nine words in a row are found, with a number between them they are not`() {
        let statute = OwnWordsTests.rows(of: "Le vendeur répond envers l'acheteur de tout défaut de la chose vendue.")
        #expect(
            !statute.isDisjoint(
                with: OwnWordsTests.rows(of: "car le VENDEUR répond envers l’acheteur de tout défaut de la")))
        #expect(
            statute.isDisjoint(
                with: OwnWordsTests.rows(of: "le vendeur répond envers l'acheteur 2 de tout défaut de la")))
        #expect(
            statute.isDisjoint(
                with: OwnWordsTests.rows(of: "L'acheteur se tourne vers le vendeur, qui répond du défaut.")))
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: law + "/civil-code-2020")),
        arguments: [Language.french, .dutch])
    func `no digest copies nine words in a row of a text that is at hand`(language: Language) throws {
        let statute = try OwnWordsTests.statutes(in: language).reduce(into: Set<Int>()) { rows, text in
            rows.formUnion(OwnWordsTests.rows(of: text))
        }
        #expect(statute.count > 100_000)
        let folder = CorpusFolder(URL(fileURLWithPath: "LegalCorpus"))
        for record in try folder.digests(catalog: folder.catalog()).flatMap(\.records) {
            for version in record.digests {
                let texts =
                    [version.digest[language], version.note?[language]].compactMap { $0 }
                    + version.elements.compactMap { $0.summary[language] }
                for text in texts {
                    let copied = OwnWordsTests.rows(of: text).intersection(statute).count
                    #expect(copied == 0, "\(record.key): \(text)")
                }
            }
        }
    }

    /// The texts at hand in a language.
    private static func statutes(in language: Language) throws -> [String] {
        let folder = "\(law)/civil-code-2020/\(language.rawValue)"
        var files = try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
        let excerpt = language == .dutch ? "civil-code-book-5-nl.txt" : "cde-book-xvi-fr.md"
        files.append("\(law)/excerpts/\(excerpt)")
        return try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    }

    /// The hashes of all rows of nine words.
    static func rows(of text: String) -> Set<Int> {
        var rows: Set<Int> = []
        var row: [Substring] = []
        let small = text.lowercased()
        for word in small.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if word.contains(where: \.isNumber) {
                row = []
                continue
            }
            row.append(word)
            if row.count > length { row.removeFirst() }
            if row.count == length { rows.insert(row.hashValue) }
        }
        return rows
    }
}
