public import Citations

/// A citation in the text of a document, looked up, with the passages quoted beside it.
public struct CheckedCitation: Hashable, Sendable {
    /// The document: `recommendation.fr`, `letters.B1`, `relays.R1`.
    public let place: String
    /// The citation as it stands in the text.
    public let text: String
    /// The least good answer over the articles named, on the day on which it is best.
    public let status: CitationStatus
    /// How the text names a code, where on none of the days that name means it.
    public let untimely: [CodeNaming]
    /// The passages in quotation marks, each compared on the day on which it agrees best.
    public let quotations: [LawQuotation]

    /// Makes a citation.
    public init(
        place: String, text: String, status: CitationStatus, untimely: [CodeNaming] = [], quotations: [LawQuotation]
    ) {
        self.place = place
        self.text = text
        self.status = status
        self.untimely = untimely
        self.quotations = quotations
    }
}
