public import Casework
public import LegalModel
import Reasoning

/// Reads what a person types as a reply to one question.
///
/// Single letters and `?` are words to the guide; everything else is an answer. Choices are taken by number or by name.
public struct GuideReader {
    private let question: GuideQuestion
    private let dossier: Dossier
    private let texts: [Identifier<Exhibit>: ExhibitText]
    private let found: [QuotablePassage]

    /// Makes a reader for one question.
    ///
    /// - Parameters:
    ///   - texts: the text of exhibits, with which quotations are compared.
    ///   - found: the passages of the last search, which an answer can name by number.
    public init(
        _ question: GuideQuestion, in dossier: Dossier, texts: [Identifier<Exhibit>: ExhibitText] = [:],
        found: [QuotablePassage] = []
    ) {
        self.question = question
        self.dossier = dossier
        self.texts = texts
        self.found = found
    }

    /// Reads one line, or several lines of one answer.
    public func read(_ line: String) throws(GuideFault) -> GuideReply {
        let text = line.trimmed
        if let command = command(text) { return command }
        guard !text.isEmpty else { return .answer(.nothing) }
        switch question.subject {
        case .date: return .answer(.date(try date(text)))
        case .entryKind, .pack, .anotherPack, .claim, .status: return .answer(try choice(text))
        case .complaint, .claimText, .packReason, .reason: return .answer(.text(text))
        case .newClaim: return .answer(.words(try claim(text)))
        case .evidence: return .answer(.evidence(try evidence(text)))
        case .position(_, let side, _): return .answer(try position(text, of: side))
        case .askedBy: return .answer(.entry(try entry(text).id))
        }
    }

    private func command(_ text: String) -> GuideReply? {
        switch text.lowercased() {
        case "?": return .why
        case "a": return .article
        case "e": return .state
        case "w": return .whatIf(nil)
        case "p": return .packs
        case "b": return .back
        case "c": return .correct(nil)
        case "s": return .skip
        case "q": return .leave
        default: break
        }
        if text.hasPrefix("/") { return .search(String(text.dropFirst()).trimmed) }
        let parts = text.split(separator: " ")
        if parts.count == 2, let number = Int(parts[1]) {
            if parts[0].lowercased() == "c" { return .correct(number) }
            if parts[0].lowercased() == "w" { return .whatIf(number) }
        }
        if parts.count == 1, dossier.entries.contains(where: { $0.id.text == text }) {
            if case .askedBy = question.subject { return nil }
            return .show(text)
        }
        return nil
    }

    /// A day as `2026-03-12`, `12/3/2026` or `12.03.2026`.
    private func date(_ text: String) throws(GuideFault) -> CivilDate {
        if let day = CivilDate(iso: text) { return day }
        let parts = text.split { $0 == "/" || $0 == "." || $0 == "-" }.compactMap { Int($0) }
        if parts.count == 3, let day = CivilDate(year: parts[2], month: parts[1], day: parts[0]), parts[2] > 1900 {
            return day
        }
        throw .notADate(text)
    }

    private func choice(_ text: String) throws(GuideFault) -> GuideAnswer {
        if let number = Int(text), question.choices.indices.contains(number - 1) {
            return question.choices[number - 1].answer
        }
        if let named = question.choices.first(where: { $0.names.contains(text.lowercased()) }) { return named.answer }
        throw .notAChoice(text, count: question.choices.count)
    }

    private func entry(_ text: String) throws(GuideFault) -> NotebookEntry {
        guard let entry = dossier.entries.first(where: { $0.id.text.lowercased() == text.lowercased() }) else {
            throw .unknownEntry(text, known: dossier.entries.map(\.id.text))
        }
        return entry
    }

    /// A sentence, `E3: words as they stand there`, or the number of a passage found.
    private func position(_ text: String, of side: Side) throws(GuideFault) -> GuideAnswer {
        try words(text, of: side).map { .words($0) } ?? .text(text)
    }

    /// Words of the consumer: `E1: words`, the number of a passage found, or words that stand in one of the messages.
    private func claim(_ text: String) throws(GuideFault) -> PartyWords {
        if let words = try words(text, of: .consumer) { return words }
        let sought = text.unquoted
        guard let entry = dossier.entries.first(where: { $0.from == .consumer && $0.text.contains(sought) }) else {
            throw .wordsOfNobody(sought)
        }
        return PartyWords(entry: entry.id, quotation: sought)
    }

    /// Words named by entry or by number; `nil` for a text of its own.
    private func words(_ text: String, of side: Side) throws(GuideFault) -> PartyWords? {
        if let number = Int(text), !found.isEmpty {
            guard found.indices.contains(number - 1) else { throw .noSuchPassage(number, count: found.count) }
            guard case .entry(let id) = found[number - 1].source else { throw .notOfThisSide(entry: text) }
            return PartyWords(entry: id, quotation: found[number - 1].words)
        }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0].wholeMatchesEntryForm else { return nil }
        let entry = try entry(String(parts[0]).trimmed)
        guard entry.from == side else { throw .notOfThisSide(entry: entry.id.text) }
        let words = String(parts[1]).trimmed.unquoted
        guard !words.isEmpty, entry.text.contains(words) else {
            throw .wordsNotInEntry(words, entry: entry.id.text)
        }
        return PartyWords(entry: entry.id, quotation: words)
    }

    private func evidence(_ text: String) throws(GuideFault) -> [Evidence] {
        try EvidenceReader(known: dossier.exhibits.map(\.id), texts: texts, found: found).read(text)
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Without one pair of quotation marks around it, of whatever language.
    var unquoted: String {
        let pairs: [(Character, Character)] = [("«", "»"), ("“", "”"), ("„", "“"), ("\"", "\"")]
        guard let first, let last, count > 1, pairs.contains(where: { $0 == first && $1 == last }) else { return self }
        return String(dropFirst().dropLast()).trimmed
    }
}

extension Substring {
    /// Whether it has the form of an entry's id: `E` and digits.
    fileprivate var wholeMatchesEntryForm: Bool {
        let text = String(self).trimmed
        return text.lowercased().hasPrefix("e") && text.count > 1 && text.dropFirst().allSatisfy { $0.isNumber }
    }
}
