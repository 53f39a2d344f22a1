/// Finds mail addresses and profiles on social networks.
enum MailAddressScan {
    /// The bytes of what is found, in the order of the text.
    static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
        (mails(in: bytes) + profiles(in: bytes)).sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func mails(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { sign in
            var start = sign
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            while start < sign, ".-+".utf8.contains(bytes[start]) { start += 1 }
            var end = sign + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > sign + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
                end -= 1
            }
            guard start < sign, let dot = bytes[(sign + 1)..<end].lastIndex(of: UInt8(ascii: ".")), dot > sign + 1,
                end - dot >= 3, bytes[(dot + 1)..<end].allSatisfy(\.isLetter)
            else { return nil }
            return start..<end
        }
    }

    /// `instagram.com/name`, `linkedin.com/in/name`, and `@name` after the name of a network.
    private static func profiles(in bytes: [UInt8]) -> [Range<Int>] {
        let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var found: [Range<Int>] = []
        for network in networks {
            let name = Array(network.utf8)
            var place = 0
            while place + name.count < text.count {
                guard text[place] == name[0], text[place..<(place + name.count)].elementsEqual(name) else {
                    place += 1
                    continue
                }
                var end = place + name.count
                while end < text.count, isPath(text[end]) { end += 1 }
                if end > place + name.count + 1 {
                    var start = place
                    while start > 0, isPath(text[start - 1]) || text[start - 1] == UInt8(ascii: ":") { start -= 1 }
                    found.append(start..<end)
                }
                place = end
            }
        }
        for sign in bytes.indices where bytes[sign] == UInt8(ascii: "@") && (sign == 0 || !isLocal(bytes[sign - 1])) {
            var end = sign + 1
            while end < bytes.count, isLocal(bytes[end]) { end += 1 }
            let before = IdentifierWords.words(before: sign, in: bytes, count: 4)
            if end - sign > 3, before.contains(where: { handles.contains($0) }) { found.append(sign..<end) }
        }
        return found
    }

    private static let networks = [
        "facebook.com/", "instagram.com/", "linkedin.com/in/", "twitter.com/", "tiktok.com/@", "snapchat.com/add/",
        "youtube.com/@", "t.me/", "wa.me/",
    ]

    private static let handles: Set<String> = [
        "facebook", "instagram", "insta", "twitter", "tiktok", "snapchat", "telegram", "linkedin", "mastodon",
        "threads",
        "youtube", "profil", "profiel", "profile", "compte", "account", "konto",
    ]

    private static func isLocal(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || "._%+-".utf8.contains(byte) }
    private static func isDomain(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || ".-".utf8.contains(byte) }
    private static func isPath(_ byte: UInt8) -> Bool { isLocal(byte) || "/@".utf8.contains(byte) }
}
