import Casework
import LegalModel
import Reasoning

extension RecommendationValues {
    /// Why a claim fails, or what keeps it open: `grounds`, and `below`, what the one condition that fails lacks in its turn.
    ///
    /// `dependsOn` holds the groups and conclusions on which an open claim depends. Each of the first two is a record of `exceptions`, `lacking` and `priorities` with their counts; `isUnproven` when all that lacks was
    /// to be proved, and `manner`: how the points stand to each other.
    func conclusion(
        of claim: NodeIdentifier, in applied: AppliedPack
    ) throws(DraftingFault) -> [String: TemplateValue] {
        let grounds = ConclusionGrounds(of: claim, in: applied)
        var below = TemplateValue.none
        if grounds.grounds.count == 1, let only = grounds.grounds.first, only.part == .condition,
            !applied.isLeaf(only.node)
        {
            below = try record(of: ConclusionGrounds(of: only.node, in: applied), isBelow: true, in: applied)
        }
        var dependsOn: [TemplateValue] = []
        if applied.evaluation.value(of: claim) == .open {
            for ground in grounds.grounds where ground.part == .condition && !applied.isLeaf(ground.node) {
                dependsOn.append(try words(of: ground.node, in: applied))
            }
        }
        return [
            "dependsOn": .list(dependsOn), "dependsOnCount": .integer(dependsOn.count),
            "grounds": try record(of: grounds, isBelow: false, in: applied), "below": below,
            "hasWays": .boolean(grounds.areAlternatives),
        ]
    }

    /// The nodes by which a claim fails or is open: the highest, and those right below a single one.
    func conclusionNodes(of claim: NodeIdentifier, in applied: AppliedPack) -> [ConclusionGrounds.Ground] {
        let grounds = ConclusionGrounds(of: claim, in: applied).grounds
        guard grounds.count == 1, let only = grounds.first, only.part == .condition else { return grounds }
        return grounds + ConclusionGrounds(of: only.node, in: applied).grounds
    }

    private func record(
        of grounds: ConclusionGrounds, isBelow: Bool, in applied: AppliedPack
    ) throws(DraftingFault) -> TemplateValue {
        var exceptions: [TemplateValue] = []
        var lacking: [TemplateValue] = []
        var priorities: [TemplateValue] = []
        var isUnproven = true
        for ground in grounds.grounds {
            switch ground.part {
            case .exception: exceptions.append(try words(of: ground.node, in: applied))
            case .priority: priorities.append(try words(of: ground.node, in: applied))
            case .condition:
                lacking.append(try words(of: ground.node, in: applied))
                if case .burdenNotMet? = applied.evaluation.trace[ground.node]?.because { continue }
                isUnproven = false
            }
        }
        let manner = grounds.areAlternatives ? "alternatives" : isBelow ? "points" : "conditions"
        return .record([
            "exceptions": .list(exceptions), "exceptionCount": .integer(exceptions.count), "lacking": .list(lacking),
            "lackingCount": .integer(lacking.count), "priorities": .list(priorities),
            "isUnproven": .boolean(isUnproven && !lacking.isEmpty), "manner": .symbol(manner),
            "isBelow": .boolean(isBelow),
        ])
    }

    /// The text of an element or a rule.
    private func words(of node: NodeIdentifier, in applied: AppliedPack) throws(DraftingFault) -> TemplateValue {
        if let element = applied.pack.element(node) {
            return .record(["text": try text(of: element, in: applied.pack)])
        }
        let path = "pack.\(applied.pack.id).\(node).text"
        guard let text = applied.pack.rule(node)?.text else {
            throw .missingTranslation(path: path, language: language)
        }
        return .record(["text": .localized(text, path: path)])
    }
}

extension AppliedPack {
    /// Whether a node is an element on which a finding is set, or no element at all.
    fileprivate func isLeaf(_ node: NodeIdentifier) -> Bool { pack.element(node)?.isLeaf ?? true }
}
