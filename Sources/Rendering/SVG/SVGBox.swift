/// A box with its words broken into lines and its height.
struct SVGBox {
    let box: DiagramBox
    let label: [String]
    let text: [String]
    let notes: [String]
    /// The height of the content, padding included.
    let height: Double

    init(_ box: DiagramBox) {
        self.box = box
        let limit = SVGStyle.boxWidth - SVGBox.indent(box) - SVGStyle.padding - (box.shape == .rule ? 10 : 4)
        label = SVGStyle.labelMetrics.lines(box.label, limit: limit)
        text = (box.shape == .claim ? SVGStyle.claimMetrics : SVGStyle.textMetrics).lines(box.text, limit: limit)
        notes = box.notes.flatMap { SVGStyle.noteMetrics.lines($0, limit: limit) }
        height =
            2 * SVGStyle.padding + Double(label.count) * SVGStyle.labelLine + Double(text.count) * SVGStyle.textLine
            + Double(notes.count) * SVGStyle.noteLine + (notes.isEmpty ? 0 : 4)
    }

    /// Where text begins: behind the band, when there is one.
    private static func indent(_ box: DiagramBox) -> Double {
        (box.state == nil ? 6 : SVGStyle.bandWidth) + SVGStyle.padding
    }

    /// Draws the box into a frame.
    func draw(in frame: SVGFrame, name: String, on canvas: inout SVGCanvas) throws(RenderingFault) {
        if let target = box.target {
            canvas.raw("<a")
            try canvas.attribute("href", target)
            canvas.raw(">\n")
        }
        canvas.raw("<g")
        try canvas.attribute("id", "\(name)-\(box.id)")
        canvas.raw(" role=\"graphics-object group\"")
        try canvas.attribute("aria-label", box.spoken)
        canvas.raw(">\n<title>")
        try canvas.content(box.spoken)
        canvas.raw("</title>\n")
        drawOutline(frame, on: &canvas)
        if box.state != nil { drawBand(frame, on: &canvas) }
        try drawWords(frame, on: &canvas)
        canvas.raw("</g>\n")
        if box.target != nil { canvas.raw("</a>\n") }
    }

    private func drawOutline(_ frame: SVGFrame, on canvas: inout SVGCanvas) {
        let isReference = box.shape == .reference
        canvas.path(
            SVGOutline.path(of: box.shape, frame), fill: isReference ? "#ffffff" : SVGStyle.ground(box.state),
            stroke: SVGStyle.colour(box.state), width: SVGStyle.width(box.state), dashes: SVGStyle.dashes(box.state))
        switch box.shape {
        case .claim:
            let inner = SVGFrame(
                x: frame.x - 4, y: frame.y - 4, width: frame.width + 8, height: frame.height + 8)
            canvas.path(
                SVGOutline.path(of: .claim, inner), fill: "none", stroke: SVGStyle.colour(box.state), width: 1)
        case .rule:
            canvas.path(
                SVGOutline.fold(frame), fill: "#ffffff", stroke: SVGStyle.colour(box.state),
                width: SVGStyle.width(box.state))
        case .conclusion, .fact, .appreciation, .presumption, .reference: break
        }
    }

    /// The band at the left with the sign of the value: full, ringed or hatched.
    private func drawBand(_ frame: SVGFrame, on canvas: inout SVGCanvas) {
        guard let state = box.state else { return }
        let colour = SVGStyle.colour(state)
        let inset = 7.0
        let band = SVGFrame(x: frame.x + inset, y: frame.y + 8, width: 14, height: frame.height - 16)
        switch state {
        case .established: canvas.rectangle(band, fill: colour)
        case .open:
            canvas.path(
                "M\(SVGCanvas.point(band.x + 7, band.y)) V\(SVGCanvas.number(band.bottom))", fill: "none",
                stroke: colour, width: 2, dashes: "2 4")
        case .notEstablished:
            canvas.path(SVGOutline.hatch(band), fill: "none", stroke: colour, width: 1.4)
        }
        SVGSign.draw(state, x: band.x + 7, y: min(frame.y + 20, frame.middle), on: &canvas)
    }

    private func drawWords(_ frame: SVGFrame, on canvas: inout SVGCanvas) throws(RenderingFault) {
        let x = frame.x + SVGBox.indent(box)
        let content = height
        var y = frame.y + (frame.height - content) / 2 + SVGStyle.padding
        for line in label {
            try canvas.text(
                line, x: x, y: y + 10, size: 10, colour: box.state == nil ? SVGStyle.plain : SVGStyle.colour(box.state),
                isBold: true)
            y += SVGStyle.labelLine
        }
        for line in text {
            try canvas.text(line, x: x, y: y + 12, size: 12.5, colour: SVGStyle.ink, isBold: box.shape == .claim)
            y += SVGStyle.textLine
        }
        if !notes.isEmpty { y += 4 }
        for line in notes {
            try canvas.text(line, x: x, y: y + 10, size: 10.5, colour: SVGStyle.faint)
            y += SVGStyle.noteLine
        }
    }
}
