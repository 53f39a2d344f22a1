import LegalModel

/// Compares the headings of digests, which several people write in several files.
public struct HeadingCheck {
    /// The headings of one article in one language.
    private struct Use {
        let file: String
        let key: ArticleKey
        let path: [String]
        var keys: [HeadingKey] { path.map { HeadingKey($0) } }
    }

    private var uses: [CodeIdentifier: [Language: [Use]]] = [:]

    /// Takes the digests with the files they stand in.
    public init(_ files: [(path: String, file: DigestFile)]) {
        for (path, file) in files {
            for record in file.records {
                for (language, headings) in record.structure where !headings.isEmpty {
                    uses[file.code, default: [:]][language, default: []]
                        .append(Use(file: path, key: record.key, path: headings))
                }
            }
        }
    }

    /// What does not agree, by code, language and place.
    public var problems: [HeadingProblem] {
        uses.sorted { $0.key < $1.key }.flatMap { code, languages in
            languages.sorted { $0.key < $1.key }.flatMap { language, uses in
                let sorted = uses.map { ($0, ArticleNumberOrder($0.key.number)) }.sorted { $0.1 < $1.1 }.map(\.0)
                return HeadingCheck.spellings(sorted, code, language) + HeadingCheck.levels(sorted, code, language)
                    + HeadingCheck.mixed(sorted, code, language)
                    + HeadingCheck.scattered(sorted, code, language)
            }
        }
    }

    private static func spellings(_ uses: [Use], _ code: CodeIdentifier, _ language: Language) -> [HeadingProblem] {
        var order: [[HeadingKey]] = []
        var groups: [[HeadingKey]: [String: [Use]]] = [:]
        for use in uses {
            for depth in 1...use.path.count {
                let keys = Array(use.keys.prefix(depth))
                if groups[keys] == nil { order.append(keys) }
                groups[keys, default: [:]][use.path[depth - 1], default: []].append(use)
            }
        }
        return order.compactMap { keys in
            guard let spellings = groups[keys], spellings.count > 1 else { return nil }
            return HeadingProblem(code: code, language: language, kind: .spelling, variants: variants(spellings))
        }
    }

    /// Divisions with the same kind, number and words under different headings.
    private static func levels(_ uses: [Use], _ code: CodeIdentifier, _ language: Language) -> [HeadingProblem] {
        var order: [String] = []
        var groups: [String: [[HeadingKey]: [Use]]] = [:]
        for use in uses {
            let keys = use.keys
            for depth in 1..<max(keys.count, 1) {
                let key = keys[depth]
                let words = HeadingKey.folded(key.title)
                guard !words.isEmpty, !HeadingCheck.common.contains(words) else { continue }
                let book = keys.first { $0.kind == .book }?.number ?? ""
                let name = "\(book)|\(key.kind.rawValue)|\(key.number)|\(words)"
                if groups[name] == nil { order.append(name) }
                groups[name, default: [:]][Array(keys.prefix(depth)), default: []].append(use)
            }
        }
        return order.compactMap { name in
            guard let parents = groups[name], parents.count > 1,
                let shortest = parents.keys.min(by: { $0.count < $1.count }),
                parents.keys.contains(where: { $0.count > shortest.count && isPart(shortest, of: $0) })
            else { return nil }
            let named = Dictionary(
                uniqueKeysWithValues: parents.map { keys, uses in
                    (uses.first?.path.prefix(keys.count + 1).joined(separator: " › ") ?? "", uses)
                })
            return HeadingProblem(code: code, language: language, kind: .level, variants: variants(named))
        }
    }

    /// Divisions of unlike kinds side by side: a section directly under a book whose other articles stand under titles.
    private static func mixed(_ uses: [Use], _ code: CodeIdentifier, _ language: Language) -> [HeadingProblem] {
        var order: [[HeadingKey]] = []
        var groups: [[HeadingKey]: [HeadingKind: [Use]]] = [:]
        for use in uses {
            let keys = use.keys
            for depth in keys.indices.dropFirst() where ![.other, .annex].contains(keys[depth].kind) {
                let parent = Array(keys.prefix(depth))
                if groups[parent] == nil { order.append(parent) }
                groups[parent, default: [:]][keys[depth].kind, default: []].append(use)
            }
        }
        return order.compactMap { parent in
            guard let kinds = groups[parent], kinds.count > 1 else { return nil }
            let named = kinds.values.map { uses in
                (uses.first?.path.prefix(parent.count + 1).joined(separator: " › ") ?? "", uses)
            }
            return HeadingProblem(
                code: code, language: language, kind: .level,
                variants: variants(Dictionary(named, uniquingKeysWith: { first, _ in first })))
        }
    }

    /// Titles that several divisions of one book bear.
    private static let common: Set<String> = [
        "dispositionsgenerales", "dispositiongenerale", "algemenebepalingen", "algemenebepaling", "definitions",
        "definities",
        "champdapplication", "toepassingsgebied", "generalites", "algemeen", "sanctions", "sancties",
        "dispositionscommunes",
        "gemeenschappelijkebepalingen", "dispositionintroductive", "inleidendebepaling", "dispositionsintroductives",
        "inleidendebepalingen", "dispositiondiverse", "dispositionsdiverses", "diversebepalingen",
    ]

    private static func isPart(_ short: [HeadingKey], of long: [HeadingKey]) -> Bool {
        var rest = long[...]
        for key in short {
            guard let place = rest.firstIndex(of: key) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    /// Divisions that stop and begin again with another between.
    private static func scattered(_ uses: [Use], _ code: CodeIdentifier, _ language: Language) -> [HeadingProblem] {
        var closed: [[HeadingKey]: [Use]] = [:]
        var open: [[HeadingKey]: [Use]] = [:]
        var problems: [HeadingProblem] = []
        for use in uses {
            let prefixes = Set((1...use.path.count).map { Array(use.keys.prefix($0)) })
            for (keys, members) in open where !prefixes.contains(keys) {
                closed[keys] = members
                open[keys] = nil
            }
            for keys in prefixes.sorted(by: { $0.count < $1.count }) {
                if let earlier = closed.removeValue(forKey: keys), let name = use.path.prefix(keys.count).last {
                    let first = "\(name) (\(earlier.first?.key.number ?? "") – \(earlier.last?.key.number ?? ""))"
                    problems.append(
                        HeadingProblem(
                            code: code, language: language, kind: .scattered,
                            variants: variants([first: earlier, "\(name) (\(use.key.number) …)": [use]])))
                    open[keys] = earlier
                }
                open[keys, default: []].append(use)
            }
        }
        return problems
    }

    private static func variants(_ groups: [String: [Use]]) -> [HeadingProblem.Variant] {
        groups.map { text, uses in
            var files: [String] = []
            var firsts: [String] = []
            for use in uses where !files.contains(use.file) {
                files.append(use.file)
                firsts.append("\(use.file): \(use.key.number)")
            }
            return HeadingProblem.Variant(text: text, count: uses.count, places: firsts)
        }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}
