/// The central directory read by itself, for the one thing that libzip does not tell: a name as it is stored. It turns
/// NUL into a space.
///
/// - Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
enum ZipDirectory {
    /// The stored names, in the order of the directory; `nil` when there is no directory.
    static func names(in bytes: [UInt8]) -> [[UInt8]]? {
        guard bytes.count >= endLength, let end = endRecord(in: bytes) else { return nil }
        let count = number(of: 2, at: end + 10, in: bytes)
        var place = number(of: 4, at: end + 16, in: bytes)
        var names: [[UInt8]] = []
        for _ in 0..<count {
            guard place + headerLength <= end, number(of: 4, at: place, in: bytes) == 0x0201_4B50 else { return nil }
            let name = number(of: 2, at: place + 28, in: bytes)
            let extra = number(of: 2, at: place + 30, in: bytes)
            let comment = number(of: 2, at: place + 32, in: bytes)
            let next = place + headerLength + name + extra + comment
            guard next <= end else { return nil }
            names.append(Array(bytes[place + headerLength..<place + headerLength + name]))
            place = next
        }
        return names
    }

    private static let endLength = 22
    private static let headerLength = 46

    /// The place of the last end record whose comment fills the rest of the bytes.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        let first = max(0, bytes.count - endLength - 0xFFFF)
        var place = bytes.count - endLength
        while place >= first {
            if number(of: 4, at: place, in: bytes) == 0x0605_4B50,
                place + endLength + number(of: 2, at: place + 20, in: bytes) == bytes.count
            {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func number(of width: Int, at place: Int, in bytes: [UInt8]) -> Int {
        var value = 0
        for offset in (0..<width).reversed() { value = value << 8 | Int(bytes[place + offset]) }
        return value
    }
}
