import FileFormats
import Foundation
import LegalModel

/// Reads what a command is given as a file or on standard input.
enum InputText {
    /// The bytes of a file; of standard input for `-`.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard path == "-" else { return try WholeFile.read(path) }
        guard let data = try FileHandle.standardInput.readToEnd() else { return [] }
        guard data.count <= WholeFile.limitInBytes else {
            throw FileFault.tooLarge(path: path, limitInBytes: WholeFile.limitInBytes)
        }
        return [UInt8](data)
    }

    /// The text of a file, or of standard input for `-`; bad data when it is not UTF-8.
    static func read(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw DataFault(.notUTF8, at: SourceLocation(file: path, line: 1, column: 1))
        }
        return text
    }
}
