import LegalModel

/// The names that can be seen at a place of a template, innermost last.
struct TemplateScope {
    private var frames: [[String: TemplateValue]]

    init(_ root: [String: TemplateValue]) { frames = [root] }

    /// The value of a path; `nil` when a name is not bound.
    subscript(path: TemplatePath) -> TemplateValue? {
        guard let first = path.names.first, let frame = frames.last(where: { $0[first] != nil }),
            var value = frame[first]
        else { return nil }
        for name in path.names.dropFirst() {
            guard case .record(let record) = value, let inner = record[name] else { return nil }
            value = inner
        }
        return value
    }

    /// The names bound, sorted; for messages.
    var names: [String] { Array(Set(frames.flatMap(\.keys))).sorted() }

    /// This scope with the names of a value in front: those of a record, and `this` or a name of its own. In a loop also
    /// `index`, `isFirst` and `isLast`, unless the record has such a name itself.
    func entering(_ value: TemplateValue, as name: String?, index: Int? = nil, count: Int? = nil) -> TemplateScope {
        var frame: [String: TemplateValue] = [:]
        if name == nil, case .record(let record) = value { frame = record }
        frame[name ?? "this"] = value
        if let index, let count {
            let loop: [String: TemplateValue] = [
                "index": .integer(index + 1), "isFirst": .boolean(index == 0), "isLast": .boolean(index + 1 == count),
            ]
            frame.merge(loop) { own, _ in own }
        }
        var scope = self
        scope.frames.append(frame)
        return scope
    }
}
