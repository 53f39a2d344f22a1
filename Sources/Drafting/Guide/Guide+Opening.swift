import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Writes the complaint and what is asked into the dossier.
    mutating func recordClaims(_ answer: GuideAnswer, to subject: GuideSubject) {
        switch (subject, answer) {
        case (.complaint, .text(let text)):
            dossier.entries.append(
                NotebookEntry(
                    id: nextEntry, kind: .mail, date: dossier.procedure.receivedOn ?? today, from: .consumer,
                    language: dossier.consumer.language, text: text))
        case (.entryKind(let id), .entryKind(let kind)):
            guard let index = dossier.entries.firstIndex(where: { $0.id == id }) else { return }
            dossier.entries[index].kind = kind
        case (.newClaim, .words(let words)):
            let language = dossier.entry(words.entry)?.language ?? dossier.consumer.language
            dossier.claims.append(
                PartyClaim(
                    id: nextClaim, text: Translations(words.quotation, in: language), words: words, amount: nil,
                    packClaim: nil))
        case (.claimText(let id, let language), .text(let text)):
            guard let index = dossier.claims.firstIndex(where: { $0.id == id }) else { return }
            dossier.claims[index].text = dossier.claims[index].text.setting(text, in: language)
        case (.claim(let id), .claim(let node)):
            guard let index = dossier.claims.firstIndex(where: { $0.id == id }) else { return }
            dossier.claims[index].packClaim = node
        default:
            return
        }
    }

    private var nextEntry: Identifier<NotebookEntry> {
        Identifier(Guide.free("E", dossier.entries.map(\.id.text)))
    }

    private var nextClaim: Identifier<PartyClaim> { Identifier(Guide.free("D", dossier.claims.map(\.id.text))) }

    /// The first number after all that are there, with its letter.
    private static func free(_ letter: String, _ taken: [String]) -> String {
        var number = taken.count + 1
        while taken.contains("\(letter)\(number)") { number += 1 }
        return "\(letter)\(number)"
    }
}
