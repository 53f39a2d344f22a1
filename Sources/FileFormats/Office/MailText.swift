/// The text of a saved mail, to find what is quoted from it: its subject, what was written, and
/// the same of the messages in it. Files that came with it are exhibits of their own.
enum MailText {
    static func text(of bytes: [UInt8]) throws(MailFault) -> String {
        try text(of: bytes, depth: MailLimits().messageDepth)
    }

    private static func text(of bytes: [UInt8], depth: Int) throws(MailFault) -> String {
        let message = try MailReader.read(bytes)
        var lines = [message.subject, message.text].filter { !$0.isEmpty }
        if depth > 0 {
            for inner in message.attachments where inner.role == .message {
                if let words = try? text(of: inner.bytes, depth: depth - 1) { lines.append(words) }
            }
        }
        return lines.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined()
    }
}
