extension Substring {
    /// The text in lower case: the same as `lowercased()`.
    public func inLowerCase() -> String { String(self).inLowerCase() }
}

extension String {
    /// The text in lower case: the same as `lowercased()`, found without tables for the letters that our languages use.
    ///
    /// - Complexity: linear; a text with other letters costs what `lowercased()` costs.
    public func inLowerCase() -> String {
        var lower: [UInt8] = []
        lower.reserveCapacity(utf8.count)
        var lead: UInt8 = 0
        for byte in utf8 {
            switch (lead, byte) {
            // A sign within or at the end of its sequence.
            case (0xC3, _):
                // U+00C0–U+00FF: capitals stand 0x20 before their small letters; U+00D7 is a sign.
                lower.append((0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte)
                lead = 0
            case (0xC5, _):
                // U+0152, the ligature of « œuvre »; the other letters of this row are rare.
                guard byte == 0x92 || byte == 0x93 else { return lowercased() }
                lower.append(0x93)
                lead = 0
            case (0xE2, _):
                // U+2000–U+20FF: punctuation and currencies.
                guard byte <= 0x83 else { return lowercased() }
                lower.append(byte)
                lead = 0
            case (_, 0x41...0x5A): lower.append(byte | 0x20)
            case (_, ..<0xC0), (_, 0xC2): lower.append(byte)
            case (_, 0xC3), (_, 0xC5), (_, 0xE2):
                lower.append(byte)
                lead = byte
            default: return lowercased()
            }
        }
        return String(decoding: lower, as: UTF8.self)
    }
}
