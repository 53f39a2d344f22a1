import GRDB
import LegalModel

/// Puts the rows of one article together again.
struct RecordBuilder {
    let key: ArticleKey
    private var structure: [Language: [String]] = [:]
    private var heading: [Language: String] = [:]
    private var subject: [Language: String] = [:]
    private var digests: [Int: DigestParts] = [:]
    private var officials: [OfficialVersion] = []

    init(key: ArticleKey) { self.key = key }

    /// Adds one row of `article_text` with its places. Official structure and heading win over those of digests.
    mutating func add(_ row: Row, elements: [Row]) {
        guard let language = Language(rawValue: row["language"]) else { return }
        let lines = (row["structure"] as String).split(separator: "\n").map(String.init)
        if !lines.isEmpty { structure[language] = lines }
        if let text = row["heading"] as String? { heading[language] = text }
        if let text = row["subject"] as String? { subject[language] = text }
        if row["kind"] == "digest" {
            digests[row["version"], default: DigestParts(row)].add(row, language, elements, key)
        } else {
            officials.append(OfficialVersion(row, language))
        }
    }

    /// Takes one row of `article_title`; what a text row says wins.
    mutating func addTitles(_ row: Row) {
        guard let language = Language(rawValue: row["language"]) else { return }
        let lines = (row["structure"] as String).split(separator: "\n").map(String.init)
        if !lines.isEmpty { structure[language] = lines }
        heading[language] = row["heading"]
        subject[language] = row["subject"]
    }

    /// The record.
    var record: ArticleRecord {
        ArticleRecord(
            key: key, structure: structure, heading: Translations(heading), subject: Translations(subject),
            digests: digests.sorted { $0.key < $1.key }.compactMap(\.value.version),
            officials: officials.sorted { $0.language < $1.language })
    }
}

/// The languages of one digest on their way together.
private struct DigestParts {
    private let validity: Validity?
    private let amendedBy: String?
    private let source: SourceStatement
    private let verification: Verification
    private let ending: ArticleEnding?
    private var digest: [Language: String] = [:]
    private var plain: [Language: [String]] = [:]
    private var notes: [Language: String] = [:]
    private var elements: [Int: (reference: ArticleReference, summary: [Language: String])] = [:]

    init(_ row: Row) {
        validity = row.validity
        amendedBy = row["amended_by"]
        source = SourceStatement(text: row["source"], state: row.date("state"))
        verification = Verification(
            state: (row["verification"] as String?).flatMap(Verification.State.init) ?? .unverified,
            on: row.date("verified_on"), secondReadOn: row.date("second_read_on"))
        ending =
            switch row["ending"] as String? {
            case "repealed": .repealed(by: row["ended_by"])
            case "moved": .moved(to: row["moved_to"] ?? "?", by: row["ended_by"])
            default: nil
            }
    }

    mutating func add(_ row: Row, _ language: Language, _ rows: [Row], _ key: ArticleKey) {
        digest[language] = row["text"]
        let words = (row["plain"] as String).split(separator: "\n").map(String.init)
        if !words.isEmpty { plain[language] = words }
        notes[language] = row["note"]
        for row in rows {
            guard let reference = ArticleReference("\(key),\(row[1] as String)") else { continue }
            elements[row[0], default: (reference, [:])].summary[language] = row[2]
        }
    }

    var version: DigestVersion? {
        guard let validity, let digest = Translations(digest) else { return nil }
        return DigestVersion(
            validity: validity, amendedBy: amendedBy, digest: digest, plainWords: plain,
            elements: elements.sorted { $0.key < $1.key }.compactMap { _, element in
                Translations(element.summary).map { ArticleElement(reference: element.reference, summary: $0) }
            },
            source: source, verification: verification, note: Translations(notes), ending: ending)
    }
}

extension OfficialVersion {
    fileprivate init(_ row: Row, _ language: Language) {
        self.init(
            language: language, text: row["text"], validity: row.validity ?? .unknown,
            status: (row["status"] as String?).flatMap(Status.init) ?? .unknown, region: row["region"],
            notes: (row["notes"] as String).split(separator: "\n").map(String.init),
            marks: (row["marks"] as String).split(separator: " ").compactMap { AmendmentMark(String($0)) },
            source: SourceStatement(text: row["source"], state: row.date("state")), textHash: row["text_hash"],
            movedTo: row["moved_to"])
    }
}

extension Row {
    fileprivate var validity: Validity? { Validity(from: date("valid_from"), to: date("valid_to")) }

    /// A date in a column; `nil` when there is none.
    func date(_ column: String) -> CivilDate? { (self[column] as String?).flatMap { CivilDate(iso: $0) } }
}
