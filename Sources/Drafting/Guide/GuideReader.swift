public import Casework
import LegalModel

/// Reads what a person types as a reply to one question.
///
/// Single letters and `?` are words to the guide; everything else is an answer. Choices are taken by number or by name.
public struct GuideReader {
    private let question: GuideQuestion
    private let dossier: Dossier

    /// Makes a reader for one question.
    public init(_ question: GuideQuestion, in dossier: Dossier) {
        self.question = question
        self.dossier = dossier
    }

    /// Reads one line.
    public func read(_ line: String) throws(GuideFault) -> GuideReply {
        let text = line.trimmed
        if let command = command(text) { return command }
        guard !text.isEmpty else { return .answer(.nothing) }
        switch question.subject {
        case .date: return .answer(.date(try date(text)))
        case .pack, .claim, .status: return .answer(try choice(text))
        case .packReason, .reason: return .answer(.text(text))
        case .evidence: return .answer(.evidence(try evidence(text)))
        case .position(_, let side, _): return .answer(try position(text, of: side))
        case .askedBy: return .answer(.entry(try entry(text).id))
        }
    }

    private func command(_ text: String) -> GuideReply? {
        switch text {
        case "?": return .why
        case "a", "A": return .article
        case "b", "B": return .back
        case "c", "C": return .correct(nil)
        case "s", "S": return .skip
        case "q", "Q": return .leave
        default: break
        }
        let parts = text.split(separator: " ")
        if parts.count == 2, parts[0] == "c" || parts[0] == "C", let number = Int(parts[1]) { return .correct(number) }
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

    /// A sentence, or `E3: words as they stand there`.
    private func position(_ text: String, of side: Side) throws(GuideFault) -> GuideAnswer {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0].wholeMatchesEntryForm else { return .text(text) }
        let entry = try entry(String(parts[0]).trimmed)
        guard entry.from == side else { throw .notOfThisSide(entry: entry.id.text) }
        let words = String(parts[1]).trimmed.unquoted
        guard !words.isEmpty, entry.text.contains(words) else {
            throw .wordsNotInEntry(words, entry: entry.id.text)
        }
        return .words(PartyWords(entry: entry.id, quotation: words))
    }

    private func evidence(_ text: String) throws(GuideFault) -> [Evidence] {
        try EvidenceReader(known: dossier.exhibits.map(\.id)).read(text)
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
