/// The outlines of boxes as paths.
enum SVGOutline {
    /// The outline of a shape in a frame, clockwise.
    static func path(of shape: DiagramBox.Shape, _ frame: SVGFrame) -> String {
        switch shape {
        case .fact, .reference: polygon(corners(frame))
        case .conclusion, .claim: rounded(frame, radius: 12)
        case .appreciation: polygon(cut(frame, by: 11))
        case .rule:
            polygon([
                (frame.x, frame.y), (frame.right - 13, frame.y), (frame.right, frame.y + 13),
                (frame.right, frame.bottom), (frame.x, frame.bottom),
            ])
        case .presumption: notched(frame)
        }
    }

    /// The folded corner of a rule.
    static func fold(_ frame: SVGFrame) -> String {
        polygon([(frame.right - 13, frame.y), (frame.right, frame.y + 13), (frame.right - 13, frame.y + 13)])
    }

    /// Slanting lines that fill a frame and stay inside it.
    static func hatch(_ frame: SVGFrame) -> String {
        var data = ""
        var start = frame.y
        while start <= frame.bottom + frame.width {
            let first = max(0, start - frame.bottom)
            let last = min(frame.width, start - frame.y)
            if first < last {
                data += "M\(SVGCanvas.point(frame.x + first, start - first))"
                data += " L\(SVGCanvas.point(frame.x + last, start - last)) "
            }
            start += 5
        }
        return data.isEmpty ? "M0 0" : data
    }

    private static func corners(_ frame: SVGFrame) -> [(Double, Double)] {
        [(frame.x, frame.y), (frame.right, frame.y), (frame.right, frame.bottom), (frame.x, frame.bottom)]
    }

    private static func cut(_ frame: SVGFrame, by cut: Double) -> [(Double, Double)] {
        [
            (frame.x + cut, frame.y), (frame.right - cut, frame.y), (frame.right, frame.y + cut),
            (frame.right, frame.bottom - cut), (frame.right - cut, frame.bottom), (frame.x + cut, frame.bottom),
            (frame.x, frame.bottom - cut), (frame.x, frame.y + cut),
        ]
    }

    private static func polygon(_ points: [(Double, Double)]) -> String {
        "M" + points.map { SVGCanvas.point($0.0, $0.1) }.joined(separator: " L") + " Z"
    }

    private static func rounded(_ frame: SVGFrame, radius: Double) -> String {
        let arc = "A\(SVGCanvas.number(radius)) \(SVGCanvas.number(radius)) 0 0 1 "
        return "M\(SVGCanvas.point(frame.x + radius, frame.y)) H\(SVGCanvas.number(frame.right - radius)) "
            + arc + SVGCanvas.point(frame.right, frame.y + radius) + " V\(SVGCanvas.number(frame.bottom - radius)) "
            + arc + SVGCanvas.point(frame.right - radius, frame.bottom) + " H\(SVGCanvas.number(frame.x + radius)) "
            + arc + SVGCanvas.point(frame.x, frame.bottom - radius) + " V\(SVGCanvas.number(frame.y + radius)) "
            + arc + SVGCanvas.point(frame.x + radius, frame.y) + " Z"
    }

    /// A ticket: round notches in the middle of the upper and lower side would touch text, so they are at the corners.
    private static func notched(_ frame: SVGFrame) -> String {
        let notch = 10.0
        let arc = "A\(SVGCanvas.number(notch)) \(SVGCanvas.number(notch)) 0 0 0 "
        return "M\(SVGCanvas.point(frame.x + notch, frame.y)) H\(SVGCanvas.number(frame.right - notch)) "
            + arc + SVGCanvas.point(frame.right, frame.y + notch) + " V\(SVGCanvas.number(frame.bottom - notch)) "
            + arc + SVGCanvas.point(frame.right - notch, frame.bottom) + " H\(SVGCanvas.number(frame.x + notch)) "
            + arc + SVGCanvas.point(frame.x, frame.bottom - notch) + " V\(SVGCanvas.number(frame.y + notch)) "
            + arc + SVGCanvas.point(frame.x + notch, frame.y) + " Z"
    }
}

/// The signs of the values, drawn so that no typeface is needed.
enum SVGSign {
    /// A disc with a tick, a ring or a cross.
    static func draw(_ state: DiagramBox.State, x: Double, y: Double, on canvas: inout SVGCanvas) {
        let colour = SVGStyle.colour(state)
        canvas.circle(x: x, y: y, radius: 9, fill: "#ffffff", stroke: colour)
        switch state {
        case .established:
            canvas.path(
                "M\(SVGCanvas.point(x - 4.5, y + 0.5)) L\(SVGCanvas.point(x - 1, y + 4)) L\(SVGCanvas.point(x + 5, y - 4))",
                fill: "none", stroke: colour, width: 2.4)
        case .open:
            canvas.circle(x: x, y: y, radius: 3.5, fill: "none", stroke: colour)
        case .notEstablished:
            canvas.path(
                "M\(SVGCanvas.point(x - 4, y - 4)) L\(SVGCanvas.point(x + 4, y + 4)) M\(SVGCanvas.point(x + 4, y - 4)) L\(SVGCanvas.point(x - 4, y + 4))",
                fill: "none", stroke: colour, width: 2.4)
        }
    }
}
