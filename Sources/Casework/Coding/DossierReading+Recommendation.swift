import LegalModel

extension DossierReading {
    func opinion(_ node: SourceNode?) throws(DataFault) -> Opinion? {
        guard let node else { return nil }
        var reader = try node.mapping()
        let basisNode = try reader.required("basis")
        var basis: [ArticleReference] = []
        for node in try basisNode.sequence() { basis.append(try node.articleReference()) }
        guard !basis.isEmpty else { throw DataFault(.empty("basis"), at: basisNode.location) }
        let opinion = Opinion(
            question: try text(try reader.required("question")), basis: basis,
            rule: try text(try reader.required("rule")), piecesShow: try text(try reader.required("piecesShow")),
            view: try text(try reader.required("view")), proposal: try text(reader.optional("proposal")),
            couldChange: try text(reader.optional("couldChange")))
        try reader.finish()
        return opinion
    }

    func recommendation(_ node: SourceNode?) throws(DataFault) -> RecommendationData? {
        guard let node else { return nil }
        var reader = try node.mapping()
        var data = RecommendationData(
            date: try reader.optional("date")?.date(), summary: try text(reader.optional("summary")),
            remark: try text(reader.optional("remark")))
        if let node = reader.optional("number") {
            guard let number = RecommendationNumber(try node.text()) else { throw node.invalid(.recommendationNumber) }
            data.number = number
        }
        try reader.finish()
        return data
    }
}
