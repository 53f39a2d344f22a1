/// Sets the beginnings and ends of comments into the main part of a DOCX; everything else stays as it was, byte for byte.
///
/// - Source: ECMA-376 part 1, 17.13.4.
struct WordInsertions {
    private let bytes: [UInt8]
    private let places: WordPlaces
    private var prefix: String { places.prefix }

    /// What is set between two bytes of the part.
    private struct Insertion {
        var ends: [Int] = []
        var starts: [Int] = []
        /// The run that is parted there; `nil` between runs.
        var parted: (run: Int, isInText: Bool)?
    }

    private var insertions: [Int: Insertion] = [:]

    init(_ bytes: [UInt8], _ places: WordPlaces) {
        self.bytes = bytes
        self.places = places
    }

    /// Marks bytes of the text as commented; bytes outside runs take the next run that there is.
    ///
    /// - Returns: whether there was a run to set the comment at.
    mutating func mark(_ range: Range<Int>, id: Int) -> Bool {
        let inside = range.filter { places.sources[$0].run != nil }
        guard let first = inside.first ?? nearest(range.lowerBound), let last = inside.last ?? nearest(range.lowerBound)
        else { return false }
        start(at: first, id: id)
        end(after: last, id: id)
        return true
    }

    /// Marks a whole run as commented: the sign of a note.
    mutating func mark(run: Int, id: Int) {
        insertions[places.runs[run].range.lowerBound, default: Insertion()].starts.append(id)
        insertions[places.runs[run].range.upperBound, default: Insertion()].ends.append(id)
    }

    private func nearest(_ byte: Int) -> Int? {
        let all = places.sources.indices
        return all[min(byte, all.upperBound)...].first { places.sources[$0].run != nil }
            ?? all.last { places.sources[$0].run != nil }
    }

    private mutating func start(at byte: Int, id: Int) {
        let source = places.sources[byte]
        guard let run = source.run else { return }
        let isFirst = byte == 0 || places.sources[byte - 1].run != run
        if isFirst {
            insertions[places.runs[run].range.lowerBound, default: Insertion()].starts.append(id)
        } else {
            insertions[source.offset, default: Insertion()].starts.append(id)
            insertions[source.offset]?.parted = (run, source.isInText)
        }
    }

    private mutating func end(after byte: Int, id: Int) {
        guard let run = places.sources[byte].run else { return }
        var next = byte + 1
        while next < places.sources.count, places.sources[next].offset == places.sources[byte].offset { next += 1 }
        if next < places.sources.count, places.sources[next].run == run {
            let source = places.sources[next]
            insertions[source.offset, default: Insertion()].ends.append(id)
            insertions[source.offset]?.parted = (run, source.isInText)
        } else {
            insertions[places.runs[run].range.upperBound, default: Insertion()].ends.append(id)
        }
    }

    /// The part with all that was marked.
    func written() -> [UInt8] {
        var kept: Set<Int> = []
        for insertion in insertions {
            guard let parted = insertion.value.parted, parted.isInText else { continue }
            for text in places.runs[parted.run].texts where !text.keepsBlanks {
                let isHere = text.range.contains(insertion.key) || text.range.upperBound == insertion.key
                if isHere { kept.insert(text.afterName) }
            }
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + insertions.count * 200)
        for place in 0...bytes.count {
            if kept.contains(place) { out += " xml:space=\"preserve\"".utf8 }
            if let insertion = insertions[place] { out += markup(insertion) }
            if place < bytes.count { out.append(bytes[place]) }
        }
        return out
    }

    private func markup(_ insertion: Insertion) -> [UInt8] {
        var markup = ""
        for id in insertion.ends {
            markup += "<\(prefix)commentRangeEnd \(prefix)id=\"\(id)\"/>"
            markup += "<\(prefix)r><\(prefix)commentReference \(prefix)id=\"\(id)\"/></\(prefix)r>"
        }
        for id in insertion.starts { markup += "<\(prefix)commentRangeStart \(prefix)id=\"\(id)\"/>" }
        guard let parted = insertion.parted else { return Array(markup.utf8) }
        let close = parted.isInText ? "</\(prefix)t></\(prefix)r>" : "</\(prefix)r>"
        let open = parted.isInText ? "<\(prefix)t xml:space=\"preserve\">" : ""
        return Array((close + markup + "<\(prefix)r>").utf8) + properties(of: parted.run) + Array(open.utf8)
    }

    /// The properties of a run, without the record of how they were changed.
    private func properties(of run: Int) -> [UInt8] {
        let text = String(decoding: bytes[places.runs[run].properties], as: UTF8.self)
        let name = "\(prefix)rPrChange"
        guard let start = text.firstRange(of: "<\(name)"), let end = text.firstRange(of: "</\(name)>") else {
            return Array(text.utf8)
        }
        return Array((text[..<start.lowerBound] + text[end.upperBound...]).utf8)
    }
}
