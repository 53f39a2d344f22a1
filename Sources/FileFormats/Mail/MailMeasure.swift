/// Measures a mail before it is parsed: a parser that builds a tree of everything would be given any amount of memory.
///
/// It looks at lines only. What it takes for a header or a boundary may be text; the limits leave room for that.
struct MailMeasure {
    private let limits: MailLimits
    private var boundaryLines = 0
    private var headerBytes = 0
    private var headers = 0
    private var isInHeader = true
    private var isHeaderLine = false
    private var holdsMessage = false

    /// - Throws: what of the limits is passed.
    static func check(_ bytes: [UInt8], limits: MailLimits) throws(MailFault) {
        guard bytes.count <= limits.messageInBytes else { throw .tooLarge(limitInBytes: limits.messageInBytes) }
        var measure = MailMeasure(limits: limits)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            try measure.add(bytes[start..<end])
            start = end + 1
        }
    }

    private init(limits: MailLimits) { self.limits = limits }

    private mutating func add(_ line: ArraySlice<UInt8>) throws(MailFault) {
        if line.starts(with: [0x2D, 0x2D]) {
            boundaryLines += 1
            guard boundaryLines <= limits.boundaryLineCount else { throw .tooManyParts(limit: limits.partCount) }
            return begin()
        }
        guard isInHeader else { return }
        guard let first = line.first, first != 0x0D else {
            // The header of a message within a message begins where that of its part ends.
            let isMessage = holdsMessage
            begin()
            isInHeader = isMessage
            return
        }
        if first == 0x20 || first == 0x09 {
            guard isHeaderLine else { return }
        } else {
            isHeaderLine = isHeader(line)
            guard isHeaderLine else { return }
            headers += 1
            guard headers <= limits.headerCount else { throw .tooManyHeaders(limit: limits.headerCount) }
        }
        headerBytes += line.count
        guard headerBytes <= limits.headersInBytes else { throw .headersTooLarge(limitInBytes: limits.headersInBytes) }
        if !holdsMessage { holdsMessage = namesMessage(line) }
    }

    private mutating func begin() {
        isInHeader = true
        isHeaderLine = false
        holdsMessage = false
        headers = 0
    }

    private func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
        for byte in line {
            if byte == 0x3A { return true }
            if byte < 0x20 { return false }
        }
        return false
    }

    private func namesMessage(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.contains(0x2F) else { return false }
        let word = Array("message".utf8)
        var place = line.startIndex
        while let slash = line[place...].firstIndex(of: 0x2F) {
            if slash - line.startIndex >= word.count,
                line[(slash - word.count)..<slash].elementsEqual(word, by: { $0 | 0x20 == $1 })
            {
                return true
            }
            place = slash + 1
        }
        return false
    }
}
