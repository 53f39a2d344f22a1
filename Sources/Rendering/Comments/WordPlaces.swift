/// The text of a part of a DOCX with the place of each byte of it in the markup.
///
/// The text is taken out as `OfficeText` does; whoever sets something into the part compares the two first.
struct WordPlaces {
    /// Where a byte of the text comes from.
    struct Source {
        /// The place in the bytes of the part.
        let offset: Int
        /// The run that holds it; `nil` outside runs.
        let run: Int?
        /// Whether the place lies in an element of text, else before a child of the run.
        let isInText: Bool
    }

    /// A run.
    struct Run {
        /// The whole element.
        var range: Range<Int>
        /// Its properties, tags and all; empty when it has none.
        var properties: Range<Int>
        /// The element of text after whose name an attribute can be set, by the places that lie in it.
        var texts: [(range: Range<Int>, keepsBlanks: Bool, afterName: Int)] = []
    }

    /// The text, each line ended.
    private(set) var text: [UInt8] = []
    /// The sources of its bytes.
    private(set) var sources: [Source] = []
    /// The runs, in the order of their ends.
    private(set) var runs: [Run] = []
    /// The runs that hold the sign of a note, by kind and id: `footnoteReference 2`.
    private(set) var noteRuns: [String: Int] = [:]
    /// For parts with notes: the notes and where their text begins.
    private(set) var notes: [(id: String, start: Int)] = []
    /// The prefix of the names, with its colon.
    private(set) var prefix = ""

    private var line: [UInt8] = []
    private var lineSources: [Source] = []
    private var open: [(name: String, run: Int?)] = []
    private var skipped = 0
    private var scanner: TagScanner

    private static let hidden: Set<String> = [
        "del", "moveFrom", "instrText", "pPr", "rPr", "sdtPr", "drawing", "pict", "Choice",
    ]

    /// Reads a part; `nil` when its tags cannot be followed.
    init?(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        scanner = TagScanner(bytes)
        while let (piece, range) = scanner.next() {
            switch piece {
            case .start(let name, let isEmpty):
                start(name, range)
                if isEmpty { end(range) }
            case .end: end(range)
            case .text: if isInText { characters(range) }
            case .characterData: if isInText { return nil }
            case .other: continue
            }
        }
        guard open.isEmpty else { return nil }
        endLine(at: bytes.count)
    }

    private static func local(_ name: String) -> String {
        String(name[(name.firstIndex(of: ":").map { name.index(after: $0) } ?? name.startIndex)...])
    }

    private var run: Int? { open.last { $0.run != nil }?.run }

    /// Whether characters belong to the text: inside an element `t`, as deep as may be.
    private var isInText: Bool { skipped == 0 && open.contains { WordPlaces.local($0.name) == "t" } }

    private mutating func start(_ name: String, _ range: Range<Int>) {
        let local = WordPlaces.local(name)
        if open.isEmpty { prefix = String(name.dropLast(local.count)) }
        var own: Int?
        if skipped > 0 || WordPlaces.hidden.contains(local) {
            skipped += 1
        } else {
            switch local {
            case "r" where name == prefix + "r":
                own = runs.count
                runs.append(Run(range: range, properties: range.upperBound..<range.upperBound))
            case "t":
                if let run {
                    let keeps = scanner.attribute("xml:space", of: range) != nil
                    let afterName = range.lowerBound + 1 + name.utf8.count
                    runs[run].texts.append((range.upperBound..<range.upperBound, keeps, afterName))
                }
            case "tab", "ptab": add([0x09], Source(offset: range.lowerBound, run: run, isInText: false))
            case "noBreakHyphen":
                add([0xE2, 0x80, 0x91], Source(offset: range.lowerBound, run: run, isInText: false))
            case "br", "cr": endLine(at: range.lowerBound, run: run)
            case "footnoteReference", "endnoteReference":
                if let run, let id = scanner.attribute(prefix + "id", of: range) { noteRuns["\(local) \(id)"] = run }
            case "footnote", "endnote":
                notes.append((scanner.attribute(prefix + "id", of: range) ?? "", text.count))
            default: break
            }
        }
        open.append((name, own))
    }

    private mutating func end(_ range: Range<Int>) {
        guard let closed = open.popLast() else { return }
        let local = WordPlaces.local(closed.name)
        if skipped > 0 {
            skipped -= 1
            if skipped == 0, local == "rPr", WordPlaces.local(open.last?.name ?? "") == "r", let run {
                let start = runs[run].properties.lowerBound
                runs[run].properties = start..<range.upperBound
            }
            return
        }
        if let own = closed.run { runs[own].range = runs[own].range.lowerBound..<range.upperBound }
        if local == "t", let run, let last = runs[run].texts.indices.last {
            let start = runs[run].texts[last].range.lowerBound
            runs[run].texts[last].range = start..<max(start, range.lowerBound)
        }
        if local == "p" { endLine(at: range.lowerBound) }
    }

    private mutating func add(_ bytes: [UInt8], _ source: Source) {
        line += bytes
        lineSources += Array(repeating: source, count: bytes.count)
    }

    private mutating func endLine(at offset: Int, run: Int? = nil) {
        while line.last == 0x20 {
            line.removeLast()
            lineSources.removeLast()
        }
        if !line.isEmpty {
            text += line + [0x0A]
            sources += lineSources + [Source(offset: offset, run: run, isInText: false)]
        }
        line = []
        lineSources = []
    }

    /// Text with its references decoded; line ends are one sign.
    private mutating func characters(_ range: Range<Int>) {
        let bytes = scanner.bytes
        var index = range.lowerBound
        while index < range.upperBound {
            let source = Source(offset: index, run: run, isInText: true)
            if bytes[index] == UInt8(ascii: "&"),
                let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";"))
            {
                add(WordPlaces.decoded(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)), source)
                index = end + 1
            } else if bytes[index] == 0x0D {
                if index + 1 == range.upperBound || bytes[index + 1] != 0x0A { add([0x0A], source) }
                index += 1
            } else {
                add([bytes[index]], source)
                index += 1
            }
        }
    }

    private static func decoded(_ name: String) -> [UInt8] {
        switch name {
        case "amp": return [0x26]
        case "lt": return [0x3C]
        case "gt": return [0x3E]
        case "quot": return [0x22]
        case "apos": return [0x27]
        default:
            guard name.hasPrefix("#") else { return [] }
            let digits = name.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
        }
    }
}
