/// Which addresses become links.
enum LinkAddress {
    /// Whether an address is of `http`, `https` or `mailto` and holds no space and no quotation mark.
    ///
    /// Office programs take addresses apart themselves; what is not plainly an address stays text.
    static func isSafe(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        let scheme = address[..<colon].lowercased()
        let rest = address[address.index(after: colon)...]
        guard schemes.contains(scheme), scheme == "mailto" || rest.hasPrefix("//"), rest.utf8.count > 2 else {
            return false
        }
        return address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !refused.contains($0) }
    }

    private static let schemes: Set<String> = ["http", "https", "mailto"]
    private static let refused: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}"]
}
