import Casework
import FileFormats
import Foundation
import LegalModel

/// One round or more in the editor: until the text is good, or the person gives up. What was written is never lost.
struct EditSession {
    let editor: any TextEditor
    let stored: StoredDossier
    let context: Context
    let application: DossierApplication

    /// Lines that begin so are ours and are taken out before the text is read.
    private static let remarkSign = "#! "

    /// Opens the editor, again with the error on top as long as the text is bad, and applies.
    ///
    /// - Throws: the fault when the text is left as it is, or cannot be stored; then the text is kept in the home's folder
    ///   `unsaved`, and the failure says where.
    func run() throws {
        let original = Array(
            YAMLWriter.text(of: DossierEncoder.node(of: stored.dossier, revision: stored.revision)).utf8)
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("\(stored.dossier.number).yaml").path
        var text = original
        var problem: Failure?
        while true {
            try WholeFile.write(Array(remarks(problem).utf8) + text, to: path)
            guard try editor.edit(path) else { throw kept(problem ?? abandoned, text, original) }
            let edited = withoutRemarks(try WholeFile.read(path))
            if edited == original {
                application.tell(unchanged, in: context)
                return
            }
            // Left as it was with its error: the person gives up.
            if let problem, edited == text { throw kept(problem, edited, original) }
            text = edited
            do {
                let file = try DossierFile.read(
                    edited, named: "\(stored.dossier.number).yaml",
                    folder: FileManager.default.currentDirectoryPath)
                guard file.dossier.number == stored.dossier.number else { throw otherNumber(file.dossier.number) }
                application.tell(try application.save(file, from: stored), in: context)
                return
            } catch {
                let failure = (error as? Failure) ?? Failure(describing: error)
                guard isForThePerson(error) else { throw kept(failure, edited, original) }
                problem = failure
            }
        }
    }

    /// Whether editing again can mend it. A conflict, a full disk or a missing right is not mended by editing.
    private func isForThePerson(_ error: any Error) -> Bool {
        if error is DossierFileFault || error is Failure { return true }
        guard let fault = error as? StoreFault else { return false }
        switch fault {
        case .entryChanged, .exhibitReplaced, .exhibitMissing, .invalid, .recommendationNumberTaken, .notPermitted,
            .statusNeedsApproval:
            return true
        case .conflict, .numberTaken, .noDossier, .exhibitDamaged, .unknownUser, .userTaken, .file, .busy,
            .unwritable, .damaged:
            return false
        }
    }

    private func remarks(_ problem: Failure?) -> String {
        guard let problem else { return "" }
        let lines = [problem.message[context.language], problem.remedy?[context.language]].compactMap { $0 }
        return lines.flatMap { Lines.wrapped($0, indent: Self.remarkSign, hanging: Self.remarkSign) }
            .map { $0 + "\n" }.joined()
    }

    /// By bytes: an editor that writes other line ends must not make our lines swallow the rest.
    private func withoutRemarks(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        while rest.starts(with: Self.remarkSign.utf8), let end = rest.firstIndex(of: 0x0A) {
            rest = rest[(end + 1)...]
        }
        return Array(rest)
    }

    private var unchanged: DossierApplication.Result {
        DossierApplication.Result(number: stored.dossier.number, revision: stored.revision, kind: .unchanged)
    }

    /// Keeps the text in the home and says where, with the failure.
    private func kept(_ failure: Failure, _ text: [UInt8], _ original: [UInt8]) -> Failure {
        guard text != original else { return failure }
        let name = "\(stored.dossier.number)-\(stored.revision)-\(application.user)"
        let home = context.home.appendingPathComponent("unsaved")
        for folder in [home, FileManager.default.temporaryDirectory] {
            var path = folder.appendingPathComponent("\(name).yaml").path
            var count = 1
            while FileManager.default.fileExists(atPath: path) {
                count += 1
                path = folder.appendingPathComponent("\(name)-\(count).yaml").path
            }
            guard (try? WholeFile.write(text, to: path)) != nil else { continue }
            let place = LocalizedText(
                fr: "Votre texte est gardé dans \(path).", nl: "Uw tekst is bewaard in \(path).",
                de: "Ihr Text liegt in \(path).", en: "Your text is kept in \(path).")
            let remedy = failure.remedy
            return Failure(
                failure.status, failure.message,
                remedy: place.map { language, text in text + (remedy.map { " " + $0[language] } ?? "") })
        }
        // Nowhere to put it: the text itself is the last resort.
        Console.writeError(String(decoding: text, as: UTF8.self))
        return failure
    }

    private var abandoned: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "l'éditeur s'est terminé avec une erreur", nl: "de tekstverwerker eindigde met een fout",
                de: "der Editor endete mit einem Fehler", en: "the editor ended with an error"),
            remedy: .nothingChanged)
    }

    private func otherNumber(_ number: DossierNumber) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "le numéro du dossier ne change pas (\(number))",
                nl: "het dossiernummer verandert niet (\(number))",
                de: "die Aktennummer ändert sich nicht (\(number))",
                en: "the number of the dossier does not change (\(number))"))
    }

    /// A folder that nobody else may read: dossiers hold personal data.
    private func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileFault.unwritable(path: folder.path, reason: (error as NSError).localizedDescription)
        }
        return folder
    }
}

extension DossierApplication {
    /// Changes a dossier from the state that was edited; a person who takes `revision:` out does not win by it.
    func save(_ file: DossierFile, from stored: StoredDossier) throws -> Result {
        let revision = try store.save(
            file.dossier, files: file.exhibitFiles, expecting: stored.revision, by: user, on: day)
        return Result(
            number: file.dossier.number, revision: revision,
            kind: revision == stored.revision ? .unchanged : .changed)
    }
}
