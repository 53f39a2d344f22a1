import LegalModel

/// The formats in which a document is written.
enum DocumentFormat: String, CaseIterable {
    case docx, odt, html, pdf, eml

    /// Reads a list with commas, each format once, in the order given.
    ///
    /// - Throws: a wrong use.
    static func list(_ text: String) throws -> [DocumentFormat] {
        var formats: [DocumentFormat] = []
        for name in text.split(separator: ",") {
            let name = name.trimmingPrefix { $0 == " " }
            guard let format = DocumentFormat(rawValue: name.lowercased()) else {
                throw Failure.wrongValue(String(name), option: "--to", expected: "docx, odt, html, pdf, eml")
            }
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else {
            throw Failure.wrongValue(text, option: "--to", expected: "docx, odt, html, pdf, eml")
        }
        return formats
    }
}
