import FileFormats
import Foundation
import Testing

@Suite("MailWriter")
struct MailWriterTests {
    static let draft = MailDraft(
        from: MailAddress(name: "Service de médiation – dienst „Ombud“", address: "mediation@example.org"),
        to: [MailAddress(name: "Lefèvre, Claire (née D’Hondt)", address: "claire.lefevre@example.org")],
        subject:
            "Dossier 2026-00123 : position de l’entreprise « Ovenhuis » – une réponse est attendue avant le 26 mars",
        plainText: "Madame,\n\nVoici « les mots » de l’entreprise : 450 €.\n.\nFrom here = on\n-- \nFin\n"
            + String(repeating: "mot ", count: 300) + "\n",
        html: "<!DOCTYPE html>\n<html lang=\"fr\"><body><p>450 € = prix</p></body></html>\n", languageTag: "fr-BE",
        attachments: [
            MailAttachment(
                fileName: "2026-00123-relais-r1-fr.docx",
                mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                bytes: [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 1000)),
            MailAttachment(fileName: "pièce-P1.pdf", mediaType: "application/pdf", bytes: Array("%PDF".utf8)),
            MailAttachment(
                fileName: String(repeating: "très long nom ", count: 8) + "€.txt", mediaType: "text/plain", bytes: []),
        ], mark: String(repeating: "0123456789abcdef", count: 4))

    @Test func `What is written is read back`() throws {
        let draft = Self.draft
        let mail = try MailReader.read(try MailWriter.bytes(of: draft))
        #expect(mail.from == [draft.from])
        #expect(mail.to == draft.to)
        #expect(mail.subject == draft.subject)
        #expect(mail.text == draft.plainText.trimmingCharacters(in: .newlines))
        #expect(mail.attachments.map(\.fileName) == draft.attachments.map(\.fileName))
        #expect(mail.attachments.map(\.mediaType) == draft.attachments.map(\.mediaType))
        #expect(mail.attachments.map(\.bytes) == draft.attachments.map(\.bytes))
        #expect(mail.attachments.allSatisfy { $0.receivedName == nil })
        #expect(mail.messageID == "0123456789abcdef0123456789abcdef@example.org")
        #expect(mail.languageTag == "fr-BE")
        #expect(mail.remarks == [.noDate])
    }

    @Test func `The same draft gives the same bytes, short lines of ASCII, and line ends of mail`() throws {
        let bytes = try MailWriter.bytes(of: Self.draft)
        #expect(try MailWriter.bytes(of: Self.draft) == bytes)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
        // The name of a type cannot be broken.
        #expect(lines.allSatisfy { $0.utf8.count <= 78 || $0.hasPrefix("Content-Type: application/vnd.") })
        #expect(lines.contains("X-Unsent: 1"))
        #expect(!lines.contains { $0.hasPrefix("Date:") })
    }

    @Test func `Without an addressee there is no To; without files the text stands alone`() throws {
        var draft = Self.draft
        draft.to = []
        draft.attachments = []
        let text = String(decoding: try MailWriter.bytes(of: draft), as: UTF8.self)
        #expect(!text.contains("\r\nTo:"))
        #expect(text.contains("multipart/alternative") && !text.contains("multipart/mixed"))
        #expect(try MailReader.read(Array(text.utf8)).attachments.isEmpty)
    }

    @Test(arguments: ["a\r\nBcc: b@example.org", "a\u{0}b", "=?utf-8?Q?x?=", "a\n\nb", "\u{202E}x", "\"<>,;:\\"])
    func `Nothing in subject or names can become a header`(text: String) throws {
        var draft = Self.draft
        draft.subject = text
        draft.to[0].name = text
        draft.attachments[1] = MailAttachment(fileName: text, mediaType: "application/pdf", bytes: [1])
        let mail = try MailReader.read(try MailWriter.bytes(of: draft))
        #expect(mail.copies.isEmpty)
        #expect(mail.to.map(\.address) == ["claire.lefevre@example.org"])
        #expect(mail.attachments.count == 3)
        let written = String(decoding: try MailWriter.bytes(of: draft), as: UTF8.self)
        #expect(!written.contains("\r\nBcc:"))
    }

    @Test(arguments: ["multipart/mixed", "message/rfc822", "x", "a/b\r\nBcc: x@example.org", ""])
    func `A file of a type that cannot be encoded is written as unknown bytes`(type: String) throws {
        var draft = Self.draft
        draft.attachments = [
            MailAttachment(fileName: "a.eml", mediaType: type, bytes: Array("Subject: x\n\ny\n".utf8))
        ]
        let mail = try MailReader.read(try MailWriter.bytes(of: draft))
        #expect(mail.attachments.map(\.mediaType) == ["application/octet-stream"])
        #expect(mail.attachments.map(\.bytes) == draft.attachments.map(\.bytes))
    }

    @Test(arguments: [
        "", "a", "a@", "@b", "a@b@c", "a b@example.org", "a@example.org\r\nBcc: x@y", "a@é.org", "<a@b.c>", "a..b@c",
    ])
    func `An address that is none is refused`(address: String) {
        var draft = Self.draft
        draft.to = [MailAddress(address: address)]
        #expect(throws: MailFault.unwritable) { try MailWriter.bytes(of: draft) }
    }

    @Test(.enabled(if: MailFixtures.python != nil))
    func `Python reads what is written`() throws {
        struct Answer: Decodable {
            struct File: Decodable {
                var name: String?
                var content: String
                var type: String
            }
            var subject: String
            var to: [String]
            var headers: [String: String]
            var text: String
            var html: String?
            var attachments: [File]
            var defects: [String]
        }
        let draft = Self.draft
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString).eml")
        defer { try? FileManager.default.removeItem(at: file) }
        try WholeFile.write(try MailWriter.bytes(of: draft), to: file.path)
        let answers = try MailFixtures.readByPython([file.path], as: Answer.self)
        let answer = try #require(answers.first)
        #expect(answer.defects.isEmpty)
        #expect(answer.subject == draft.subject)
        #expect(answer.to == draft.to.map(\.address))
        #expect(answer.text == draft.plainText.trimmingCharacters(in: .whitespacesAndNewlines))
        #expect(answer.html == draft.html)
        #expect(answer.attachments.map(\.name) == draft.attachments.map(\.fileName))
        #expect(answer.attachments.map(\.type) == draft.attachments.map(\.mediaType))
        #expect(
            answer.attachments.map(\.content) == draft.attachments.map { Data($0.bytes).base64EncodedString() })
        #expect(answer.headers["x-unsent"] == "1")
        #expect(answer.headers["mime-version"] == "1.0")
    }
}
