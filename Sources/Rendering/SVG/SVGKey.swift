/// The key of a drawing: values, boxes and arrows with their meaning, in rows.
struct SVGKey {
    let legend: DiagramLegend
    private let cells: [Cell]

    private struct Cell {
        let sign: Sign
        let meaning: String
        let width: Double
    }

    private enum Sign {
        case state(DiagramBox.State)
        case shape(DiagramBox.Shape)
        case arrow(DiagramArrow.Kind)
    }

    init(_ legend: DiagramLegend) {
        self.legend = legend
        let metrics = SVGStyle.textMetrics
        func cell(_ sign: Sign, _ meaning: String) -> Cell {
            Cell(sign: sign, meaning: meaning, width: 52 + metrics.width(meaning) + 18)
        }
        cells =
            legend.states.map { cell(.state($0.sign), $0.meaning) }
            + legend.shapes.map { cell(.shape($0.sign), $0.meaning) }
            + legend.arrows.map { cell(.arrow($0.sign), $0.meaning) }
    }

    /// The height for a width.
    func height(width: Double) -> Double { 30 + Double(rows(width: width).count) * 28 }

    /// The least width that holds every entry.
    var leastWidth: Double { (cells.map(\.width).max() ?? 0) + 2 * SVGStyle.margin }

    /// Draws the key with its upper edge at a height.
    func draw(y: Double, width: Double, on canvas: inout SVGCanvas) throws(RenderingFault) {
        canvas.raw("<g role=\"graphics-object group\"")
        try canvas.attribute("aria-label", legend.title)
        canvas.raw(">\n")
        try canvas.text(
            legend.title, x: SVGStyle.margin, y: y + 16, size: 12.5, colour: SVGStyle.plain, isBold: true)
        for (index, row) in rows(width: width).enumerated() {
            var x = SVGStyle.margin
            let middle = y + 40 + Double(index) * 28
            for cell in row {
                draw(cell.sign, x: x, y: middle, on: &canvas)
                try canvas.text(cell.meaning, x: x + 46, y: middle + 4, size: 12.5, colour: SVGStyle.ink)
                x += cell.width
            }
        }
        canvas.raw("</g>\n")
    }

    private func rows(width: Double) -> [[Cell]] {
        var rows: [[Cell]] = []
        var x = 0.0
        for cell in cells {
            if rows.isEmpty || x + cell.width > width - 2 * SVGStyle.margin {
                rows.append([])
                x = 0
            }
            rows[rows.count - 1].append(cell)
            x += cell.width
        }
        return rows
    }

    private func draw(_ sign: Sign, x: Double, y: Double, on canvas: inout SVGCanvas) {
        switch sign {
        case .state(let state):
            let frame = SVGFrame(x: x, y: y - 11, width: 38, height: 22)
            canvas.path(
                SVGOutline.path(of: .conclusion, frame), fill: SVGStyle.ground(state), stroke: SVGStyle.colour(state),
                width: SVGStyle.width(state), dashes: SVGStyle.dashes(state))
            SVGSign.draw(state, x: x + 19, y: y, on: &canvas)
        case .shape(let shape):
            let frame = SVGFrame(x: x + 2, y: y - 11, width: 36, height: 22)
            canvas.path(
                SVGOutline.path(of: shape, frame), fill: SVGStyle.ground(nil), stroke: SVGStyle.plain, width: 1.2)
            if shape == .rule {
                canvas.path(SVGOutline.fold(frame), fill: "#ffffff", stroke: SVGStyle.plain, width: 1.2)
            }
            if shape == .claim {
                let outer = SVGFrame(x: x - 1, y: y - 14, width: 42, height: 28)
                canvas.path(
                    SVGOutline.path(of: .claim, outer), fill: "none", stroke: SVGStyle.plain, width: 1)
            }
        case .arrow(let kind):
            canvas.path(
                "M\(SVGCanvas.point(x + 6, y)) H\(SVGCanvas.number(x + 40))", fill: "none",
                stroke: SVGStyle.colour(kind), width: 1.5, dashes: SVGStyle.dashes(kind))
            SVGArrow.drawHead(kind, x: x, y: y, on: &canvas)
        }
    }
}
