import CMail

/// Writes a mail as a file that mail programs open as a message to be sent.
///
/// No day stands in it: the program that sends it says when. `X-Unsent: 1` makes Outlook open it for editing. The same draft
/// gives the same bytes.
///
/// - Source: RFC 5322; RFC 2045 to 2047; RFC 2231.
public enum MailWriter {
    /// The whole file, with line ends as mail has them.
    ///
    /// - Throws: `unwritable` for an address that is none, a mark that is not letters and digits, or no memory.
    public static func bytes(of draft: MailDraft) throws(MailFault) -> [UInt8] {
        let isSound =
            ([draft.from] + draft.to).allSatisfy(\.isWritable) && (16...64).contains(draft.mark.utf8.count)
            && draft.mark.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        guard isSound, var output = MailOutput() else { throw .unwritable }
        output.add(draft.from, as: CARNET_MAIL_FROM)
        for address in draft.to { output.add(address, as: CARNET_MAIL_TO) }
        output.set(subject: draft.subject.onOneLine)
        let domain = draft.from.address.split(separator: "@").last ?? "localhost"
        output.set(messageID: "\(draft.mark.prefix(32))@\(domain)")
        output.set("X-Unsent", "1")
        output.set("Content-Language", draft.languageTag.onOneLine)
        output.setText(plain: Array(draft.plainText.utf8), html: Array(draft.html.utf8))
        for file in draft.attachments { output.attach(file) }
        guard let bytes = output.finish(mark: String(draft.mark.prefix(32))) else { throw .unwritable }
        return bytes
    }

    /// The type of a file by the ending of its name.
    public static func mediaType(of fileName: String) -> String { MailEnding.type(of: fileName) }
}

extension MailAddress {
    /// Whether it can be written: one `@` between letters of ASCII that mail allows without quotation marks.
    ///
    /// - Source: RFC 5322, section 3.4.1, `dot-atom`.
    public var isWritable: Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
                && part.unicodeScalars.allSatisfy {
                    $0.isASCII
                        && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
                            || ".!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0))
                }
        }
    }
}
