// swift-tools-version: 6.2
import PackageDescription

/// Programs that feed the readers of foreign files and texts with cut, shuffled and invented bytes.
///
/// Built with `swift build --sanitize fuzzer`; `./run` does it. A package of its own: nobody builds it to write a letter.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-parse-as-library"]),
]

let package = Package(
    name: "fuzzers",
    dependencies: [.package(name: "carnet", path: "../..")],
    targets: [
        .executableTarget(
            name: "PageFuzzer",
            dependencies: [.product(name: "CarnetLaw", package: "carnet")], swiftSettings: settings),
        .executableTarget(
            name: "BulkFuzzer",
            dependencies: [.product(name: "CarnetLaw", package: "carnet")], swiftSettings: settings),
        .executableTarget(
            name: "MailFuzzer",
            dependencies: [.product(name: "CarnetLaw", package: "carnet")], swiftSettings: settings),
        .executableTarget(
            name: "CitationFuzzer",
            dependencies: [.product(name: "CarnetLaw", package: "carnet")], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
