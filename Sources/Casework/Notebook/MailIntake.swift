public import FileFormats
public import LegalModel
public import Reasoning

/// A mail that comes into a dossier: as an exhibit as it came, as an exhibit for each file in it, and as an entry with its words.
public struct MailIntake: Hashable, Sendable {
    /// What was read.
    public let message: MailMessage
    /// The mail as it came.
    public let bytes: [UInt8]
    /// The name of its file.
    public let fileName: String
    /// Whose words it holds.
    public let side: Side
    /// The language of the words.
    public let language: Language
    /// The day it was received.
    public let receivedOn: CivilDate
    /// What the mail itself is called as an exhibit.
    public let title: Translations
    /// Whether the other side may see the files in it.
    public let isShared: Bool

    /// Makes an intake.
    public init(
        message: MailMessage, bytes: [UInt8], fileName: String, side: Side, language: Language, receivedOn: CivilDate,
        title: Translations, isShared: Bool = true
    ) {
        self.message = message
        self.bytes = bytes
        self.fileName = fileName
        self.side = side
        self.language = language
        self.receivedOn = receivedOn
        self.title = title
        self.isShared = isShared
    }

    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        /// The mail was taken in.
        case added(Receipt)
        /// The very same file is there already, under this exhibit and, if it was taken in as a mail, this entry.
        case isThere(Identifier<Exhibit>, Identifier<NotebookEntry>?)
    }

    /// Where the pieces of a mail went.
    public struct Receipt: Hashable, Sendable {
        /// The exhibit that is the mail.
        public let file: Identifier<Exhibit>
        /// The entry with its words; `nil` for a mail without any.
        public let entry: Identifier<NotebookEntry>?
        /// The exhibit of each file in it, in their order; the same twice where two files are the same.
        public let exhibits: [Identifier<Exhibit>]
        /// Those among them that were there already.
        public let known: [Identifier<Exhibit>]
        /// An entry taken from another copy of the same mail, by its id.
        public let twin: Identifier<NotebookEntry>?
    }

    /// The dossier with the mail in it; the same dossier when the file is there already.
    public func adding(to dossier: Dossier) -> (dossier: Dossier, outcome: Outcome) {
        let sha256 = SHA256Text.of(bytes)
        if let known = dossier.exhibits.first(where: { $0.sha256 == sha256 }) {
            return (dossier, .isThere(known.id, dossier.entries.first { $0.mail?.file == known.id }?.id))
        }
        var changed = dossier
        let mail = Exhibit(
            id: changed.nextExhibit, title: title, from: side, date: day, receivedOn: receivedOn, fileName: fileName,
            sha256: sha256, isShared: false, isNotDecisive: true)
        changed.exhibits.append(mail)
        var (pieces, known): ([Identifier<Exhibit>], [Identifier<Exhibit>]) = ([], [])
        for file in message.attachments {
            let (id, isNew) = changed.add(file, of: self, in: mail.id)
            pieces.append(id)
            if !isNew, !known.contains(id), dossier.exhibit(id) != nil { known.append(id) }
        }
        let twin = message.messageID.flatMap { id in dossier.entries.first { $0.mail?.messageID == id }?.id }
        let entry = entry(
            id: changed.nextEntry, mail: mail.id,
            exhibits: [mail.id] + pieces.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        if let entry { changed.entries.append(entry) }
        let receipt = Receipt(file: mail.id, entry: entry?.id, exhibits: pieces, known: known, twin: twin)
        return (changed, .added(receipt))
    }

    /// The day it was sent; the day it was received when it says none, or a later one.
    private var day: CivilDate {
        guard let sent = message.sent?.dayInBrussels, sent <= receivedOn else { return receivedOn }
        return sent
    }

    private func entry(
        id: Identifier<NotebookEntry>, mail: Identifier<Exhibit>, exhibits: [Identifier<Exhibit>]
    ) -> NotebookEntry? {
        let words = [message.text, message.subject].first { $0.contains { !$0.isWhitespace } }
        guard let words else { return nil }
        let header = MailHeader(
            file: mail, sender: message.from.first.map(MailIntake.shown),
            subject: message.subject.isEmpty ? nil : message.subject, sentAt: message.sent?.text,
            messageID: message.messageID, remarks: message.remarks)
        return NotebookEntry(
            id: id, kind: .mail, date: day, from: side, language: language, text: words, exhibits: exhibits,
            mail: header)
    }

    private static func shown(_ address: MailAddress) -> String {
        address.name.map { "\($0) <\(address.address)>" } ?? address.address
    }
}

extension Dossier {
    /// Which side a mail is from, by its sender's address; `nil` when it is that of neither or of both.
    public func side(of message: MailMessage) -> Side? {
        let sides = Side.allCases.filter { side in
            guard let email = party(side).email else { return false }
            return message.from.count == 1 && message.from[0].isSame(as: email)
        }
        return sides.count == 1 ? sides.first : nil
    }

    /// Lists a file of a mail as an exhibit, unless the same side has handed it in before.
    fileprivate mutating func add(
        _ file: MailAttachment, of intake: MailIntake, in mail: Identifier<Exhibit>
    ) -> (id: Identifier<Exhibit>, isNew: Bool) {
        let sha256 = SHA256Text.of(file.bytes)
        if let known = exhibits.first(where: { $0.sha256 == sha256 && $0.from == intake.side }) {
            return (known.id, false)
        }
        let isPiece = file.role == .file
        let exhibit = Exhibit(
            id: nextExhibit, title: Dossier.title(file.fileName, intake.language), from: intake.side, date: nil,
            receivedOn: intake.receivedOn, fileName: file.fileName, sha256: sha256,
            isShared: isPiece && intake.isShared, isNotDecisive: !isPiece, cameWith: mail)
        exhibits.append(exhibit)
        return (exhibit.id, true)
    }

    /// A name that is the same in every language.
    private static func title(_ name: String, _ language: Language) -> Translations {
        Translations(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, name) }))
            ?? Translations(name, in: language)
    }

    /// The number after all entries numbered `E1`, `E2` …
    fileprivate var nextEntry: Identifier<NotebookEntry> {
        let numbers = entries.compactMap { $0.id.text.hasPrefix("E") ? Int($0.id.text.dropFirst()) : nil }
        return Identifier("E\((numbers.max() ?? 0) + 1)")
    }
}
