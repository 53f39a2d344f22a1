import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier apply FILE`: a dossier from YAML, made or changed.
struct DossierApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Make or change a dossier from a YAML file, with the exhibits it names.")

    @Argument(help: "The YAML file; exhibits are found from its folder.")
    var file: String

    @Flag(help: "Change the dossier of this number though the file does not say from which state it starts.")
    var update = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        let read = try DossierFile.read(file)
        let application = DossierApplication(store: try context.store(), user: user, day: context.today)
        application.tell(try application.apply(read, isUpdate: update), in: context)
    }
}

/// Puts a dossier that was read into the store.
struct DossierApplication {
    let store: DossierStore
    let user: UserName
    let day: CivilDate

    /// What came of it.
    struct Result {
        let number: DossierNumber
        let revision: Int
        let kind: Kind

        enum Kind: String { case created, changed, unchanged }
    }

    /// Makes the dossier, or changes the one that is there from the state that the file names.
    ///
    /// A file without a state, for a number that is there, is a number taken unless `isUpdate` says that it is meant.
    func apply(_ file: DossierFile, isUpdate: Bool) throws -> Result {
        let number = file.dossier.number
        guard let stored = try existing(number) else {
            try store.create(file.dossier, files: file.exhibitFiles, by: user, on: day)
            return Result(number: number, revision: 1, kind: .created)
        }
        guard let expected = file.revision ?? (isUpdate ? stored : nil) else { throw StoreFault.numberTaken(number) }
        let revision = try store.save(
            file.dossier, files: file.exhibitFiles, expecting: expected, by: user, on: day)
        return Result(number: number, revision: revision, kind: revision == expected ? .unchanged : .changed)
    }

    private func existing(_ number: DossierNumber) throws -> Int? {
        do throws(StoreFault) {
            return try store.load(number).revision
        } catch .noDossier {
            return nil
        }
    }

    /// Says what came of it.
    func tell(_ result: Result, in context: Context) {
        if context.isJSON {
            Console.write(
                json: .table([
                    "number": .string(result.number.description), "revision": .integer(result.revision),
                    "result": .string(result.kind.rawValue),
                ]))
            return
        }
        let (number, revision) = (result.number, result.revision)
        let sentence: LocalizedText =
            switch result.kind {
            case .created:
                LocalizedText(
                    fr: "Dossier \(number) créé.", nl: "Dossier \(number) aangemaakt.", de: "Akte \(number) angelegt.",
                    en: "Dossier \(number) created.")
            case .changed:
                LocalizedText(
                    fr: "Dossier \(number) modifié (état \(revision)).",
                    nl: "Dossier \(number) gewijzigd (stand \(revision)).",
                    de: "Akte \(number) geändert (Stand \(revision)).",
                    en: "Dossier \(number) changed (state \(revision)).")
            case .unchanged:
                LocalizedText(
                    fr: "Dossier \(number) : rien à modifier (état \(revision)).",
                    nl: "Dossier \(number): niets te wijzigen (stand \(revision)).",
                    de: "Akte \(number): nichts zu ändern (Stand \(revision)).",
                    en: "Dossier \(number): nothing to change (state \(revision)).")
            }
        Console.write(sentence[context.language])
    }
}
