import Foundation

extension String {
    /// The text in Unicode normal form C.
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
