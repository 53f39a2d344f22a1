import FileFormats
import Foundation
import LegalModel
import Testing

@testable import Rendering

@Suite("A drawing as SVG")
struct SVGWriterTests {
    private let legend = DiagramLegend(
        title: "Key", states: DiagramBox.State.allCases.map { .init($0, $0.rawValue) },
        shapes: DiagramBox.Shape.allCases.map { .init($0, $0.rawValue) },
        arrows: DiagramArrow.Kind.allCases.map { .init($0, $0.rawValue) })

    @Test("is well formed, names itself to readers who hear it, and says each box's content", arguments: UInt64(0)..<8)
    func wellFormed(seed: UInt64) throws {
        let diagram = RandomDiagram.make(seed: seed, boxes: 12)
        let text = try SVGWriter.text(of: [diagram], title: "Drawing", legend: legend)
        let root = try MarkupReader.read(Array(text.utf8))
        #expect(root.first("title")?.text == "Drawing")
        #expect(text.contains("aria-labelledby=\"sheet-title sheet-desc\""))
        #expect(text.components(separatedBy: "aria-label=").count == diagram.boxes.count + 2)
        #expect(!text.contains("<script") && !text.contains("http://www.w3.org/1999/xlink"))
    }

    @Test("has the same bytes on each run")
    func sameBytes() throws {
        let diagrams = (UInt64(1)...3).map { RandomDiagram.make(seed: $0, boxes: 25) }
        let first = try SVGWriter.text(of: diagrams, title: "T", legend: legend)
        #expect(try SVGWriter.text(of: diagrams, title: "T", legend: legend) == first)
    }

    @Test("data stays data", arguments: ["<script>x</script>", "\" onload=\"x", "]]>&amp;", "a\nb"])
    func hostile(value: String) throws {
        func drawn(_ value: String) throws -> MarkupNode {
            let box = DiagramBox(
                id: "a", shape: .fact, state: .open, label: value, text: value, notes: [value], spoken: value)
            let diagram = Diagram(
                name: "d", title: value, description: value, language: .french, boxes: [box], arrows: [])
            return try MarkupReader.read(Array(try SVGWriter.text(of: [diagram], title: value, legend: nil).utf8))
        }
        #expect(try elements(drawn(value)) == elements(drawn("harmless words")))
    }

    @Test("a character that no markup holds is refused")
    func forbidden() {
        let box = DiagramBox(id: "a", shape: .fact, state: nil, label: "", text: "\u{0}", spoken: "")
        let diagram = Diagram(name: "d", title: "", description: "", language: .french, boxes: [box], arrows: [])
        #expect(throws: RenderingFault.forbiddenCharacter(scalar: 0)) { try SVGWriter.element(of: diagram) }
    }

    @Test("text has a contrast of seven to one on every ground, lines and signs of four and a half")
    func contrast() {
        let states: [DiagramBox.State?] = DiagramBox.State.allCases + [nil]
        for state in states {
            for ground in [SVGStyle.ground(state), "#ffffff"] {
                #expect(contrast(SVGStyle.ink, ground) >= 7)
                #expect(contrast(SVGStyle.faint, ground) >= 7)
                #expect(contrast(SVGStyle.colour(state), ground) >= 4.5)
            }
        }
        for kind in DiagramArrow.Kind.allCases { #expect(contrast(SVGStyle.colour(kind), "#ffffff") >= 4.5) }
    }

    @Test("each value, box and arrow can be told from the others without colour")
    func signs() {
        let states = DiagramBox.State.allCases
        #expect(Set(states.map { "\(SVGStyle.width($0)) \(SVGStyle.dashes($0) ?? "-")" }).count == states.count)
        let frame = SVGFrame(x: 0, y: 0, width: 100, height: 60)
        let outlines = DiagramBox.Shape.allCases.map { SVGOutline.path(of: $0, frame) }
        // A claim has a second outline around a conclusion's, a reference no ground under a fact's.
        #expect(Set(outlines).count == outlines.count - 2)
        #expect(Set(DiagramArrow.Kind.allCases.map { SVGStyle.dashes($0) ?? "" }).count == 4)
    }

    private func elements(_ node: MarkupNode) -> [String] {
        [node.name] + node.elements.flatMap(elements)
    }

    /// The ratio of two colours.
    ///
    /// - Source: WCAG 2.2, relative luminance and contrast ratio.
    private func contrast(_ first: String, _ second: String) -> Double {
        let luminances = [first, second].map { colour -> Double in
            let value = Int(colour.dropFirst(), radix: 16) ?? 0
            let parts = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
                let share = Double(part) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }.sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }
}
