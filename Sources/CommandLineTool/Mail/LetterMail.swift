import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Rendering

/// A letter as a mail to its addressee: the text, the letter as a file, the exhibits that go along with it and no others.
struct LetterMail {
    let context: Context
    let house: HouseStyle
    /// Whom it is for.
    let addressee: Party
    /// The exhibits of the letter.
    let exhibits: [Piece]

    /// An exhibit with its file.
    struct Piece {
        let exhibit: Exhibit
        let bytes: [UInt8]
    }

    /// What a letter of a dossier goes with.
    ///
    /// - Throws: a wrong use for a document that is no letter; bad data when an exhibit must not go along; what the
    ///   archive says.
    init(of document: String, in assembly: CaseAssembly) throws {
        let dossier = assembly.dossier
        guard let relay = dossier.relays.first(where: { $0.id.text == document }),
            let side = dossier.addressee(of: relay)
        else { throw MailWords.onlyLetters }
        context = assembly.context
        house = try HouseStyle(contentsOf: context.templatesFolder.appendingPathComponent("style/house.yaml").path)
        addressee = dossier.party(side)
        let archive = assembly.store.exhibits
        exhibits = try LetterMail.exhibits(of: relay, in: dossier).map { exhibit in
            Piece(exhibit: exhibit, bytes: try archive.read(exhibit.sha256, fileName: exhibit.fileName))
        }
    }

    /// The exhibits that the letter lists: shared ones only. A mail as it came never goes along where only a part of its words
    /// does.
    private static func exhibits(of relay: Relay, in dossier: Dossier) throws -> [Exhibit] {
        let isWhole = relay.passages.isEmpty && relay.omissions.isEmpty
        let originals = Set(dossier.entries.compactMap { $0.mail?.file })
        let listed = relay.exhibits.compactMap { dossier.exhibit($0) }.filter(\.isShared)
        if !isWhole, let original = listed.first(where: { originals.contains($0.id) }) {
            throw MailWords.originalWithPassages(original.id)
        }
        return listed
    }

    /// The mail of a document.
    ///
    /// - Parameter letter: the letter as a file.
    func bytes(of document: Document, letter: FileSet.File) throws -> [UInt8] {
        let language = document.properties.language
        let page = try MailPage(document)
        let pieces = exhibits.map { piece in
            MailAttachment(
                fileName: MailWords.name(of: piece.exhibit)[language],
                mediaType: MailWriter.mediaType(of: piece.exhibit.fileName), bytes: piece.bytes)
        }
        let file = MailAttachment(
            fileName: letter.name, mediaType: MailWriter.mediaType(of: letter.name), bytes: letter.bytes)
        var draft = MailDraft(
            from: MailAddress(name: document.properties.author, address: house.email), to: [], subject: page.subject,
            plainText: page.plainText, html: page.html, languageTag: language.tag, attachments: [file] + pieces,
            mark: "")
        if let address = writableAddress { draft.to = [MailAddress(name: addressee.name, address: address)] }
        draft.mark = LetterMail.mark(of: draft)
        guard draft.from.isWritable else { throw MailWords.houseAddress(house.email) }
        return try MailWriter.bytes(of: draft)
    }

    /// Says on standard error that the mail has no addressee, when it has none.
    func warn() {
        guard writableAddress == nil else { return }
        let words = MailWords.noAddress(addressee.email.map(Console.safe))
        for line in Lines.wrapped(words[context.language]) { Console.writeError(line) }
    }

    private var writableAddress: String? {
        guard let email = addressee.email, MailAddress(address: email).isWritable else { return nil }
        return email
    }

    /// SHA-256 of everything in a mail.
    private static func mark(of draft: MailDraft) -> String {
        let files = draft.attachments.flatMap { [$0.fileName, $0.mediaType, SHA256Text.of($0.bytes)] }
        let people = ([draft.from] + draft.to).flatMap { [$0.name ?? "", $0.address] }
        let parts = people + [draft.subject, draft.plainText, draft.html, draft.languageTag] + files
        return SHA256Text.of(Array(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    }
}
