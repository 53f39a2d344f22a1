import LegalModel
import Reasoning

/// Changes to try.
enum ExplanationTrial {
    /// Nothing is tried.
    case none
    /// Every change that alone changes a claim.
    case all
    /// These findings are set.
    case set([NodeIdentifier: ElementFinding])

    init(_ arguments: [String], packs: [RulePack]) throws {
        guard !arguments.isEmpty else {
            self = .none
            return
        }
        guard arguments != ["all"] else {
            self = .all
            return
        }
        var findings: [NodeIdentifier: ElementFinding] = [:]
        for argument in arguments {
            let halves = argument.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let status = FindingStatus(reading: halves[1]) else {
                let statuses = FindingStatus.allCases.map(\.rawValue).joined(separator: " ")
                throw Failure.wrongValue(argument, option: "--what-if", expected: "element=status (\(statuses))")
            }
            let id = NodeIdentifier(String(halves[0]))
            let leaves = packs.flatMap(\.elements).filter(\.isLeaf)
            guard leaves.contains(where: { $0.id == id }) else {
                let near = leaves.map(\.id.text).filter { $0.contains(id.text) }
                let known = near.isEmpty ? leaves.map(\.id.text) : near
                throw Failure.wrongValue(id.text, option: "--what-if", expected: known.joined(separator: " "))
            }
            findings[id] = ElementFinding(status, reason: "…")
        }
        self = .set(findings)
    }

    /// The arguments of a command line with a `--what-if` that stands alone made `--what-if all`.
    static func completed(_ arguments: [String]) -> [String] {
        guard arguments.prefix(2) == ["recommendation", "explain"] else { return arguments }
        return arguments.indices.flatMap { index -> [String] in
            guard arguments[index] == "--what-if" else { return [arguments[index]] }
            let next = index + 1 < arguments.count ? arguments[index + 1] : nil
            let isValue = next.map { !$0.hasPrefix("-") && ($0.contains("=") || DossierArgument.isOther($0)) } ?? false
            return isValue ? ["--what-if"] : ["--what-if", "all"]
        }
    }
}

extension DossierArgument {
    /// Whether a word is no number of a dossier.
    fileprivate static func isOther(_ word: String) -> Bool { DossierNumber(word) == nil }
}
