import ArgumentParser

/// `carnet user`: who works here, and what each may do.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Who works here: handlers, validators, staff, managers.",
        subcommands: [UserAddCommand.self, UserListCommand.self])
}
