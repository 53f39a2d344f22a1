import CorpusStore
import LegalModel

/// Reads the bytes as a saved page. Whatever they are, the reader answers with a page or with the reason why it is none,
/// and what it answers holds together.
///
/// - Returns: 0, always: bytes that are refused teach the way to the next fault as well.
@c(LLVMFuzzerTestOneInput)
public func readPage(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let page = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let today = CivilDate(iso: "2026-11-22"), let reader = try? PageReader(page) else { return 0 }
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
    let bytes = Array(version.text.utf8)
    for mark in version.marks {
        precondition(0 <= mark.start && mark.start <= mark.end && mark.end <= bytes.count, "a mark outside the words")
        for end in [mark.start, mark.end] where end < bytes.count {
            precondition(bytes[end] & 0xC0 != 0x80, "a mark ends inside a letter")
        }
        precondition(
            mark.notes.allSatisfy { version.notes.indices.contains($0) }, "a mark with a note that is not there")
    }
    if let from = version.validFrom, from > today {
        precondition(version.status != .inForce, "future law shown as in force")
    }
}
