import FileFormats
import Foundation
import Testing

@Suite("Hostile mails")
struct HostileMailTests {
    private func read(_ text: String) throws(MailFault) -> MailMessage { try MailReader.read(Array(text.utf8)) }

    @Test(arguments: ["", "\n\n\n", "hello", "hello\nworld\n", "%PDF-1.4\n", "\u{0}\u{1}\u{2}", "X-Other: 1\n\ntext"])
    func `What is no mail is refused`(text: String) {
        #expect(throws: MailFault.notAMail) { try read(text) }
    }

    @Test func `Every beginning of every mail is read or refused`() throws {
        for name in MailFixtures.names where name != "long-lines" {
            let bytes = try MailFixtures.bytes(name)
            for count in stride(from: 0, to: bytes.count, by: 7) {
                do throws(MailFault) {
                    _ = try MailReader.read(Array(bytes.prefix(count)))
                } catch {
                    #expect(error == .notAMail)
                }
            }
        }
    }

    @Test func `Ten thousand parts are refused`() {
        let mail =
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
            + String(repeating: "--b\n\nx\n", count: 10_000)
        #expect(throws: MailFault.tooManyParts(limit: 1000)) { try read(mail) }
    }

    @Test func `A million boundaries are refused before they cost memory`() {
        let mail =
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n", count: 1_000_000)
        #expect(throws: MailFault.tooManyParts(limit: 1000)) { try read(mail) }
    }

    @Test func `A thousand parts are read`() throws {
        let mail =
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 999)
            + "--b--\n"
        #expect(try read(mail).text == Array(repeating: "x", count: 999).joined(separator: "\n"))
    }

    @Test(arguments: [String(repeating: "x", count: 400), "x" + String(repeating: "\u{301}", count: 400), "x.pdf"])
    func `Nine hundred files of one long name get nine hundred names`(name: String) throws {
        let file = "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"\(name)\"\n\n%PDF\n"
        let mail =
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: file, count: 900)
        let names = try read(mail).attachments.map(\.fileName)
        #expect(names.count == 900 && Set(names).count == 900)
    }

    @Test(arguments: ["a\r\r/b", "a b/c", "application/\u{1B}[31m", "é/x", "a/b/c"])
    func `A type that is none becomes that of unknown bytes`(type: String) throws {
        let mail = try read(
            "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: \(type)\n"
                + "Content-Disposition: attachment; filename=x.pdf\n\n%PDF\n--b--\n")
        let words = try #require(mail.attachments.first).mediaType.split(separator: "/")
        #expect(words.count == 2)
        #expect(words.joined().utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test(arguments: [33, 500, 5000])
    func `Deep nesting is refused`(depth: Int) {
        var mail = "Subject: x\n"
        for level in 0...depth { mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        #expect(throws: MailFault.tooDeep(limit: 32)) { try read(mail) }
    }

    @Test(arguments: [10, 900, 5000, 100_000])
    func `Messages in messages are kept as they are or refused`(depth: Int) throws {
        let mail =
            "Subject: x\n" + String(repeating: "Content-Type: message/rfc822\n\n", count: depth) + "Subject: y\n\nz\n"
        do throws(MailFault) {
            let message = try read(mail)
            #expect(message.attachments.count == 1)
            let text = try? OfficeText.text(of: Array(mail.utf8), fileName: "a.eml")
            #expect(text?.hasPrefix("x\n") == true)
        } catch {
            #expect(error == .tooDeep(limit: 32) || error == .headersTooLarge(limitInBytes: 2 * 1024 * 1024))
            #expect(depth > 100)
        }
    }

    @Test func `Too many headers and too long ones are refused`() {
        #expect(throws: MailFault.tooManyHeaders(limit: 1000)) {
            try read("Subject: x\n" + String(repeating: "To: a@example.org\n", count: 100_000) + "\nx")
        }
        #expect(throws: MailFault.headersTooLarge(limitInBytes: 2 * 1024 * 1024)) {
            try read("Subject: x\nTo: a@example.org" + String(repeating: ",\n a@example.org", count: 200_000) + "\n\nx")
        }
        #expect(throws: MailFault.headersTooLarge(limitInBytes: 2 * 1024 * 1024)) {
            try read("Subject: " + String(repeating: "x", count: 3_000_000) + "\n\nx")
        }
    }

    @Test func `A mail larger than the limit is refused`() {
        var limits = MailLimits()
        limits.messageInBytes = 1000
        let mail = Array(("Subject: x\n\n" + String(repeating: "x", count: 1000)).utf8)
        #expect(throws: MailFault.tooLarge(limitInBytes: 1000)) { try MailReader.read(mail, limits: limits) }
    }

    @Test(arguments: ["a;", "\"", "=?utf-8?B?", "=?utf-8?Q?=", "<", "(", ",", "a*0*=", "\\\""])
    func `A header of two million strange signs costs seconds at most`(sign: String) throws {
        let value = String(repeating: sign, count: 1_900_000 / sign.utf8.count)
        for name in ["Subject", "From", "Content-Type: multipart/mixed", "Content-Disposition: attachment", "Date"] {
            let start = ContinuousClock.now
            _ = try? read("Message-ID: <x>\n\(name): ;\(value)\n\nx\n")
            #expect(ContinuousClock.now - start < .seconds(20), "\(name) \(sign)")
        }
    }
}
