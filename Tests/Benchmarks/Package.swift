// swift-tools-version: 6.2
import PackageDescription

/// How fast the law is imported, indexed and found, citations read, packs are evaluated and recommendations checked. A package of its own: `swift package benchmark`.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "carnet", path: "../.."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Law",
            dependencies: [
                .product(name: "CarnetLaw", package: "carnet"), .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Law",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Citation-benchmarks",
            dependencies: [
                .product(name: "CarnetLaw", package: "carnet"), .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Citations",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Letters",
            dependencies: [
                .product(name: "Carnet", package: "carnet"), .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Letters",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Reasoning-benchmarks",
            dependencies: [
                .product(name: "Carnet", package: "carnet"), .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Reasoning",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
