import Casework
import Drafting
import FileFormats
import LegalModel

/// Reads the text of a dossier's exhibits as far as they can be read; what cannot be is left out.
enum ExhibitTexts {
    /// The texts by exhibit.
    static func read(of dossier: Dossier, from archive: ExhibitArchive) -> [Identifier<Exhibit>: ExhibitText] {
        var texts: [Identifier<Exhibit>: ExhibitText] = [:]
        for exhibit in dossier.exhibits {
            guard let bytes = try? archive.read(exhibit.sha256, fileName: exhibit.fileName),
                let text = try? OfficeText.text(of: bytes, fileName: exhibit.fileName),
                text.contains(where: { !$0.isWhitespace })
            else { continue }
            texts[exhibit.id] = ExhibitText(text)
        }
        return texts
    }
}
