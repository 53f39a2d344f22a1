/// What the bytes above 0x7F of a page say of its encoding.
struct EncodingSigns {
    /// The number of well-formed sequences of several bytes.
    private(set) var sequences = 0
    /// The number of bytes that belong to none; a sequence that the end cuts is not counted.
    private(set) var others = 0

    /// Whether the page is UTF-8: it holds sequences, and at least ten for each byte that is out of place.
    var isUTF8: Bool { sequences > 0 && sequences >= 10 * others }

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let length = EncodingSigns.length(of: bytes, at: index)
            if length > 1 {
                sequences += 1
            } else if !(bytes[index] >= 0xC2 && index + 4 > bytes.count
                && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 })
            {
                others += 1
            }
            index += max(length, 1)
        }
    }

    /// The length of the well-formed sequence that begins with a byte above 0x7F; 0 when none does.
    static func length(of bytes: [UInt8], at start: Int) -> Int {
        let lead = bytes[start]
        let length =
            switch lead {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, start + length <= bytes.count,
            bytes[(start + 1)..<start + length].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return 0 }
        let second = bytes[start + 1]
        let isOutside =
            (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second >= 0x90)
        return isOutside ? 0 : length
    }
}
