/// Text cleaned for a document.
///
/// NFC is the caller's (see `FileFormats`); here line ends become one kind, what XML cannot hold and what turns the
/// reading direction goes. Stored words of a party are never cleaned in place: only the copy that enters a document.
///
/// - Source: XML 1.0, section 2.2; Unicode Standard Annex 9 for the overrides U+202A to U+202E.
public struct DocumentText: Hashable, Sendable {
    /// The cleaned text; lines separated by `\n`.
    public let text: String
    /// How many scalars were taken out or replaced, other than line ends.
    public let removedCount: Int

    /// Cleans a text.
    public init(_ raw: String) {
        var scalars = String.UnicodeScalarView()
        var removed = 0
        var previousWasReturn = false
        for scalar in raw.unicodeScalars {
            let wasReturn = previousWasReturn
            previousWasReturn = false
            switch scalar.value {
            case 0x0D:
                scalars.append("\n")
                previousWasReturn = true
            case 0x0A:
                if !wasReturn { scalars.append("\n") }
            case 0x0B, 0x85, 0x2028, 0x2029:
                scalars.append("\n")
            case 0x00...0x08, 0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E:
                removed += 1
            default:
                scalars.append(scalar)
            }
        }
        text = String(scalars)
        removedCount = removed
    }
}
