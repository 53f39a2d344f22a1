import Casework
import FileFormats
import LegalModel

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
