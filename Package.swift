// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: all upcoming features, strict memory safety, warnings as errors.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let hashing = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The targets in the order of the flow; each may import only what stands above it.
let flow: [Target] = [
    .target(name: "LegalModel", swiftSettings: strict),
    .target(
        name: "FileFormats",
        dependencies: ["LegalModel", "CMarkup", "CArchive", "CMarkdown", "CMail", yaml],
        swiftSettings: strict),
    .target(name: "Citations", dependencies: ["LegalModel", "FileFormats"], swiftSettings: strict),
    .target(
        name: "CorpusStore",
        dependencies: ["LegalModel", "FileFormats", "Citations", database, hashing],
        swiftSettings: strict),
    .target(
        name: "Retrieval",
        dependencies: ["LegalModel", "FileFormats", "Citations", "CorpusStore", "CStemmer", database],
        swiftSettings: strict),
    .target(name: "Reasoning", dependencies: ["LegalModel"], swiftSettings: strict),
    .target(
        name: "Casework",
        dependencies: ["LegalModel", "FileFormats", "Reasoning", database, hashing],
        swiftSettings: strict),
    .target(
        name: "Drafting",
        dependencies: ["LegalModel", "FileFormats", "Citations", "Reasoning", "Casework"],
        swiftSettings: strict),
    .target(
        name: "Rendering",
        dependencies: ["LegalModel", "FileFormats"],
        swiftSettings: strict),
    .target(
        name: "Review",
        dependencies: [
            "LegalModel", "FileFormats", "Citations", "CorpusStore", "Retrieval", "Reasoning", "Casework", "Drafting",
            hashing,
        ],
        swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["LegalModel", "Casework", "Rendering"], swiftSettings: strict),
    .target(
        name: "CommandLineTool",
        dependencies: [
            "LegalModel", "FileFormats", "Citations", "CorpusStore", "Retrieval", "Reasoning", "Casework", "Drafting",
            "Review", "Rendering", "Reporting", arguments,
        ],
        swiftSettings: strict),
    .executableTarget(name: "carnet", dependencies: ["CommandLineTool"], swiftSettings: strict),
]

/// System libraries, each behind a C target of ours: an opaque header, no header of the library reaches Swift.
/// The `…Flags` modules are empty; they only carry what pkg-config says.
let systemLibraries: [Target] = [
    .systemLibrary(
        name: "LibXML2Flags", path: "Sources/C/LibXML2Flags", pkgConfig: "libxml-2.0",
        providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
        name: "LibZipFlags", path: "Sources/C/LibZipFlags", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
        name: "LibGMimeFlags", path: "Sources/C/LibGMimeFlags", pkgConfig: "gmime-3.0",
        providers: [.apt(["libgmime-3.0-dev"])]),
    .target(
        name: "CMarkup", dependencies: ["LibXML2Flags"], path: "Sources/C/CMarkup",
        linkerSettings: [.linkedLibrary("xml2")]),
    .target(
        name: "CArchive", dependencies: ["LibZipFlags"], path: "Sources/C/CArchive",
        linkerSettings: [.linkedLibrary("zip")]),
    .target(
        name: "CMail", dependencies: ["LibGMimeFlags"], path: "Sources/C/CMail",
        linkerSettings: [.linkedLibrary("gmime-3.0"), .linkedLibrary("gobject-2.0"), .linkedLibrary("glib-2.0")]),
    .target(
        name: "CMarkdown", path: "Sources/C/CMarkdown",
        linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    .target(name: "CStemmer", path: "Sources/C/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
]

/// One test target a room; a test may import what its room may import, and the readers of files.
let tests: [Target] = flow.filter { $0.name != "carnet" }.map { room in
    .testTarget(
        name: "\(room.name)Tests",
        dependencies: [.byName(name: room.name)] + room.dependencies
            + (room.name == "Reasoning" ? ["FileFormats"] : []),
        path: "Tests/\(room.name)Tests",
        swiftSettings: strict)
}

let package = Package(
    name: "carnet",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Carnet", targets: flow.map(\.name).filter { $0 != "carnet" && $0 != "CommandLineTool" }),
        .library(name: "CarnetLaw", targets: ["LegalModel", "FileFormats", "Citations", "CorpusStore", "Retrieval"]),
        .executable(name: "carnet", targets: ["carnet"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: flow + systemLibraries + tests
)
