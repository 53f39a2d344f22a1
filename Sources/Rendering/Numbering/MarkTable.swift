import LegalModel

/// The marked places of a document, with what references to them show.
///
/// Making it also checks what no format could write: see ``RenderingFault``.
struct MarkTable {
    /// A marked place.
    struct Mark {
        /// The name in every format: it is made here, so that data never becomes a name.
        let name: String
        /// The number without its period.
        let number: String?
        /// The text without notes.
        var text = ""
        /// Whether anything refers to it.
        var isReferenced = false
        fileprivate let inlines: [Inline]
    }

    private var marks: [String: Mark] = [:]

    init(_ document: Document) throws(RenderingFault) {
        var survey = DocumentSurvey(isFinal: document.properties.status == .final)
        try survey.visit(document.blocks)
        guard survey.titles == 1 else { throw .titleCount(survey.titles) }
        for (index, place) in survey.places.enumerated() {
            guard marks[place.mark] == nil else { throw .repeatedMark(place.mark) }
            marks[place.mark] = Mark(name: "_Ref_\(index + 1)", number: place.number, inlines: place.inlines)
        }
        for place in survey.places {
            let shown = try text(of: place.inlines, within: [place.mark])
            marks[place.mark]?.text = shown
        }
        for reference in survey.references {
            guard let mark = marks[reference.mark] else { throw .unknownMark(reference.mark) }
            if reference.form == .number, mark.number == nil { throw .unnumberedMark(reference.mark) }
            marks[reference.mark]?.isReferenced = true
        }
        for beginning in survey.approvedBeginnings {
            guard let mark = beginning.mark else { continue }
            if marks[mark]?.isReferenced == true { throw .approvedBeginning(name: beginning.name) }
        }
    }

    /// The place of a mark.
    func place(_ mark: String) throws(RenderingFault) -> Mark {
        guard let place = marks[mark] else { throw .unknownMark(mark) }
        return place
    }

    /// What a reference shows.
    func shown(_ mark: String, _ form: Inline.ReferenceForm) throws(RenderingFault) -> String {
        let place = try place(mark)
        switch form {
        case .number: return place.number ?? ""
        case .text: return place.text
        }
    }

    private func text(of inlines: [Inline], within open: Set<String>) throws(RenderingFault) -> String {
        var result = ""
        for inline in inlines {
            switch inline {
            case .text(let words): result += words
            case .strong(let inner), .emphasis(let inner), .passage(_, let inner), .link(_, let inner):
                result += try text(of: inner, within: open)
            case .note: break
            case .fillIn(_, let prompt): result += prompt
            case .lineBreak: result += "\n"
            case .reference(let mark, .number):
                result += try place(mark).number ?? ""
            case .reference(let mark, .text):
                guard !open.contains(mark) else { throw .circularReference(mark) }
                result += try text(of: place(mark).inlines, within: open.union([mark]))
            }
        }
        return result
    }
}
