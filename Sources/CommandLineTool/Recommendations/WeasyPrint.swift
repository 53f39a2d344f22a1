import FileFormats
import Foundation
import LegalModel

/// Makes PDF through WeasyPrint, when it is installed.
struct WeasyPrint {
    private let program: URL

    /// Finds the program.
    ///
    /// - Throws: a failure that says how to get it.
    init() throws {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("weasyprint") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else {
            throw Failure(
                .notInstalled,
                LocalizedText(
                    fr: "WeasyPrint, qui produit les PDF, n'est pas installé",
                    nl: "WeasyPrint, dat pdf's maakt, is niet geïnstalleerd",
                    de: "WeasyPrint, das PDF erzeugt, ist nicht installiert",
                    en: "WeasyPrint, which makes PDF, is not installed"),
                remedy: LocalizedText(
                    fr: "Installez-le (apt install weasyprint), ou demandez docx, odt ou html. Rien n'a été écrit.",
                    nl: "Installeer het (apt install weasyprint), of vraag docx, odt of html. Er is niets geschreven.",
                    de:
                        "Installieren Sie es (apt install weasyprint), oder nehmen Sie docx, odt, html. Nichts wurde geschrieben.",
                    en: "Install it (apt install weasyprint), or ask for docx, odt or html. Nothing was written."))
        }
        program = found
    }

    /// The PDF of an HTML page: tagged, for PDF/UA.
    func pdf(of page: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appendingPathComponent("page.html")
        let target = folder.appendingPathComponent("page.pdf")
        try WholeFile.write(page, to: source.path)
        let process = Process()
        process.executableURL = program
        // Without the hints WeasyPrint ignores the numbers at which lists go on.
        process.arguments = ["--pdf-variant", "pdf/ua-1", "--presentational-hints", source.path, target.path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw FileFault.unwritable(path: "PDF", reason: "weasyprint \(process.terminationStatus)")
        }
        return try WholeFile.read(target.path)
    }
}
