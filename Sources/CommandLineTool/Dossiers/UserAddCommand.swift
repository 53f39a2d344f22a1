import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet user add NAME --role ROLE --name "First Last"`.
struct UserAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a user; once there is a manager, a manager does it.")

    @Argument(help: "The short name: letters, digits, . _ -")
    var user: String

    @Option(help: "handler, validator, staff or manager.")
    var role: String

    @Option(help: "First name and family name, as letters carry them; else the short name.")
    var name: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard let role = User.Role(rawValue: role) else {
            throw Failure.wrongValue(
                role, option: "--role", expected: User.Role.allCases.map(\.rawValue).joined(separator: ", "))
        }
        guard UserName.isWellFormed(user) else {
            throw Failure.wrongValue(user, option: "NAME", expected: "a-z 0-9 . _ -")
        }
        let added = User(name: UserName(user), displayName: name ?? user, role: role)
        let store = try context.store()
        if try store.users().contains(where: { $0.role == .manager }) { _ = try context.requiredUser() }
        try store.add(added, by: context.user, on: context.today)
        if context.isJSON {
            Console.write(json: added.json)
        } else {
            let title = role.words[context.language]
            Console.write(
                LocalizedText(
                    fr: "\(user) ajouté (\(title)).", nl: "\(user) toegevoegd (\(title)).",
                    de: "\(user) hinzugefügt (\(title)).", en: "\(user) added (\(title)).")[context.language])
        }
    }
}
