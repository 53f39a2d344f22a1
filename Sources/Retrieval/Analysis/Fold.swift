/// Takes diacritics off Latin letters, on bytes of UTF-8: `é` → `e`, `œ` → `oe`, `ß` → `ss`; combining marks disappear.
enum Fold {
    /// A word in lower case without its diacritics. Letters that are not Latin stay.
    static func fold(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(where: { $0 >= 0x80 }) else { return word }
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        var index = 0
        while index < word.count {
            let byte = word[index]
            if byte < 0x80 || index + 1 >= word.count {
                result.append(byte)
                index += 1
                continue
            }
            let next = word[index + 1]
            switch byte {
            case 0xC3:
                append(latin1: next, to: &result)
                index += 2
            case 0xC4, 0xC5:
                append(extended: UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F), byte, next, to: &result)
                index += 2
            case 0xCC:
                index += 2
            case 0xCD where next < 0xB0:
                index += 2
            default:
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    /// The same for text that is not yet in lower case.
    static func fold(_ text: some StringProtocol) -> [UInt8] { fold(Array(text.lowercased().utf8)) }

    private static func append(latin1 next: UInt8, to result: inout [UInt8]) {
        switch next {
        case 0xA0...0xA5: result.append(UInt8(ascii: "a"))
        case 0xA6: result += [UInt8(ascii: "a"), UInt8(ascii: "e")]
        case 0xA7: result.append(UInt8(ascii: "c"))
        case 0xA8...0xAB: result.append(UInt8(ascii: "e"))
        case 0xAC...0xAF: result.append(UInt8(ascii: "i"))
        case 0xB1: result.append(UInt8(ascii: "n"))
        case 0xB2...0xB6, 0xB8: result.append(UInt8(ascii: "o"))
        case 0xB9...0xBC: result.append(UInt8(ascii: "u"))
        case 0xBD, 0xBF: result.append(UInt8(ascii: "y"))
        case 0x9F: result += [UInt8(ascii: "s"), UInt8(ascii: "s")]
        default: result += [0xC3, next]
        }
    }

    private static func append(
        extended scalar: UInt32, _ byte: UInt8, _ next: UInt8, to result: inout [UInt8]
    ) {
        switch scalar {
        case 0x100...0x105: result.append(UInt8(ascii: "a"))
        case 0x106...0x10D: result.append(UInt8(ascii: "c"))
        case 0x10E...0x111: result.append(UInt8(ascii: "d"))
        case 0x112...0x11B: result.append(UInt8(ascii: "e"))
        case 0x11C...0x123: result.append(UInt8(ascii: "g"))
        case 0x128...0x131: result.append(UInt8(ascii: "i"))
        case 0x132, 0x133: result += [UInt8(ascii: "i"), UInt8(ascii: "j")]
        case 0x139...0x142: result.append(UInt8(ascii: "l"))
        case 0x143...0x148: result.append(UInt8(ascii: "n"))
        case 0x14C...0x151: result.append(UInt8(ascii: "o"))
        case 0x152, 0x153: result += [UInt8(ascii: "o"), UInt8(ascii: "e")]
        case 0x154...0x159: result.append(UInt8(ascii: "r"))
        case 0x15A...0x161: result.append(UInt8(ascii: "s"))
        case 0x162...0x167: result.append(UInt8(ascii: "t"))
        case 0x168...0x173: result.append(UInt8(ascii: "u"))
        case 0x176...0x178: result.append(UInt8(ascii: "y"))
        case 0x179...0x17E: result.append(UInt8(ascii: "z"))
        default: result += [byte, next]
        }
    }
}
