import LegalModel

extension Linter {
    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: the letter; Markdown signs are read as form.
    ///   - kind: what it is.
    ///   - audience: who receives it; without, personal data is listed and no leak is told.
    ///   - sources: the pieces from which is quoted; without, no quotation is compared.
    ///   - names: names that the dossier holds.
    ///   - isWrapped: whether lines may be wrapped; else each line is a paragraph.
    /// - Returns: the findings in the order of the text; places are bytes of UTF-8.
    public func report(
        on text: String, as kind: TextKind, to audience: Audience? = nil, sources: [String] = [], names: [String] = [],
        isWrapped: Bool = true
    ) -> LintReport {
        let analysed = analysed(text, isWrapped: isWrapped)
        let known = names.map(KnownName.init)
        let reading = LintReading(analysed, by: self, as: kind, to: audience, sources: sources, names: known)
        let data = PersonalDataFinder(linter: self, names: known).data(in: analysed)
        let (kept, meant) = Linter.sorted(out: wording(of: reading) + reading.leakFindings(data), reading)
        let own = reading.ownSentences
        return LintReport(
            findings: kept, suppressed: meant, personalData: data, readability: reading.readability(of: own),
            longest: reading.longest(of: own))
    }

    /// What the rules on wording find in a text, without those on personal data, and without its measures.
    func findings(in text: String, as kind: TextKind, to audience: Audience?, isWrapped: Bool) -> [LintFinding] {
        let analysed = analysed(text, isWrapped: isWrapped)
        let reading = LintReading(analysed, by: self, as: kind, to: audience, sources: [], names: [])
        return Linter.sorted(out: wording(of: reading), reading).kept
    }

    private func wording(of reading: LintReading) -> [LintFinding] {
        let byWords = WordFindings(linter: self, text: reading.text, kind: reading.kind, amounts: reading.amounts).all()
        // A word of a list inside a bracket or a sentence is the smaller span.
        let byCode = reading.byCode.filter { finding in
            finding.isMeasured
                || !byWords.contains {
                    $0.rule == finding.rule && finding.range.overlaps($0.range) && $0.range != finding.range
                }
        }
        return byWords + byCode
    }

    /// Personal data alone, in the order of the text.
    public func personalData(in text: String, names: [String] = []) -> [PersonalDatum] {
        PersonalDataFinder(linter: self, names: names.map(KnownName.init)).data(in: analysed(text))
    }

    /// Puts the findings in order, those apart that the author marks as meant.
    private static func sorted(
        out found: [LintFinding], _ reading: LintReading
    ) -> (kept: [LintFinding], meant: [SuppressedFinding]) {
        let suppressions = Suppression.suppressions(in: reading.text)
        var kept: [LintFinding] = []
        var meant: [SuppressedFinding] = []
        for finding in found {
            if let suppression = suppressions.first(where: { $0.covers(finding) }) {
                meant.append(SuppressedFinding(finding: finding, reason: suppression.reason))
            } else {
                kept.append(finding)
            }
        }
        for suppression in suppressions {
            kept += suppression.faults(covering: found.count { suppression.covers($0) }, in: reading)
        }
        let order: (LintFinding, LintFinding) -> Bool = {
            ($0.range.lowerBound, $0.rule, $0.range.upperBound) < ($1.range.lowerBound, $1.rule, $1.range.upperBound)
        }
        return (kept.sorted(by: order), meant.sorted { order($0.finding, $1.finding) })
    }
}

extension LintReading {
    /// What the rules in code find.
    var byCode: [LintFinding] {
        quotationFindings + dateFindings + leftoverFindings + languageFindings + lengthFindings + sumFindings
            + questionFindings + unattributedFacts
    }
}
