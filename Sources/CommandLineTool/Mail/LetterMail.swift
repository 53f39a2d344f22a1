import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Rendering

/// A letter as a mail to its addressee: the text, the letter as a file, the exhibits that go along with it and no others.
struct LetterMail {
    private let context: Context
    private let archive: ExhibitArchive
    private let dossier: Dossier
    private let house: HouseStyle
    private let relay: Relay?
    private let letter: Letter?
    /// Whether the letter goes to several in their own copies; what it sends elsewhere is then not for the parties.
    private let isForSeveral: Bool

    /// Prepares the mails of a letter.
    ///
    /// - Throws: a wrong use for a document that is no letter.
    init(of document: String, in assembly: CaseAssembly) throws {
        context = assembly.context
        archive = assembly.store.exhibits
        dossier = assembly.dossier
        house = try context.house()
        letter = dossier.letters.first { $0.id.text == document }
        if let letter {
            relay = letter.relay.flatMap(assembly.dossier.relay)
            isForSeveral = try context.letterMaker().known(letter.type).to.all.count > 1
        } else {
            relay = dossier.relays.first { $0.id.text == document }
            isForSeveral = false
            guard relay != nil else { throw MailWords.onlyLetters }
        }
    }

    /// The mail of a composed letter. Says on standard error when it has no address to go to.
    ///
    /// - Parameters:
    ///   - audience: whom the letter is for; that of its relay when it is not said.
    ///   - file: the letter as a file.
    /// - Throws: a wrong use for a record that goes to nobody; bad data when an exhibit must not go along; what the
    ///   archive says.
    func bytes(of document: Document, for audience: LetterAudience?, letter file: FileSet.File) throws -> [UInt8] {
        guard let audience = audience ?? relay.flatMap({ dossier.addressee(of: $0) }).map({ LetterAudience($0) }) else {
            throw MailWords.onlyLetters
        }
        let (name, email) = try recipient(audience)
        let language = document.properties.language
        let page = try MailPage(document)
        let pieces = try exhibits(for: audience).map { exhibit in
            MailAttachment(
                fileName: MailWords.name(of: exhibit)[language],
                mediaType: MailWriter.mediaType(of: exhibit.fileName),
                bytes: try archive.read(exhibit.sha256, fileName: exhibit.fileName))
        }
        let own = MailAttachment(
            fileName: file.name, mediaType: MailWriter.mediaType(of: file.name), bytes: file.bytes)
        var draft = MailDraft(
            from: MailAddress(name: document.properties.author, address: house.email), to: [], subject: page.subject,
            plainText: page.plainText, html: page.html, languageTag: language.tag, attachments: [own] + pieces,
            mark: "")
        if let email, MailAddress(address: email).isWritable {
            draft.to = [MailAddress(name: name, address: email)]
        } else {
            let words = MailWords.noAddress(email.map(Console.safe))
            for line in Lines.wrapped(words[context.language]) { Console.writeError(line) }
        }
        draft.mark = LetterMail.mark(of: draft)
        guard draft.from.isWritable else { throw MailWords.houseAddress(house.email) }
        return try MailWriter.bytes(of: draft)
    }

    private func recipient(_ audience: LetterAudience) throws -> (name: String?, email: String?) {
        if let side = audience.side {
            let party = dossier.party(side)
            return (party.name, party.email)
        }
        switch audience {
        case .record, .annex: throw MailWords.onlyLetters
        case .consumer, .company, .entity, .authority, .person:
            return (letter?.recipient?.name, letter?.recipient?.email)
        }
    }

    /// The exhibits that go along: shared ones that the letter lists for this addressee, and no others.
    ///
    /// Those of a relay are for the side that did not write its words. Those that a letter in several copies sends
    /// elsewhere are not for the parties. A mail as it came never goes along with a part of its words.
    private func exhibits(for audience: LetterAudience) throws -> [Exhibit] {
        var ids: [Identifier<Exhibit>] = []
        if let relay, let side = audience.side, dossier.addressee(of: relay) == side { ids += relay.exhibits }
        if let letter, !isForSeveral || audience.side == nil, case .list(let values)? = letter.field("exhibits") {
            for case .text(let id) in values where !ids.contains(Identifier(id)) { ids.append(Identifier(id)) }
        }
        let listed = ids.compactMap { dossier.exhibit($0) }.filter(\.isShared)
        let isWhole = relay.map { $0.passages.isEmpty && $0.omissions.isEmpty } ?? true
        let originals = Set(dossier.entries.compactMap { $0.mail?.file })
        if !isWhole, let original = listed.first(where: { originals.contains($0.id) }) {
            throw MailWords.originalWithPassages(original.id)
        }
        return listed
    }

    /// SHA-256 of everything in a mail.
    private static func mark(of draft: MailDraft) -> String {
        let files = draft.attachments.flatMap { [$0.fileName, $0.mediaType, SHA256Text.of($0.bytes)] }
        let people = ([draft.from] + draft.to).flatMap { [$0.name ?? "", $0.address] }
        let parts = people + [draft.subject, draft.plainText, draft.html, draft.languageTag] + files
        return SHA256Text.of(Array(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    }
}
