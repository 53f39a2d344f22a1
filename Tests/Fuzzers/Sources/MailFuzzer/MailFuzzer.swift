import FileFormats

/// Reads the bytes as a saved mail. Whatever they are, the reader answers with a mail or with the reason why it is none, and
/// what it answers holds together.
///
/// - Returns: 0, always: bytes that are refused teach the way to the next fault as well.
@c(LLVMFuzzerTestOneInput)
public func readMail(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let file = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let mail = try? MailReader.read(file) else { return 0 }
    check(mail)
    _ = try? OfficeText.text(of: file, fileName: "mail.eml")
    var draft = MailDraft(
        from: MailAddress(name: mail.from.first?.name, address: "a@example.org"), to: [], subject: mail.subject,
        plainText: mail.text, html: "<p>x</p>", languageTag: "fr-BE", attachments: mail.attachments,
        mark: "0123456789abcdef0123456789abcdef")
    if let to = mail.to.first(where: \.isWritable) { draft.to = [to] }
    guard let written = try? MailWriter.bytes(of: draft) else { preconditionFailure("a mail cannot be written") }
    guard let again = try? MailReader.read(written) else { preconditionFailure("what was written is not read") }
    precondition(again.copies.isEmpty && again.to.count == draft.to.count, "a header was forged")
    precondition(again.attachments.count == mail.attachments.count, "an attachment was lost or forged")
    precondition(again.attachments.map(\.bytes) == mail.attachments.map(\.bytes), "a file was changed")
    return 0
}

/// Names are safe and each stands once; text holds no controls.
func check(_ mail: MailMessage) {
    var names: Set<String> = []
    for file in mail.attachments {
        precondition(names.insert(file.fileName.lowercased()).inserted, "a name stands twice")
        precondition(
            !file.fileName.isEmpty && file.fileName.utf8.count <= SafeFileName.lengthInBytes, "no name, or too long")
        for scalar in file.fileName.unicodeScalars {
            precondition(scalar != "/" && scalar != "\\" && scalar.value >= 0x20, "a name that is not safe")
        }
    }
    let lines = [mail.subject] + mail.from.map(\.address) + mail.from.compactMap(\.name)
    precondition(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") }, "a header of several lines")
    precondition(
        mail.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }, "a control in the text")
}
