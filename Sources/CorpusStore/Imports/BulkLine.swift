import Citations
import Foundation
import LegalModel

/// One line of the neutral bulk format: one version of one article.
struct BulkLine {
    let key: ArticleKey
    /// Whether the number has the form of the code's numbers.
    let isUsual: Bool
    let language: Language
    let structure: [String]
    let heading: String?
    let text: String
    let validity: Validity
    let source: String
    let state: CivilDate?
    let region: String?
    let notes: [String]
    let place: SourceLocation

    /// Reads a line.
    ///
    /// Strict about keys; `notes`, `part`, `numac` and `provenance` may stand there, and notes that are a list of texts
    /// are kept. With a code named by the person, the keys `lang`, `in_force_since` and `book` of files made elsewhere
    /// are understood too, `provenance` stands for `source`, and `code` in the line is not looked at.
    init(_ line: ArraySlice<UInt8>, at place: SourceLocation, options: ImportOptions, named: CodeEntry?)
        throws(DataFault)
    {
        var reader = try JSONLine(line, at: place)
        let isForeign = named != nil
        let code: CodeEntry
        let printed = try reader.text("code")
        if let named {
            code = named
        } else if let printed, let entry = options.catalog[CodeIdentifier(printed)], entry.isResolved {
            code = entry
        } else {
            throw DataFault(.unknownReference(printed ?? "", subject: "codes.yaml; --code"), at: place)
        }
        let number = try reader.required("article")
        let canonical = ArticleNumberReader.canonical(number)
        let isUsual = canonical.map { code.numbering.fits($0) } ?? false
        guard let canonical, isUsual || (code.numbering == .plain && canonical.first?.isNumber == true) else {
            throw DataFault(.invalidValue(number, expected: .articleReference), at: place, path: ["article"])
        }
        key = ArticleKey(code: code.id, number: canonical)
        self.isUsual = isUsual
        let foreignLanguage = isForeign ? try reader.text("lang") : nil
        let tongue = try reader.text("language") ?? foreignLanguage ?? options.language?.rawValue
        guard let tongue else { throw DataFault(.missingKey("language"), at: place) }
        guard let language = Language(rawValue: tongue) else {
            throw DataFault(.invalidValue(tongue, expected: .language), at: place, path: ["language"])
        }
        self.language = language
        structure = try reader.texts("structure").map { $0.replacing("\n", with: " ") }
        heading = try reader.text("heading")
        text =
            try reader.required("text").utf8.split(separator: .newline)
            .map { Substring($0).trimmingBlanks }.joined(separator: "\n").inNormalFormC
        let foreignStart = isForeign ? try reader.text("in_force_since") : nil
        let from = try reader.date("validFrom") ?? foreignStart.flatMap { CivilDate(iso: $0) }
        let to = try reader.date("validTo")
        guard let validity = Validity(from: from, to: to) else {
            throw DataFault(.inconsistent("validTo < validFrom", [key.number]), at: place)
        }
        self.validity = validity
        let foreignSource = isForeign ? try reader.text("provenance") : nil
        source = try reader.text("source") ?? foreignSource ?? URL(fileURLWithPath: place.file).lastPathComponent
        if let state = options.state {
            reader.ignore("state")
            self.state = state
        } else {
            state = try isForeign ? reader.dateInside("state") : reader.date("state")
        }
        region = try reader.text("region")
        notes = reader.textsIfAny("notes")
        for key in ["part", "numac", "provenance"] + (isForeign ? ["book"] : []) { reader.ignore(key) }
        try reader.finish()
        self.place = place
    }

    /// What looks lost in a text that was converted elsewhere.
    var traces: [PageWarning] {
        let problems: [PageWarning.Problem] =
            (isUsual ? [] : [.unusualNumber(key.number)]) + ConversionTraces.found(in: text).map { .looksLost($0) }
        return problems.map { PageWarning(line: place.line, article: key.number, problem: $0) }
    }
}
