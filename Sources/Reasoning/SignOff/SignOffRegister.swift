public import LegalModel

/// The sign-offs of a service, the last of each pack.
public struct SignOffRegister: Hashable, Sendable {
    /// The sign-offs by the id of their pack.
    public private(set) var entries: [Identifier<RulePack>: PackSignOff]

    /// Makes an empty register.
    public init() { entries = [:] }

    /// Reads a register: a table `signOffs` with `pack`, `sha256`, `by`, `on` and, if wanted, `note`.
    ///
    /// - Throws: the first fault of form, with its place; a pack that stands twice.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        entries = [:]
        for node in try reader.list("signOffs") {
            var entry = try node.mapping()
            let signOff = PackSignOff(
                pack: try entry.required("pack").identifier(), sha256: try entry.required("sha256").nonEmptyText(),
                name: try entry.required("by").nonEmptyText(), date: try entry.required("on").date(),
                note: try entry.optional("note")?.text())
            try entry.finish()
            guard entries.updateValue(signOff, forKey: signOff.pack) == nil else {
                throw DataFault(.duplicateIdentifier(signOff.pack.text), at: node.location)
            }
        }
        try reader.finish()
    }

    /// Notes a sign-off in the place of the one before.
    public mutating func sign(_ signOff: PackSignOff) { entries[signOff.pack] = signOff }

    /// The register as a tree to be written, by id.
    public var node: SourceNode {
        let here = SourceLocation(file: "", line: 1, column: 1)
        func entry(_ key: String, _ content: SourceNode.Content) -> SourceNode.Entry {
            SourceNode.Entry(key: key, keyLocation: here, value: SourceNode(content, at: here))
        }
        let nodes = entries.values.sorted { $0.pack.text < $1.pack.text }.map { signOff in
            SourceNode(
                .mapping(
                    [
                        entry("pack", .text(signOff.pack.text)), entry("sha256", .text(signOff.sha256)),
                        entry("by", .text(signOff.name)), entry("on", .plain(signOff.date.description)),
                    ] + (signOff.note.map { [entry("note", .text($0))] } ?? [])), at: here)
        }
        return SourceNode(.mapping([entry("signOffs", .sequence(nodes))]), at: here)
    }

    /// The pack as the service may use it: vouched for when its exact wording was signed, else as its file says.
    public func applied(to pack: RulePack, sha256: String) -> RulePack {
        guard let signOff = entries[pack.id], signOff.sha256 == sha256 else { return pack }
        return pack.vouchedFor(by: signOff.name, on: signOff.date)
    }

    /// The sign-off of an earlier wording of a pack; `nil` when there is none, or it holds.
    public func lapsed(of pack: Identifier<RulePack>, sha256: String) -> PackSignOff? {
        entries[pack].flatMap { $0.sha256 == sha256 ? nil : $0 }
    }
}
