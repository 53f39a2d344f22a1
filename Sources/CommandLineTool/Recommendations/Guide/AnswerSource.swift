import FileFormats
import Foundation
import LegalModel

/// Where answers come from: a person at a terminal, a pipe, or a file with one answer a line.
///
/// In a pipe or file, lines that begin with `#` are comments; an empty line is an empty answer.
struct AnswerSource {
    /// Whether a person answers, who can be asked again.
    let isInteractive: Bool
    private let name: String
    private var lines: [Substring]?
    private var next = 0

    /// A terminal or a pipe.
    static func standardInput() -> AnswerSource {
        AnswerSource(isInteractive: isatty(STDIN_FILENO) == 1, name: "-", lines: nil)
    }

    /// A file.
    static func file(_ path: String) throws -> AnswerSource {
        guard let text = String(validating: try WholeFile.read(path), as: UTF8.self) else {
            throw DataFault(.notUTF8, at: SourceLocation(file: path, line: 1, column: 1))
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return AnswerSource(isInteractive: false, name: path, lines: lines)
    }

    private init(isInteractive: Bool, name: String, lines: [Substring]?) {
        self.isInteractive = isInteractive
        self.name = name
        self.lines = lines
    }

    /// The place of the answer read last.
    var place: SourceLocation { SourceLocation(file: name, line: max(next, 1), column: 1) }

    /// The next answer; `nil` at the end.
    mutating func answer() -> String? {
        while let line = nextLine() {
            if isInteractive { return line }
            if !line.hasPrefix("#") {
                Console.write("> " + Console.safe(line))
                return line
            }
        }
        return nil
    }

    private mutating func nextLine() -> String? {
        next += 1
        if let lines { return lines.indices.contains(next - 1) ? String(lines[next - 1]) : nil }
        if isInteractive { try? FileHandle.standardOutput.write(contentsOf: Data("> ".utf8)) }
        return readLine()
    }
}
