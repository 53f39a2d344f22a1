/// The words of the key under a drawing; an entry that is left out is not drawn.
public struct DiagramLegend: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// The values.
    public let states: [Entry<DiagramBox.State>]
    /// The boxes.
    public let shapes: [Entry<DiagramBox.Shape>]
    /// The arrows.
    public let arrows: [Entry<DiagramArrow.Kind>]

    /// Makes a key.
    public init(
        title: String, states: [Entry<DiagramBox.State>], shapes: [Entry<DiagramBox.Shape>],
        arrows: [Entry<DiagramArrow.Kind>]
    ) {
        self.title = title
        self.states = states
        self.shapes = shapes
        self.arrows = arrows
    }

    /// One sign and what it means.
    public struct Entry<Sign: Hashable & Sendable>: Hashable, Sendable {
        /// The sign.
        public let sign: Sign
        /// What it means.
        public let meaning: String

        /// Makes an entry.
        public init(_ sign: Sign, _ meaning: String) {
            self.sign = sign
            self.meaning = meaning
        }
    }
}
