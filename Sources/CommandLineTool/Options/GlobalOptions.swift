import ArgumentParser
import Foundation
import LegalModel

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: "Where data lives; else $CARNET_HOME, else the data folder of the user.")
    var home: String?

    @Option(help: "The folder LegalCorpus.")
    var corpus: String?

    @Option(help: "The folder Templates.")
    var templates: String?

    @Option(help: "Language of what is shown: fr, nl, de or en.")
    var language: String?

    @Option(help: "The day of today, yyyy-mm-dd, instead of the clock.")
    var today: String?

    @Option(name: .customLong("as"), help: "Who acts; else $CARNET_USER.")
    var user: String?

    @Flag(help: "Print one JSON document.")
    var json = false

    /// What the options and the environment say together.
    ///
    /// - Throws: a wrong use when a value cannot be read.
    func context() throws -> Context {
        try Context(options: self, environment: ProcessInfo.processInfo.environment)
    }
}
