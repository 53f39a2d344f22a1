import CMail

/// The one owner of a mail that the C side writes.
@safe struct MailOutput: ~Copyable {
    private let handle: OpaquePointer

    init?() {
        guard let made = unsafe carnet_mail_writer_create() else { return nil }
        unsafe handle = made
    }

    deinit { unsafe carnet_mail_writer_destroy(handle) }

    mutating func add(_ address: MailAddress, as role: carnet_mail_role) {
        unsafe carnet_mail_writer_address(handle, role, address.name?.onOneLine, address.address)
    }

    mutating func set(subject: String) { unsafe carnet_mail_writer_subject(handle, subject) }

    mutating func set(messageID: String) { unsafe carnet_mail_writer_message_id(handle, messageID) }

    mutating func set(_ name: String, _ value: String) { unsafe carnet_mail_writer_header(handle, name, value) }

    mutating func setText(plain: [UInt8], html: [UInt8]) {
        unsafe plain.withUnsafeBufferPointer { plain in
            unsafe html.withUnsafeBufferPointer { html in
                unsafe carnet_mail_writer_text(
                    handle, plain.baseAddress, plain.count, html.baseAddress, html.count)
            }
        }
    }

    mutating func attach(_ file: MailAttachment) {
        // What is a message or holds parts may not be encoded: as a file it may.
        let isFile = !file.mediaType.hasPrefix("multipart/") && !file.mediaType.hasPrefix("message/")
        let known = isFile && MailEnding.isType(file.mediaType) ? file.mediaType : "application/octet-stream"
        let type = known.split(separator: "/", maxSplits: 1).map(String.init)
        let name = SafeFileName(file.fileName, fallback: "attachment.bin").text
        unsafe file.bytes.withUnsafeBufferPointer { bytes in
            unsafe carnet_mail_writer_attach(
                handle, type.first ?? "application", type.count == 2 ? type[1] : "octet-stream", name,
                bytes.baseAddress, bytes.count)
        }
    }

    /// The bytes; to be asked for once.
    mutating func finish(mark: String) -> [UInt8]? {
        var length = 0
        guard let start = unsafe carnet_mail_writer_finish(handle, mark, &length) else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }
}
