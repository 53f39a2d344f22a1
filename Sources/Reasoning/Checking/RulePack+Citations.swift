public import LegalModel

extension RulePack {
    /// Citations that the law does not hold, that were not in force on any day of the pack's validity, or that were read
    /// before the last amendment; of these one problem names all articles that were amended on one day.
    ///
    /// - Parameters:
    ///   - law: an extract with the articles that the pack cites.
    ///   - reading: finds the references of a citation that is words; what it does not find is not resolved.
    public func citationProblems(
        law: LawExtract, reading: (String) -> [ArticleReference] = { _ in [] }
    ) -> [PackProblem] {
        var problems: [PackProblem] = []
        var outdated: [(days: [String], node: NodeIdentifier, articles: [String])] = []
        let cited =
            elements.map { ($0.id, $0.citations) } + rules.map { ($0.id, $0.citations) }
            + presumptions.map { ($0.id, $0.citations) }
        for (node, citations) in cited {
            for citation in citations {
                let references = citation.references.isEmpty ? reading(citation.text) : citation.references
                if references.isEmpty {
                    problems.append(PackProblem(.citationNotResolved, node: node, details: [citation.text]))
                }
                for reference in references {
                    guard let record = law[reference.key] else {
                        problems.append(PackProblem(.citationNotResolved, node: node, details: [reference.description]))
                        continue
                    }
                    switch standing(of: record) {
                    case .sound: break
                    case .notInForce:
                        problems.append(PackProblem(.citationNotInForce, node: node, details: [reference.description]))
                    case .amended(let read, let amended):
                        let days = [read.description, amended.description]
                        let article = record.key.description
                        if let index = outdated.firstIndex(where: { $0.days == days }) {
                            if !outdated[index].articles.contains(article) { outdated[index].articles.append(article) }
                        } else {
                            outdated.append((days, node, [article]))
                        }
                    }
                }
            }
        }
        return problems
            + outdated.map { PackProblem(.verifiedBeforeAmendment, node: $0.node, details: $0.days + $0.articles) }
    }

    /// How an article that is held stands to the days of the pack.
    private enum Standing {
        case sound, notInForce
        case amended(read: CivilDate, amended: CivilDate)
    }

    private func standing(of record: ArticleRecord) -> Standing {
        guard let validity = applicable?.validity else { return .sound }
        let governing = record.digests.filter { $0.validity.overlaps(validity) }
        guard let last = governing.last else { return .notInForce }
        let known = governing.compactMap(\.validity.from).max()
        if let known, let textState, textState < known { return .amended(read: textState, amended: known) }
        let begun = record.officials.filter { !$0.status.isEnd && $0.validity.overlaps(validity) }
            .compactMap(\.validity.from).max()
        guard let begun, known.map({ $0 < begun }) ?? true, let read = last.verification.on, read < begun else {
            return .sound
        }
        return .amended(read: read, amended: begun)
    }
}
