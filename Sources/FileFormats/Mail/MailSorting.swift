/// Sorts the parts of a mail into what was written and what came with it.
struct MailSorting {
    private(set) var attachments: [MailAttachment] = []
    private(set) var remarks: Set<MailRemark> = []
    private var pieces: [String] = []
    private var names: Set<String> = []
    /// The number that the next file of a name gets.
    private var numbers: [String: Int] = [:]

    /// What was written; the parts of it one after another.
    var text: String {
        pieces.joined(separator: "\n").trimmedOfBlankLines
    }

    /// Sorts a whole mail.
    mutating func take(_ root: MailTree.Node, from mail: borrowing ParsedMail) {
        if root.part.kind == .leaf, root.part.isText, root.part.disposition != "attachment" {
            write(root, from: mail)
        } else {
            take(root, from: mail, wantsText: true)
        }
    }

    private mutating func take(_ node: MailTree.Node, from mail: borrowing ParsedMail, wantsText: Bool) {
        switch node.part.kind {
        case .message: attach(node, from: mail, role: .message)
        case .leaf: takeLeaf(node, from: mail, wantsText: wantsText)
        case .multipart:
            switch node.part.subtype {
            case "alternative": takeAlternative(node, from: mail, wantsText: wantsText)
            case "related":
                for (index, child) in node.children.enumerated() {
                    if index == 0 {
                        take(child, from: mail, wantsText: wantsText)
                    } else {
                        attachAll(child, from: mail, role: .inText)
                    }
                }
            case "signed":
                for (index, child) in node.children.enumerated() {
                    if index == 0 {
                        take(child, from: mail, wantsText: wantsText)
                    } else {
                        attachAll(child, from: mail, role: .technical)
                    }
                }
            case "encrypted":
                remarks.insert(.encrypted)
                for child in node.children { attachAll(child, from: mail, role: .technical) }
            default:
                for child in node.children { take(child, from: mail, wantsText: wantsText) }
            }
        }
    }

    /// Of several forms of one text, the plain one where it says something; files in any of them are kept.
    private mutating func takeAlternative(_ node: MailTree.Node, from mail: borrowing ParsedMail, wantsText: Bool) {
        var chosen: Int?
        if wantsText {
            chosen = node.children.firstIndex { $0.part.isPlain && $0.part.isUnnamed && hasWords($0, in: mail) }
            chosen = chosen ?? node.children.lastIndex { $0.holdsText }
        }
        for (index, child) in node.children.enumerated() {
            if child.part.kind == .leaf, child.part.isText, child.part.isUnnamed {
                if index == chosen { write(child, from: mail) }
            } else {
                take(child, from: mail, wantsText: index == chosen)
            }
        }
    }

    private func hasWords(_ node: MailTree.Node, in mail: borrowing ParsedMail) -> Bool {
        mail.content(node.index).bytes.contains { $0 > 0x20 }
    }

    private mutating func takeLeaf(_ node: MailTree.Node, from mail: borrowing ParsedMail, wantsText: Bool) {
        let part = node.part
        if part.isText, part.isUnnamed {
            if wantsText { write(node, from: mail) }
            return
        }
        switch part.mediaType {
        case "application/ms-tnef", "application/vnd.ms-tnef":
            attach(node, from: mail, role: .outlookContainer)
        case "message/rfc822", "message/global":
            attach(node, from: mail, role: .message)
        case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted":
            remarks.insert(.encrypted)
            attach(node, from: mail, role: .technical)
        case "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
            "application/pgp-keys", "message/delivery-status", "message/disposition-notification",
            "message/global-delivery-status", "text/rfc822-headers":
            attach(node, from: mail, role: .technical)
        default:
            let isContainer = part.fileName?.lowercased() == "winmail.dat"
            attach(node, from: mail, role: isContainer ? .outlookContainer : .file)
        }
    }

    private mutating func attachAll(
        _ node: MailTree.Node, from mail: borrowing ParsedMail, role: MailAttachment.Role
    ) {
        guard node.part.kind == .multipart else { return attach(node, from: mail, role: role) }
        for child in node.children { attachAll(child, from: mail, role: role) }
    }

