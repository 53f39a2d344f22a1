/// The forms a scalar can take in YAML so that it is read back as it was.
///
/// - Source: YAML 1.2, sections 7.3 and 8.1.
enum YAMLScalar {
    /// Whether a text can stand without quotation marks in block style and be read back unchanged, and not as nothing.
    ///
    /// Stricter than the standard: it begins with a letter, a digit, `(`, `+`, or `-` before a digit.
    static func canStandPlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, scalars.count <= 1000 else { return false }
        if ["null", "Null", "NULL"].contains(text) { return false }
        let second = scalars.count > 1 ? scalars[1] : nil
        let beginsWell =
            first.properties.isAlphabetic || isDigit(first) || first == "(" || first == "+"
            || (first == "-" && second.map(isDigit) == true)
        guard beginsWell, last != " ", last != ":" else { return false }
        for (index, scalar) in scalars.enumerated() {
            guard isPrintable(scalar), scalar != "\t", scalar != "\n" else { return false }
            if scalar == ":", index + 1 < scalars.count, scalars[index + 1] == " " { return false }
            if scalar == "#", index > 0, scalars[index - 1] == " " { return false }
        }
        return true
    }

    /// The text in double quotation marks on one line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += escape(scalar)
                }
            }
        }
        return result + "\""
    }

    /// A text of several lines as a literal block: what follows the key, and the lines; `nil` when a block would lose something.
    static func literalBlock(_ text: String) -> (head: String, block: [String])? {
        let scalars = text.unicodeScalars
        guard scalars.contains("\n"), let first = scalars.first, first != " ", first != "\t", first != "\n",
            scalars.allSatisfy({ isPrintable($0) })
        else { return nil }
        var lines: [String] = [""]
        for scalar in scalars {
            if scalar == "\n" {
                lines.append("")
            } else {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        guard lines.last == "" else { return ("|-", lines) }
        lines.removeLast()
        return (lines.last == "" ? "|+" : "|", lines)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Whether a character may stand as itself, tab and line feed included; every other break or control is escaped.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFEFE,
            0xFF00...0xFFFD, 0x1_0000...0x10_FFFF:
            true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        func padded(_ width: Int) -> String { String(repeating: "0", count: max(0, width - digits.count)) + digits }
        switch scalar.value {
        case 0...0xFF: return "\\x" + padded(2)
        case 0x100...0xFFFF: return "\\u" + padded(4)
        default: return "\\U" + padded(8)
        }
    }
}
