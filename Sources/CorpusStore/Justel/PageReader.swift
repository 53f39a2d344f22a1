public import Citations
public import LegalModel

/// Reads a saved page of the present design: bytes → tokens → regions → units → versions of articles.
public struct PageReader {
    private let page: [UInt8]
    private let regions: PageRegions
    private let lines: LineIndex

    /// Decodes a page and finds its parts.
    ///
    /// - Throws: why it is not a page that can be read; nothing of it may then be stored.
    public init(_ bytes: [UInt8]) throws(CorpusFault.PageProblem) {
        page = try PageDecoder.decode(bytes)
        regions = try PageRegions(of: page)
        lines = LineIndex(page)
    }

    /// Reads the page.
    ///
    /// - Parameters:
    ///   - today: the day; what begins later is future law.
    ///   - code: given the NUMAC, the code of the page, whose articles may carry headings.
    /// - Throws: `emptyShell` when the page holds no number or no article, `cut` when no article of the contents is there.
    public func read(today: CivilDate, code: (String) -> CodeEntry?) throws(CorpusFault.PageProblem) -> ConsolidatedPage
    {
        let metadata = PageMetadata(page: page, regions: regions)
        guard let numac = metadata.numac else { throw .emptyShell }
        let tokens = PageTokenizer(page, regions.text).tokens()
        let (_, units) = PageUnit.units(of: tokens)
        var assembler = ArticleAssembler(today: today, code: code(numac), lines: lines)
        for unit in units { assembler.take(unit) }
        let numbers = assembler.numbers
        let contents = ContentsRanges(lines: contentsLines(), held: numbers)
        let versions = assembler.finish(announced: contents.numbers)
        guard !versions.isEmpty else { throw contents.count > 0 ? .cut : .emptyShell }
        let held = Set(numbers)
        let announced = Set(contents.numbers)
        return ConsolidatedPage(
            numac: numac, dossier: metadata.dossier, title: metadata.title, language: metadata.language,
            state: metadata.state, headings: assembler.headings, versions: versions, ranges: contents.count,
            isContentsComplete: contents.count > 0 && contents.numbers == numbers,
            isChainComplete: assembler.isChainComplete,
            gaps: contents.numbers.filter { !held.contains($0) }
                + assembler.missing.filter { !announced.contains($0) }, warnings: assembler.warnings)
    }

    private func contentsLines() -> [String] {
        guard let contents = regions.contents else { return [] }
        let tokens = PageTokenizer(page, contents).tokens()
        return FlowReader.flow(of: tokens[...]).bytes.split(separator: .newline).map(\.string)
    }
}

/// Finds the line of a place in a page.
struct LineIndex {
    private let ends: [Int]

    init(_ page: [UInt8]) { ends = page.indices.filter { page[$0] == .newline } }

    /// The line of a byte, from 1.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }
}
