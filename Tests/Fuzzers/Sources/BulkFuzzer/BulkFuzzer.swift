import Citations
import CorpusStore
import LegalModel

/// Reads the bytes as a file in the bulk format. Whatever they are, the reader answers with the lines or with the place
/// of the fault.
///
/// - Returns: 0, always: bytes that are refused teach the way to the next fault as well.
@c(LLVMFuzzerTestOneInput)
public func readBulk(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let file = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let options = BulkOptions.options else { preconditionFailure("the options of the fuzzer are wrong") }
    do {
        let read = try BulkFile(file, file: "bulk.jsonl", options: options)
        precondition(read.count > 0, "a file without a line was accepted")
        return 0
    } catch let fault as DataFault {
        precondition((fault.location?.line ?? 0) >= 1, "a fault without a place")
        return 0
    } catch {
        return 0
    }
}
