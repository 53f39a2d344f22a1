import Foundation

/// A name from a stranger made into one that any system can keep and no reader is misled by.
///
/// Left out are folders, controls, invisible signs and those that turn the direction of reading; signs that have a
/// meaning to some system become `_`. Names of devices get a `_` in front. Letters of all scripts stay.
public struct SafeFileName: Hashable, Sendable {
    /// The name.
    public let text: String

    /// The longest name, in bytes of UTF-8.
    public static let lengthInBytes = 150

    /// Makes a name safe.
    ///
    /// - Parameter fallback: taken when nothing is left; itself safe.
    public init(_ name: String, fallback: String) {
        var cleaned = SafeFileName.lastPart(of: name).precomposedStringWithCanonicalMapping
        cleaned = String(String.UnicodeScalarView(cleaned.unicodeScalars.compactMap(SafeFileName.kept)))
        let ends = CharacterSet(charactersIn: " .\u{A0}\u{202F}")
        cleaned = cleaned.trimmingCharacters(in: CharacterSet(charactersIn: " \u{A0}\u{202F}"))
        while let last = cleaned.unicodeScalars.last, ends.contains(last) { cleaned.unicodeScalars.removeLast() }
        while cleaned.hasPrefix(".") || cleaned.hasPrefix(" ") { cleaned.removeFirst() }
        if cleaned.hasPrefix("-") { cleaned = "_" + cleaned }
        if !cleaned.contains(where: { $0.isLetter || $0.isNumber }) { cleaned = fallback }
        let device = cleaned.split(separator: ".", maxSplits: 1).first.map { $0.uppercased() } ?? ""
        if SafeFileName.devices.contains(device.trimmingCharacters(in: .whitespaces)) { cleaned = "_" + cleaned }
        let (stem, ending) = SafeFileName.parts(of: cleaned)
        text = SafeFileName.shortened(stem, ending)
    }

    private init(safe text: String) { self.text = text }

    /// The same name with a number before its ending, `facture (2).pdf`.
    public func numbered(_ number: Int) -> SafeFileName {
        let (stem, ending) = SafeFileName.parts(of: text)
        return SafeFileName(safe: SafeFileName.shortened(stem, " (\(number))\(ending)"))
    }

    private static func lastPart(of name: String) -> String {
        let parts = name.unicodeScalars.split { $0 == "/" || $0 == "\\" || $0 == "\u{2215}" || $0 == "\u{2044}" }
        return parts.last.map(String.init) ?? ""
    }

    private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "<", ">", ":", "\"", "|", "?", "*", "\u{FFFD}": return "_"
        case "\t", "\n", "\r", "\u{2028}", "\u{2029}": return " "
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: return nil
        case .lineSeparator, .paragraphSeparator: return " "
        default: return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
        }
    }

    private static func parts(of name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name[dot...].utf8.count <= 10 else {
            return (name, "")
        }
        return (String(name[..<dot]), String(name[dot...]))
    }

    /// A name of both parts, the first as short as it must be.
    private static func shortened(_ stem: String, _ end: String) -> String {
        var stem = stem
        while stem.utf8.count + end.utf8.count > lengthInBytes, stem.count > 1 { stem.removeLast() }
        // One letter may hide any number of marks.
        return stem.utf8.count + end.utf8.count <= lengthInBytes ? stem + end : "_" + end
    }

    private static let devices: Set<String> = {
        var names: Set<String> = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
        for digit in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "\u{B9}", "\u{B2}", "\u{B3}"] {
            names.formUnion(["COM\(digit)", "LPT\(digit)"])
        }
        return names
    }()
}
