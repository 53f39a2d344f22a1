import CorpusStore
import FileFormats
import Foundation
import LegalModel
import Retrieval

/// The shipped corpus with the old Civil Code of July 2020 and, when wanted, the abstracts of judgments before 2013.
struct MeasuredCorpus {
    private let context: Context
    private let data: URL
    private let path: URL

    init(context: Context, data: URL) {
        self.context = context
        self.data = data
        path = FileManager.default.temporaryDirectory.appendingPathComponent("measured-\(UUID().uuidString).sqlite")
    }

    /// The database; judgments after 2012 are left out, since the questions are made of them.
    func build(withCases: Bool) throws -> CorpusDatabase {
        let folder = context.corpusFolder
        if !FileManager.default.fileExists(atPath: path.path) {
            try CorpusDatabase.build(
                at: path, from: folder,
                finishing: { try SearchIndex.rebuild(in: $0, from: folder, templates: context.templatesFolder) })
        }
        let options = ImportOptions(
            catalog: try CorpusFolder(folder).catalog(), code: "BE-ACC", today: context.today)
        try CorpusDatabase.update(path, folder: folder, finishing: SearchIndex.update) { corpus in
            if withCases {
                for file in try files("case-law", ending: ".json") where file.lastPathComponent.contains("_1804_") {
                    _ = try corpus.importCaseLaw(
                        try MeasuredCorpus.early(file), file: file.lastPathComponent, options: options)
                }
            } else {
                for file in try files("retrieval", ending: ".articles.jsonl") {
                    _ = try corpus.importArticles(
                        try WholeFile.read(file.path), file: file.lastPathComponent, options: options)
                }
            }
            return ((), true)
        }
        return try CorpusDatabase(opening: path)
    }

    /// Removes the file.
    func remove() {
        for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) }
    }

    private func files(_ name: String, ending: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: data.appendingPathComponent(name), includingPropertiesForKeys: nil
        ).filter { $0.lastPathComponent.hasSuffix(ending) }.sorted { $0.path < $1.path }
    }

    /// A file of abstracts without the judgments after 2012.
    private static func early(_ file: URL) throws -> [UInt8] {
        let tree = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        guard let articles = tree as? [String: [String: [String: Any]]] else { return [] }
        let kept = articles.mapValues { judgments in
            judgments.filter { ($0.value["date"] as? String).map { $0 < "2013" } ?? false }
        }
        return try [UInt8](JSONSerialization.data(withJSONObject: kept, options: .sortedKeys))
    }
}
