public import LegalModel

/// A part of an argument that fits a page: a conclusion and what stands near it; what stands further off has its own sheet.
public struct ArgumentSheet: Hashable, Sendable {
    /// The conclusion at the head of the sheet.
    public let root: NodeIdentifier
    /// The nodes told here, the root first, level by level.
    public let nodes: [NodeIdentifier]
    /// The nodes that are only named here, with the index of the sheet that tells them.
    public let references: [NodeIdentifier: Int]

    /// The links between nodes of this sheet.
    public func links(of graph: ArgumentGraph) -> [ArgumentGraph.Link] {
        let told = Set(nodes).subtracting(references.keys)
        let here = Set(nodes)
        return graph.links.filter { told.contains($0.from) && here.contains($0.to) }
    }
}

extension ArgumentGraph {
    /// The argument in sheets, those of the roots first; each node is told on one sheet and named on the others that need it.
    ///
    /// - Parameters:
    ///   - levels: how many levels a sheet has at most, its root counted.
    ///   - rows: how many nodes may stand side by side; a node with more of its own keeps them together.
    public func sheets(levels: Int = 4, rows: Int = 6) -> [ArgumentSheet] {
        var cutting = SheetCutting(self, levels: levels, rows: rows)
        return cutting.sheets()
    }
}

/// Cuts an argument into sheets.
private struct SheetCutting {
    let levels: Int
    let rows: Int
    let below: [NodeIdentifier: [NodeIdentifier]]
    var heads: [NodeIdentifier]
    var told: [NodeIdentifier: Int] = [:]

    init(_ graph: ArgumentGraph, levels: Int, rows: Int) {
        self.levels = levels
        self.rows = rows
        below = Dictionary(grouping: graph.links, by: \.from).mapValues { $0.map(\.to) }
        heads = graph.roots
    }

    mutating func sheets() -> [ArgumentSheet] {
        var drafts: [(nodes: [NodeIdentifier], named: [NodeIdentifier])] = []
        while drafts.count < heads.count { drafts.append(cut(drafts.count)) }
        let sheetOf = Dictionary(heads.enumerated().map { ($1, $0) }) { first, _ in first }
        return drafts.enumerated().map { index, draft in
            let references = draft.named.reduce(into: [NodeIdentifier: Int]()) { result, node in
                result[node] = told[node] ?? sheetOf[node] ?? index
            }
            return ArgumentSheet(root: heads[index], nodes: draft.nodes, references: references)
        }
    }

    /// One sheet: its nodes level by level, and those that are only named.
    private mutating func cut(_ index: Int) -> (nodes: [NodeIdentifier], named: [NodeIdentifier]) {
        var nodes = [heads[index]]
        var named: [NodeIdentifier] = []
        var level = nodes
        var depth = 1
        while !level.isEmpty, depth < levels {
            var following: [NodeIdentifier] = []
            var width = 0
            for node in level {
                let children = (below[node] ?? []).filter { !nodes.contains($0) }
                guard width == 0 || width + children.count <= rows else {
                    named.append(node)
                    continue
                }
                width += children.count
                for child in children where !nodes.contains(child) {
                    nodes.append(child)
                    guard below[child] != nil else { continue }
                    if told[child] != nil || heads.contains(child) {
                        named.append(child)
                    } else {
                        following.append(child)
                    }
                }
            }
            level = following
            depth += 1
        }
        named += level
        for node in nodes where !named.contains(node) { told[node] = index }
        for node in named where told[node] == nil && !heads.contains(node) { heads.append(node) }
        return (nodes, named)
    }
}
