extension UInt8 {
    static let lessThan = UInt8(ascii: "<")
    static let greaterThan = UInt8(ascii: ">")
    static let ampersand = UInt8(ascii: "&")
    static let slash = UInt8(ascii: "/")
    static let hyphen = UInt8(ascii: "-")
    static let underscore = UInt8(ascii: "_")
    static let blank = UInt8(ascii: " ")
    static let newline = UInt8(ascii: "\n")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")

    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isUppercase: Bool { (0x41...0x5A).contains(self) }
    var isLowercase: Bool { (0x61...0x7A).contains(self) }
    var isAlphanumeric: Bool { isDigit || isUppercase || isLowercase }
    /// Blank, tabulator or line end.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    /// Lower case for ASCII letters.
    var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Collection where Element == UInt8 {
    /// Compares with ASCII text, ignoring the case of letters.
    func equalsIgnoringCase(_ text: String) -> Bool {
        count == text.utf8.count && zip(self, text.utf8).allSatisfy { $0.lowercased == $1.lowercased }
    }

    /// Whether this begins with ASCII text, ignoring the case of letters.
    func startsIgnoringCase(_ text: String) -> Bool {
        var index = startIndex
        for byte in text.utf8 {
            guard index < endIndex, self[index].lowercased == byte.lowercased else { return false }
            formIndex(after: &index)
        }
        return true
    }
}

extension Array where Element == UInt8 {
    /// The first place of a pattern between two bounds.
    func firstRange(of pattern: [UInt8], from start: Int, before limit: Int? = nil) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        let limit = Swift.min(limit ?? count, count)
        var index = start
        while index + pattern.count <= limit {
            if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
                return index..<index + pattern.count
            }
            index += 1
        }
        return nil
    }

    /// The bytes without blanks at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self[...]
        while let first = slice.first, first.isBlank { slice.removeFirst() }
        while let last = slice.last, last.isBlank { slice.removeLast() }
        return slice
    }

    /// The bytes as text.
    var string: String { String(decoding: self, as: UTF8.self) }
}

extension ArraySlice where Element == UInt8 {
    /// The bytes without blanks at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isBlank { slice.removeFirst() }
        while let last = slice.last, last.isBlank { slice.removeLast() }
        return slice
    }

    /// The bytes as text.
    var string: String { String(decoding: self, as: UTF8.self) }
}
