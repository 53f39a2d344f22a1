import FileFormats

/// Sets comments into a copy of a DOCX. Nothing else of it changes; the same file and comments give the same bytes.
public enum DOCXAnnotator {
    /// The copy.
    ///
    /// Places are those of the text that `OfficeText` takes out of the file. A comment on words in a note stands at the sign of
    /// the note in the body.
    ///
    /// - Parameters:
    ///   - text: the text to which the places belong.
    ///   - author: who comments.
    public static func bytes(
        annotating file: [UInt8], text: String, comments: [TextComment], author: String
    ) throws(AnnotationFault) -> [UInt8] {
        var parts = try unpacked(file)
        let office = Office(parts)
        guard let main = office.main, let index = parts.firstIndex(where: { $0.name == main }) else {
            throw .noMainPart
        }
        let body = try places(parts[index])
        guard !body.prefix.isEmpty else { throw .unusualPart(name: main) }
        var notes: [(kind: String, places: WordPlaces, start: Int)] = []
        var length = body.text.count
        var all = body.text
        for (name, kind) in [("footnotes.xml", "footnoteReference"), ("endnotes.xml", "endnoteReference")] {
            guard let part = parts.first(where: { $0.name == office.folder + name }) else { continue }
            let read = try places(part)
            notes.append((kind, read, length))
            length += read.text.count
            all += read.text
        }
        guard all.elementsEqual(text.utf8) else { throw .otherText }
        var insertions = WordInsertions(parts[index].bytes, body)
        let first = office.firstFreeComment(parts)
        var written: [(id: Int, comment: TextComment)] = []
        for (offset, comment) in comments.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }).enumerated() {
            let id = first + offset
            if comment.range.lowerBound < body.text.count {
                guard insertions.mark(comment.range.clamped(to: 0..<body.text.count), id: id) else { continue }
            } else if let note = notes.last(where: { $0.start <= comment.range.lowerBound }),
                let own = note.places.notes.last(where: { note.start + $0.start <= comment.range.lowerBound }),
                let run = body.noteRuns["\(note.kind) \(own.id)"]
            {
                insertions.mark(run: run, id: id)
            } else {
                continue
            }
            written.append((id, comment))
        }
        parts[index] = ZipEntry(name: main, bytes: insertions.written())
        try office.add(written, author: author, to: &parts)
        do throws(RenderingFault) {
            return try PackageParts.pack(
                parts.filter { $0.name.hasSuffix(".xml") || $0.name.hasSuffix(".rels") }, all: parts)
        } catch {
            throw .unwritable(error)
        }
    }

    private static func unpacked(_ file: [UInt8]) throws(AnnotationFault) -> [ZipEntry] {
        do throws(ZipFault) { return try ZipArchive.read(file) } catch { throw .package(error) }
    }

    private static func places(_ part: ZipEntry) throws(AnnotationFault) -> WordPlaces {
        do throws(MarkupFault) { try MarkupReader.check(part.bytes) } catch { throw .part(name: part.name, error) }
        guard let places = WordPlaces(part.bytes) else { throw .unusualPart(name: part.name) }
        return places
    }
}

extension PackageParts {
    /// Packs parts, those of markup that can be read once more being read.
    fileprivate static func pack(_ markup: [ZipEntry], all: [ZipEntry]) throws(RenderingFault) -> [UInt8] {
        for part in markup {
            do throws(MarkupFault) {
                try MarkupReader.check(part.bytes)
            } catch {
                throw .malformedPart(name: part.name, error)
            }
        }
        do throws(ZipFault) { return try ZipArchive.write(all) } catch { throw .package(error) }
    }
}
