/// An arrow on its way: from the conclusion's right side, across the ranks between, to the left side of what it rests on.
struct SVGArrow {
    let arrow: DiagramArrow
    /// Where it meets the conclusion.
    let head: (x: Double, y: Double)
    /// Where it begins.
    let tail: (x: Double, y: Double)
    /// The ranks it passes: left edge, right edge and height.
    let passages: [(left: Double, right: Double, y: Double)]

    /// Draws line, head and word.
    func draw(on canvas: inout SVGCanvas) throws(RenderingFault) {
        let colour = SVGStyle.colour(arrow.kind)
        var data = "M\(SVGCanvas.point(head.x + 6, head.y))"
        var x = head.x + 6
        var y = head.y
        for passage in passages {
            data += curve(x, y, passage.left, passage.y)
            data += " H\(SVGCanvas.number(passage.right))"
            x = passage.right
            y = passage.y
        }
        data += curve(x, y, tail.x, tail.y)
        canvas.path(data, fill: "none", stroke: colour, width: 1.5, dashes: SVGStyle.dashes(arrow.kind))
        SVGArrow.drawHead(arrow.kind, x: head.x, y: head.y, on: &canvas)
    }

    /// The word near the beginning, on a white ground so that lines behind it do not strike it through.
    func drawLabel(on canvas: inout SVGCanvas) throws(RenderingFault) {
        guard let label = arrow.label else { return }
        let width = SVGStyle.arrowMetrics.width(label)
        canvas.rectangle(
            SVGFrame(x: tail.x - width - 9, y: tail.y - 7, width: width + 4, height: 13), fill: "#ffffff")
        try canvas.text(
            label, x: tail.x - 7, y: tail.y + 3.5, size: 10.5, colour: SVGStyle.colour(arrow.kind), anchor: "end")
    }

    /// The head at the conclusion: a full triangle, a bar, an open triangle, two bars.
    static func drawHead(_ kind: DiagramArrow.Kind, x: Double, y: Double, on canvas: inout SVGCanvas) {
        let colour = SVGStyle.colour(kind)
        let triangle =
            "M\(SVGCanvas.point(x + 1, y)) L\(SVGCanvas.point(x + 9, y - 4.5)) L\(SVGCanvas.point(x + 9, y + 4.5)) Z"
        func bar(_ x: Double) -> String { "M\(SVGCanvas.point(x, y - 6)) V\(SVGCanvas.number(y + 6))" }
        switch kind {
        case .supports: canvas.path(triangle, fill: colour, stroke: colour, width: 1)
        case .presumes: canvas.path(triangle, fill: "#ffffff", stroke: colour, width: 1.4)
        case .defeats: canvas.path(bar(x + 5), fill: "none", stroke: colour, width: 2.6)
        case .setsAside:
            canvas.path(bar(x + 4), fill: "none", stroke: colour, width: 2.2)
            canvas.path(bar(x + 9), fill: "none", stroke: colour, width: 2.2)
        }
    }

    private func curve(_ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double) -> String {
        if fromY == toY { return " H\(SVGCanvas.number(toX))" }
        let middle = (fromX + toX) / 2
        return
            " C\(SVGCanvas.point(middle, fromY)) \(SVGCanvas.point(middle, toY)) \(SVGCanvas.point(toX, toY))"
    }
}
