import Casework
import Drafting
public import LegalModel
import Reasoning

/// The cells of the validator's sheet in one language: what the terminal and the document both show.
public struct SheetText: Sendable {
    /// The sheet.
    public let sheet: ValidationSheet
    /// The validator's language.
    public let language: Language

    /// Puts a sheet into a language.
    public init(_ sheet: ValidationSheet, language: Language) {
        self.sheet = sheet
        self.language = language
    }

    /// One line to tick: what it is, and the facts about it.
    public struct Line: Hashable, Sendable {
        /// What is to be looked at.
        public let head: String
        /// The facts, each with its label; none is empty.
        public let facts: [Fact]
    }

    /// A fact with its label.
    public struct Fact: Hashable, Sendable {
        /// The label.
        public let label: String
        /// The fact.
        public let text: String
    }

    /// What stands between a label and its fact: French sets a blank before the colon.
    public var separator: String { language == .french ? "\u{A0}: " : ": " }

    /// The title, the dossier's number with it.
    public var title: String { "\(SheetWords.title[language]) \(sheet.dossier)" }

    /// The hash to approve, with its label.
    public var content: Fact {
        fact(SheetWords.content, sheet.contentHash ?? SheetWords.notComposed[language])
    }

    /// The claims.
    public var answers: (title: String, lines: [Line]) {
        let lines = sheet.answers.map { answer in
            let result = answer.outcome.map { outcome in
                let amount = outcome.amount.map { " (\($0) €)" } ?? ""
                return SheetWords.word(for: outcome.result)[language] + ": "
                    + outcome.measure.text(preferring: language) + amount
            }
            return Line(
                head: "\(answer.claim.id)  \(answer.claim.text.text(preferring: language))",
                facts: [
                    fact(SheetWords.inLaw, (answer.value.map(SheetWords.word) ?? SheetWords.none)[language]),
                    fact(SheetWords.recommended, result ?? SheetWords.none[language]),
                ])
        }
        return (SheetWords.answers[language], lines)
    }

    /// The articles: the places of one article together, what it says once.
    public var citations: (title: String, lines: [Line]) {
        let subjects = sheet.citations.map { $0.citation.reference?.key.description ?? $0.citation.text }
        var order: [String] = []
        for subject in subjects where !order.contains(subject) { order.append(subject) }
        let lines = order.flatMap { subject in
            zip(subjects, sheet.citations).filter { $0.0 == subject }.enumerated().map { index, pair in
                line(for: pair.1, isFirst: index == 0)
            }
        }
        return (SheetWords.citations[language], lines)
    }

    private func line(for citation: ValidationSheet.Citation, isFirst: Bool) -> Line {
        let nodes = fact(SheetWords.element, citation.nodes.map(\.text).joined(separator: ", "))
        guard let digest = citation.digest else {
            let state = fact(SheetWords.state, SheetWords.noVersion[language])
            return Line(head: head(of: citation), facts: [state, nodes])
        }
        let places = citation.places.map { "\($0.reference.place): \($0.summary.text(preferring: language))" }
        let said = (isFirst ? [digest.digest.text(preferring: language)] : []) + places
        let version = SheetWords.words(for: digest.validity)
        let state = SheetWords.word(for: digest.verification)[language]
        return Line(
            head: head(of: citation),
            facts: (said.isEmpty ? [] : [fact(SheetWords.digest, said.joined(separator: "\n"))])
                + [fact(SheetWords.state, "\(version), \(state)"), nodes])
    }

    /// The decisive findings.
    public var findings: (title: String, lines: [Line]) {
        let lines = sheet.findings.map { line in
            let text = line.element.text?.text(preferring: language) ?? line.element.id.text
            return Line(
                head: "\(line.element.id)  \(text)",
                facts: [
                    fact(SheetWords.positions, positions(line.finding)),
                    fact(SheetWords.exhibits, exhibits(line.finding)), fact(SheetWords.finding, conclusion(line)),
                ])
        }
        return (SheetWords.findings[language], lines)
    }

    private func fact(_ label: LocalizedText, _ text: String) -> Fact { Fact(label: label[language], text: text) }

    /// The canonical reference, and as it is read.
    private func head(of citation: ValidationSheet.Citation) -> String {
        guard citation.citation.reference != nil else { return citation.citation.text }
        return "\(citation.citation.text) – \(citation.citation.name(sheet.codes)[language])"
    }

    private func positions(_ finding: Finding?) -> String {
        let shown = Side.allCases.map { side in
            let position = finding?.position(of: side)
            let words = position?.words.map { "« \($0.quotation) » (\($0.entry))" }
            let said = [position?.summary?.text(preferring: language), words].compactMap { $0 }
            return "\(side.word[language]): " + (said.isEmpty ? "–" : said.joined(separator: " "))
        }
        let asked = finding?.askedBy.map { ["\(SheetWords.askedBy[language]) \($0)"] } ?? []
        return (shown + asked).joined(separator: "\n")
    }

    private func exhibits(_ finding: Finding?) -> String {
        let shown = finding?.evidence.map { evidence in
            let sign = evidence.bearing == .supports ? "+" : "–"
            let page = evidence.page.map { ", p. \($0)" } ?? ""
            return "\(sign) \(evidence.exhibit)\(page)" + (evidence.quotation.map { ": « \($0) »" } ?? "")
        }
        return shown.map { $0.isEmpty ? "–" : $0.joined(separator: "\n") } ?? "–"
    }

    private func conclusion(_ line: ValidationSheet.FindingLine) -> String {
        let isOpenNorm = line.element.basis == .openNorm
        let status = StatusWords.name(of: line.finding?.status ?? .notAsked, isOpenNorm: isOpenNorm)[language]
        let value = line.entry.map { " → \(SheetWords.word(for: $0.value)[language]) (\($0.because))" } ?? ""
        let by = line.finding?.by.map { " [\($0)]" } ?? ""
        let reason = line.finding?.reason?.text(preferring: language)
        return status + value + by + (reason.map { "\n\($0)" } ?? "")
    }
}
