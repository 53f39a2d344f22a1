import Benchmark
import Foundation
import LegalModel
import Reasoning
import Review

/// The bars of reasoning: evaluation of the largest pack that ships, and the check of a whole recommendation.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(20),
        maxIterations: 50)

    Benchmark("Evaluate the largest pack (bar: 1 ms)", configuration: .init(scalingFactor: .kilo)) { benchmark in
        let pack = try ReasoningFiles.largestPack()
        let evaluator = Evaluator(pack)
        let findings = pack.tests.map(\.findings)
        benchmark.startMeasurement()
        for step in benchmark.scaledIterations { blackHole(evaluator.evaluate(findings[step % findings.count])) }
    }

    Benchmark("Prepare the largest pack for evaluation") { benchmark in
        let pack = try ReasoningFiles.largestPack()
        benchmark.startMeasurement()
        blackHole(Evaluator(pack))
    }

    Benchmark("Read the largest pack") { benchmark in
        benchmark.startMeasurement()
        blackHole(try ReasoningFiles.largestPack())
    }

    Benchmark("Every single change that turns a claim of the largest pack") { benchmark in
        let pack = try ReasoningFiles.largestPack()
        let findings = pack.tests.max { $0.findings.count < $1.findings.count }?.findings ?? [:]
        benchmark.startMeasurement()
        blackHole(pack.decisiveChanges(from: findings))
    }

    Benchmark("Check a full recommendation in two languages (bar: 50 ms)") { benchmark in
        let composed = try ReasoningFiles.desk().composed()
        benchmark.startMeasurement()
        blackHole(Inspection.diagnostics(of: composed))
    }

    Benchmark("Compose and check a full recommendation in two languages (bar: 150 ms)") { benchmark in
        let desk = try ReasoningFiles.desk()
        benchmark.startMeasurement()
        blackHole(Inspection.diagnostics(of: try desk.composed()))
    }
}
