import Foundation

extension String {
    /// The text in Unicode normal form C. Nothing is done to a text of letters below U+0300, which is in that form.
    var inNormalFormC: String {
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}
