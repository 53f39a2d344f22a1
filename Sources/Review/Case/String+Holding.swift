extension String {
    /// Whether another text stands in this one, byte for byte.
    func holds(_ other: String) -> Bool {
        let needle = Array(other.utf8)
        guard let first = needle.first else { return true }
        let bytes = Array(utf8)
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle)
        }
    }

    /// Whether a digit of ASCII stands in the text.
    var holdsDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
