/// A diagram laid out: frames of boxes, ways of arrows, the size of the whole.
struct SVGDrawing {
    let diagram: Diagram
    /// The frames of the boxes, margins counted.
    let frames: [SVGFrame]
    /// The arrows on their ways.
    let arrows: [SVGArrow]
    /// Width and height in pixels.
    let width: Double
    let height: Double

    private let boxes: [SVGBox]

    init(_ diagram: Diagram) {
        self.diagram = diagram
        let index = Dictionary(diagram.boxes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let pairs = diagram.arrows.compactMap { arrow in
            index[arrow.from].flatMap { from in index[arrow.to].map { (from: from, to: $0) } }
        }
        let boxes = diagram.boxes.map(SVGBox.init)
        self.boxes = boxes
        let heights = boxes.indices.map { box in
            let ports = max(pairs.count { $0.from == box }, pairs.count { $0.to == box })
            return max(boxes[box].height, Double(ports) * SVGDrawing.port + 12)
        }
        let layout = LayeredLayout(heights: heights, arrows: pairs, gap: SVGStyle.rowGap)
        let step = SVGStyle.boxWidth + SVGStyle.columnGap
        let frames = boxes.indices.map { box in
            SVGFrame(
                x: SVGStyle.margin + Double(layout.ranks[box]) * step,
                y: SVGStyle.margin + layout.centres[box] - heights[box] / 2, width: SVGStyle.boxWidth,
                height: heights[box])
        }
        self.frames = frames
        arrows = SVGDrawing.arrows(diagram.arrows, pairs, frames, layout, step: step)
        width = (frames.map(\.right).max() ?? 0) + SVGStyle.margin
        height = layout.height + 2 * SVGStyle.margin
    }

    /// The least distance of two arrows at a box.
    private static let port = 15.0

    /// Draws arrows first, boxes over them, words of arrows last.
    func draw(on canvas: inout SVGCanvas) throws(RenderingFault) {
        canvas.raw("<g aria-hidden=\"true\">\n")
        for arrow in arrows { try arrow.draw(on: &canvas) }
        for arrow in arrows { try arrow.drawLabel(on: &canvas) }
        canvas.raw("</g>\n")
        for (box, frame) in zip(boxes, frames) { try box.draw(in: frame, name: diagram.name, on: &canvas) }
    }

    private static func arrows(
        _ arrows: [DiagramArrow], _ pairs: [(from: Int, to: Int)], _ frames: [SVGFrame], _ layout: LayeredLayout,
        step: Double
    ) -> [SVGArrow] {
        func height(_ arrow: Int, seenFrom start: Bool) -> Double {
            let passages = layout.passages[arrow]
            return start
                ? passages.first ?? layout.centres[pairs[arrow].to]
                : passages.last ?? layout.centres[pairs[arrow].from]
        }
        /// The port of an arrow at a box: sorted by where it comes from, around the middle.
        func port(_ arrow: Int, atHead: Bool) -> Double {
            let box = atHead ? pairs[arrow].from : pairs[arrow].to
            let rivals = pairs.indices.filter { (atHead ? pairs[$0].from : pairs[$0].to) == box }
                .sorted { (height($0, seenFrom: atHead), $0) < (height($1, seenFrom: atHead), $1) }
            let place = rivals.firstIndex(of: arrow) ?? 0
            return frames[box].middle + (Double(place) - Double(rivals.count - 1) / 2) * SVGDrawing.port
        }
        return pairs.indices.map { arrow in
            let pair = pairs[arrow]
            let passages = layout.passages[arrow].enumerated().map { offset, y in
                let left = SVGStyle.margin + Double(layout.ranks[pair.from] + 1 + offset) * step
                return (left: left, right: left + SVGStyle.boxWidth, y: y + SVGStyle.margin)
            }
            return SVGArrow(
                arrow: arrows[arrow], head: (frames[pair.from].right, port(arrow, atHead: true)),
                tail: (frames[pair.to].x, port(arrow, atHead: false)), passages: passages)
        }
    }
}
