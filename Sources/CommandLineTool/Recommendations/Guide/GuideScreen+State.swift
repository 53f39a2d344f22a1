import Casework
import Drafting
import LegalModel
import Reasoning

extension GuideScreen {
    /// The complaint in the consumer's own words, and what is asked.
    func complaint(_ guide: Guide) {
        let dossier = guide.dossier
        let messages = dossier.entries.filter { $0.from == .consumer }
        guard let first = messages.first else { return }
        write(["", GuideSentences.complaint[language]])
        entry(first.id.text, dossier)
        for later in messages.dropFirst() {
            write(lines("\(later.id) · \(DateWords.text(later.date, language))", indent: "  "))
        }
        guard !dossier.claims.isEmpty else { return }
        write(["", GuideSentences.claims[language]])
        for claim in dossier.claims {
            write(lines("\(claim.id)  \(claim.text.text(preferring: language))", indent: "  ", hanging: "      "))
            if let words = claim.words {
                write(
                    lines(
                        GuideSentences.quoted(words.quotation, from: words.entry.text)[language], indent: "      "))
            }
        }
    }

    /// What the guide tells beside its questions.
    func notices(_ guide: Guide) {
        for notice in guide.notices {
            write(lines("! " + notice.words(in: guide)[language], indent: "", hanging: "  "))
        }
    }

    /// `/words`: the passages found, with their numbers.
    func passages(_ found: [QuotablePassage], of dossier: Dossier) {
        guard !found.isEmpty else {
            write(lines(GuideSentences.nothingFound[language], indent: "  "))
            return
        }
        for (index, passage) in found.prefix(PassageSearch.most).enumerated() {
            let number = Lines.padded("\(index + 1)", 3)
            let place = place(of: passage.source)
            write(
                lines("\(number)\(place)\(colon)\(passage.words)", indent: "  ", hanging: "       "))
        }
        if found.count > PassageSearch.most {
            write(lines(GuideSentences.moreFound(found.count - PassageSearch.most)[language], indent: "  "))
        }
    }

    private func place(of source: QuotablePassage.Source) -> String {
        switch source {
        case .entry(let id): id.text
        case .exhibit(let id, nil): id.text
        case .exhibit(let id, let page?): id.text + GuideSentences.page(page)[language]
        }
    }

    /// `e`: where each claim stands.
    func state(_ guide: Guide) {
        let states = guide.claimStates
        guard !states.isEmpty else {
            write(lines(GuideSentences.noClaimYet[language], indent: "  "))
            return
        }
        write(lines(GuideSentences.progress(guide.progress)[language], indent: "  "))
        for (index, state) in states.enumerated() { write(head(of: state, index + 1, guide)) }
        write(lines(GuideSentences.chooseClaim[language], indent: "  "))
    }

    /// `w`: the answers that alone would change each claim, or one claim by its number.
    func whatIf(_ number: Int?, _ guide: Guide) throws(GuideFault) {
        let states = guide.claimStates
        if let number, !states.indices.contains(number - 1) {
            throw .noSuchClaim(number, count: states.count)
        }
        guard !states.isEmpty else {
            write(lines(GuideSentences.noClaimYet[language], indent: "  "))
            return
        }
        for (index, state) in states.enumerated() where number.map({ $0 == index + 1 }) ?? true {
            write(head(of: state, index + 1, guide))
            write(changes(of: state, guide, limit: number == nil ? 5 : 20))
        }
    }

    private func head(of state: ClaimState, _ number: Int, _ guide: Guide) -> [String] {
        let value = ExplanationWords.value(state.result.value, of: .claim)[language]
        let sign = ExplanationWords.sign(state.result.value)
        let asked = state.asked.map { "\($0.id) \($0.text.text(preferring: language))\(colon)" } ?? ""
        let open = state.result.ask.count
        let rest = open > 0 ? " (" + GuideSentences.open(open)[language] + ")" : ""
        return lines(
            "\(number)  \(sign) \(asked)\(text(of: state.claim.id, guide)) – \(value)\(rest)", indent: "  ",
            hanging: "     ")
    }

    private func changes(of state: ClaimState, _ guide: Guide, limit: Int) -> [String] {
        guard !state.changes.isEmpty else {
            return lines(GuideSentences.nothingAlone[language], indent: "     ")
        }
        var result = lines(GuideSentences.alone[language], indent: "     ")
        for change in state.changes.prefix(limit) {
            guard let after = change.changes.first(where: { $0.claim == state.result.claim })?.after else { continue }
            let isOpenNorm = guide.element(change.leaf)?.isOpenNorm ?? false
            let status = StatusWords.name(of: change.status, isOpenNorm: isOpenNorm)[language]
            let value = ExplanationWords.value(after, of: .claim)[language]
            result += lines(
                "– \(text(of: change.leaf, guide))\(colon)\(status) → \(value)", indent: "     ", hanging: "       ")
        }
        if state.changes.count > limit {
            result += lines(GuideSentences.further(state.changes.count - limit)[language], indent: "     ")
        }
        return result
    }
}
