import LegalModel

/// One of a row of siblings, before loops and conditions are closed.
enum FlowItem<Leaf> {
    case leaf(Leaf)
    case tag(TemplateTag, SourceLocation)
    /// `::: name arguments`
    case opening(String, SourceLocation)
    /// `:::`
    case closing(SourceLocation)
}

/// A row of siblings with its loops, conditions and containers closed.
indirect enum Flow<Leaf> {
    case leaf(Leaf)
    case tag(TemplateTag, SourceLocation)
    case each(TemplateLoop, [Flow])
    case conditional([(condition: TemplateCondition?, content: [Flow])])
    case container(String, [Flow], SourceLocation)
}

/// Closes loops, conditions and containers: each end belongs to the innermost beginning.
struct FlowReader<Leaf> {
    private let items: [FlowItem<Leaf>]
    private var index = 0

    init(_ items: [FlowItem<Leaf>]) { self.items = items }

    static func read(_ items: [FlowItem<Leaf>]) throws(TemplateFault) -> [Flow<Leaf>] {
        var reader = FlowReader(items)
        let (flow, end) = try reader.siblings(depth: 0)
        switch end {
        case nil: return flow
        case .tag(let tag, let location): throw TemplateFault(.strayEnd(tag.endName), at: location)
        case .closing(let location): throw TemplateFault(.strayEnd(":::"), at: location)
        }
    }

    private enum End {
        case tag(TemplateTag, SourceLocation)
        case closing(SourceLocation)
    }

    /// Siblings up to an end that is not theirs; `nil` at the end of the items.
    private mutating func siblings(depth: Int) throws(TemplateFault) -> ([Flow<Leaf>], End?) {
        var result: [Flow<Leaf>] = []
        while index < items.count {
            let item = items[index]
            index += 1
            switch item {
            case .leaf(let leaf): result.append(.leaf(leaf))
            case .closing(let location): return (result, .closing(location))
            case .opening(let text, let location):
                try check(depth, location)
                let (content, end) = try siblings(depth: depth + 1)
                guard case .closing? = end else { throw TemplateFault(.unclosedBlock(text), at: location) }
                result.append(.container(text, content, location))
            case .tag(let tag, let location):
                switch tag {
                case .comment: break
                case .field, .part, .fillIn: result.append(.tag(tag, location))
                case .each(let loop):
                    try check(depth, location)
                    let (content, end) = try siblings(depth: depth + 1)
                    guard case .tag(.endEach, _)? = end else {
                        throw TemplateFault(.unclosedBlock("#each"), at: location)
                    }
                    result.append(.each(loop, content))
                case .ifCondition(let condition):
                    try check(depth, location)
                    result.append(try conditional(condition, at: location, depth: depth))
                case .elseIf, .otherwise, .endEach, .endIf: return (result, .tag(tag, location))
                }
            }
        }
        return (result, nil)
    }

    private mutating func conditional(
        _ first: TemplateCondition, at location: SourceLocation, depth: Int
    ) throws(TemplateFault) -> Flow<Leaf> {
        var branches: [(condition: TemplateCondition?, content: [Flow<Leaf>])] = []
        var condition: TemplateCondition? = first
        while true {
            let (content, end) = try siblings(depth: depth + 1)
            branches.append((condition, content))
            guard case .tag(let tag, let place)? = end else { throw TemplateFault(.unclosedBlock("#if"), at: location) }
            switch tag {
            case .endIf: return .conditional(branches)
            case .elseIf(let next) where condition != nil: condition = next
            case .otherwise where condition != nil: condition = nil
            default: throw TemplateFault(.strayEnd(tag.endName), at: place)
            }
        }
    }

    private func check(_ depth: Int, _ location: SourceLocation) throws(TemplateFault) {
        guard depth < 60 else { throw TemplateFault(.tooLarge(limit: 60, unit: "level"), at: location) }
    }
}

extension TemplateTag {
    fileprivate var endName: String {
        switch self {
        case .endEach: "/each"
        case .endIf: "/if"
        case .elseIf: "else if"
        case .otherwise: "else"
        case .field, .each, .ifCondition, .part, .fillIn, .comment: ""
        }
    }
}
