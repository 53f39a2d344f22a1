import FileFormats
import Foundation
import LegalModel

/// Where answers come from: a person at a terminal, a pipe, or a file with one answer a line.
///
/// A line that ends in `\` goes on in the next one. In a pipe or file, lines that begin with `#` are comments; an empty line
/// is an empty answer.
struct AnswerSource {
    /// Whether a person answers, who can be asked again.
    let isInteractive: Bool
    private let name: String
    private var lines: [Substring]?
    private var next = 0
    private var first = 0

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

    /// The place of the answer read last: its first line.
    var place: SourceLocation { SourceLocation(file: name, line: max(first, 1), column: 1) }

    /// The next answer; `nil` at the end. An answer that goes on beyond the end is none: nothing half is taken.
    mutating func answer() -> String? {
        while var line = nextLine() {
            if !isInteractive, line.hasPrefix("#") { continue }
            first = next
            echo(line)
            while line.hasSuffix("\\") {
                guard let more = nextLine() else { return nil }
                echo(more)
                line = line.dropLast() + "\n" + more
            }
            return line
        }
        return nil
    }

    private func echo(_ line: String) {
        if !isInteractive { Console.write("> " + Console.safe(line)) }
    }

    private mutating func nextLine() -> String? {
        next += 1
        if let lines { return lines.indices.contains(next - 1) ? String(lines[next - 1]).withoutReturn : nil }
        if isInteractive { try? FileHandle.standardOutput.write(contentsOf: Data("> ".utf8)) }
        return readLine()?.withoutReturn
    }
}

extension String {
    /// Without the carriage return that a file from another system has at the end of its lines.
    fileprivate var withoutReturn: String { hasSuffix("\r") ? String(dropLast()) : self }
}
