/// The ending of a file's name by its type, for parts without a name.
enum MailEnding {
    static func of(_ mediaType: String) -> String { endings[mediaType] ?? "bin" }

    /// The type by the ending of a name, lower or upper case; that of unknown bytes for others.
    static func type(of fileName: String) -> String {
        let ending = fileName.split(separator: ".").dropFirst().last?.lowercased() ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    /// Whether a text is the name of a type: two words of ASCII with a stroke between them.
    ///
    /// - Source: RFC 6838, section 4.2.
    static func isType(_ text: String) -> Bool {
        let words = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return words.count == 2
            && words.allSatisfy { word in
                (1...127).contains(word.count)
                    && word.allSatisfy { byte in
                        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                            || "!#$&-^_.+".utf8.contains(byte)
                    }
            }
    }

    private static let endings = [
        "application/pdf": "pdf", "application/msword": "doc", "application/rtf": "rtf", "text/rtf": "rtf",
        "application/zip": "zip", "application/pgp-signature": "asc", "application/pkcs7-signature": "p7s",
        "application/x-pkcs7-signature": "p7s", "application/pkcs7-mime": "p7m", "application/x-pkcs7-mime": "p7m",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "image/jpeg": "jpg", "image/jpg": "jpg", "image/png": "png", "image/gif": "gif", "image/heic": "heic",
        "image/tiff": "tif", "image/webp": "webp", "image/bmp": "bmp", "message/rfc822": "eml",
        "message/global": "eml", "text/plain": "txt", "text/html": "html", "text/calendar": "ics", "text/csv": "csv",
        "text/vcard": "vcf", "text/x-vcard": "vcf", "text/rfc822-headers": "txt", "message/delivery-status": "txt",
        "video/mp4": "mp4", "audio/mpeg": "mp3",
    ]

    private static let types: [String: String] = {
        var types: [String: String] = [:]
        for (type, ending) in endings.sorted(by: { $0.key < $1.key }) where types[ending] == nil {
            types[ending] = type
        }
        types["txt"] = "text/plain"
        types["p7s"] = "application/pkcs7-signature"
        types["rtf"] = "application/rtf"
        types["jpeg"] = "image/jpeg"
        types["htm"] = "text/html"
        // A mail as an attachment of another may not be encoded: as a file it may.
        types["eml"] = nil
        return types
    }()
}
