import Casework
import CorpusStore
import Drafting
import Foundation
import LegalModel
import Reasoning
import Retrieval

/// Proposes rule packs from the words of a complaint: articles found with them lead to the packs that rest on these articles,
/// and the words are compared with what the packs say of themselves. It proposes; a person chooses.
struct PackSearch {
    let engine: SearchEngine
    let packs: [RulePack]
    let phrases: ComplaintPhrases
    let today: CivilDate

    /// How many articles of each search count.
    private static let depth = 10
    /// What the articles found weigh beside the words.
    private static let articleWeight = 0.15
    /// What the phrases of complaints weigh beside the title and beside the questions of a pack.
    private static let phraseWeight = 8.0
    /// A pack below this part of the best one's score is not proposed.
    private static let floor = 0.35
    /// The most packs proposed.
    private static let most = 4

    /// The packs that a complaint speaks for, the best first.
    ///
    /// - Parameter complaint: the consumer's messages and claims, each with its language.
    func proposals(for complaint: [(text: String, language: Language)]) throws -> [PackProposal] {
        var articles: [ArticleKey: Double] = [:]
        var byWords: [Int: (score: Double, words: [String])] = [:]
        for (text, language) in complaint {
            for (key, weight) in try found(text, language) { articles[key, default: 0] += weight }
            for match in try matches(of: PackSearch.withoutNumbers(text), in: language) {
                let old = byWords[match.index] ?? (0, [])
                byWords[match.index] = (
                    old.score + match.score, old.words + match.words.filter { !old.words.contains($0) }
                )
            }
        }
        let shares = packs.map(\.citedArticles)
        var ranked: [(score: Double, subject: String, proposal: PackProposal)] = []
        let bestArticles = PackSearch.best(shares.map { score(of: $0, among: shares, found: articles) })
        let bestWords = PackSearch.best(byWords.values.map(\.score))
        for (index, pack) in packs.enumerated() {
            let byArticle = score(of: shares[index], among: shares, found: articles) / bestArticles
            let match = byWords[index]
            let total =
                PackSearch.articleWeight * byArticle + (1 - PackSearch.articleWeight) * (match?.score ?? 0) / bestWords
            let reasons = shares[index].keys.filter { articles[$0] != nil }
                .sorted { (articles[$1] ?? 0, $0) < (articles[$0] ?? 0, $1) }
            ranked.append(
                (total, pack.subject, PackProposal(pack: pack.id, articles: reasons, words: match?.words ?? [])))
        }
        ranked.sort { ($1.score, $0.proposal.pack.text) < ($0.score, $1.proposal.pack.text) }
        guard let best = ranked.first?.score, best > 0 else { return [] }
        // Packs of one subject count once: the day of the dispute tells them apart.
        var subjects: [String] = []
        let good = ranked.filter { $0.score >= PackSearch.floor * best }
        for entry in good where !subjects.contains(entry.subject) { subjects.append(entry.subject) }
        return subjects.prefix(PackSearch.most).flatMap { subject in
            good.filter { $0.subject == subject }.map(\.proposal)
        }
    }

    /// How well a text matches the packs: how people put such disputes, what the packs are about, and what they ask. The
    /// score of each comparison is a part of its best one.
    private func matches(of question: String, in language: Language) throws -> [TextMatch] {
        let comparisons: [(key: (RulePack) -> String, weight: Double)] = [
            ({ phrases.text(of: $0.id, in: language) }, PackSearch.phraseWeight),
            ({ $0.headline(in: language) }, 1), ({ $0.body(in: language) }, 1),
        ]
        return try comparisons.flatMap { comparison in
            // Packs that share their words count as one text, so that sharing makes no word common.
            let texts = packs.map(comparison.key)
            let distinct = texts.indices.filter { index in texts.firstIndex(of: texts[index]) == index }
            let found = try engine.compare(question, with: distinct.map { texts[$0] }, in: language)
            let best = found.first?.score ?? 1
            return found.flatMap { match in
                texts.indices.filter { texts[$0] == texts[distinct[match.index]] }.map {
                    TextMatch(index: $0, score: comparison.weight * match.score / best, words: match.words)
                }
            }
        }
    }

