import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet user list`.
struct UserListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Everybody who works here.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let users = try context.store().users()
        if context.isJSON {
            Console.write(json: .table(["users": .array(users.map(\.json))]))
            return
        }
        if users.isEmpty {
            Lines.wrapped(UserListCommand.nobody[context.language]).forEach(Console.write)
        }
        let table = TextTable(widths: [20, 18, 38])
        for user in users {
            Console.write(table.row([user.name.text, user.role.words[context.language], user.displayName]))
        }
    }

    private static let nobody = LocalizedText(
        fr: "Personne n'est encore inscrit ici. Commencez par un responsable : carnet user add NOM --role manager",
        nl: "Hier is nog niemand ingeschreven. Begin met een verantwoordelijke: carnet user add NAAM --role manager",
        de: "Hier ist noch niemand eingetragen. Beginnen Sie mit der Leitung: carnet user add NAME --role manager",
        en: "Nobody is registered here yet. Begin with a manager: carnet user add NAME --role manager")
}

extension User {
    /// The user as `--json` prints it.
    var json: JSONValue {
        .table(["name": .string(name.text), "displayName": .string(displayName), "role": .string(role.rawValue)])
    }
}
