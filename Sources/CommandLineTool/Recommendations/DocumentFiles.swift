import Casework
import FileFormats
import Foundation
import LegalModel
import Rendering
import Review

/// Turns documents into files of the formats asked for; the style sheet is read only when HTML or PDF is.
struct DocumentFiles {
    private let formats: [DocumentFormat]
    private let styleSheet: String
    private let weasyPrint: WeasyPrint?

    /// Prepares for formats, given as a list with commas.
    ///
    /// - Throws: a wrong use; a missing program when PDF is asked for and cannot be made; what reading says.
    init(_ context: Context, formats list: String) throws {
        formats = try DocumentFormat.list(list)
        let needsStyle = formats.contains(.html) || formats.contains(.pdf)
        let path = context.templatesFolder.appendingPathComponent("style/print.css").path
        styleSheet = needsStyle ? String(decoding: try WholeFile.read(path), as: UTF8.self) : ""
        weasyPrint = formats.contains(.pdf) ? try WeasyPrint() : nil
    }

    /// Whether a mail is wanted.
    var needsMail: Bool { formats.contains(.eml) }

    /// The files of a document, in the order of the formats.
    ///
    /// In a mail the document goes along as PDF when that is wanted too, else as DOCX.
    ///
    /// - Parameters:
    ///   - name: the name of the files without ending.
    ///   - mail: what a mail needs; no mail is written without.
    ///   - addressee: whom it is for; as the letter says when it is not said.
    func files(
        of document: Document, name: String, mail: LetterMail? = nil, for addressee: LetterAudience? = nil
    ) throws -> FileSet {
        let document = document.withContentHash
        var files: [FileSet.File] = []
        for format in formats where format != .eml {
            files.append(FileSet.File(name: "\(name).\(format.rawValue)", bytes: try bytes(of: document, as: format)))
        }
        if needsMail, let mail {
            let attached: DocumentFormat = formats.contains(.pdf) ? .pdf : .docx
            let letterName = "\(name).\(attached.rawValue)"
            let letter =
                try files.first { $0.name == letterName }
                ?? FileSet.File(name: letterName, bytes: bytes(of: document, as: attached))
            files.append(
                FileSet.File(name: "\(name).eml", bytes: try mail.bytes(of: document, for: addressee, letter: letter)))
        }
        return FileSet(files)
    }

    private func bytes(of document: Document, as format: DocumentFormat) throws -> [UInt8] {
        switch format {
        case .docx: return try DOCXWriter.bytes(of: document)
        case .odt: return try ODTWriter.bytes(of: document)
        case .html: return try HTMLWriter.bytes(of: document, styleSheet: styleSheet)
        case .pdf:
            let page = try HTMLWriter.bytes(of: document, styleSheet: styleSheet)
            return try weasyPrint?.pdf(of: page) ?? []
        case .eml: return []
        }
    }
}

extension Document {
    /// The same document; a draft that carries no hash of its content yet gets it.
    fileprivate var withContentHash: Document {
        guard properties.contentHash.isEmpty else { return self }
        var document = self
        document.properties.contentHash = ContentHash.of(self)
        return document
    }
}
