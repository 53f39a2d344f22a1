import Casework
import LegalModel

extension RecommendationValues {
    /// What exhibits show in one direction, one record an exhibit, in the order of the finding.
    ///
    /// An exhibit bears its title where it is named for the first time. A quotation has a translation where the service gives
    /// one in the language of the document.
    func evidence(
        of finding: Finding?, _ bearing: Evidence.Bearing, _ telling: inout Telling
    ) throws(DraftingFault) -> [TemplateValue] {
        let own = (finding?.evidence ?? []).filter { $0.bearing == bearing }
        var order: [Identifier<Exhibit>] = []
        for evidence in own where !order.contains(evidence.exhibit) { order.append(evidence.exhibit) }
        var result: [TemplateValue] = []
        for id in order {
            guard let exhibit = dossier.exhibit(id) else { throw .missingValue(path: "dossier.exhibits.\(id)") }
            let named = own.filter { $0.exhibit == id }
            let quoted = named.filter { $0.quotation != nil }
            let title = TemplateValue.localized(exhibit.title, path: "dossier.exhibits.\(id).title")
            let passages = quoted.enumerated().map { index, evidence in
                TemplateValue.record([
                    "quotation": .name(evidence.quotation),
                    "translation": evidence.translation?[language] == nil
                        ? .none : .optional(evidence.translation, path: "dossier.findings.evidence.translation"),
                    "page": evidence.page.map { .integer($0) } ?? .none,
                    "endsSentence": .boolean(index + 1 == quoted.count && id == order.last),
                ])
            }
            result.append(
                .record([
                    "number": .words(id.printedNumber, nil), "title": telling.names(id) ? title : .none,
                    "hasBrackets": .boolean(exhibit.title[language]?.contains("(") ?? false),
                    "passages": .list(passages),
                    "page": quoted.isEmpty ? named.first?.page.map { .integer($0) } ?? .none : .none,
                ]))
        }
        return result
    }
}

extension RecommendationValues {
    /// Whether a translation of words quoted from an exhibit is there in the document's language.
    var translatesEvidence: Bool {
        dossier.findings.contains { $0.evidence.contains { $0.translation?[language] != nil } }
    }
}

extension Identifier<Exhibit> {
    /// The number as documents print it: `3` for `P3`, any other id as it is.
    var printedNumber: String {
        let digits = text.dropFirst()
        return text.hasPrefix("P") && !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
            ? String(digits) : text
    }
}
