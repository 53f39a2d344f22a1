import FileFormats
import Foundation
import LegalModel
import Testing

@Suite("MailReader")
struct MailReaderTests {
    @Test func `There are as many mails as are promised`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: MailFixtures.folder.path)
            .filter { $0.hasSuffix(".eml") }
        #expect(files.count >= 40)
        #expect(Set(files) == Set(MailFixtures.names.map { "\($0).eml" }))
    }

    @Test(arguments: MailFixtures.names)
    func `A mail is read as it was meant`(name: String) throws {
        let expected = try #require(MailFixtures.expected[name])
        let mail = try MailReader.read(try MailFixtures.bytes(name))
        #expect(mail.from.map(\.address) == expected.from)
        #expect(mail.subject == expected.subject)
        #expect(mail.sent?.dayInBrussels?.description == expected.day)
        #expect(mail.sent?.timeInBrussels == expected.time)
        if let names = expected.names { #expect(mail.from.map(\.name) == names) }
        if let to = expected.to { #expect(mail.to.map(\.address) == to) }
        if let id = expected.id { #expect(mail.messageID == id) }
        if let day = expected.receivedDay { #expect(mail.received?.dayInBrussels?.description == day) }
        if let text = expected.text { #expect(mail.text == text) }
        if let end = expected.textEnds { #expect(mail.text.hasSuffix(end)) }
        if let length = expected.textLength { #expect(mail.text.utf8.count == length) }
        if let count = expected.count {
            #expect(mail.attachments.count == count)
        } else {
            #expect(mail.attachments.map(\.fileName) == expected.attachments.map(\.name))
            #expect(mail.attachments.map(\.role.rawValue) == expected.attachments.map(\.role))
            #expect(mail.attachments.map(\.mediaType) == expected.attachments.map(\.type))
        }
        for (found, file) in zip(mail.attachments, expected.attachments) {
            if let content = file.content { #expect(content == base64(found.bytes)) }
        }
        if let words = expected.within {
            #expect(try OfficeText.text(of: try MailFixtures.bytes(name), fileName: "a.eml")?.contains(words) == true)
        }
        let remarks = Set(mail.remarks.map(\.rawValue))
        if expected.anyRemarks == true {
            #expect(remarks.isSuperset(of: expected.remarks))
        } else {
            #expect(remarks == Set(expected.remarks))
        }
    }

    @Test func `No name of a file can mislead or leave its folder`() throws {
        for name in MailFixtures.names {
            for file in try MailReader.read(try MailFixtures.bytes(name)).attachments {
                #expect(!file.fileName.contains("/") && !file.fileName.contains("\\"))
                #expect(
                    file.fileName.unicodeScalars.allSatisfy {
                        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
                    })
            }
        }
    }

    @Test(.enabled(if: MailFixtures.python != nil))
    func `Python reads the same`() throws {
        struct Answer: Decodable {
            struct File: Decodable {
                var name: String?
                var content: String
                var type: String
            }
            var subject: String
            var from: [String]
            var text: String
            var attachments: [File]
        }
        let names = MailFixtures.names.filter { MailFixtures.expected[$0]?.python == true }
        #expect(names.count >= 15)
        let answers = try MailFixtures.readByPython(names.map(MailFixtures.path), as: Answer.self)
        #expect(answers.count == names.count)
        for (name, answer) in zip(names, answers) {
            let mail = try MailReader.read(try MailFixtures.bytes(name))
            #expect(mail.subject == answer.subject, "\(name)")
            #expect(mail.from.map(\.address) == answer.from, "\(name)")
            #expect(mail.text == answer.text, "\(name)")
            #expect(mail.attachments.map(\.fileName) == answer.attachments.map(\.name), "\(name)")
            #expect(mail.attachments.map(\.mediaType) == answer.attachments.map(\.type), "\(name)")
            #expect(mail.attachments.map { base64($0.bytes) } == answer.attachments.map(\.content), "\(name)")
        }
    }

    private func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
