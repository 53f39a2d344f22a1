import Citations
import FileFormats
import Foundation
import LegalModel

/// The articles that the templates name, by file: in citations as people write them, and as canonical references.
struct TemplateCitations {
    private let folder: URL
    private let finder: CitationFinder

    init(_ context: Context) throws {
        folder = context.templatesFolder
        finder = try CitationFinder(corpusFolder: context.corpusFolder)
    }

    /// Each file with the articles it names, rule packs left out; by name.
    func articles() throws -> [(name: String, keys: Set<ArticleKey>)] {
        var result: [(name: String, keys: Set<ArticleKey>)] = []
        for path in paths() where !path.hasPrefix("rulepacks/") && (path.hasSuffix(".md") || path.hasSuffix(".yaml")) {
            let text = try WholeFile.text(folder.appendingPathComponent(path).path)
            let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            let found = finder.find(in: text, language: Language(rawValue: stem))
            var keys = Set(found.flatMap(\.references).flatMap(\.references).map(\.key))
            for word in text.split(whereSeparator: { " \n\t\"'[](){}".contains($0) }) {
                if let reference = ArticleReference(word) { keys.insert(reference.key) }
            }
            if !keys.isEmpty { result.append((String(path.prefix(while: { $0 != "." })), keys)) }
        }
        return result
    }

    private func paths() -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.sorted()
    }
}
