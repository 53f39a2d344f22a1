import Citations
import Foundation

/// The finder with the grammars that ship; `run` starts the programs in `Tests/Fuzzers`.
enum CitationGrammars {
    static let finder: CitationFinder? = {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
            .appendingPathComponent("../../LegalCorpus").standardizedFileURL
        do {
            return try CitationFinder(corpusFolder: folder)
        } catch {
            preconditionFailure("no grammars in \(folder.path): \(error)")
        }
    }()
}
