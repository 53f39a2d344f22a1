/// The parts of a page of the design before 2024: tables under anchors that name them.
enum TableRegions {
    /// Finds the parts; `nil` when the page is none of that design.
    ///
    /// A part goes from its anchor to the next one of this kind, not to the end of a table: the text may hold tables.
    ///
    /// - Throws: `emptyShell` when there is no text, `cut` when the text does not come to its end.
    static func find(in page: [UInt8]) throws(CorpusFault.PageProblem) -> PageRegions? {
        let anchors = sections(of: page)
        guard let title = anchors.firstIndex(where: { $0.name == "titre" || $0.name == "titel" }) else { return nil }
        guard let text = anchors.firstIndex(where: { $0.name == "texte" || $0.name == "tekst" }), text > title else {
            throw PageEnd.isThere(in: page, from: anchors[title].range.upperBound) ? .emptyShell : .cut
        }
        guard text + 1 < anchors.count else { throw .cut }
        let contents = anchors[title..<text].firstIndex { $0.name == "tablematiere" || $0.name == "inhoudstafel" }
        func part(_ index: Int) -> Range<Int> {
            inside(anchors[index].range.upperBound..<anchors[index + 1].range.lowerBound, of: page)
        }
        return PageRegions(design: .tables, title: part(title), contents: contents.map(part), text: part(text))
    }

    /// The anchors that begin parts: a name of small letters and digits, no link.
    private static func sections(of page: [UInt8]) -> [(name: String, range: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        var index = 0
        while let open = page[index...].firstIndex(of: .lessThan) {
            index = open + 1
            let rest = page[index...].prefix(40)
            guard rest.startsIgnoringCase("a name="), let close = rest.firstIndex(of: .greaterThan) else { continue }
            let name = rest[(index + 7)..<close].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            guard !name.isEmpty, name.allSatisfy({ $0.isLowercase || $0 == .underscore }) else { continue }
            found.append((name.string, open..<close + 1))
        }
        return found
    }

    /// What stands in the cell under the headline of a part: behind the first cell that is set to the left.
    private static func inside(_ part: Range<Int>, of page: [UInt8]) -> Range<Int> {
        var index = part.lowerBound
        while let open = page[index..<part.upperBound].firstIndex(of: .lessThan) {
            index = open + 1
            let tag = page[index..<part.upperBound].prefix(40)
            if tag.startsIgnoringCase("th align = left") || tag.startsIgnoringCase("th align=left"),
                let close = tag.firstIndex(of: .greaterThan)
            {
                return close + 1..<part.upperBound
            }
        }
        return part
    }
}
