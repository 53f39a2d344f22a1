import LegalModel

extension TemplateTag {
    /// Reads what stands between the braces.
    init(reading source: String, at location: SourceLocation) throws(TemplateFault) {
        let text = source.trimmed
        let malformed = TemplateFault(.malformedTag(text), at: location)
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { throw malformed }
        switch first {
        case "#each":
            guard words.count == 2 || (words.count == 4 && words[2] == "as"), let path = TemplatePath(words[1]) else {
                throw malformed
            }
            let name = words.count == 4 ? words[3] : nil
            guard name.map(TemplatePath.isName) ?? true else { throw malformed }
            self = .each(TemplateLoop(path: path, itemName: name, location: location))
        case "#if":
            self = .ifCondition(try TemplateCondition(words.dropFirst(), whole: text, at: location))
        case "else":
            guard words.count > 1 else {
                self = .otherwise
                return
            }
            guard words[1] == "if" else { throw malformed }
            self = .elseIf(try TemplateCondition(words.dropFirst(2), whole: text, at: location))
        case "/each" where words.count == 1: self = .endEach
        case "/if" where words.count == 1: self = .endIf
        case ">":
            guard let use = TemplatePartUse(words.dropFirst(), location: location) else { throw malformed }
            self = .part(use)
        default:
            if text.hasPrefix("!") {
                self = .comment
            } else if text.hasPrefix("?") {
                let halves = text.dropFirst().split(separator: ":", maxSplits: 1)
                guard halves.count == 2, TemplatePath.isName(halves[0].trimmed) else { throw malformed }
                self = .fillIn(name: halves[0].trimmed, prompt: halves[1].trimmed)
            } else {
                self = .field(try TemplateField(text, at: location))
            }
        }
    }
}

extension TemplatePartUse {
    /// `name`, `name with path`, `name for path`, `name with path for path`.
    fileprivate init?(_ words: ArraySlice<String>, location: SourceLocation) {
        guard let name = words.first, TemplatePath.isName(name) else { return nil }
        var rest = words.dropFirst()
        func path(after keyword: String) -> TemplatePath? {
            guard rest.first == keyword, let path = rest.dropFirst().first.flatMap({ TemplatePath($0) }) else {
                return nil
            }
            rest = rest.dropFirst(2)
            return path
        }
        let scope = path(after: "with")
        let form = path(after: "for")
        guard rest.isEmpty else { return nil }
        self.init(name: name, scope: scope, form: form, location: location)
    }
}

extension TemplateField {
    init(_ text: String, at location: SourceLocation) throws(TemplateFault) {
        let pieces = text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        guard let path = TemplatePath(pieces[0]) else { throw TemplateFault(.malformedTag(text), at: location) }
        var uses: [Use] = []
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard let name = halves.first, !name.isEmpty else { throw TemplateFault(.malformedTag(text), at: location) }
            guard let filter = TemplateFilter(rawValue: name) else {
                let known = TemplateFilter.allCases.map(\.rawValue)
                throw TemplateFault(.unknownFilter(name, known: known), at: location)
            }
            let argument = halves.count > 1 ? halves[1] : nil
            guard argument == nil || filter.arguments.contains(argument ?? "") else {
                throw TemplateFault(.malformedTag(text), at: location)
            }
            uses.append(Use(name: filter.rawValue, argument: argument))
        }
        self.init(path: path, filters: uses, location: location)
    }
}

extension TemplatePath {
    init?(_ text: String) {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.allSatisfy(TemplatePath.isName) else { return nil }
        self.init(names: names)
    }

    /// Letters, digits, `_`, `-`; not empty.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
                default: false
                }
            }
    }
}

extension TemplateCondition {
    init(_ words: ArraySlice<String>, whole: String, at location: SourceLocation) throws(TemplateFault) {
        var alternatives: [[Term]] = [[]]
        var rest = words
        let malformed = TemplateFault(.malformedTag(whole), at: location)
        while true {
            let isNegated = rest.first == "not"
            if isNegated { rest = rest.dropFirst() }
            guard let name = rest.popFirst(), let path = TemplatePath(name) else { throw malformed }
            var symbol: String?
            var differs = false
            if rest.first == "is" {
                rest = rest.dropFirst()
                if rest.first == "not" {
                    differs = true
                    rest = rest.dropFirst()
                }
                guard let word = rest.popFirst() else { throw malformed }
                symbol = word
            }
            alternatives[alternatives.count - 1].append(
                Term(path: path, isNegated: isNegated != differs, symbol: symbol))
            switch rest.popFirst() {
            case nil:
                self.init(alternatives: alternatives, location: location)
                return
            case "and": continue
            case "or": alternatives.append([])
            default: throw malformed
            }
        }
    }
}

extension StringProtocol {
    /// Without blanks at the ends.
    var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
