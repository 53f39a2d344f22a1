import Benchmark
import Citations
import FileFormats
import Foundation
import LegalModel
import Review

/// The bars of the linter: one letter, and the word lists.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(20),
        maxIterations: 50)

    for language in Language.allCases {
        Benchmark("Read a letter of one page, \(language.rawValue) (bar: 10 ms)") { benchmark in
            let linter = try LetterFiles.linter(language)
            let letter = try LetterFiles.letter(language)
            benchmark.startMeasurement()
            blackHole(linter.report(on: letter, as: .relay, to: .company))
        }
    }

    Benchmark("Read the word lists of a language") { benchmark in
        benchmark.startMeasurement()
        blackHole(try LetterFiles.lists(.german))
    }
}
