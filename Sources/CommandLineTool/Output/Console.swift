import FileFormats
import Foundation

/// Writes to standard output and standard error.
enum Console {
    /// Writes text and a line end to standard output.
    static func write(_ text: String) { put(text, to: .standardOutput) }

    /// Writes text and a line end to standard error.
    static func writeError(_ text: String) { put(text, to: .standardError) }

    /// Writes one JSON document to standard output.
    static func write(json value: JSONValue) { write(value.compactText) }

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

    private static func put(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }
}
