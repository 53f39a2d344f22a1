import Citations
import LegalModel

/// Units → versions of articles: headings over them, notes and marks apart, future law, regions, repeals.
struct ArticleAssembler {
    private let today: CivilDate
    private let code: CodeEntry?
    private let lines: LineIndex
    private var stack = HeadingStack()
    private var drafts: [VersionDraft] = []
    private var isNextFuture = false
    private var lastAnchor: AnchorName?
    private var links: [(target: AnchorName, article: String?, offset: Int)] = []
    private var places: [String: Int] = [:]
    /// Articles that links name and the page does not hold.
    private(set) var missing: [String] = []

    /// The number of headings.
    private(set) var headings = 0
    /// The different numbers of anchors, in the order of the page.
    private(set) var numbers: [String] = []
    /// Whether each back link names the anchor before.
    private(set) var isChainComplete = true
    /// What was odd.
    private(set) var warnings: [PageWarning] = []

    init(today: CivilDate, code: CodeEntry?, lines: LineIndex) {
        self.today = today
        self.code = code
        self.lines = lines
    }

    /// Takes the next unit of the page.
    mutating func take(_ unit: PageUnit) {
        let flow = FlowReader.flow(of: unit.tokens)
        switch unit.anchor {
        case .heading:
            headings += 1
            takeHeading(flow.bytes, at: unit.offset)
        case .article(let name, let back, let next):
            let anchor = AnchorName(name)
            let previous = back.map { AnchorName($0) }
            if previous != lastAnchor {
                isChainComplete = false
                warn(.otherPrevious(back ?? ""), anchor.number, unit.offset)
            }
            lastAnchor = anchor
            if let next, AnchorName.isArticle(next) { links.append((AnchorName(next), anchor.number, unit.offset)) }
            takeArticle(flow, anchor: anchor, at: unit.offset)
        }
    }

    private mutating func takeHeading(_ flow: [UInt8], at offset: Int) {
        let parts = UnitLines(flow)
        let scanner = NoteScanner(parts.heading)
        let text = MarkExtractor(scanner.text).text.string.replacing("\n", with: " ")
        stack.push(HeadingText.clean(text))
        for line in parts.afterHeading {
            if FutureLaw.isLine(line.string) {
                isNextFuture = true
            } else {
                warn(.leftAside(String(line.string.prefix(60))), nil, offset)
            }
        }
    }

    private mutating func takeArticle(_ flow: Flow, anchor: AnchorName, at offset: Int) {
        let head = ArticleNumberReader.head(of: flow.bytes, expected: anchor.number, suffix: anchor.suffix)
        guard let number = anchor.number ?? head.number else {
            return warn(.leftAside(String(flow.bytes.trimmed.prefix(60).string)), nil, offset)
        }
        if let visible = head.number, visible != number { warn(.otherNumber(visible), number, offset) }
        if let code, !code.numbering.fits(number), !number.contains("N") {
            warn(.unusualNumber(number), number, offset)
        }
        if places.updateValue(places[number] ?? offset, forKey: number) == nil { numbers.append(number) }
        var isFuture = anchor.isFuture || isNextFuture
        isNextFuture = false
        for (place, part) in UnitLines.atFutureLaw(Array(flow.bytes[head.end...])).enumerated() {
            if place > 0 {
                isFuture = true
                if part.trimmed.isEmpty {
                    isNextFuture = true
                    continue
                }
            }
            let start = place == 0 ? 0 : ArticleNumberReader.head(of: part, expected: number, suffix: nil).end
            let reader = VersionReader(
                Array(part[start...]), tooltips: flow.tooltips, hasHeading: code?.numbering == .dotted, today: today,
                isFuture: isFuture)
            for problem in reader.problems { warn(problem, number, offset) }
            drafts.append(
                VersionDraft(
                    number: number, structure: stack.texts, reader: reader, isFuture: isFuture,
                    region: anchor.region ?? reader.region, offset: offset))
        }
    }

    /// The versions, once the articles are compared with those that the table of contents announces.
    mutating func finish(announced: [String]) -> [PageVersion] {
        compare(with: announced)
        for link in links {
            guard let target = link.target.number, places[target] == nil else { continue }
            warn(.missingNext(target), link.article, link.offset)
            missing.append(target)
        }
        var first: [String: Int] = [:]
        for draft in drafts where !draft.isFuture {
            let place = "\(draft.number)|\(draft.region ?? "")"
            if let earlier = first.updateValue(draft.offset, forKey: place) {
                warn(.sameNumber(line: lines.line(of: earlier)), draft.number, draft.offset)
            }
        }
        warnings.sort { $0.line < $1.line }
        let held = Set(drafts.map(\.number))
        return drafts.flatMap { draft -> [PageVersion] in
            let version = draft.version
            guard version.status == .renumbered, let target = version.movedTo, !held.contains(target) else {
                return [version]
            }
            return [version, draft.renumbered(target)]
        }
    }

    private mutating func compare(with announced: [String]) {
        guard !announced.isEmpty else { return }
        let expected = Set(announced)
        for number in numbers where !expected.contains(number) { warn(.notInContents, number, places[number] ?? 0) }
        let held = announced.filter { places[$0] != nil }
        let shown = numbers.filter(expected.contains)
        if let (number, other) = zip(shown, held).first(where: { $0 != $1 }) {
            warn(.otherPlace(other), number, places[number] ?? 0)
        }
    }

    private mutating func warn(_ problem: PageWarning.Problem, _ article: String?, _ offset: Int) {
        warnings.append(PageWarning(line: lines.line(of: offset), article: article, problem: problem))
    }
}
