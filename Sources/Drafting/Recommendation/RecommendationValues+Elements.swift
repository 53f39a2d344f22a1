import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// Facts that nobody contests, each with its exhibits: every leaf of a pack that was evaluated and found so.
    func undisputed() throws(DraftingFault) -> [TemplateValue] {
        var result: [TemplateValue] = []
        for applied in input.packs {
            for element in applied.pack.elements where element.isLeaf && findings[element.id]?.isUncontested ?? false {
                result.append(.record(try record(of: element, in: applied)))
            }
        }
        return result
    }

    /// The rows of the annex: each decisive finding once, in the order of the packs.
    func annex() throws(DraftingFault) -> [TemplateValue] {
        var rows: [TemplateValue] = []
        for applied in input.packs {
            for element in decisiveLeaves(among: decisiveNodes(of: applied.pack), in: applied) {
                rows.append(.record(try record(of: element, in: applied)))
            }
        }
        return rows
    }

    /// The leaves among decisive nodes, and the facts that a decisive presumption settles, in the order of the pack.
    func decisiveLeaves(among nodes: [NodeIdentifier], in applied: AppliedPack) -> [Element] {
        let ids = Set(nodes)
        let presumed = Set(applied.pack.presumptions.filter { ids.contains($0.id) }.map(\.presumes))
        return applied.pack.elements.filter { element in
            guard element.isLeaf else { return false }
            if ids.contains(element.id) { return true }
            guard presumed.contains(element.id), case .presumed? = applied.evaluation.trace[element.id]?.because else {
                return false
            }
            return true
        }
    }

    /// An element with its finding.
    ///
    /// - Parameter order: its rank among those told, which only varies the wording.
    func record(
        of element: Element, in applied: AppliedPack, order: Int = 0
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let finding = findings[element.id]
        let entry = applied.evaluation.trace[element.id]
        let path = "dossier.findings.\(element.id)"
        let named = Set(finding?.evidence.map(\.exhibit) ?? [])
        let exhibits = dossier.exhibits.map(\.id).filter(named.contains)
        return [
            "text": try text(of: element, in: applied.pack),
            "articles": .list(try references(of: element.id, in: applied.pack).map { .article($0) }),
            "isOpenNorm": .boolean(element.isOpenNorm), "isException": .boolean(element.role == .exception),
            "burden": .symbol(element.burden?.rawValue ?? "none"), "standard": .symbol(element.standard.rawValue),
            "value": .symbol(entry?.value.rawValue ?? "open"), "because": .symbol(entry?.because.word ?? "notAsked"),
            "presumption": try presumption(of: entry?.because, in: applied.pack),
            "status": .symbol(finding?.status.rawValue ?? "notAsked"),
            "reason": .optional(finding?.reason, path: path + ".reason"),
            "evidence": .list(try evidence(of: finding)), "evidenceCount": .integer(exhibits.count),
            "exhibits": .list(exhibits.map { .words($0.printedNumber, nil) }),
            "exhibitCount": .integer(exhibits.count),
            "consumerSays": try position(of: .consumer, in: finding),
            "companySays": try position(of: .company, in: finding),
            "factors": .list(
                element.factors.enumerated().map {
                    .localized($0.element, path: "pack.\(applied.pack.id).\(element.id).factors.\($0.offset + 1)")
                }),
            "question": .optional(element.question, path: "pack.\(applied.pack.id).\(element.id).question"),
            "askWhom": .symbol(element.askWhom?.rawValue ?? "both"),
            "wording": .symbol(order.isMultiple(of: 2) ? "a" : "b"),
        ]
    }

    func text(of element: Element, in pack: RulePack) throws(DraftingFault) -> TemplateValue {
        let path = "pack.\(pack.id).\(element.id).text"
        guard let text = element.text else { throw .missingTranslation(path: path, language: language) }
        return .localized(text, path: path)
    }

    private func presumption(of because: Because?, in pack: RulePack) throws(DraftingFault) -> TemplateValue {
        guard case .presumed(let id)? = because, let presumption = pack.presumption(id) else { return .none }
        let path = "pack.\(pack.id).\(id).text"
        guard let text = presumption.text else { throw .missingTranslation(path: path, language: language) }
        var base: [TemplateValue] = []
        for node in presumption.base {
            if let element = pack.element(node) { base.append(try self.text(of: element, in: pack)) }
        }
        return .record([
            "text": .localized(text, path: path), "base": .list(base),
            "articles": .list(try references(of: id, in: pack).map { .article($0) }),
            "isIrrebuttable": .boolean(presumption.isIrrebuttable),
        ])
    }

    /// What the exhibits show, one record an exhibit, in the order of the finding.
    private func evidence(of finding: Finding?) throws(DraftingFault) -> [TemplateValue] {
        let all = finding?.evidence ?? []
        var result: [TemplateValue] = []
        for (index, evidence) in all.enumerated()
        where !all[..<index].contains(where: { $0.exhibit == evidence.exhibit }) {
            guard let exhibit = dossier.exhibit(evidence.exhibit) else {
                throw .missingValue(path: "dossier.exhibits.\(evidence.exhibit)")
            }
            func passages(_ bearing: Evidence.Bearing) -> TemplateValue {
                .list(
                    all.filter { $0.exhibit == exhibit.id && $0.bearing == bearing }.map {
                        .record([
                            "quotation": .name($0.quotation), "page": $0.page.map { .integer($0) } ?? .none,
                        ])
                    })
            }
            result.append(
                .record([
                    "number": .words(exhibit.id.printedNumber, nil),
                    "title": .localized(exhibit.title, path: "dossier.exhibits.\(exhibit.id).title"),
                    "supporting": passages(.supports), "contradicting": passages(.contradicts),
                ]))
        }
        return result
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

extension Finding {
    /// Whether nobody contests it.
    var isUncontested: Bool { status == .admitted || status == .undisputed }
}

extension Because {
    /// The reason without the node it names.
    var word: String { String(description.prefix { $0 != ":" }) }
}
