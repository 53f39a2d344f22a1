import FileFormats
import Foundation
import LegalModel
import Rendering

/// A document in one format, opened again.
struct Written {
    /// The formats that are compared.
    enum Format: CaseIterable { case docx, odt, html }

    let format: Format
    /// The trees of the XML parts by name; of HTML the whole under `html`.
    let trees: [String: MarkupNode]
    /// The text that a reader of the body gets.
    let text: String

    init(_ document: Document, _ format: Format) throws {
        self.format = format
        let bytes: [UInt8]
        let name: String
        switch format {
        case .docx: (bytes, name) = (try DOCXWriter.bytes(of: document), "a.docx")
        case .odt: (bytes, name) = (try ODTWriter.bytes(of: document), "a.odt")
        case .html: (bytes, name) = (try HTMLWriter.bytes(of: document, styleSheet: "p { margin: 0; }"), "a.html")
        }
        text = Written.tidy(try OfficeText.text(of: bytes, fileName: name) ?? "")
        if format == .html {
            trees = ["html": try MarkupReader.readHTML(bytes)]
        } else {
            var trees: [String: MarkupNode] = [:]
            for part in try ZipArchive.read(bytes) where part.name != "mimetype" {
                trees[part.name] = try MarkupReader.read(part.bytes)
            }
            self.trees = trees
        }
    }

    /// Every element with the names of its attributes, in order, but for line ends and tabs, which belong to the text.
    var skeleton: [String] {
        trees.keys.sorted().flatMap { name in [name] + (trees[name].map(Written.skeleton) ?? []) }
    }

    private static func skeleton(of node: MarkupNode) -> [String] {
        let start = ([node.name] + node.attributes.map(\.name)).joined(separator: " ")
        var children = node.elements.filter { !["br", "line-break", "tab"].contains($0.name) }
        if node.name == "r", let text = children.firstIndex(where: { $0.name == "t" }) {
            children = children[...text] + children[(text + 1)...].filter { $0.name != "t" }
        }
        let inner = children.flatMap(skeleton)
        return [start] + inner + ["/" + node.name]
    }

    /// All elements of a name in a part.
    func all(_ name: String, in part: String) -> [MarkupNode] {
        func search(_ node: MarkupNode) -> [MarkupNode] {
            (node.name == name ? [node] : []) + node.elements.flatMap(search)
        }
        return trees[part].map(search) ?? []
    }

    /// Runs of spaces as one, edges of lines without.
    static func tidy(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }
            .joined(separator: "\n")
    }
}
