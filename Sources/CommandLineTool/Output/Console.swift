import FileFormats
import Foundation
import Synchronization

/// Writes to standard output and standard error, or into a transcript.
enum Console {
    /// Where text goes instead of standard output and standard error, while a transcript is kept.
    @TaskLocal static var transcript: Transcript?

    /// Writes text and a line end to standard output.
    static func write(_ text: String) { put(text, isError: false) }

    /// Writes text and a line end to standard error.
    static func writeError(_ text: String) { put(text, isError: true) }

    /// Writes one JSON document to standard output.
    static func write(json value: JSONValue) { write(value.compactText) }

    /// Whether standard output is a terminal and colour is wanted.
    static var hasColour: Bool {
        transcript == nil && isatty(STDOUT_FILENO) == 1
            && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Text from outside with everything that a terminal would obey made visible.
    static func safe(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: scalars.append(scalar)
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static func put(_ text: String, isError: Bool) {
        if let transcript {
            transcript.append(text)
            return
        }
        let handle = isError ? FileHandle.standardError : FileHandle.standardOutput
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }
}

/// What a command wrote, kept instead of shown.
final class Transcript: Sendable {
    private let parts = Mutex<[String]>([])

    func append(_ text: String) { parts.withLock { $0.append(text) } }

    /// The lines written so far.
    var lines: [String] {
        parts.withLock { parts in
            parts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        }
    }
}