    private mutating func attach(_ node: MailTree.Node, from mail: borrowing ParsedMail, role: MailAttachment.Role) {
        let (bytes, damage) = mail.content(node.index)
        let part = node.part
        guard !bytes.isEmpty || part.fileName != nil else { return }
        if damage > 0 { remarks.insert(.damagedContent) }
        if role == .outlookContainer { remarks.insert(.outlookContainer) }
        keep(bytes, of: part, role: role)
    }

    private mutating func keep(_ bytes: [UInt8], of part: ParsedMail.Part, role: MailAttachment.Role) {
        let fallback =
            role == .outlookContainer
            ? "winmail.dat" : "attachment-\(attachments.count + 1).\(MailEnding.of(part.mediaType))"
        var safe = SafeFileName(part.fileName ?? fallback, fallback: fallback)
        if part.fileName != nil, safe.text != part.fileName { remarks.insert(.renamedFile) }
        if role == .message, !safe.text.lowercased().hasSuffix(".eml") {
            safe = SafeFileName(safe.text + ".eml", fallback: fallback)
        }
        let first = safe.text.lowercased()
        var unique = safe
        while names.contains(unique.text.lowercased()) {
            let number = numbers[first] ?? 2
            unique = safe.numbered(number)
            numbers[first] = number + 1
        }
        names.insert(unique.text.lowercased())
        attachments.append(
            MailAttachment(
                fileName: unique.text, receivedName: part.fileName == unique.text ? nil : part.fileName,
                mediaType: part.mediaType, bytes: bytes, role: role))
    }

    private mutating func write(_ node: MailTree.Node, from mail: borrowing ParsedMail) {
        let part = node.part
        let (bytes, damage) = mail.content(node.index)
        if damage > 0 { remarks.insert(.damagedContent) }
        guard part.isPlain else { return write(html: bytes, of: part) }
        let reading = MailCharset.text(of: bytes, charset: part.charset)
        note(reading)
        var text = cleaned(TextDecoding.lineEnds(reading.text))
        if part.isFlowed { text = FlowedText.unfolded(text, dropsSpace: part.dropsSpace) }
        if text.contains("-----BEGIN PGP MESSAGE-----") { remarks.insert(.encrypted) }
        pieces.append(text)
    }

    private mutating func write(html bytes: [UInt8], of part: ParsedMail.Part) {
        var page = bytes
        if let charset = part.charset {
            let reading = MailCharset.text(of: bytes, charset: charset)
            note(reading)
            page = Array(reading.text.utf8)
        }
        page.removeAll { $0 == 0 }
        guard !page.isEmpty else { return }
        guard let text = try? HypertextText.text(of: page) else {
            remarks.insert(.damagedContent)
            return keep(bytes, of: part, role: .file)
        }
        remarks.insert(.textFromHTML)
        pieces.append(cleaned(text))
    }

    private mutating func note(_ reading: MailCharset.Reading) {
        if reading.isGuessed { remarks.insert(.guessedEncoding) }
        if reading.hasLost { remarks.insert(.lostLetters) }
    }

    private mutating func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.isUnwantedControl) else { return text }
        remarks.insert(.controlCharacters)
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnwantedControl }))
    }
}

extension ParsedMail.Part {
    fileprivate var isPlain: Bool { mediaType == "text/plain" }
    fileprivate var isText: Bool { isPlain || mediaType == "text/html" }
    /// Whether it is not said to be a file.
    fileprivate var isUnnamed: Bool { disposition != "attachment" && fileName == nil }
}

extension MailTree.Node {
    /// Whether text to read stands in it.
    fileprivate var holdsText: Bool {
        part.kind == .multipart ? children.contains(where: \.holdsText) : part.isText && part.isUnnamed
    }
}

extension Unicode.Scalar {
    fileprivate var isUnwantedControl: Bool { value < 0x20 && value != 0x09 && value != 0x0A }
}

extension String {
    /// Without empty lines before and blanks behind.
    fileprivate var trimmedOfBlankLines: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
