import Benchmark
import Citations
import LegalModel

/// The bars of citations: a megabyte of text, the grammars at start.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(20),
        maxIterations: 20)

    for language in Language.allCases {
        Benchmark("Find the citations in 1 MB of text, \(language.rawValue) (bar: 150 ms)") { benchmark in
            let finder = try CitationTexts.finder()
            let text = CitationTexts.megabyte(in: language)
            benchmark.startMeasurement()
            blackHole(finder.find(in: text, language: language))
        }
    }

    Benchmark("Read the files of the four grammars") { benchmark in
        benchmark.startMeasurement()
        blackHole(try CitationTexts.grammars())
    }

    for language in Language.allCases {
        Benchmark("Make the grammar ready at the first citation, \(language.rawValue) (bar: 8 ms)") { benchmark in
            let grammars = try CitationTexts.grammars()
            benchmark.startMeasurement()
            blackHole(CitationFinder(grammars: grammars).find(in: "VI.83", language: language))
        }
    }
}
