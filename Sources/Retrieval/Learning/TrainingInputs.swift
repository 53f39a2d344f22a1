import FileFormats
import Foundation

/// The files that the learned weights depend on.
enum TrainingInputs {
    /// A fingerprint of the sentences, the everyday words and the tables of the analysis: other bytes, another fingerprint.
    ///
    /// - Source: FNV-1a, 64 bits, over the names and bytes of the files in the order of their names.
    static func fingerprint(of folder: URL) throws -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        }
        for name in try names(in: folder) {
            add(name.utf8)
            add(try WholeFile.read(folder.appendingPathComponent(name).path))
        }
        return String(hash, radix: 16)
    }

    private static func names(in folder: URL) throws -> [String] {
        var names = ["everyday-words.yaml"]
        for part in ["everyday", "situations", "stems"] {
            let path = folder.appendingPathComponent(part).path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            names += try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }
                .map { "\(part)/\($0)" }
        }
        return names.filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }.sorted()
    }
}
