import CStemmer
import LegalModel

/// The one owner of a Snowball stemmer for a language.
///
/// Not good enough alone for French law: ``TextAnalyzer`` asks the table of stems first.
///
/// - Source: snowballstem.org, algorithms `french`, `dutch`, `german`, `english`.
@safe struct Stemmer: ~Copyable {
    private let handle: OpaquePointer

    /// Makes a stemmer; `nil` when the library lacks the language.
    init?(_ language: Language) {
        let name =
            switch language {
            case .french: "french"
            case .dutch: "dutch"
            case .german: "german"
            case .english: "english"
            }
        guard let handle = unsafe carnet_stemmer_make(name) else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe carnet_stemmer_free(handle) }

    /// The stem of a word in lower case; the word itself when the library cannot say.
    borrowing func stem(_ word: [UInt8]) -> [UInt8] {
        let capacity = word.count + 8
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { stem, count in
            count = 0
            guard let target = stem.baseAddress else { return }
            let length = unsafe word.withUnsafeBufferPointer { source in
                guard let start = source.baseAddress else { return Int32(-1) }
                return unsafe carnet_stemmer_stem(handle, start, Int32(source.count), target, Int32(capacity))
            }
            if length >= 0 {
                count = Int(length)
            } else {
                for (index, byte) in word.enumerated() { unsafe target[index] = byte }
                count = word.count
            }
        }
    }
}
