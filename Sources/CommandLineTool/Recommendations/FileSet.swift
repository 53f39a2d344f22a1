import FileFormats
import Foundation
import LegalModel

/// Files that are written together: all of them, or none.
struct FileSet {
    /// One file.
    struct File {
        /// The name, without folder.
        let name: String
        /// The content.
        let bytes: [UInt8]
    }

    /// The files, in their order.
    let files: [File]

    init(_ files: [File]) { self.files = files }

    /// Writes the files into a folder, which is made when it is not there, and returns their paths.
    ///
    /// All are written under temporary names first; when one of them cannot be, nothing is left behind.
    ///
    /// - Throws: `FileFault.unwritable`.
    @discardableResult
    func write(to folder: String) throws -> [String] {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        let pairs = files.map { file in
            (file, folder.appendingPathComponent(file.name), folder.appendingPathComponent(".\(file.name).new"))
        }
        do {
            for (file, target, temporary) in pairs {
                var isFolder: ObjCBool = false
                if unsafe FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder),
                    isFolder.boolValue
                {
                    throw FileFault.unwritable(path: target.path, reason: "folder")
                }
                try WholeFile.write(file.bytes, to: temporary.path)
            }
        } catch {
            for (_, _, temporary) in pairs { try? FileManager.default.removeItem(at: temporary) }
            throw error
        }
        for (_, target, temporary) in pairs where unsafe rename(temporary.path, target.path) != 0 {
            for (_, _, temporary) in pairs { try? FileManager.default.removeItem(at: temporary) }
            throw FileFault.unwritable(path: target.path, reason: "rename")
        }
        return pairs.map { $0.1.path }
    }

    /// Writes the files and tells their paths.
    func write(to folder: String, _ context: Context) throws {
        let paths = try write(to: folder)
        if context.isJSON {
            Console.write(json: .table(["files": .array(paths.map { .string($0) })]))
        } else {
            paths.forEach(Console.write)
        }
    }
}
