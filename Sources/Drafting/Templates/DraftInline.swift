import LegalModel

/// Running text with its values in it, before typography.
indirect enum DraftInline {
    /// Text of ours.
    case ours(String)
    /// Text that stays as it is.
    case fixed(String)
    case strong([DraftInline])
    case emphasis([DraftInline])
    case passage(Language, [DraftInline])
    case note([DraftInline])
    case link(address: String, [DraftInline])
    case built(Inline)
    case lineBreak
}

extension Typesetter {
    /// Sets a paragraph as a whole, so that conventions hold across values and emphasis.
    func inlines(_ drafts: [DraftInline]) -> [Inline] {
        var segments: [TypesetSegment] = []
        collect(drafts, into: &segments)
        var texts = typeset(segments)[...]
        return rebuild(drafts, from: &texts)
    }

    private func collect(_ drafts: [DraftInline], into segments: inout [TypesetSegment]) {
        for draft in drafts {
            switch draft {
            case .ours(let text): segments.append(TypesetSegment(text, isOurs: true))
            case .fixed(let text): segments.append(TypesetSegment(text, isOurs: false))
            case .lineBreak: segments.append(TypesetSegment("\n", isOurs: false))
            case .strong(let inside), .emphasis(let inside), .passage(_, let inside), .link(_, let inside):
                collect(inside, into: &segments)
            case .built(let inline): segments.append(TypesetSegment(inline.visibleText, isOurs: false))
            case .note: break
            }
        }
    }

    private func rebuild(_ drafts: [DraftInline], from texts: inout ArraySlice<String>) -> [Inline] {
        var result: [Inline] = []
        func add(_ text: String) {
            guard !text.isEmpty else { return }
            if case .text(let before)? = result.last {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(.text(text))
            }
        }
        for draft in drafts {
            switch draft {
            case .ours, .fixed: add(texts.popFirst() ?? "")
            case .lineBreak:
                texts.removeFirst()
                result.append(.lineBreak)
            case .built(.text):
                add(texts.popFirst() ?? "")
            case .built(let inline):
                texts.removeFirst()
                result.append(inline)
            case .strong(let inside): result.appendUnlessEmpty(rebuild(inside, from: &texts)) { .strong($0) }
            case .emphasis(let inside): result.appendUnlessEmpty(rebuild(inside, from: &texts)) { .emphasis($0) }
            case .passage(let language, let inside):
                result.appendUnlessEmpty(rebuild(inside, from: &texts)) { .passage(language, $0) }
            case .link(let address, let inside):
                result.appendUnlessEmpty(rebuild(inside, from: &texts)) { .link(address: address, $0) }
            case .note(let inside): result.appendUnlessEmpty(inlines(inside)) { .note($0) }
            }
        }
        return result
    }
}

extension [Inline] {
    fileprivate mutating func appendUnlessEmpty(_ inside: [Inline], _ wrap: ([Inline]) -> Inline) {
        if !inside.isEmpty { append(wrap(inside)) }
    }
}

extension Inline {
    /// What stands on the line, without notes.
    var visibleText: String {
        switch self {
        case .text(let text): text
        case .strong(let inside), .emphasis(let inside), .passage(_, let inside), .link(_, let inside):
            inside.map(\.visibleText).joined()
        case .lineBreak: "\n"
        case .fillIn(_, let prompt): prompt
        case .note: ""
        case .reference: "0"
        }
    }
}
