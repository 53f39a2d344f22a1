import LegalModel
import Rendering

/// Diagrams made of chance from a seed.
enum RandomDiagram {
    /// A diagram without cycles: every arrow leads to a later box.
    static func make(seed: UInt64, boxes count: Int) -> Diagram {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let boxes = (0..<count).map { index in
            let words = Array(repeating: "Wort", count: 1 + next(30)).joined(separator: " ")
            return DiagramBox(
                id: "b\(index)", shape: DiagramBox.Shape.allCases[next(7)],
                state: [nil, .established, .open, .notEstablished][next(4)], label: "Label", text: words,
                notes: next(2) == 0 ? [] : ["P1, P2"], spoken: words)
        }
        var arrows: [DiagramArrow] = []
        for index in 1..<count {
            for _ in 0...next(2) {
                arrows.append(
                    DiagramArrow(
                        from: "b\(next(index))", to: "b\(index)", kind: DiagramArrow.Kind.allCases[next(4)],
                        label: next(3) == 0 ? "unless" : nil))
            }
        }
        return Diagram(
            name: "d", title: "Title", description: "Description", language: .german, boxes: boxes, arrows: arrows)
    }
}
