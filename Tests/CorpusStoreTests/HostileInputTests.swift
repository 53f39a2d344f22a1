import Citations
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// Inputs made to hurt: each is read or refused, in a time that grows with its size and no faster.
@Suite(.serialized) struct HostileInputTests {
    @Test(arguments: [
        "<div>", "<", "<a ", "<a title='", "<a title=\"x> ", "<a x=1 ", "<l ", "<l a=\"\" ", "<!--", "</l>", ">", "> ",
        "&", "&amp", "(", "()", "(NOTE", "&lt;L 1 ", "&lt;L 1999-01-01/01, art. 1", "L 1, art. 1&gt; ", "-----<BR>",
        "<BR>", "<BR>(1)&lt;L 2000-01-01/01&gt;", "[<sup>1</sup> a", "]<sup>1</sup> a", "[<sup>1</sup> a]<sup>2</sup>",
        "<TABLE><tr><td>a", "<td>a<BR>", "<A NAME='Art.1' HREF='#Art.1'>Art.</A> 1. a<BR>",
        "<A NAME='LNK0001'>TITRE I</A> - a<BR><BR>", "DROIT FUTUR<BR>", "§ 1er. a<BR>", "e\u{301}",
    ])
    func `what repeats a piece is read in linear time`(_ piece: String) throws {
        try expectLinear { size in
            var page = SamplePage()
            // Words that are longer than any tag keep the end of the page from closing the pieces.
            page.body += String(repeating: piece, count: size / piece.utf8.count) + String(repeating: "x", count: 9_000)
            return Array(page.text.utf8)
        }
    }

    @Test(arguments: ["Art. 1-4999<BR>", "Art. 1, ", "<A NAME='LNKR0001'>", "1-2-3-4, ", "<!--", "- "])
    func `a table of contents that repeats a piece is read in linear time`(_ piece: String) throws {
        try expectLinear { size in
            var page = SamplePage()
            page.contents = "Art. 1-3" + String(repeating: piece, count: size / piece.utf8.count)
            return Array(page.text.utf8)
        }
    }

    @Test(arguments: [
        "<A name=\"texte\"> ", "<A name=\"x\">", "<th align = left>", "<A NAME='Art.1'>1. ", "num&eacute;ro : ",
    ])
    func `a page of tables that repeats a piece is read in linear time`(_ piece: String) throws {
        try expectLinear { size in
            var page = OlderSamplePage()
            page.title += String(repeating: piece, count: size / piece.utf8.count)
            return page.bytes
        }
    }

    @Test func `random bytes are read or refused`() throws {
        var random = Dice(state: 20_261_122)
        let whole = SamplePage().bytes
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<(1 + random.next() % 40) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                default:
                    let other = Int(random.next() % UInt64(bytes.count))
                    let slice = Array(bytes[min(place, other)..<min(max(place, other), min(place, other) + 200)])
                    bytes.insert(contentsOf: slice, at: place)
                }
            }
            guard let page = try? read(bytes) else { continue }
            for version in page.versions {
                let count = version.text.utf8.count
                for mark in version.marks {
                    #expect(mark.start <= mark.end && mark.end <= count)
                    #expect(mark.notes.allSatisfy(version.notes.indices.contains))
                }
            }
        }
    }

    @Test func `bytes that are no page are refused`() throws {
        #expect(throws: CorpusFault.PageProblem.notAPage) { try read(SamplePage().bytes + [0]) }
        let large = [UInt8](repeating: UInt8(ascii: "<"), count: PageDecoder.limitInBytes + 1)
        #expect(throws: CorpusFault.PageProblem.tooLarge) { try read(large) }
        var random = Dice(state: 7)
        let noise = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next() % 255 + 1) }
        #expect(throws: CorpusFault.PageProblem.otherPage) { try read(noise) }
    }

    @Test(arguments: ["[", "{\"a\":", "\"", "{\"code\":\"BE-CP\",", "\n", "\u{0}"])
    func `a bulk file that repeats a piece is refused in linear time`(_ piece: String) throws {
        let options = try options()
        try expectLinear(
            { size in Array(String(repeating: piece, count: size / piece.utf8.count).utf8) },
            reading: { bytes in
                #expect(throws: DataFault.self) { try BulkFile(bytes, file: "bulk.jsonl", options: options) }
            })
    }

    @Test func `many versions of one article are read in linear time`() throws {
        let options = try options()
        try expectLinear(
            { size in
                let lines = (0..<size / 200).map { index in
                    let day = CivilDate(iso: "1900-01-01")?.adding(days: index) ?? CivilDate(iso: "1900-01-01")
                    return
                        #"{"code":"BE-CP","article":"5","language":"fr","text":"a","validFrom":"\#(day?.description ?? "")","#
                        + #""validTo":"\#(day?.description ?? "")"}"#
                }
                return Array(lines.joined(separator: "\n").utf8)
            },
            reading: { bytes in
                let file = try BulkFile(bytes, file: "bulk.jsonl", options: options)
                #expect(file.count > 0)
            })
    }

    @Test func `a line without end is refused`() throws {
        let line = Array(("{\"text\":\"" + String(repeating: "a", count: BulkFile.longestLine) + "\"}").utf8)
        let given = try options()
        let place = LegalModel.SourceLocation(file: "bulk.jsonl", line: 1, column: 1)
        #expect(throws: DataFault(.tooLarge(limit: BulkFile.longestLine, unit: "bytes"), at: place)) {
            try BulkFile(line, file: "bulk.jsonl", options: given)
        }
    }

    /// An input four times as large may take six times as long, the best of three tries each; what is done at once counts
    /// as a millisecond. A machine that is busy gets four chances; what is not linear misses them all.
    private func expectLinear(
        _ input: (Int) -> [UInt8], reading: (([UInt8]) throws -> Void)? = nil,
        location: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let read = reading ?? { bytes in _ = try? self.read(bytes) }
        func best(_ size: Int) throws -> Duration {
            let bytes = input(size)
            var best = Duration.seconds(1_000)
            for _ in 0..<3 { best = try min(best, ContinuousClock().measure { try read(bytes) }) }
            return max(best, .milliseconds(1))
        }
        var measured: [(Duration, Duration)] = []
        for _ in 0..<4 {
            let (small, large) = (try best(12_000), try best(48_000))
            if large < small * 6 { return }
            measured.append((small, large))
        }
        Issue.record("four times the size: \(measured)", sourceLocation: location)
    }

    private func read(_ bytes: [UInt8]) throws -> ConsolidatedPage {
        try PageReader(bytes).read(today: #require(CivilDate(iso: "2026-11-21"))) { _ in nil }
    }

    private func options() throws -> ImportOptions {
        let catalog = try CodeCatalog(decoding: YAMLReader.read(Array(Samples.codes.utf8), file: "codes.yaml"))
        return ImportOptions(catalog: catalog, today: try #require(CivilDate(iso: "2026-11-21")))
    }
}

/// Numbers that look random and are the same at each run (SplitMix64).
private struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
