import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Reasoning
import Review

/// `carnet rules sign PACK… --as USER`: a jurist of the service vouches for the exact wording of packs.
///
/// Only a validator or a manager signs, and only packs without errors whose examples all come out. What is signed is the file's
/// hash: any change ends the sign-off.
struct RulesSignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Vouch for the exact wording of packs that you have read.")

    @Argument(help: "The packs: their ids, or their files.")
    var files: [String]

    @Option(help: "What should be known of this sign-off.")
    var note: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try signer(context)
        let library = PackLibrary(context)
        var register = try library.signOffs()
        let packs = try files.map { try library.file(library.location(of: $0), SignOffRegister()) }
        for file in packs {
            let failures = file.pack.runTests().filter { !$0.mismatches.isEmpty }.count
            guard !file.pack.tests.isEmpty, failures == 0 else {
                throw Failure.examplesDoNotHold(file.path, failures: failures)
            }
            register.sign(
                PackSignOff(
                    pack: file.pack.id, sha256: file.hash, name: user.displayName, date: context.today, note: note))
        }
        try library.write(register)
        if context.isJSON {
            Console.write(json: .table(["signed": .array(packs.map(\.json))]))
            return
        }
        for file in packs {
            let line = LocalizedText(
                fr: "\(file.pack.id) : relu par \(user.displayName), texte \(file.hash.prefix(12))",
                nl: "\(file.pack.id): nagelezen door \(user.displayName), tekst \(file.hash.prefix(12))",
                de: "\(file.pack.id): geprüft von \(user.displayName), Text \(file.hash.prefix(12))",
                en: "\(file.pack.id): reviewed by \(user.displayName), text \(file.hash.prefix(12))")
            Lines.wrapped(line[context.language], hanging: "  ").forEach(Console.write)
        }
    }

    private func signer(_ context: Context) throws -> User {
        let name = try context.requiredUser()
        guard let user = try context.store().users().first(where: { $0.name == name }) else {
            throw GateRefusal.unknownUser(name)
        }
        guard user.role == .validator || user.role == .manager else {
            throw GateRefusal.wrongRole(name, user.role, needed: .validator)
        }
        return user
    }
}

extension PackFile {
    fileprivate var json: JSONValue {
        .table(["pack": .string(pack.id.text), "file": .string(path), "sha256": .string(hash)])
    }
}

extension Failure {
    /// The examples of a pack are missing or do not come out.
    fileprivate static func examplesDoNotHold(_ path: String, failures: Int) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr:
                    "\(path) : \(failures == 0 ? "aucun exemple" : "des exemples ne donnent pas le résultat attendu (\(failures))")",
                nl:
                    "\(path): \(failures == 0 ? "geen voorbeelden" : "voorbeelden geven niet het verwachte resultaat (\(failures))")",
                de:
                    "\(path): \(failures == 0 ? "keine Beispiele" : "Beispiele ergeben nicht das erwartete Ergebnis (\(failures))")",
                en: "\(path): \(failures == 0 ? "no examples" : "examples do not come out as expected (\(failures))")"),
            remedy: LocalizedText(
                fr: "Voyez « carnet rules test », corrigez, puis signez. Rien n'a été signé.",
                nl: "Zie \"carnet rules test\", verbeter en teken dan. Er is niets getekend.",
                de: "Siehe „carnet rules test“; verbessern Sie, dann zeichnen Sie. Nichts wurde gezeichnet.",
                en: "See \"carnet rules test\", correct, then sign. Nothing was signed."))
    }
}
