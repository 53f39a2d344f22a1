import LegalModel

/// Draws diagrams as SVG: text stays text, nothing is loaded, nothing is active, the same bytes on each run.
///
/// Values show by colour, line, band and sign; every box carries its content for readers who hear it.
///
/// - Source: SVG 2; SVG Accessibility API Mappings; WAI-ARIA Graphics Module.
public enum SVGWriter {
    /// A file with several diagrams, one below the other, an index that leads to each, and a key.
    ///
    /// - Parameters:
    ///   - diagrams: what is drawn, in order; their names differ.
    ///   - title: the heading of the file.
    ///   - legend: the key; `nil` for none.
    public static func text(
        of diagrams: [Diagram], title: String, legend: DiagramLegend?
    ) throws(RenderingFault) -> String {
        let sheet = SVGSheet(diagrams: diagrams, title: title, legend: legend)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + (try sheet.text())
    }

    /// One diagram as an element for an HTML page.
    public static func element(of diagram: Diagram) throws(RenderingFault) -> String {
        let drawing = SVGDrawing(diagram)
        var canvas = SVGCanvas()
        try open(
            name: diagram.name, title: diagram.title, description: diagram.description,
            language: diagram.language.tag, width: drawing.width, height: drawing.height, on: &canvas)
        try drawing.draw(on: &canvas)
        canvas.raw("</svg>\n")
        return String(decoding: canvas.out.bytes, as: UTF8.self)
    }

    /// The key as an element of its own.
    ///
    /// - Parameter width: how wide it may be, in pixels.
    public static func element(
        of legend: DiagramLegend, name: String, width: Double
    ) throws(RenderingFault) -> String {
        let key = SVGKey(legend)
        let width = max(width, key.leastWidth)
        var canvas = SVGCanvas()
        try open(
            name: name, title: legend.title, description: legend.title, language: nil, width: width,
            height: key.height(width: width), on: &canvas)
        try key.draw(y: 0, width: width, on: &canvas)
        canvas.raw("</svg>\n")
        return String(decoding: canvas.out.bytes, as: UTF8.self)
    }

    static func open(
        name: String, title: String, description: String, language: String?, width: Double, height: Double,
        on canvas: inout SVGCanvas
    ) throws(RenderingFault) {
        let size = "\(SVGCanvas.number(width.rounded(.up))) \(SVGCanvas.number(height.rounded(.up)))"
        let sides = size.split(separator: " ")
        canvas.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(sides[0])\" height=\"\(sides[1])\"")
        canvas.raw(" viewBox=\"0 0 \(size)\" role=\"graphics-document document\"")
        try canvas.attribute("aria-labelledby", "\(name)-title \(name)-desc")
        if let language {
            try canvas.attribute("lang", language)
            try canvas.attribute("xml:lang", language)
        }
        canvas.raw(" font-family=\"\(SVGStyle.font)\">\n<title")
        try canvas.attribute("id", "\(name)-title")
        canvas.raw(">")
        try canvas.content(title)
        canvas.raw("</title>\n<desc")
        try canvas.attribute("id", "\(name)-desc")
        canvas.raw(">")
        try canvas.content(description)
        canvas.raw("</desc>\n")
    }
}
