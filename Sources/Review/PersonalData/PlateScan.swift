/// Finds number plates: `1-ABC-123`, and older or unparted forms beside a word for vehicles.
///
/// - Source: letters, section 9.
enum PlateScan {
    /// The bytes of what is found.
    static func plates(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let tokens = IdentifierWords.tokens(in: bytes)
        for (index, token) in tokens.enumerated() {
            for count in 1...3 where index + count <= tokens.count {
                let parts = tokens[index..<(index + count)]
                let range = token.lowerBound..<tokens[index + count - 1].upperBound
                guard fits(parts) else { continue }
                let signs = zip(parts, parts.dropFirst()).map { bytes[$0.upperBound..<$1.lowerBound] }
                guard signs.allSatisfy({ $0.count == 1 && "-. ".utf8.contains($0.first ?? 0) }) else { continue }
                let text = parts.map { String(decoding: bytes[$0], as: UTF8.self) }
                let isHyphened = signs.allSatisfy { $0.first == UInt8(ascii: "-") } && count == 3
                let isTouched =
                    range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "-")
                    || range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "-")
                guard !isTouched, isCertain(text) && isHyphened || isPossible(text) && speaksOfVehicle(range, in: bytes)
                else {
                    continue
                }
                found.append(range)
            }
        }
        return found
    }

    /// Whether the parts are as long as those of a plate.
    private static func fits(_ parts: ArraySlice<Range<Int>>) -> Bool {
        let lengths = parts.map(\.count)
        switch lengths.count {
        case 1: return lengths[0] == 6 || lengths[0] == 7
        case 2: return lengths == [3, 3]
        default: return lengths == [1, 3, 3]
        }
    }

    /// A digit, three letters, three digits.
    private static func isCertain(_ parts: [String]) -> Bool {
        parts.count == 3 && isDigits(parts[0], 1) && isLetters(parts[1], 3) && isDigits(parts[2], 3)
    }

    private static func isPossible(_ parts: [String]) -> Bool {
        switch parts.count {
        case 3: return isCertain(parts)
        case 2:
            return isLetters(parts[0], 3) && isDigits(parts[1], 3) || isDigits(parts[0], 3) && isLetters(parts[1], 3)
        default:
            let text = parts[0]
            let first = text.prefix { $0.isNumber }
            let rest = text.dropFirst(first.count)
            let isWhole = isLetters(String(rest.prefix(3)), 3) && isDigits(String(rest.dropFirst(3)), 3)
            return isWhole && first.count <= 1 || first.count == 3 && isLetters(String(rest), 3)
        }
    }

    private static func speaksOfVehicle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let before = IdentifierWords.words(before: range.lowerBound, in: bytes, count: 6)
        return before.contains { word in
            words.contains(word) || word.hasPrefix("immatricul") || word.hasPrefix("kennzeichen")
        }
    }

    private static let words: Set<String> = [
        "plaque", "nummerplaat", "kenteken", "plate", "registration", "voiture", "véhicule", "auto", "wagen",
        "fahrzeug", "car",
        "vehicle", "voertuig", "camionnette", "moto", "nummernschild",
    ]

    private static func isDigits(_ text: String, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isLetters(_ text: String, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
