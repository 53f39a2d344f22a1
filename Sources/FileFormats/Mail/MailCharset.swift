import CMail

/// Makes text of the bytes of a mail: as declared where that holds, as guessed where it does not.
enum MailCharset {
    /// What came of it.
    struct Reading {
        let text: String
        var isGuessed = false
        var hasLost = false
    }

    /// Reads bytes with the charset that was declared, in lower case; `nil` when none was.
    ///
    /// What is called Latin 1 is read as Windows-1252, as every mail program does: the one holds the other.
    static func text(of bytes: [UInt8], charset: String?) -> Reading {
        switch charset {
        case nil, "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "unknown", "8bit", "7bit",
            "binary", "default", "":
            // Seven bits need no guess.
            return Reading(text: guess(bytes), isGuessed: bytes.contains { $0 >= 0x80 || $0 == 0 })
        case "utf-8", "utf8":
            if let text = String(validating: bytes, as: UTF8.self) { return Reading(text: text) }
            return Reading(text: guess(bytes), isGuessed: true)
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "windows-1252", "cp1252":
            return Reading(text: TextDecoding.windows1252(bytes))
        case "utf-16", "utf16", "unicode": return wide(bytes)
        case .some(let name):
            guard known.contains(name), let converted = converted(bytes, from: name) else {
                return Reading(text: guess(bytes), isGuessed: true)
            }
            return converted
        }
    }

    /// UTF-8, UTF-16 by its mark or its pattern of NULs, else Windows-1252.
    private static func guess(_ bytes: [UInt8]) -> String {
        let start = bytes.prefix(512)
        let zeros = start.indices.filter { start[$0] == 0 }
        if zeros.count * 3 > start.count {
            return wide(bytes).text
        }
        return TextDecoding.text(of: bytes)
    }

    /// UTF-16: by its mark, else by where the NULs stand, else the highest byte first.
    ///
    /// - Source: RFC 2781, section 4.3.
    private static func wide(_ bytes: [UInt8]) -> Reading {
        var name = "utf-16be"
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            name = bytes[0] == 0xFF ? "utf-16le" : name
        } else {
            let start = bytes.prefix(512)
            let even = start.indices.count { $0 % 2 == 0 && start[$0] == 0 }
            let odd = start.indices.count { $0 % 2 == 1 && start[$0] == 0 }
            if odd > even { name = "utf-16le" }
        }
        guard var reading = converted(bytes, from: name) else {
            return Reading(text: TextDecoding.text(of: bytes), isGuessed: true)
        }
        if reading.text.unicodeScalars.first == "\u{FEFF}" {
            reading = Reading(text: String(reading.text.unicodeScalars.dropFirst()), hasLost: reading.hasLost)
        }
        return reading
    }

    private static func converted(_ bytes: [UInt8], from name: String) -> Reading? {
        guard !bytes.isEmpty else { return Reading(text: "") }
        var length = 0
        var damage = 0
        let result = unsafe bytes.withUnsafeBufferPointer { content -> UnsafeMutablePointer<UInt8>? in
            guard let start = content.baseAddress else { return nil }
            return unsafe carnet_mail_convert(name, start, content.count, &length, &damage)
        }
        guard let result = unsafe result else { return nil }
        defer { unsafe carnet_mail_free(result) }
        let text = unsafe String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
        return Reading(text: text, hasLost: damage > 0)
    }

    /// What is given to the converter: charsets of mail, not whatever it may know.
    private static let known: Set<String> = {
        var names: Set<String> = [
            "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be", "koi8-r", "koi8-u", "macintosh", "gb2312", "gbk",
            "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "ks_c_5601-1987", "tis-620", "cp437",
            "ibm437", "cp850", "ibm850", "cp858", "cp866",
        ]
        for number in 2...16 where number != 12 { names.insert("iso-8859-\(number)") }
        for number in 1250...1258 { names.formUnion(["windows-\(number)", "cp\(number)"]) }
        return names
    }()
}
