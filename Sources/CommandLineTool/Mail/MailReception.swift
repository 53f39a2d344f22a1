import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// Takes a saved mail into a dossier and tells what came of it.
struct MailReception {
    let context: Context
    let number: DossierNumber
    /// The file as it was named.
    let path: String
    /// Who wrote it, when that was said.
    let from: Side?
    /// The language of the words, when that was said.
    let textLanguage: Language?
    /// The title of the mail as an exhibit, when one was given.
    let title: String?
    /// The day it was received, when that was said.
    let received: CivilDate?
    /// Whether the other side may see the files in it.
    let isShared: Bool

    /// Whether a file is taken as a mail: by the ending of its name.
    static func isMail(_ path: String) -> Bool { path.lowercased().hasSuffix(".eml") }

    /// Reads the file, stores what is in it, tells it.
    ///
    /// - Throws: bad data when it is no mail, a wrong use when nobody knows whose it is, and what the store says.
    func run() throws {
        let user = try context.requiredUser()
        let bytes = try WholeFile.read(path)
        let message = try MailReader.read(bytes)
        let store = try context.store()
        let dossier = try store.load(number).dossier
        let side = try side(of: message, in: dossier)
        let name = SafeFileName(URL(fileURLWithPath: path).lastPathComponent, fallback: "message.eml").text
        let intake = MailIntake(
            message: message, bytes: bytes, fileName: name, side: side,
            language: textLanguage ?? MailReception.language(of: message) ?? dossier.party(side).language,
            receivedOn: receivedOn(message), title: MailWords.title(of: message, given: title, context.language),
            isShared: isShared)
        let outcome = try store.receive(intake, in: number, by: user, on: context.today)
        MailReport(context: context, number: number, intake: intake, outcome: outcome).tell()
    }

    private func side(of message: MailMessage, in dossier: Dossier) throws -> Side {
        let found = dossier.side(of: message)
        if let from {
            if let found, found != from {
                for line in Lines.wrapped(MailWords.otherSender(found)[context.language]) { Console.writeError(line) }
            }
            return from
        }
        if let found { return found }
        throw MailWords.senderUnknown(message.from.first.map { Console.safe($0.address) })
    }

    /// The day that was said, else that of the last server, else that of the mail; never after today.
    private func receivedOn(_ message: MailMessage) -> CivilDate {
        if let received { return received }
        let day = message.received?.dayInBrussels ?? message.sent?.dayInBrussels ?? context.today
        return min(day, context.today)
    }

    /// The language a mail declares, when it is one of ours.
    private static func language(of message: MailMessage) -> Language? {
        message.languageTag.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
    }
}
