/// Words in quotation marks, or a block of quoted lines.
struct QuotedSpan: Hashable, Sendable {
    /// The bytes between the marks.
    let inner: Range<Int>
    /// The bytes with the marks.
    let outer: Range<Int>
    /// Whether it is said whose words they are.
    let isAttributed: Bool
}
