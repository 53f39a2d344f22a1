import LegalModel

/// A file of drawings: heading, index, key, then each drawing under its own heading.
struct SVGSheet {
    let diagrams: [Diagram]
    let title: String
    let legend: DiagramLegend?

    func text() throws(RenderingFault) -> String {
        let drawings = diagrams.map(SVGDrawing.init)
        let key = legend.map(SVGKey.init)
        let titles = SVGStyle.textMetrics
        let least = max(480, key.map(\.leastWidth) ?? 0)
        let width = max(least, (drawings.map(\.width).max() ?? 0))
        let limit = width - 2 * SVGStyle.margin
        let headings = diagrams.map { titles.lines($0.title, limit: limit * 0.78) }
        var canvas = SVGCanvas()
        let hasIndex = diagrams.count > 1
        let keyTop = 56.0 + (hasIndex ? Double(headings.map(\.count).reduce(0, +)) * 18 + 14 : 0)
        let keyHeight = key.map { $0.height(width: width) + 12 } ?? 0
        var tops: [Double] = []
        var y = keyTop + keyHeight
        for (drawing, heading) in zip(drawings, headings) {
            tops.append(y)
            y += Double(heading.count) * 20 + 22 + drawing.height + 18
        }
        try SVGWriter.open(
            name: "sheet", title: title, description: diagrams.map(\.description).joined(separator: " "),
            language: diagrams.first?.language.tag, width: width, height: y, on: &canvas)
        canvas.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
        try canvas.text(
            SVGSheet.shortened(title, limit: limit), x: SVGStyle.margin, y: 32, size: 18, colour: SVGStyle.plain,
            isBold: true)
        if hasIndex { try drawIndex(headings, on: &canvas) }
        try key?.draw(y: keyTop, width: width, on: &canvas)
        for (index, drawing) in drawings.enumerated() {
            try draw(drawing, heading: headings[index], top: tops[index], on: &canvas)
        }
        canvas.raw("</svg>\n")
        return String(decoding: canvas.out.bytes, as: UTF8.self)
    }

    private func drawIndex(_ headings: [[String]], on canvas: inout SVGCanvas) throws(RenderingFault) {
        var y = 58.0
        for (diagram, lines) in zip(diagrams, headings) {
            canvas.raw("<a")
            try canvas.attribute("href", "#\(diagram.name)")
            canvas.raw(">\n")
            for (index, line) in lines.enumerated() {
                try canvas.text(
                    (index == 0 ? "→ " : "") + line, x: SVGStyle.margin + (index == 0 ? 0 : 17), y: y, size: 12.5,
                    colour: SVGStyle.plain)
                y += 18
            }
            canvas.raw("</a>\n")
        }
    }

    private func draw(
        _ drawing: SVGDrawing, heading: [String], top: Double, on canvas: inout SVGCanvas
    ) throws(RenderingFault) {
        canvas.raw("<g")
        try canvas.attribute("id", drawing.diagram.name)
        canvas.raw(">\n")
        var y = top + 16
        for line in heading {
            try canvas.text(line, x: SVGStyle.margin, y: y, size: 15, colour: SVGStyle.plain, isBold: true)
            y += 20
        }
        canvas.raw("<g transform=\"translate(0 \(SVGCanvas.number(y - 6)))\">\n")
        try drawing.draw(on: &canvas)
        canvas.raw("</g>\n</g>\n")
    }

    /// A heading on one line; what is too long ends with an ellipsis.
    private static func shortened(_ text: String, limit: Double) -> String {
        let metrics = TextMetrics(size: 18, isBold: true)
        guard metrics.width(text) > limit else { return text }
        var short = text
        while !short.isEmpty, metrics.width(short + "…") > limit { short.removeLast() }
        return short + "…"
    }
}
