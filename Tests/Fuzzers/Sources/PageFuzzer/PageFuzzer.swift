import CorpusStore
import LegalModel

/// Reads the bytes as a saved page. Whatever they are, the reader answers with a page or with the reason why it is none,
/// and what it answers holds together.
///
/// - Returns: 0 when a page was read; -1 when the bytes are no page, so that they are not kept as a seed.
@c(LLVMFuzzerTestOneInput)
public func readPage(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let page = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let today = CivilDate(iso: "2026-11-22"), let reader = try? PageReader(page) else { return -1 }
    guard let read = try? reader.read(today: today, code: { _ in nil }) else { return 0 }
    for version in read.versions { check(version, today: today) }
    precondition(!read.versions.isEmpty, "a page without an article was accepted")
    return 0
}

/// Words are clean, marks lie over them, future law is not shown as present law.
func check(_ version: PageVersion, today: CivilDate) {
    precondition(!version.number.isEmpty, "an article without a number")
    precondition(!version.text.utf8.contains(0), "a NUL among the words")
    precondition(version.text == version.text.precomposed, "words are not in normal form C")
    let length = version.text.utf8.count
    for mark in version.marks {
        guard let places = mark.split(separator: ":").last else { preconditionFailure("a mark without a place") }
        let ends = places.split(separator: "-").compactMap { Int($0) }
        precondition(ends.count == 2, "a mark without two ends: \(mark)")
        precondition(0 <= ends[0] && ends[0] <= ends[1] && ends[1] <= length, "a mark outside the words: \(mark)")
    }
    if let from = version.validFrom, from > today {
        precondition(version.status != .inForce, "future law shown as in force")
    }
}
