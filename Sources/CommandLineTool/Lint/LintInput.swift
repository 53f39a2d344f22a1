import FileFormats
import Foundation
import LegalModel

/// A text that is read for its words, with what its file says beside it.
struct LintInput {
    /// The text.
    let text: String
    /// Whether its lines may be wrapped; in office files each line is a paragraph.
    let isWrapped: Bool
    /// The name of the file, without its folder; `nil` for standard input.
    let fileName: String?
    /// What the file says about itself.
    let properties: [OfficeProperties.Property]

    /// Reads a file, or standard input for `-`.
    ///
    /// - Throws: not found, bad data for what is not UTF-8 or a package that is refused.
    init(_ path: String) throws {
        let name = path == "-" ? nil : URL(fileURLWithPath: path).lastPathComponent
        fileName = name
        switch name?.split(separator: ".").last?.lowercased() {
        case "docx", "odt", "html", "htm", "eml":
            let bytes = try InputText.bytes(path)
            guard let read = try OfficeText.text(of: bytes, fileName: name ?? "") else {
                throw Failure.unreadable(path)
            }
            text = read
            isWrapped = false
            properties = try OfficeProperties.properties(of: bytes, fileName: name ?? "")
        case "pdf", "doc", "xls", "xlsx", "ods", "jpg", "jpeg", "png", "zip": throw Failure.unreadable(path)
        default:
            text = try InputText.read(path)
            isWrapped = true
            properties = []
        }
    }
}

extension Failure {
    /// A file of a kind that is not read.
    fileprivate static func unreadable(_ path: String) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "« \(path) » n'est pas un texte que l'on sait lire",
                nl: "\"\(path)\" is geen tekst die gelezen kan worden", de: "„\(path)“ ist kein lesbarer Text",
                en: "\"\(path)\" is not a text that can be read"),
            remedy: LocalizedText(
                fr: "Donnez un fichier TXT, Markdown, DOCX, ODT, HTML ou EML.",
                nl: "Geef een TXT-, Markdown-, DOCX-, ODT-, HTML- of EML-bestand.",
                de: "Geben Sie eine TXT-, Markdown-, DOCX-, ODT-, HTML- oder EML-Datei an.",
                en: "Give a TXT, Markdown, DOCX, ODT, HTML or EML file."))
    }
}
