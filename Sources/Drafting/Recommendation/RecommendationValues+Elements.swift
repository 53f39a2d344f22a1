import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// The facts of all packs that nobody contests, each once, in the order of the packs.
    var undisputedElements: [(element: Element, applied: AppliedPack)] {
        var seen: Set<NodeIdentifier> = []
        return input.packs.flatMap { applied in
            applied.pack.elements.filter { $0.isLeaf && isUndisputed($0) && seen.insert($0.id).inserted }
                .map { ($0, applied) }
        }
    }

    /// Whether a leaf is a fact that nobody contests; a question of law is never settled by agreement.
    func isUndisputed(_ element: Element) -> Bool {
        !element.isOpenNorm && findings[element.id]?.isUncontested ?? false
    }

    /// The facts that nobody contests, with their exhibits and messages.
    func undisputed(_ telling: inout Telling) throws(DraftingFault) -> [TemplateValue] {
        var result: [TemplateValue] = []
        for (element, applied) in undisputedElements {
            let address = "fact.\(element.id)"
            _ = telling.tells(element.id, at: address)
            var record = try head(of: element, in: applied)
            record["address"] = .symbol(address)
            let words = Side.allCases.compactMap { findings[element.id]?.position(of: $0)?.words?.entry }
            let entries = dossier.entries.map(\.id).filter(words.contains)
            record["entries"] = .list(entries.map { .words($0.text, nil) })
            record["entryCount"] = .integer(entries.count)
            result.append(.record(record))
        }
        return result
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

    /// An element that is examined, with positions, exhibits and finding; it counts as told from here on.
    ///
    /// - Parameters:
    ///   - address: the passage in which it is told.
    ///   - order: its rank among those examined for the claim, from 0, and their number: they choose the connective
    ///     (`order`, and `turn` from 1 to 4) and between two wordings (`wording`).
    func record(
        of element: Element, in applied: AppliedPack, at address: String, _ order: Int, of count: Int,
        _ telling: inout Telling
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let finding = findings[element.id]
        let isTold = !telling.tells(element.id, at: address)
        var values = try head(of: element, in: applied)
        values["address"] = .symbol(address)
        values["isTold"] = .boolean(isTold)
        values["order"] = .symbol(Self.rank(order, of: count))
        values["turn"] = .integer(order % 4 + 1)
        values["wording"] = .symbol(order.isMultiple(of: 2) ? "a" : "b")
        values["presumption"] = try presumption(
            of: applied.evaluation.trace[element.id]?.because, in: applied.pack, telling)
        values["evidenceFor"] = .list(try evidence(of: finding, .supports, &telling))
        values["evidenceAgainst"] = .list(try evidence(of: finding, .contradicts, &telling))
        values["consumerSays"] = try position(of: .consumer, in: finding)
        values["companySays"] = try position(of: .company, in: finding)
        return values
    }

    /// The place in a row of points: the only one, the first, the second, the last, or one between.
    private static func rank(_ order: Int, of count: Int) -> String {
        switch order {
        case _ where count == 1: "only"
        case 0: "first"
        case count - 1: "last"
        case 1: "second"
        default: "next"
        }
    }

    /// What an element and its finding say, without what depends on where it is told.
    func head(of element: Element, in applied: AppliedPack) throws(DraftingFault) -> [String: TemplateValue] {
        let finding = findings[element.id]
        let entry = applied.evaluation.trace[element.id]
        let named = Set(finding?.evidence.map(\.exhibit) ?? [])
        let exhibits = dossier.exhibits.map(\.id).filter(named.contains)
        let path = "pack.\(applied.pack.id).\(element.id)"
        return [
            "text": try text(of: element, in: applied.pack), "basis": try basis(of: [element.id], in: applied),
            "articles": .list(try references(of: element.id, in: applied.pack).map { .article($0) }),
            "isOpenNorm": .boolean(element.isOpenNorm), "isException": .boolean(element.role == .exception),
            "burden": .symbol(element.burden?.rawValue ?? "none"), "standard": .symbol(element.standard.rawValue),
            "value": .symbol(entry?.value.rawValue ?? "open"), "because": .symbol(entry?.because.word ?? "notAsked"),
            "status": .symbol(finding?.status.rawValue ?? "notAsked"),
            "reason": .optional(finding?.reason, path: "dossier.findings.\(element.id).reason"),
            "exhibits": .list(exhibits.map { .words($0.printedNumber, nil) }),
            "exhibitCount": .integer(exhibits.count), "computation": computation(of: finding),
            "factors": .list(
                element.factors.enumerated().map {
                    .localized($0.element, path: "\(path).factors.\($0.offset + 1)")
                }),
            "question": .optional(element.question, path: path + ".question"),
            "askWhom": .symbol(element.askWhom?.rawValue ?? "both"),
        ]
    }

    func text(of element: Element, in pack: RulePack) throws(DraftingFault) -> TemplateValue {
        let path = "pack.\(pack.id).\(element.id).text"
        guard let text = element.text else { throw .missingTranslation(path: path, language: language) }
        return .localized(text, path: path)
    }

    private func presumption(
        of because: Because?, in pack: RulePack, _ telling: Telling
    ) throws(DraftingFault) -> TemplateValue {
        guard case .presumed(let id)? = because, let presumption = pack.presumption(id) else { return .none }
        let path = "pack.\(pack.id).\(id).text"
        guard let text = presumption.text else { throw .missingTranslation(path: path, language: language) }
        var base: [TemplateValue] = []
        for node in presumption.base {
            guard let element = pack.element(node) else { continue }
            base.append(
                .record([
                    "text": try self.text(of: element, in: pack),
                    "address": telling.address(of: node).map { .symbol($0) } ?? .none,
                ]))
        }
        return .record([
            "text": .localized(text, path: path), "base": .list(base), "baseCount": .integer(base.count),
            "articles": .list(try references(of: id, in: pack).map { .article($0) }),
            "isIrrebuttable": .boolean(presumption.isIrrebuttable),
        ])
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
