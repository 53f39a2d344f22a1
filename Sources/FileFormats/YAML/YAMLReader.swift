public import LegalModel
import Yams

/// Reads one YAML document into a tree whose every value knows its place.
///
/// Strict: keys are plain text and stand once in a table; anchors, aliases and tags are refused; the text ends after one
/// document. JSON is read too, being YAML.
///
/// - Source: YAML 1.2.
public enum YAMLReader {
    /// The largest text that is read: 16 MiB.
    public static let limitInBytes = 16 * 1024 * 1024

    /// Reads bytes that must be UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - file: its name, for places.
    /// - Throws: `notUTF8`, `tooLarge`, `syntax`, `duplicateKey`, `anchorRefused`, `wrongKind`.
    public static func read(_ bytes: [UInt8], file: String) throws(DataFault) -> SourceNode {
        guard bytes.count <= limitInBytes else {
            throw DataFault(.tooLarge(limit: limitInBytes, unit: "byte"), at: start(of: file))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DataFault(.notUTF8, at: start(of: file))
        }
        return try read(text, file: file)
    }

    /// Reads text.
    ///
    /// - Parameter firstLine: the number of the first line of `text` in its file, for lines of a larger file.
    public static func read(_ text: String, file: String, firstLine: Int = 1) throws(DataFault) -> SourceNode {
        let node: Node?
        do {
            // No resolver: what a plain scalar means is for its reader to say, and guessing it takes half the time.
            node = try Yams.compose(yaml: text, .basic, .default)
        } catch let error as YamlError {
            throw DataFault(.syntax(error.problem), at: error.location(in: file).moved(by: firstLine - 1))
        } catch {
            throw DataFault(.syntax("\(error)"), at: start(of: file))
        }
        guard let node else { return SourceNode(.null, at: start(of: file).moved(by: firstLine - 1)) }
        return try convert(node, file: file, offset: firstLine - 1)
    }

    private static func start(of file: String) -> SourceLocation { SourceLocation(file: file, line: 1, column: 1) }

    private static func convert(_ node: Node, file: String, offset: Int) throws(DataFault) -> SourceNode {
        let mark = node.mark
        let place = SourceLocation(file: file, line: (mark?.line ?? 1) + offset, column: mark?.column ?? 1)
        if node.anchor != nil { throw DataFault(.anchorRefused, at: place) }
        switch node {
        case .scalar(let scalar):
            return SourceNode(content(of: scalar), at: place)
        case .sequence(let sequence):
            var nodes: [SourceNode] = []
            for child in sequence { nodes.append(try convert(child, file: file, offset: offset)) }
            return SourceNode(.sequence(nodes), at: place)
        case .mapping(let mapping):
            var entries: [SourceNode.Entry] = []
            var seen: Set<String> = []
            for (key, value) in mapping {
                let keyPlace = SourceLocation(
                    file: file, line: key.mark.map { $0.line + offset } ?? place.line,
                    column: key.mark?.column ?? place.column)
                guard case .scalar(let scalar) = key else {
                    throw DataFault(.wrongKind(expected: .text, found: .mapping), at: keyPlace)
                }
                guard seen.insert(scalar.string).inserted else {
                    throw DataFault(.duplicateKey(scalar.string), at: keyPlace)
                }
                entries.append(
                    SourceNode.Entry(
                        key: scalar.string, keyLocation: keyPlace, value: try convert(value, file: file, offset: offset)
                    ))
            }
            return SourceNode(.mapping(entries), at: place)
        case .alias:
            throw DataFault(.anchorRefused, at: place)
        }
    }

    private static func content(of scalar: Node.Scalar) -> SourceNode.Content {
        switch scalar.style {
        case .doubleQuoted, .singleQuoted, .literal, .folded: return .text(scalar.string)
        case .any, .plain:
            switch scalar.string {
            case "", "~", "null", "Null", "NULL": return .null
            default: return .plain(scalar.string)
            }
        }
    }
}

extension YamlError {
    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let duplicates, _):
            "duplicate key \(duplicates.map(\.description).joined(separator: ", "))"
        case .reader(let problem, _, _, _): problem
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded: "\(self)"
        }
    }

    fileprivate func location(in file: String) -> SourceLocation {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            SourceLocation(file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(_, let context):
            SourceLocation(file: file, line: context.mark.line, column: context.mark.column)
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            SourceLocation(file: file, line: 1, column: 1)
        }
    }
}

extension SourceLocation {
    fileprivate func moved(by lines: Int) -> SourceLocation {
        SourceLocation(file: file, line: line + lines, column: column)
    }
}
