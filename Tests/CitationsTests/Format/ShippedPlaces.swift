import Foundation
import LegalModel

/// Every article of the corpus that ships with every paragraph, alinéa, point and letter that a version of it has, in the
/// order of the files.
struct ShippedPlaces {
    /// The references of each article, the article itself first.
    let articles: [[ArticleReference]]
    /// Every reference alone.
    let singles: [[ArticleReference]]
    /// Lists of two to four, each place and article in one of each length: neighbours in an article, and articles that
    /// stand side by side, whole and with their last places.
    let lists: [[ArticleReference]]

    /// Read once for all suites.
    static let shared = Result { try ShippedPlaces() }

    private init() throws {
        let folder = CitationCorpus.folder.appendingPathComponent("digests")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        var articles: [[ArticleReference]] = []
        for path in paths.sorted() {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            articles += ShippedPlaces.articles(in: text)
        }
        self.articles = articles
        singles = articles.flatMap { $0.map { [$0] } }
        lists = ShippedPlaces.lists(of: articles)
    }

    /// Reads the three keys that count, line by line: the whole of the corpus as a tree takes seconds.
    private static func articles(in text: String) -> [[ArticleReference]] {
        var code = ""
        var articles: [[ArticleReference]] = []
        for line in text.split(separator: "\n") {
            let words = line.drop { $0 == " " }
            if line.hasPrefix("code: ") {
                code = String(line.dropFirst(6))
            } else if words.hasPrefix("- number: "), let number = value(words) {
                articles.append([ArticleReference("\(code):\(number)")].compactMap { $0 })
            } else if words.hasPrefix("- { at: "), let place = value(words), let whole = articles.last?.first {
                guard let reference = ArticleReference("\(whole),\(place)") else { continue }
                if !articles[articles.count - 1].contains(reference) { articles[articles.count - 1].append(reference) }
            }
        }
        return articles
    }

    /// The first value of a line, in quotation marks or bare.
    private static func value(_ line: Substring) -> Substring? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let rest = line[colon...].dropFirst().drop { $0 == " " }
        guard rest.first == "\"" else { return rest.prefix { $0 != "," && $0 != " " } }
        return rest.dropFirst().prefix { $0 != "\"" }
    }

    private static func lists(of articles: [[ArticleReference]]) -> [[ArticleReference]] {
        var lists: [[ArticleReference]] = []
        for size in 2...4 {
            for places in articles.map({ $0.dropFirst() }) where places.count >= size {
                lists += stride(from: 0, through: places.count - size, by: size).map {
                    Array(places.dropFirst($0).prefix(size))
                }
            }
            for start in stride(from: 0, through: articles.count - size, by: size) {
                lists.append(articles[start..<start + size].compactMap(\.last))
                lists.append(articles[start..<start + size].compactMap(\.first))
            }
        }
        return lists
    }
}
