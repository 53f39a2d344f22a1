import LegalModel
import Retrieval

/// Prints measures as a table: one row a set, language, half and engine.
struct MeasurePrinter {
    private static let head = ["R@1", "R@5", "±", "R@10", "R@20", "R@100", "MRR", "nDCG", "n"]

    /// The rows of one run over our own questions.
    func print(_ set: [MeasuredQuestion], _ orders: [String: [ArticleKey]], name: String, hasHead: Bool) {
        if hasHead { row("set", "engine", MeasurePrinter.head) }
        for language in Language.allCases {
            for isForDevelopment in [true, false] {
                let half = set.filter { $0.language == language && $0.isForDevelopment == isForDevelopment }
                for (label, articles) in [("governing", \MeasuredQuestion.governing), ("articles", \.articles)] {
                    let ranks = half.map { question in
                        SearchMeasurement.ranks(of: question[keyPath: articles], in: orders[question.id] ?? [])
                    }
                    let title = "\(language.rawValue) \(isForDevelopment ? "development" : "test") \(label)"
                    printRow(title, name, RankMeasures(ranks))
                }
            }
        }
    }

    /// One row.
    func printRow(_ title: String, _ name: String, _ measures: RankMeasures) {
        let values =
            [measures.recall(1), measures.recall(5), measures.spread(5)]
            + [10, 20, 100].map { measures.recall($0) } + [measures.reciprocalRank, measures.gain]
        row(title, name, values.map(MeasurePrinter.number) + [String(measures.ranks.count)])
    }

    /// The questions of the development half for which a governing article stands below the first five.
    func printMissed(_ set: [MeasuredQuestion], _ orders: [String: [ArticleKey]]) {
        for question in set where question.isForDevelopment && !question.articles.isEmpty {
            let order = orders[question.id] ?? []
            let ranks = SearchMeasurement.ranks(of: question.governing, in: order)
            guard RankMeasures.recall(ranks, 5) < 1 else { continue }
            let wanted = zip(question.governing, ranks).map { "\($0) (\($1))" }.joined(separator: " ")
            Console.write("\(question.id) \(question.text)")
            Console.write("    \(wanted) ≠ \(order.prefix(6).map(\.description).joined(separator: " "))")
        }
    }

    /// How many questions were won and lost against an earlier run, by the share found among the first five.
    func printChanges(_ before: [String: [Int]], _ now: [String: [Int]]) {
        guard !before.isEmpty else { return }
        var won: [String] = []
        var lost: [String] = []
        for (id, ranks) in now.sorted(by: { $0.key < $1.key }) {
            guard let old = before[id] else { continue }
            let change = RankMeasures.recall(ranks, 5) - RankMeasures.recall(old, 5)
            if change > 0 { won.append(id) }
            if change < 0 { lost.append(id) }
        }
        Console.write("against the last run: won \(won.count), lost \(lost.count)")
        if !lost.isEmpty { Console.write("lost: " + lost.joined(separator: " ")) }
    }

    /// The median and the time that 95 of 100 questions stay below, in milliseconds.
    func printTimes(_ times: [Double]) {
        guard !times.isEmpty else { return }
        let tenths = { (share: Double) in (times[Int(Double(times.count - 1) * share)] * 10).rounded() / 10 }
        Console.write("p50 \(tenths(0.5)) ms, p95 \(tenths(0.95)) ms over \(times.count) questions")
    }

    /// How many questions that no article answers were refused.
    func printRefusals(_ refused: Int, _ all: Int) {
        Console.write("questions that no article answers: \(refused) of \(all) refused")
    }

    /// How many questions that have an answer were refused.
    func printWronglyRefused(_ refused: Int, _ all: Int) {
        Console.write("questions with an answer: \(refused) of \(all) refused")
    }

    private func row(_ title: String, _ name: String, _ cells: [String]) {
        Console.write(
            Lines.padded(title, 26) + Lines.padded(name, 10)
                + cells.map { String(repeating: " ", count: max(0, 6 - $0.count)) + $0 }.joined())
    }

    /// Three decimals without the nought: `.333`.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1_000).rounded())
        let text = String(thousandths % 1_000)
        return (thousandths >= 1_000 ? "1." : ".") + String(repeating: "0", count: 3 - text.count) + text
    }
}