    /// The articles found for a text, the first weighing most: for the whole, and for each of its sentences.
    private func found(_ text: String, _ language: Language) throws -> [ArticleKey: Double] {
        var weights: [ArticleKey: Double] = [:]
        let sentences = text.split { ".!?\n;".contains($0) }.map(String.init).filter {
            $0.split(separator: " ").count > 3
        }
        for query in [text] + sentences.prefix(12) {
            let response = try engine.search(
                SearchQuery(query, language: language, today: today, limit: PackSearch.depth))
            guard response.isClose else { continue }
            for (rank, result) in response.results.enumerated() {
                weights[result.key, default: 0] += 1 / Double(rank + 3)
            }
        }
        return weights
    }

    /// What the articles found weigh for a pack. An article speaks for the packs that rest on it, most for the one in which it
    /// is the greatest part of all that is cited.
    private func score(
        of pack: [ArticleKey: Double], among all: [[ArticleKey: Double]], found: [ArticleKey: Double]
    ) -> Double {
        found.reduce(0) { sum, entry in
            guard let share = pack[entry.key] else { return sum }
            return sum + entry.value * share / all.reduce(0) { $0 + ($1[entry.key] ?? 0) }
        }
    }

    /// The highest of some scores, or 1 when all are 0.
    private static func best(_ scores: some Sequence<Double>) -> Double {
        let best = scores.max() ?? 0
        return best > 0 ? best : 1
    }

    /// A text without numbers, in figures or in words: "fourteen" days and months say nothing of the subject.
    private static func withoutNumbers(_ text: String) -> String {
        text.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
            .filter { !numbers.contains($0.lowercased()) }.joined(separator: " ")
    }

    private static let numbers: Set<String> = [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "vingt", "trente", "cent", "cents", "mille", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht",
        "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "twintig", "dertig", "honderd", "duizend",
        "zwei", "drei", "fünf", "sechs", "sieben", "neun", "zehn", "zwölf", "vierzehn", "hundert", "tausend", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen", "hundred", "thousand",
    ]
}

extension RulePack {
    /// What the pack is about: its title and claims.
    fileprivate func headline(in language: Language) -> String {
        let claims = elements.filter(\.isClaim).compactMap { $0.text?.text(preferring: language) }
        let title = title.text(preferring: language)
        return ([title, title] + claims).joined(separator: "\n")
    }

    /// What the pack asks: the statements and questions of its elements.
    fileprivate func body(in language: Language) -> String {
        elements.filter { !$0.isClaim }.flatMap { [$0.text, $0.question] }
            .compactMap { $0?.text(preferring: language) }.joined(separator: "\n")
    }

    /// The articles that elements, rules and presumptions rest on, each with its share of all that is cited.
    fileprivate var citedArticles: [ArticleKey: Double] {
        let keys = citations.flatMap(\.references).map(\.key)
        return keys.reduce(into: [:]) { $0[$1, default: 0] += 1 / Double(keys.count) }
    }
}

extension Context {
    /// How people put disputes in their own words; none where the templates hold no such file.
    func complaintPhrases() throws -> ComplaintPhrases {
        let path = templatesFolder.appendingPathComponent("complaints.yaml").path
        return FileManager.default.fileExists(atPath: path) ? try ComplaintPhrases(contentsOf: path) : .none
    }
}

extension Dossier {
    /// What the consumer wrote and asks, each with its language.
    var complaint: [(text: String, language: Language)] {
        entries.filter { $0.from == .consumer }.map { ($0.text, $0.language) }
            + claims.compactMap { claim in
                claim.words.flatMap { words in entry(words.entry).map { (words.quotation, $0.language) } }
            }
    }
}
