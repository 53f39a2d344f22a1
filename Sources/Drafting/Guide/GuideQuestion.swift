import Casework
public import LegalModel
public import Reasoning

/// One question as it is put: everything a screen needs, in all languages.
public struct GuideQuestion: Hashable, Sendable {
    /// What it is about.
    public let subject: GuideSubject
    /// Whom it concerns; `nil` for questions about the dossier.
    public let group: GuideGroup?
    /// The element concerned.
    public let element: Element?
    /// The question.
    public let prompt: LocalizedText
    /// How to answer, in one line; `nil` when the choices say it.
    public let hint: LocalizedText?
    /// The answers to choose from, numbered from 1; empty when the answer is free.
    public let choices: [GuideChoice]
    /// The answer that stands now; an empty reply keeps it.
    public let current: LocalizedText?
    /// An earlier answer that fell away.
    public let former: LocalizedText?
    /// Whether an empty reply is enough.
    public let isOptional: Bool
}

/// One answer to choose.
public struct GuideChoice: Hashable, Sendable {
    /// The answer.
    public let answer: GuideAnswer
    /// Its name.
    public let label: LocalizedText
    /// What it means here, in a plain sentence.
    public let meaning: LocalizedText?

    /// The words by which it can be chosen, lower case.
    var names: Set<String> {
        var names = Set(Language.allCases.map { label[$0].lowercased() })
        switch answer {
        case .status(let status): names.insert(status.rawValue.lowercased())
        case .pack(let id): names.insert(id.text.lowercased())
        case .claim(let id): names.insert(id.text.lowercased())
        case .entryKind(let kind): names.insert(kind.rawValue)
        case .ask(let sides):
            names.insert("ask " + sides.map(\.rawValue).joined(separator: "+"))
            if sides.count > 1 { names.insert("ask both") }
        case .packRemoved: names.insert("remove")
        case .date, .text, .evidence, .words, .entry, .nothing: break
        }
        return names
    }
}

extension Translations {
    /// The same content for every reader: in the reader's language where it is held, else in the first that is.
    var forReaders: LocalizedText {
        LocalizedText(
            fr: text(preferring: .french), nl: text(preferring: .dutch), de: text(preferring: .german),
            en: text(preferring: .english))
    }
}
