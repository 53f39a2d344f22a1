import Foundation

/// Something that lets a person change a file.
protocol TextEditor {
    /// Opens a file and waits; whether the person left it in good order.
    func edit(_ path: String) throws -> Bool
}

/// The editor of the environment, run by the shell so that it may carry options.
struct ProcessEditor: TextEditor {
    /// `$EDITOR`.
    let command: String

    func edit(_ path: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command + " \"$1\"", "carnet", path]
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }
}
