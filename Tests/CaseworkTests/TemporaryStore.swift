import Casework
import FileFormats
import Foundation
import LegalModel

/// A store in a folder of its own, with a handler, a second handler, a clerk and a validator; the folder goes with it.
final class TemporaryStore {
    let folder: URL
    let store: DossierStore
    let day: CivilDate

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("casework-\(UUID().uuidString)")
        store = try TemporaryStore.open(folder)
        day = CivilDate(iso: "2026-04-10") ?? .epoch
        for (name, role) in [
            ("max", User.Role.manager), ("lea", .handler), ("tom", .handler), ("ida", .staff), ("vera", .validator),
        ] {
            try store.add(User(name: Identifier(name), displayName: name.capitalized, role: role), by: "max", on: day)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The same database once more, as another process would open it.
    static func open(_ folder: URL, timeoutInSeconds: Double = 5) throws -> DossierStore {
        try DossierStore(
            database: folder.appendingPathComponent("dossiers.sqlite"),
            exhibits: folder.appendingPathComponent("exhibits"), timeoutInSeconds: timeoutInSeconds)
    }

    /// The documented dossier, stored by lea, with the files it names.
    @discardableResult
    func createExample() throws -> Dossier {
        let dossier = try DocumentedExample.dossier()
        try store.create(dossier, files: [Array("facture".utf8), []], by: "lea", on: day)
        return dossier
    }
}
