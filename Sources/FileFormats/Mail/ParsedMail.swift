import CMail

/// The one owner of a mail that the C side has parsed.
@safe struct ParsedMail: ~Copyable {
    /// What the headers of a part say.
    struct Part {
        let kind: Kind
        let level: Int
        let type: String
        let subtype: String
        let charset: String?
        let isFlowed: Bool
        let dropsSpace: Bool
        let disposition: String?
        let fileName: String?
        let contentID: String?

        /// The kinds of part.
        enum Kind { case multipart, message, leaf }

        var mediaType: String { "\(type)/\(subtype)" }
    }

    private let handle: OpaquePointer

    /// - Returns: `nil` when the bytes are no mail at all.
    init?(_ bytes: [UInt8]) {
        let parsed = unsafe bytes.withUnsafeBufferPointer { content -> OpaquePointer? in
            guard let start = content.baseAddress else { return nil }
            return unsafe carnet_mail_read(start, content.count)
        }
        guard let parsed = unsafe parsed else { return nil }
        unsafe handle = parsed
    }

    deinit { unsafe carnet_mail_destroy(handle) }

    /// The bits of `CARNET_MAIL_…`.
    var warnings: Int { Int(unsafe carnet_mail_warnings(handle)) }

    /// The first header of a name, decoded.
    func header(_ name: String) -> String? { unsafe ParsedMail.text(carnet_mail_header(handle, name)) }

    /// The addresses of a role.
    func addresses(_ role: carnet_mail_role) -> [MailAddress] {
        (0..<(unsafe carnet_mail_address_count(handle, role))).map { index in
            var name: UnsafePointer<CChar>?
            var address: UnsafePointer<CChar>?
            unsafe carnet_mail_address(handle, role, index, &name, &address)
            let shown = unsafe ParsedMail.text(name)?.onOneLine
            return MailAddress(
                name: shown == "" ? nil : shown, address: unsafe ParsedMail.text(address)?.onOneLine ?? "")
        }
    }

    /// A date as mail writes it.
    static func date(_ text: String) -> (seconds: Int64, offset: Int)? {
        var seconds: Int64 = 0
        var offset: Int32 = 0
        guard unsafe carnet_mail_date(text, &seconds, &offset) == 1 else { return nil }
        return (seconds, Int(offset))
    }

    var partCount: Int { unsafe carnet_mail_part_count(handle) }

    /// Describes a part, counted from 0.
    func part(_ index: Int) -> Part {
        var found = unsafe carnet_mail_part()
        unsafe carnet_mail_part_at(handle, index, &found)
        let kind: Part.Kind =
            switch unsafe found.kind {
            case CARNET_MAIL_MULTIPART: .multipart
            case CARNET_MAIL_MESSAGE: .message
            default: .leaf
            }
        let type = unsafe ParsedMail.text(found.type) ?? "text"
        let subtype = unsafe ParsedMail.text(found.subtype) ?? "plain"
        // A leaf that calls itself a multipart is one whose parts nobody could find.
        let isType = MailEnding.isType("\(type)/\(subtype)") && !(type == "multipart" && kind != .multipart)
        return Part(
            kind: kind, level: Int(unsafe found.level), type: isType ? type : "application",
            subtype: isType ? subtype : "octet-stream",
            charset: unsafe ParsedMail.text(found.charset)?.lowercased(),
            isFlowed: unsafe ParsedMail.text(found.format)?.lowercased() == "flowed",
            dropsSpace: unsafe ParsedMail.text(found.del_sp)?.lowercased() == "yes",
            disposition: unsafe ParsedMail.text(found.disposition)?.lowercased(),
            fileName: unsafe ParsedMail.text(found.file_name),
            contentID: unsafe ParsedMail.text(found.content_id))
    }

    /// The content of a part and how many strange signs stood in it.
    func content(_ index: Int) -> (bytes: [UInt8], damage: Int) {
        var length = 0
        var damage = 0
        guard let start = unsafe carnet_mail_content(handle, index, &length, &damage) else { return ([], 0) }
        return (unsafe Array(UnsafeBufferPointer(start: start, count: length)), damage)
    }

    private static func text(_ start: UnsafePointer<CChar>?) -> String? {
        guard let start = unsafe start else { return nil }
        return unsafe String(cString: start)
    }
}

extension String {
    /// The text with one blank for every run of white space and controls, and none at the ends.
    var onOneLine: String {
        unicodeScalars.split { $0.value <= 0x20 || (0x7F...0xA0).contains($0.value) || $0.value == 0x2028 }
            .map(String.init).joined(separator: " ")
    }
}
