import FileFormats

/// How a DOCX package hangs together: which part is the main one, where its comments are.
struct Office {
    /// The main part; `nil` when none is named.
    let main: String?
    /// What the types of relations begin with, of the transitional or of the strict form.
    private let relations: String

    /// The folder of the main part, with its slash.
    var folder: String { main.flatMap { name in name.lastIndex(of: "/").map { String(name[...$0]) } } ?? "" }

    private static let transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    init(_ parts: [ZipEntry]) {
        let root = parts.first { $0.name == "_rels/.rels" }.flatMap { try? MarkupReader.read($0.bytes) }
        let relation = root?.elements.first { $0["Type"]?.hasSuffix("/officeDocument") == true }
        let target = relation?["Target"].map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "word/document.xml"
        main = parts.contains { $0.name == target } ? target : nil
        relations = relation?["Type"].map { String($0.dropLast("officeDocument".count)) } ?? Office.transitional
    }

    /// The name of the part with the relations of the main part.
    private var relationsName: String {
        let file = main.map { $0.dropFirst(folder.count) } ?? ""
        return "\(folder)_rels/\(file).rels"
    }

    private func commentsName(_ parts: [ZipEntry]) -> String? {
        let read = parts.first { $0.name == relationsName }.flatMap { try? MarkupReader.read($0.bytes) }
        let target = read?.elements.first { $0["Type"] == relations + "comments" }?["Target"]
        return target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : folder + $0 }
    }

    /// A number that no comment of the file bears.
    func firstFreeComment(_ parts: [ZipEntry]) -> Int {
        let part = commentsName(parts).flatMap { name in parts.first { $0.name == name } }
        let root = part.flatMap { try? MarkupReader.read($0.bytes) }
        return (root?.elements.compactMap { $0["id"].flatMap { Int($0) } }.max() ?? -1) + 1
    }

    /// Adds comments to the part that holds them, which is made and named when it is not there.
    func add(
        _ comments: [(id: Int, comment: TextComment)], author: String, to parts: inout [ZipEntry]
    ) throws(AnnotationFault) {
        guard !comments.isEmpty else { return }
        if let name = commentsName(parts), let index = parts.firstIndex(where: { $0.name == name }) {
            try change(&parts, index) { (prefix) throws(AnnotationFault) in
                guard !prefix.isEmpty else { throw .unusualPart(name: name) }
                return try Office.writing { () throws(RenderingFault) in
                    try CommentsPart.elements(comments, author: author, prefix: prefix)
                }
            }
            return
        }
        let name = folder + "comments.xml"
        guard !parts.contains(where: { $0.name == name }) else { throw .unusualPart(name: name) }
        let part = try Office.writing { () throws(RenderingFault) in
            try CommentsPart.part(comments, author: author)
        }
        parts.append(ZipEntry(name: name, bytes: part))
        let relation = "Relationship Id=\"rIdCarnetComments\" Type=\"\(relations)comments\" Target=\"comments.xml\"/>"
        if let index = parts.firstIndex(where: { $0.name == relationsName }) {
            try change(&parts, index) { (prefix) in Array("<\(prefix)\(relation)".utf8) }
        } else {
            let whole =
                DOCXWriter.head
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><\(relation)</Relationships>"
            parts.append(ZipEntry(name: relationsName, bytes: Array(whole.utf8)))
        }
        guard let index = parts.firstIndex(where: { $0.name == "[Content_Types].xml" }) else {
            throw .unusualPart(name: "[Content_Types].xml")
        }
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        try change(&parts, index) { (prefix) in
            Array("<\(prefix)Override PartName=\"/\(name)\" ContentType=\"\(type)\"/>".utf8)
        }
    }

    private static func writing(
        _ write: () throws(RenderingFault) -> [UInt8]
    ) throws(AnnotationFault) -> [UInt8] {
        do throws(RenderingFault) { return try write() } catch { throw .unwritable(error) }
    }

    private func change(
        _ parts: inout [ZipEntry], _ index: Int, _ make: (String) throws(AnnotationFault) -> [UInt8]
    ) throws(AnnotationFault) {
        let part = parts[index]
        var prefix = ""
        _ = RootElement.appending(to: part.bytes) {
            prefix = $0
            return []
        }
        let markup = try make(prefix)
        guard let changed = RootElement.appending(to: part.bytes, { _ in markup }) else {
            throw .unusualPart(name: part.name)
        }
        parts[index] = ZipEntry(name: part.name, bytes: changed)
    }
}
