import Citations
import FileFormats
import Foundation
import LegalModel
import Rendering

/// A copy of a text with the results of its check: a page with links, or a DOCX with comments.
struct AnnotatedCopy {
    /// Where it is written.
    let path: String
    private let source: String
    private let isPage: Bool

    /// Prepares a copy.
    ///
    /// - Throws: wrong use for another ending than `html`, `htm` or `docx`, and when the copy would take the place of the text.
    init(path: String, of source: String) throws {
        self.path = path
        self.source = source
        switch path.split(separator: ".").last?.lowercased() {
        case "html", "htm": isPage = true
        case "docx": isPage = false
        default: throw Failure.wrongValue(path, option: "--annotate", expected: "OUT.html, OUT.docx")
        }
        if source != "-", AnnotatedCopy.isSame(path, source) { throw Failure.copyOverText(path) }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        func number(_ path: String) -> [NSNumber] {
            let found = try? FileManager.default.attributesOfItem(
                atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
            return [FileAttributeKey.systemNumber, .systemFileNumber].compactMap { found?[$0] as? NSNumber }
        }
        let numbers = number(left)
        return (!numbers.isEmpty && numbers == number(right))
            || URL(fileURLWithPath: left).standardizedFileURL.path
                == URL(fileURLWithPath: right).standardizedFileURL.path
    }

    /// Writes the copy, whole or not at all.
    ///
    /// - Throws: bad data for a DOCX into which nothing can be set; what writing throws.
    func write(_ report: CitationReport, of input: LintInput, _ context: Context) throws {
        let name = input.fileName ?? "-"
        if isPage {
            let page = try CitationPage(report, text: input.text, isWrapped: input.isWrapped, name: name, context)
                .page()
            try WholeFile.write(Array(AnnotatedPageWriter.text(of: page).utf8), to: path)
            return
        }
        let words = CiteWords(language: report.language, day: report.day, codes: report.codes)
        var comments: [TextComment] = []
        for entry in report.entries where entry.citation.range.lowerBound >= comments.last?.range.upperBound ?? 0 {
            let state = "\(entry.group.sign) \(entry.group.name[report.language])"
            comments.append(TextComment(on: entry.citation.range, [state] + words.remarks(on: entry)))
        }
        if name.lowercased().hasSuffix(".docx") {
            try WholeFile.write(annotated(input, comments, name), to: path)
        } else {
            try WholeFile.write(
                CommentedDOCX.bytes(
                    of: input.text, comments: comments, author: "Carnet", title: name, language: report.textLanguage,
                    isWrapped: input.isWrapped), to: path)
        }
    }

    private func annotated(_ input: LintInput, _ comments: [TextComment], _ name: String) throws(Failure) -> [UInt8] {
        do throws(AnnotationFault) {
            return try DOCXAnnotator.bytes(
                annotating: input.bytes, text: input.text, comments: comments, author: "Carnet")
        } catch {
            throw Failure.cannotAnnotate(name, error)
        }
    }

    /// Where the copy lies.
    var sentence: LocalizedText {
        LocalizedText(
            fr: "Copie annotée : \(path)", nl: "Kopie met opmerkingen: \(path)", de: "Kopie mit Anmerkungen: \(path)",
            en: "Annotated copy: \(path)")
    }
}

extension Failure {
    /// A copy that would take the place of the text.
    fileprivate static func copyOverText(_ path: String) -> Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "« \(path) » est le texte lui-même : il n'est jamais changé",
                nl: "\"\(path)\" is de tekst zelf: die wordt nooit gewijzigd",
                de: "„\(path)“ ist der Text selbst: Er wird nie geändert",
                en: "\"\(path)\" is the text itself: it is never changed"),
            remedy: LocalizedText(
                fr: "Donnez un autre nom à la copie.", nl: "Geef de kopie een andere naam.",
                de: "Geben Sie der Kopie einen anderen Namen.", en: "Give the copy another name."))
    }

    /// A DOCX into which no comment can be set.
    fileprivate static func cannotAnnotate(_ name: String, _ fault: AnnotationFault) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "« \(name) » ne peut pas recevoir de commentaires : \(fault)",
                nl: "\"\(name)\" kan geen opmerkingen krijgen: \(fault)",
                de: "„\(name)“ kann keine Kommentare aufnehmen: \(fault)",
                en: "\"\(name)\" cannot take comments: \(fault)"),
            remedy: LocalizedText(
                fr:
                    "Enregistrez le fichier à nouveau dans votre traitement de texte, ou demandez OUT.html. Rien n'a été écrit.",
                nl: "Bewaar het bestand opnieuw in uw tekstverwerker, of vraag OUT.html. Er is niets geschreven.",
                de:
                    "Speichern Sie die Datei neu in Ihrer Textverarbeitung, oder verlangen Sie OUT.html. Nichts wurde geschrieben.",
                en: "Save the file again in your word processor, or ask for OUT.html. Nothing was written."))
    }
}
