public import LegalModel

/// A copy of a text in which personal data is masked; the original stays as it is.
public struct Redaction: Hashable, Sendable {
    /// The copy.
    public let text: String

    /// Masks data of a text: `█compte 1█`; the same value gets the same number each time.
    ///
    /// - Parameters:
    ///   - original: the text.
    ///   - data: what is masked; places in bytes of the original.
    ///   - language: the language of the words in the masks.
    public init(of original: String, data: [PersonalDatum], in language: Language) {
        let bytes = Array(original.utf8)
        var numbers: [PersonalDatum.Kind: [String: Int]] = [:]
        var masked: [UInt8] = []
        var place = 0
        for datum in data.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where datum.range.lowerBound >= place && datum.range.upperBound <= bytes.count {
            let value = String(decoding: bytes[datum.range], as: UTF8.self).lowercased().filter {
                $0.isLetter || $0.isNumber
            }
            let known = numbers[datum.kind] ?? [:]
            let number = known[value] ?? known.count + 1
            numbers[datum.kind, default: [:]][value] = number
            masked += bytes[place..<datum.range.lowerBound]
            masked += Array("█\(datum.kind.label[language]) \(number)█".utf8)
            place = datum.range.upperBound
        }
        text = String(decoding: masked + bytes[place...], as: UTF8.self)
    }
}
