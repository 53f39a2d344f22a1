import FileFormats
import Foundation
import Testing

/// The mails of `Tests/Fixtures/mail` with what must be found in them.
enum MailFixtures {
    /// What a reader must find.
    struct Expected: Decodable, Sendable {
        struct File: Decodable, Sendable {
            var name: String
            var content: String?
            var role: String
            var type: String
        }
        var from: [String]
        var to: [String]?
        var names: [String]?
        var subject: String
        var day: String?
        var time: String?
        var receivedDay: String?
        var id: String?
        var text: String?
        var textEnds: String?
        var textLength: Int?
        var attachments: [File]
        var count: Int?
        var within: String?
        var remarks: [String]
        var anyRemarks: Bool?
        var python: Bool
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/mail")

    static let expected: [String: Expected] = {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")) else { return [:] }
        return (try? JSONDecoder().decode([String: Expected].self, from: data)) ?? [:]
    }()

    static let names = expected.keys.sorted()

    static func path(_ name: String) -> String { folder.appendingPathComponent("\(name).eml").path }

    static func bytes(_ name: String) throws -> [UInt8] { try WholeFile.read(path(name)) }

    /// The program Python 3, where there is one.
    static let python: URL? = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }.map { URL(fileURLWithPath: $0) }

    /// What Python's `email` module finds in files, in their order.
    static func readByPython<Answer: Decodable>(_ paths: [String], as type: Answer.Type) throws -> [Answer] {
        let process = Process()
        process.executableURL = python
        process.arguments = [folder.appendingPathComponent("read.py").path] + paths
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try data.split(separator: 0x0A).map { try JSONDecoder().decode(Answer.self, from: Data($0)) }
    }
}
