import Citations
import Foundation
import LegalModel

/// Reads the bytes as a text with citations; the first byte chooses the language. Whatever the text, what is found lies in
/// it: on whole characters, in order, without overlap, each citation with a reference.
///
/// - Returns: 0, always: texts without a citation teach the way to the next fault as well.
@c(LLVMFuzzerTestOneInput)
public func readCitations(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let finder = CitationGrammars.finder, let first = input.first else { return 0 }
    let languages: [Language] = [.french, .dutch, .german, .english]
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    check(finder.find(in: text, language: languages[Int(first) % 4]), in: Array(text.utf8))
    let context = CitationContext(
        defaultCode: Int(first) % 8 < 4 ? .economicLaw : .civilCode, acceptsBareNumbers: first % 3 == 0,
        isWithinCode: first % 3 == 1)
    check(finder.find(in: text, context: context), in: Array(text.utf8))
    return 0
}

/// Places are in the text and tell what stands there.
func check(_ citations: [FoundCitation], in text: [UInt8]) {
    var end = 0
    for citation in citations {
        let range = citation.range
        precondition(end <= range.lowerBound, "citations overlap or stand out of order")
        precondition(
            range.lowerBound < range.upperBound && range.upperBound <= text.count, "a citation outside the text")
        for place in [range.lowerBound, range.upperBound] where place < text.count {
            precondition(text[place] & 0xC0 != 0x80, "a citation ends inside a letter")
        }
        precondition(Array(citation.text.utf8) == Array(text[range]), "the text of a citation is not its bytes")
        precondition(!citation.references.isEmpty, "a citation without a reference")
        if let antecedent = citation.antecedent {
            precondition(antecedent.lowerBound < range.lowerBound, "an antecedent that comes later")
            precondition(0 <= antecedent.lowerBound && antecedent.upperBound <= text.count, "an antecedent outside")
        }
        for reference in citation.references {
            precondition(!reference.article.isEmpty, "a reference without an article")
            precondition(reference.references.count <= 100_000, "a list unfolded beyond measure")
        }
        end = range.upperBound
    }
}
