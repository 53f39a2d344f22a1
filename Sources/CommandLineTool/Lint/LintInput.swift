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
    /// The bytes of an office file; empty for plain text.
    var bytes: [UInt8] = []
    /// What the file says about itself.
    let properties: [OfficeProperties.Property]

    /// Reads a file, or standard input for `-`.
    ///
    /// - Parameter isSigned: whether lines of office files begin with the sign of what they are: `# ` a heading, `> ` a
    ///   quotation, `- ` a point.
    /// - Throws: not found, bad data for what is not UTF-8 or a package that is refused.
    init(_ path: String, isSigned: Bool = false) throws {
        let name = path == "-" ? nil : URL(fileURLWithPath: path).lastPathComponent
        fileName = name
        switch name?.split(separator: ".").last?.lowercased() {
        case "docx", "odt", "html", "htm", "eml":
            let bytes = try InputText.bytes(path)
            let (read, about) = try LintInput.office(bytes, path, name ?? "", isSigned)
            guard let read else { throw Failure.unreadable(path) }
            text = read
            isWrapped = false
            properties = about
            self.bytes = bytes
        case "pdf", "doc", "xls", "xlsx", "ods", "jpg", "jpeg", "png", "zip": throw Failure.unreadable(path)
        default:
            text = try InputText.read(path)
            isWrapped = true
            properties = []
        }
    }
}

extension LintInput {
    /// The text of an office file and what it says about itself.
    ///
    /// - Throws: bad data that names the file and the part or line.
    private static func office(
        _ bytes: [UInt8], _ path: String, _ name: String, _ isSigned: Bool
    ) throws -> (String?, [OfficeProperties.Property]) {
        do {
            return (
                isSigned
                    ? try OfficeText.signedText(of: bytes, fileName: name)
                    : try OfficeText.text(of: bytes, fileName: name),
                try OfficeProperties.properties(of: bytes, fileName: name)
            )
        } catch let fault as ZipFault {
            throw Failure.damaged(path, fault.place)
        } catch let fault as MarkupFault {
            throw Failure.damaged(path, fault.place)
        }
    }
}

extension ZipFault {
    /// What is wrong and where, in words.
    fileprivate var place: LocalizedText {
        switch self {
        case .notAPackage:
            LocalizedText(
                fr: "ce n'est pas un paquet ZIP", nl: "het is geen zip-pakket", de: "kein ZIP-Paket",
                en: "it is no ZIP package")
        case .packageTooLarge, .tooManyEntries, .contentTooLarge, .partTooLarge, .suspiciousRatio:
            LocalizedText(
                fr: "le contenu dépasse ce qui est lu", nl: "de inhoud is groter dan wat gelezen wordt",
                de: "der Inhalt ist größer als gelesen wird", en: "the content is larger than is read")
        case .refusedName(let entry), .repeatedName(let entry), .unsupportedEntry(let entry), .damagedEntry(let entry):
            LocalizedText(
                fr: "la partie \(entry + 1) du paquet est endommagée ou refusée",
                nl: "deel \(entry + 1) van het pakket is beschadigd of geweigerd",
                de: "Teil \(entry + 1) des Pakets ist beschädigt oder abgewiesen",
                en: "part \(entry + 1) of the package is damaged or refused")
        case .unwritable: .verbatim("\(self)")
        }
    }
}

extension MarkupFault {
    /// What is wrong and where, in words.
    fileprivate var place: LocalizedText {
        switch self {
        case .malformed(let line, _), .documentType(let line), .entity(let line), .tooDeep(let line):
            LocalizedText(
                fr: "ligne \(line) d'une partie : balises illisibles ou refusées",
                nl: "regel \(line) van een deel: tags onleesbaar of geweigerd",
                de: "Zeile \(line) eines Teils: Tags unlesbar oder abgewiesen",
                en: "line \(line) of a part: tags that cannot be read or are refused")
        case .tooLarge, .noMemory:
            LocalizedText(
                fr: "le contenu dépasse ce qui est lu", nl: "de inhoud is groter dan wat gelezen wordt",
                de: "der Inhalt ist größer als gelesen wird", en: "the content is larger than is read")
        }
    }
}

extension Failure {
    /// An office file that is damaged, with the place.
    fileprivate static func damaged(_ path: String, _ place: LocalizedText) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "« \(path) » ne peut pas être lu : \(place.fr)",
                nl: "\"\(path)\" kan niet gelezen worden: \(place.nl)",
                de: "„\(path)“ kann nicht gelesen werden: \(place.de)", en: "\"\(path)\" cannot be read: \(place.en)"),
            remedy: LocalizedText(
                fr:
                    "Le fichier est endommagé ou n'est pas ce que dit son nom : enregistrez-le ou demandez-le à nouveau.",
                nl: "Het bestand is beschadigd of niet wat zijn naam zegt: bewaar het of vraag het opnieuw.",
                de:
                    "Die Datei ist beschädigt oder nicht, was ihr Name sagt: Speichern Sie sie neu oder fordern Sie sie neu an.",
                en: "The file is damaged or not what its name says: save it or ask for it again."))
    }

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
