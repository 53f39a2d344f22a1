import Foundation
import LegalModel

/// Reads and writes files whole: a file that is written is complete or not there.
public enum WholeFile {
    /// The largest file that is read: 64 MiB.
    public static let limitInBytes = 64 * 1024 * 1024

    /// Reads a file.
    public static func read(_ path: String) throws(FileFault) -> [UInt8] {
        guard FileManager.default.fileExists(atPath: path) else { throw .notFound(path: path) }
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            guard data.count <= limitInBytes else { throw FileFault.tooLarge(path: path, limitInBytes: limitInBytes) }
            return [UInt8](data)
        } catch let fault as FileFault {
            throw fault
        } catch {
            throw .unreadable(path: path, reason: reason(of: error))
        }
    }

    /// Reads a text file, or standard input when the path is `-`.
    ///
    /// - Throws: a ``FileFault``, or a `DataFault` of kind `notUTF8`.
    public static func text(_ path: String) throws -> String {
        let bytes = path == "-" ? [UInt8](FileHandle.standardInput.readDataToEndOfFile()) : try read(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DataFault(.notUTF8, at: SourceLocation(file: path, line: 1, column: 1))
        }
        return text
    }

    /// Writes bytes to a temporary name beside the target and renames it over the target.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        let target = URL(fileURLWithPath: path)
        let temporary = target.deletingLastPathComponent()
            .appendingPathComponent(".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: temporary)
            guard unsafe rename(temporary.path, target.path) == 0 else {
                throw CocoaError(.fileWriteUnknown)
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw .unwritable(path: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let code = underlying.map { $0.domain == NSPOSIXErrorDomain ? $0.code : 0 } ?? 0
        guard code > 0, let text = unsafe strerror(Int32(code)) else {
            return (error as NSError).localizedDescription
        }
        return unsafe String(cString: text)
    }
}
