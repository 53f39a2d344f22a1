import Casework
import Citations
import FileFormats
import Foundation
import LegalModel

/// Finds which rule packs, templates, terms and open dossiers rest on articles.
struct UseFinder {
    private let context: Context
    private let finder: CitationFinder

    init(_ context: Context) throws {
        self.context = context
        finder = try CitationFinder(corpusFolder: context.corpusFolder)
    }

    /// All uses of some articles: packs, templates, terms, then dossiers by number.
    func uses(of articles: Set<ArticleKey>) throws -> [ArticleUse] {
        let packs = try packUses()
        let all = packs.map(\.use) + (try templateUses()) + (try termUses()) + (try dossierUses(packs))
        return all.filter { articles.contains($0.reference.key) }
    }

    // MARK: Files

    private struct PackUse {
        let pack: String
        let node: String
        let use: ArticleUse
    }

    private func packUses() throws -> [PackUse] {
        try files(in: context.templatesFolder, under: "rulepacks").flatMap { path -> [PackUse] in
            let pack = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return try yaml(path, in: context.templatesFolder).map { reference, place, line in
                let node = place.split(separator: ".", maxSplits: 1).last.map(String.init) ?? place
                let name = node.replacing(".cite", with: "")
                return PackUse(
                    pack: pack, node: name,
                    use: ArticleUse(kind: .rulePack, file: path, place: name, line: line, reference: reference))
            }
        }
    }

    private func templateUses() throws -> [ArticleUse] {
        var uses: [ArticleUse] = []
        for path in try files(in: context.templatesFolder, under: "") where !path.hasPrefix("rulepacks/") {
            if path.hasSuffix(".yaml") {
                uses += try yaml(path, in: context.templatesFolder).map { reference, place, line in
                    ArticleUse(kind: .template, file: path, place: place, line: line, reference: reference)
                }
            } else if path.hasSuffix(".md"), !path.hasSuffix("README.md") {
                uses += try text(path)
            }
        }
        return uses
    }

    private func termUses() throws -> [ArticleUse] {
        try ["deadlines.yaml", "terms.yaml", "transitions.yaml"].flatMap { name -> [ArticleUse] in
            guard FileManager.default.fileExists(atPath: context.corpusFolder.appendingPathComponent(name).path) else {
                return []
            }
            return try yaml(name, in: context.corpusFolder).map { reference, place, line in
                ArticleUse(
                    kind: name == "transitions.yaml" ? .transition : .terms, file: name, place: place, line: line,
                    reference: reference)
            }
        }
    }

    /// The references in a YAML file, each place once.
    private func yaml(_ path: String, in folder: URL) throws -> [(ArticleReference, String, Int)] {
        let file = folder.appendingPathComponent(path).path
        var walker = ReferenceWalker(finder: finder)
        walker.walk(try YAMLReader.read(WholeFile.read(file), file: file))
        var seen: Set<String> = []
        return walker.found.filter { seen.insert("\($0.reference) \($0.place)").inserted }
            .map { ($0.reference, $0.place, $0.line) }
    }

    private func text(_ path: String) throws -> [ArticleUse] {
        let file = context.templatesFolder.appendingPathComponent(path).path
        let text = String(decoding: try WholeFile.read(file), as: UTF8.self)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        var uses: [ArticleUse] = []
        for citation in finder.find(in: text, language: Language(rawValue: name)) {
            let line = text.utf8.prefix(citation.range.lowerBound).count { $0 == 0x0A } + 1
            for reference in Set(citation.references.flatMap(\.references)).sorted(by: {
                $0.description < $1.description
            }) {
                uses.append(ArticleUse(kind: .template, file: path, place: nil, line: line, reference: reference))
            }
        }
        return uses
    }

    /// The YAML and Markdown files under a folder, by path relative to `root`; none where the folder is not there.
    private func files(in root: URL, under name: String) throws -> [String] {
        let folder = name.isEmpty ? root : root.appendingPathComponent(name)
        guard let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) else {
            return []
        }
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.sorted()
            .map { name.isEmpty ? $0 : "\(name)/\($0)" }
    }

    // MARK: Dossiers

    /// What open dossiers cite themselves, and what the pack elements under their findings and claims cite.
    private func dossierUses(_ packs: [PackUse]) throws -> [ArticleUse] {
        guard FileManager.default.fileExists(atPath: context.dossierDatabase.path) else { return [] }
        let store = try context.store()
        var uses: [ArticleUse] = []
        for summary in try store.list() where summary.status != .closed {
            let dossier = try store.load(summary.number).dossier
            let number = summary.number.description
            var walker = ReferenceWalker(finder: finder)
            walker.walk(DossierEncoder.node(of: dossier))
            uses += walker.found.map {
                ArticleUse(kind: .dossier, file: number, place: $0.place, line: nil, reference: $0.reference)
            }
            let chosen = Set(dossier.packs.map(\.pack.text))
            let nodes = packs.filter { chosen.contains($0.pack) }
            func add(_ node: String, _ place: String) {
                uses += nodes.filter { $0.node == node }.map {
                    ArticleUse(
                        kind: .dossier, file: number, place: place, line: nil, reference: $0.use.reference)
                }
            }
            for finding in dossier.findings { add(finding.element.text, "findings.\(finding.element)") }
            for claim in dossier.claims {
                if let node = claim.packClaim { add(node.text, "claims.\(claim.id).\(node)") }
            }
        }
        return uses
    }
}
