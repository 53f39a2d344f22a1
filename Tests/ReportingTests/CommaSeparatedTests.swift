import Testing

@testable import Reporting

@Suite("Comma-separated values")
struct CommaSeparatedTests {
    @Test("never open as a formula", arguments: ["=1+1", "+32 2 000", "-x", "@SUM(A1)", "\t=1"])
    func formulas(value: String) {
        #expect(CommaSeparated.text(header: ["a"], rows: [[value]]) == "\u{FEFF}\"a\"\r\n\"'\(value)\"\r\n")
    }

    @Test("keep numbers and double the quotation marks")
    func values() {
        let text = CommaSeparated.text(header: ["a", "b"], rows: [["-12.50", "D'Hondt \"fils\""]])
        #expect(text.hasSuffix("\"-12.50\",\"D'Hondt \"\"fils\"\"\"\r\n"))
    }
}
