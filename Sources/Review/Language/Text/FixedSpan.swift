/// Words of a fixed sentence in a text.
struct FixedSpan: Hashable, Sendable {
    /// Their bytes.
    let range: Range<Int>
    /// Which fixed sentence: `F4`.
    let sentence: FixedWording
}
