import Citations
import CorpusStore
import FileFormats
import Foundation
import LegalModel
import Retrieval

/// What the measures work on: the project's own corpus, the acceptance page when it is there, lines of made-up law.
enum LawFiles {
    /// The folder of the project: `CARNET_PROJECT`, or two above the working directory.
    static var project: URL {
        if let path = ProcessInfo.processInfo.environment["CARNET_PROJECT"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("../..")
            .standardizedFileURL
    }

    static var law: URL { project.appendingPathComponent("LegalCorpus") }

    static func today() throws -> CivilDate {
        guard let day = CivilDate(iso: "2026-11-22") else { throw CocoaError(.formatting) }
        return day
    }

    /// The saved page of the Penal Code beside the project, or a page of as many articles in our own words.
    static func acceptancePage() throws -> [UInt8] {
        let saved = project.appendingPathComponent("../shared/data/law/justel/sample-code.html")
        if let bytes = try? Data(contentsOf: saved) { return [UInt8](bytes) }
        return MadeUpLaw.page(articles: 884)
    }

    /// A corpus of our own digests, indexed, in a new file.
    static func corpus() throws -> URL {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("law-\(UUID().uuidString).sqlite")
        try CorpusDatabase.build(at: path, from: law, finishing: index)
        return path
    }

    /// Imports as the command does: into a copy, with mentions and index made anew, renamed at the end.
    static func change(_ path: URL, _ work: (CorpusDatabase) throws -> Void) throws {
        try CorpusDatabase.update(path, folder: law, finishing: index) { corpus in
            try work(corpus)
            return ((), true)
        }
    }

    private static func index(_ corpus: CorpusDatabase) throws { try SearchIndex.rebuild(in: corpus, from: law) }

    static func remove(_ path: URL) {
        for ending in ["", "-journal", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) }
    }

    static func options() throws -> ImportOptions {
        ImportOptions(catalog: try CorpusFolder(law).catalog(), today: try today())
    }
}
