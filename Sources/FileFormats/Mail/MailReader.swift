import CMail
import LegalModel

/// Reads a mail that was saved as a file, as broken as mails come.
///
/// What can be read is read; what was odd stands in ``MailMessage/remarks``. Only what is no mail, or passes the limits, is
/// refused. Nothing is loaded, nothing is run, and no signature is checked.
public enum MailReader {
    /// The version of the library that parses, `3.2.13`.
    public static var libraryVersion: String { unsafe String(cString: carnet_mail_version()) }

    /// Reads a mail.
    ///
    /// - Complexity: linear in the size of the mail, within the limits.
    public static func read(_ bytes: [UInt8], limits: MailLimits = MailLimits()) throws(MailFault) -> MailMessage {
        let bytes = prepared(bytes)
        try MailMeasure.check(bytes, limits: limits)
        guard let mail = ParsedMail(bytes) else { throw .notAMail }
        guard known.contains(where: { mail.header($0) != nil }) else { throw .notAMail }
        guard mail.warnings & Int(CARNET_MAIL_TOO_DEEP) == 0 else { throw .tooDeep(limit: limits.depth) }
        let count = mail.partCount
        guard count <= limits.partCount else { throw .tooManyParts(limit: limits.partCount) }
        let tree = try MailTree(mail, depth: limits.depth)
        var message = MailMessage()
        var remarks = remarks(of: mail)
        readHeaders(of: mail, into: &message, &remarks)
        var sorting = MailSorting()
        if let root = tree.root { sorting.take(root, from: mail) }
        message.text = sorting.text
        message.attachments = sorting.attachments
        remarks.formUnion(sorting.remarks)
        if message.text.allSatisfy(\.isWhitespace) { remarks.insert(.noText) }
        message.remarks = MailRemark.allCases.filter(remarks.contains)
        return message
    }

    /// Whether bytes begin like a mail: with a header that every mail has.
    public static func looksLikeMail(_ bytes: [UInt8]) -> Bool {
        let start = prepared(Array(bytes.prefix(65_536)))
        let lines = start.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)
        for line in lines {
            guard let first = line.first, first != 0x0D else { return false }
            guard first != 0x20, first != 0x09 else { continue }
            guard let colon = line.firstIndex(of: 0x3A) else { return false }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if known.contains(where: { $0.lowercased() == name }) { return true }
        }
        return false
    }

    /// Headers of which a mail has one.
    private static let known = [
        "From", "Date", "Subject", "To", "Received", "Message-ID", "MIME-Version", "Content-Type", "Return-Path",
        "Sender",
    ]

    /// Without what programs put before the first header; with line ends that a parser knows.
    private static func prepared(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop { $0 == 0x0A || $0 == 0x0D }
        if rest.starts(with: Array("From ".utf8)), let end = rest.firstIndex(of: 0x0A) { rest = rest[(end + 1)...] }
        guard !rest.contains(0x0A), rest.contains(0x0D) else { return Array(rest) }
        return rest.map { $0 == 0x0D ? 0x0A : $0 }
    }

    private static func remarks(of mail: borrowing ParsedMail) -> Set<MailRemark> {
        let meanings: [(Int, MailRemark)] = [
            (Int(CARNET_MAIL_RAW_HEADER), .undeclaredHeader), (Int(CARNET_MAIL_BAD_HEADER), .damagedHeader),
            (Int(CARNET_MAIL_CONFLICT), .contradiction), (Int(CARNET_MAIL_BAD_MULTIPART), .damagedStructure),
            (Int(CARNET_MAIL_TRUNCATED), .truncated),
        ]
        let warnings = mail.warnings
        return Set(meanings.filter { warnings & $0.0 != 0 }.map(\.1))
    }

    private static func readHeaders(
        of mail: borrowing ParsedMail, into message: inout MailMessage, _ remarks: inout Set<MailRemark>
    ) {
        message.from = mail.addresses(CARNET_MAIL_FROM).filter { !$0.address.isEmpty }
        if message.from.isEmpty { message.from = mail.addresses(CARNET_MAIL_SENDER).filter { !$0.address.isEmpty } }
        if message.from.isEmpty { remarks.insert(.noSender) }
        if message.from.count > 1 { remarks.insert(.severalSenders) }
        message.to = mail.addresses(CARNET_MAIL_TO)
        message.copies = mail.addresses(CARNET_MAIL_CC)
        message.replyTo = mail.addresses(CARNET_MAIL_REPLY_TO)
        message.subject = mail.header("Subject")?.onOneLine ?? ""
        message.messageID = mail.header("Message-ID")?.onOneLine.trimmed(of: "<> ").nonEmpty
        message.languageTag = mail.header("Content-Language")?.onOneLine.nonEmpty
        message.sent = mail.header("Date").flatMap(time)
        message.received = mail.header("Received")?.split(separator: ";").last.flatMap { time(String($0)) }
        if message.sent == nil {
            remarks.insert(.noDate)
        } else if message.sent?.hasZone == false {
            remarks.insert(.dateWithoutZone)
        }
    }

    private static func time(_ text: String) -> MailTime? {
        guard let date = ParsedMail.date(text) else { return nil }
        // Behind the last colon stand the seconds or minutes and then the zone, `+0100` or letters.
        let end = text.lastIndex(of: ":").map { text[text.index(after: $0)...] } ?? ""
        let zone = end.split(whereSeparator: \.isWhitespace).dropFirst().first ?? ""
        let hasZone = zone.first.map { $0 == "+" || $0 == "-" || ($0.isLetter && zone.count <= 5) } ?? false
        return MailTime(seconds: date.seconds, offsetInMinutes: date.offset / 60, hasZone: hasZone)
    }
}

extension String {
    fileprivate func trimmed(of signs: String) -> String {
        var text = self[...]
        while let first = text.first, signs.contains(first) { text = text.dropFirst() }
        while let last = text.last, signs.contains(last) { text = text.dropLast() }
        return String(text)
    }

    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
