public import LegalModel

extension PackTest {
    /// Reads an example: `name`, `findings`, `expect` with `claims`, `ask`, `because`.
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let name = try reader.required("name").text()
        let findings = try reader.optional("findings").map { node throws(DataFault) in
            try ElementFinding.table(decoding: node)
        }
        var expect = try reader.required("expect").mapping()
        try reader.finishAllowingNotes()
        var claims: [NodeIdentifier: Value] = [:]
        for entry in try expect.entries("claims") {
            claims[NodeIdentifier(entry.key)] = try entry.value.choice(Value.self)
        }
        var ask: [NodeIdentifier: [NodeIdentifier]] = [:]
        for entry in try expect.entries("ask") {
            var ids: [NodeIdentifier] = []
            for node in try entry.value.sequence() { ids.append(try node.identifier()) }
            ask[NodeIdentifier(entry.key)] = ids.sorted()
        }
        var because: [NodeIdentifier: String] = [:]
        for entry in try expect.entries("because") { because[NodeIdentifier(entry.key)] = try entry.value.text() }
        try expect.finishAllowingNotes()
        self.init(name: name, findings: findings ?? [:], claims: claims, ask: ask, because: because)
    }
}

extension MappingReader {
    /// The entries of a table under a key; empty when it is absent.
    mutating func entries(_ key: String) throws(DataFault) -> [SourceNode.Entry] {
        guard let node = optional(key) else { return [] }
        var reader = try node.mapping()
        return reader.allEntries()
    }
}

extension ElementFinding {
    /// Reads a table from element to finding; a bare status is short for a finding with that status.
    ///
    /// Only `status` and `reason` compute; every other key of a finding is left to other readers.
    ///
    /// - Throws: `invalidValue` for an unknown status, `wrongKind` for anything but a table.
    public static func table(decoding node: SourceNode) throws(DataFault) -> [NodeIdentifier: ElementFinding] {
        var findings: [NodeIdentifier: ElementFinding] = [:]
        var reader = try node.mapping()
        for entry in reader.allEntries() {
            findings[NodeIdentifier(entry.key)] = try ElementFinding(decoding: entry.value)
        }
        return findings
    }

    private init(decoding node: SourceNode) throws(DataFault) {
        guard case .mapping = node.content else {
            self.init(try node.findingStatus())
            return
        }
        var reader = try node.mapping()
        let status = try reader.required("status").findingStatus()
        self.init(
            status, reason: try reader.optional("reason")?.translations(default: .french).text(preferring: .french))
    }
}

extension SourceNode {
    /// A finding status, whatever its capitals.
    public func findingStatus() throws(DataFault) -> FindingStatus {
        guard let status = FindingStatus(reading: try text()) else {
            throw invalid(.oneOf(FindingStatus.allCases.map(\.rawValue)))
        }
        return status
    }
}
