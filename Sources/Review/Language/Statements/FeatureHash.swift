/// The number of a feature of a sentence.
///
/// - Source: FNV-1a, 64 bits, over the bytes of its name.
struct FeatureHash: Hashable, Sendable {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    init() {}

    /// The number of a name as bytes.
    init(bytes: some Sequence<UInt8>) { add(bytes) }

    /// Goes on with more bytes of the name.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
    }
}
