public import LegalModel

/// Boxes and arrows to be drawn: conclusions to the left, what they rest on to the right.
///
/// It holds words and kinds, no places: the writer lays it out.
public struct Diagram: Hashable, Sendable {
    /// A short name, unique on a page: letters, digits, `-`. It begins every id of the drawing.
    public let name: String
    /// What is drawn, in a few words.
    public let title: String
    /// What a reader who does not see the drawing should know.
    public let description: String
    /// The language of all words.
    public let language: Language
    /// The boxes; the first is the conclusion of all.
    public let boxes: [DiagramBox]
    /// The arrows, each from a conclusion to what it rests on.
    public let arrows: [DiagramArrow]

    /// Makes a diagram. Arrows whose ends are no boxes, and arrows from a box to itself, are left out.
    public init(
        name: String, title: String, description: String, language: Language, boxes: [DiagramBox],
        arrows: [DiagramArrow]
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.language = language
        self.boxes = boxes
        let known = Set(boxes.map(\.id))
        self.arrows = arrows.filter { known.contains($0.from) && known.contains($0.to) && $0.from != $0.to }
    }
}

/// A box with words.
public struct DiagramBox: Hashable, Sendable {
    /// The id, unique in the diagram.
    public let id: String
    /// What it stands for; gives its outline.
    public let shape: Shape
    /// Its value; gives colour, line and sign. `nil` where there is none.
    public let state: State?
    /// What it is, in two or three words, above its text: *Fact*, *Rule*.
    public let label: String
    /// What it says.
    public let text: String
    /// Small print below: exhibits, articles, a remark.
    public let notes: [String]
    /// The whole content in one sentence, for readers who hear it.
    public let spoken: String
    /// Where a click leads: `#sheet-3`; `nil` for nowhere.
    public let target: String?

    /// Makes a box.
    public init(
        id: String, shape: Shape, state: State?, label: String, text: String, notes: [String] = [], spoken: String,
        target: String? = nil
    ) {
        self.id = id
        self.shape = shape
        self.state = state
        self.label = label
        self.text = text
        self.notes = notes
        self.spoken = spoken
        self.target = target
    }

    /// What a box stands for.
    public enum Shape: String, Hashable, Sendable, CaseIterable {
        /// What is asked: a double outline.
        case claim
        /// A conclusion or a group: round corners.
        case conclusion
        /// A fact: square corners.
        case fact
        /// A question of appreciation: cut corners.
        case appreciation
        /// A rule: a folded corner.
        case rule
        /// A presumption: notched sides.
        case presumption
        /// Something told elsewhere: no band.
        case reference
    }

    /// The value of a box.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Blue, a full line, a tick.
        case established
        /// Grey, a broken line, a ring.
        case open
        /// Red brown, a thin line with a hatched band, a cross.
        case notEstablished
    }
}

/// An arrow between two boxes.
public struct DiagramArrow: Hashable, Sendable {
    /// The conclusion: the head of the arrow.
    public let from: String
    /// What it rests on: where the arrow begins.
    public let to: String
    /// What the arrow says; gives its line and head.
    public let kind: Kind
    /// A word on the arrow; `nil` for none.
    public let label: String?

    /// Makes an arrow.
    public init(from: String, to: String, kind: Kind, label: String? = nil) {
        self.from = from
        self.to = to
        self.kind = kind
        self.label = label
    }

    /// What an arrow says.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Carries the conclusion: a full line, a full head.
        case supports
        /// Defeats it: a broken line that ends in a bar.
        case defeats
        /// Lets it be presumed: a dotted line, an open head.
        case presumes
        /// Sets it aside: a line of dashes and dots that ends in two bars.
        case setsAside
    }
}
