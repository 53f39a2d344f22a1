import Benchmark
import CorpusStore
import Foundation
import LegalModel
import Retrieval

/// The bars of the law: page, bulk, lookup, search. The folder of the project is the working directory's grandparent, or
/// `CARNET_PROJECT`; the acceptance page is used when it is there, a page of its size made of our own words otherwise.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(20),
        maxIterations: 20)

    Benchmark("Read the acceptance page (bar: 400 ms CPU with storing and indexing, 120 MiB)") { benchmark in
        let page = try LawFiles.acceptancePage()
        let today = try LawFiles.today()
        benchmark.startMeasurement()
        blackHole(try PageReader(page).read(today: today, code: { _ in nil }))
    }

    Benchmark("Import and index the acceptance page (bar: 400 ms CPU)") { benchmark in
        let page = try LawFiles.acceptancePage()
        let path = try LawFiles.corpus()
        let options = try LawFiles.options()
        benchmark.startMeasurement()
        try LawFiles.change(path) { blackHole(try $0.importPage(page, file: "page.html", options: options)) }
        benchmark.stopMeasurement()
        LawFiles.remove(path)
    }

    Benchmark(
        "Import and index 30 000 articles (bar: 6 s)",
        configuration: .init(warmupIterations: 0, maxDuration: .seconds(60), maxIterations: 3)
    ) { benchmark in
        let lines = MadeUpLaw.bulk(articles: 30_000)
        let path = try LawFiles.corpus()
        let options = try LawFiles.options()
        benchmark.startMeasurement()
        try LawFiles.change(path) { blackHole(try $0.importArticles(lines, file: "bulk.jsonl", options: options)) }
        benchmark.stopMeasurement()
        LawFiles.remove(path)
    }

    Benchmark("Look up an article on a day (bar: 1 ms)", configuration: .init(scalingFactor: .kilo)) { benchmark in
        let path = try LawFiles.corpus()
        let corpus = try CorpusDatabase(opening: path)
        let keys = try corpus.keys()
        let day = try LawFiles.today()
        benchmark.startMeasurement()
        for step in benchmark.scaledIterations {
            let record = try corpus.record(of: keys[step % keys.count])
            blackHole(record?.digest(on: day))
        }
        benchmark.stopMeasurement()
        LawFiles.remove(path)
    }

    Benchmark("Search in the words of a consumer") { benchmark in
        let path = try LawFiles.corpus()
        let corpus = try CorpusDatabase(opening: path)
        let engine = try SearchEngine(corpus)
        let day = try LawFiles.today()
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations {
            blackHole(try engine.search(SearchQuery("machine à laver en panne après 14 mois", today: day)))
        }
        benchmark.stopMeasurement()
        LawFiles.remove(path)
    }

    Benchmark(
        "A hundred searches among 30 000 articles, 20 shown (bar: 1 s)",
        configuration: .init(warmupIterations: 0, maxDuration: .seconds(60), maxIterations: 3)
    ) { benchmark in
        let path = try LawFiles.corpus()
        let options = try LawFiles.options()
        try LawFiles.change(path) {
            _ = try $0.importArticles(MadeUpLaw.bulk(articles: 30_000), file: "bulk.jsonl", options: options)
        }
        let engine = try SearchEngine(CorpusDatabase(opening: path))
        let day = try LawFiles.today()
        let questions = [
            "machine à laver en panne après 14 mois", "refus de remboursement", "colis perdu", "acompte annulé",
        ]
        benchmark.startMeasurement()
        for step in 0..<100 {
            let text = questions[step % questions.count]
            blackHole(try engine.search(SearchQuery(text, language: .french, today: day, limit: 20)))
        }
        benchmark.stopMeasurement()
        LawFiles.remove(path)
    }
}
