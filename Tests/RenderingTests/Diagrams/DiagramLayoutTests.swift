import LegalModel
import Testing

@testable import Rendering

@Suite("The layout of a diagram")
struct DiagramLayoutTests {
    @Test("boxes never overlap, arrows lead to the right, and none passes through a box", arguments: UInt64(0)..<40)
    func noOverlap(seed: UInt64) {
        let drawing = SVGDrawing(RandomDiagram.make(seed: seed, boxes: 5 + Int(seed)))
        for (index, frame) in drawing.frames.enumerated() {
            #expect(frame.x >= 0 && frame.y >= 0)
            #expect(frame.right <= drawing.width && frame.bottom <= drawing.height)
            for other in drawing.frames.dropFirst(index + 1) {
                let isApart =
                    frame.right <= other.x || other.right <= frame.x || frame.bottom <= other.y
                    || other.bottom <= frame.y
                #expect(isApart, "\(frame) and \(other)")
            }
        }
        for arrow in drawing.arrows {
            #expect(arrow.head.x < arrow.tail.x)
            for passage in arrow.passages {
                for frame in drawing.frames where frame.x == passage.left {
                    #expect(passage.y <= frame.y || passage.y >= frame.bottom, "an arrow runs through a box")
                }
            }
        }
    }

    @Test("every arrow meets its boxes at their sides, two arrows at different places")
    func ports() throws {
        let diagram = RandomDiagram.make(seed: 7, boxes: 30)
        let drawing = SVGDrawing(diagram)
        let frames = Dictionary(uniqueKeysWithValues: zip(diagram.boxes.map(\.id), drawing.frames))
        var heads: Set<String> = []
        for arrow in drawing.arrows {
            let from = try #require(frames[arrow.arrow.from])
            let to = try #require(frames[arrow.arrow.to])
            #expect(arrow.head.x == from.right && (from.y...from.bottom).contains(arrow.head.y))
            #expect(arrow.tail.x == to.x && (to.y...to.bottom).contains(arrow.tail.y))
            #expect(heads.insert("\(arrow.arrow.from) \(arrow.head.y)").inserted)
        }
    }

    @Test("a tree is drawn without a crossing")
    func tree() {
        let arrows = (1..<40).map { (from: ($0 - 1) / 3, to: $0) }
        var rankOf = [0]
        for arrow in arrows { rankOf.append(rankOf[arrow.from] + 1) }
        let network = LayerNetwork(rankOf: rankOf, links: arrows.map { ($0.from, $0.to) })
        #expect(CrossingReduction(network).crossings() == 0)
    }

    @Test("crossings become fewer than in the order given")
    func crossings() {
        let links = (0..<8).map { ($0, 8 + (7 - $0)) } + (0..<7).map { ($0, 8 + (6 - $0)) }
        let network = LayerNetwork(
            rankOf: Array(repeating: 0, count: 8) + Array(repeating: 1, count: 8), links: links)
        #expect(CrossingReduction(network).crossings() == 0)
    }

    @Test("text is broken so that no line is wider than its box, and nothing is lost")
    func text() {
        let metrics = TextMetrics(size: 12.5, isBold: false)
        let text = "Der Verbraucher hat die Donaudampfschifffahrtsgesellschaftskapitänswitwenrente erhalten"
        let lines = metrics.lines(text, limit: 150)
        #expect(lines.allSatisfy { metrics.width($0) <= 150 })
        let letters = lines.joined().filter { $0 != "-" && $0 != " " }
        #expect(letters == text.filter { $0 != " " })
        #expect(lines.count >= 4)
    }
}
