public import Casework
public import LegalModel
public import Reasoning

/// The questions that a letter to one side puts: those kept for it first, then what is still open and for this side.
public struct LetterQuestions: Hashable, Sendable {
    /// The questions of this letter, at most ``mostQuestions``.
    public let questions: [Question]
    /// Those that wait for a later letter.
    public let further: [Question]

    /// One question about one element.
    public struct Question: Hashable, Sendable {
        /// The element.
        public let element: NodeIdentifier
        /// The question, in the languages the pack has.
        public let text: Translations
    }

    /// The most questions a letter carries.
    ///
    /// - Source: letters, section 2.
    public static let mostQuestions = 5

    /// Collects the open questions for a side.
    ///
    /// A question that a letter has put already is not put again.
    public init(of guide: Guide, to side: Side) {
        var kept: [Question] = []
        var open: [Question] = []
        for case .status(let id) in guide.openLeaves {
            guard let element = guide.element(id) else { continue }
            let finding = guide.dossier.finding(on: id)
            let question = Question(element: id, text: element.wording)
            switch finding?.status {
            case .asked:
                let inquiries = finding?.inquiriesOrDefault(for: element) ?? []
                if inquiries.contains(Inquiry(to: side)) { kept.append(question) }
            case nil, .notAsked, .notRaised:
                if GuideGroup(element).includes(side) { open.append(question) }
            case .admitted, .undisputed, .proven, .refuted, .nonLiquet: continue
            }
        }
        let all = kept + open
        questions = Array(all.prefix(LetterQuestions.mostQuestions))
        further = Array(all.dropFirst(LetterQuestions.mostQuestions))
    }
}

extension Dossier {
    /// Notes that a letter puts questions: the findings become asked, with the letter.
    public mutating func note(
        _ questions: [LetterQuestions.Question], to side: Side, in letter: Identifier<Relay>, by user: UserName,
        on day: CivilDate
    ) {
        for question in questions {
            let index = findings.firstIndex { $0.element == question.element }
            var finding = index.map { findings[$0] } ?? Finding(element: question.element, status: .asked)
            finding.status = .asked
            finding.inquiries.removeAll { $0.to == side }
            finding.inquiries.append(Inquiry(to: side, letter: letter))
            finding.by = user
            finding.on = day
            if let index { findings[index] = finding } else { findings.append(finding) }
        }
    }

    /// The next free id of a letter, `R1`.
    public var nextLetter: Identifier<Relay> {
        var number = relays.count + 1
        while relays.contains(where: { $0.id.text == "R\(number)" }) { number += 1 }
        return Identifier("R\(number)")
    }
}

extension Finding {
    /// Whom the question is for: what was noted, else, when no message is named by which it was put, whom the pack asks.
    func inquiriesOrDefault(for element: Element) -> [Inquiry] {
        guard inquiries.isEmpty, askedBy == nil else { return inquiries }
        return Side.allCases.filter { GuideGroup(element).includes($0) }.map { Inquiry(to: $0) }
    }
}

extension Element {
    /// The question of the pack, else whether its statement is right.
    var wording: Translations {
        if let question { return question }
        guard let text else { return Translations("\(id) ?", in: .french) }
        var texts: [Language: String] = [:]
        for language in text.languages {
            guard let statement = text[language] else { continue }
            texts[language] =
                switch language {
                case .french: "Le point suivant est-il exact : « \(statement) » ?"
                case .dutch: "Klopt het volgende: “\(statement)”?"
                case .german: "Trifft Folgendes zu: „\(statement)“?"
                case .english: "Is the following right: “\(statement)”?"
                }
        }
        return Translations(texts) ?? text
    }
}
