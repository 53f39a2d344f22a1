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
        let table = TextTable(widths: [20, 10, 46])
        for user in users { Console.write(table.row([user.name.text, user.role.rawValue, user.displayName])) }
    }
}

extension User {
    /// The user as `--json` prints it.
    var json: JSONValue {
        .table(["name": .string(name.text), "displayName": .string(displayName), "role": .string(role.rawValue)])
    }
}
