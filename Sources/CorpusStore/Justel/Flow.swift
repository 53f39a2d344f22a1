/// The run of bytes that tokens make, and what the signs of its marks say when pointed at.
struct Flow: Hashable, Sendable {
    /// Lines end with `\n`; marks stand as control bytes (see ``FlowReader``).
    let bytes: [UInt8]
    /// The note that each mark carries itself, by its label, as printed and without angle brackets.
    let tooltips: [String: String]
}
