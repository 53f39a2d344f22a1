/// Writes the elements of a drawing. Numbers have one decimal at most, so that the bytes are the same everywhere.
struct SVGCanvas {
    private(set) var out = MarkupBuffer()

    /// Markup of the writer's own.
    mutating func raw(_ markup: String) { out.raw(markup) }

    /// Text content.
    mutating func content(_ text: String) throws(RenderingFault) { try out.text(text, lineEnd: " ", tab: " ") }

    /// An attribute with a value from outside.
    mutating func attribute(_ name: String, _ value: String) throws(RenderingFault) {
        out.raw(" \(name)=\"")
        try out.attribute(value)
        out.raw("\"")
    }

    /// A path with the attributes of its line.
    mutating func path(_ data: String, fill: String, stroke: String, width: Double, dashes: String? = nil) {
        out.raw("<path d=\"\(data)\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"\(SVGCanvas.number(width))\"")
        if let dashes { out.raw(" stroke-dasharray=\"\(dashes)\"") }
        out.raw("/>\n")
    }

    /// A rectangle without outline.
    mutating func rectangle(_ frame: SVGFrame, fill: String) {
        out.raw(
            "<rect x=\"\(SVGCanvas.number(frame.x))\" y=\"\(SVGCanvas.number(frame.y))\" width=\"\(SVGCanvas.number(frame.width))\" height=\"\(SVGCanvas.number(frame.height))\" fill=\"\(fill)\"/>\n"
        )
    }

    /// A circle.
    mutating func circle(x: Double, y: Double, radius: Double, fill: String, stroke: String) {
        out.raw(
            "<circle cx=\"\(SVGCanvas.number(x))\" cy=\"\(SVGCanvas.number(y))\" r=\"\(SVGCanvas.number(radius))\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"1.5\"/>\n"
        )
    }

    /// A line of text that begins, ends or is centred at a place.
    mutating func text(
        _ text: String, x: Double, y: Double, size: Double, colour: String, isBold: Bool = false,
        anchor: String = "start"
    ) throws(RenderingFault) {
        out.raw(
            "<text x=\"\(SVGCanvas.number(x))\" y=\"\(SVGCanvas.number(y))\" font-size=\"\(SVGCanvas.number(size))\" fill=\"\(colour)\""
        )
        if isBold { out.raw(" font-weight=\"bold\"") }
        if anchor != "start" { out.raw(" text-anchor=\"\(anchor)\"") }
        out.raw(">")
        try content(text)
        out.raw("</text>\n")
    }

    /// A number with at most one decimal.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let whole = tenths.magnitude / 10
        let rest = tenths.magnitude % 10
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }

    /// A point as paths write it.
    static func point(_ x: Double, _ y: Double) -> String { "\(number(x)) \(number(y))" }
}

/// A rectangle in pixels, from its upper left corner.
struct SVGFrame: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
    var middle: Double { y + height / 2 }
}
