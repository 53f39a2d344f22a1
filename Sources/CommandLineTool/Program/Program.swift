import ArgumentParser
import Foundation
import LegalModel

/// The program: reads the arguments, runs the command, turns errors into words and exit codes.
public enum Program {
    /// Runs the command line of this process and ends it.
    public static func run() -> Never {
        let status = run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }

    /// Runs one command line and says how it ended; what there is to read goes to standard output and standard error.
    static func run(_ arguments: [String]) -> ExitStatus {
        do {
            var command = try CarnetCommand.parseAsRoot(ExplanationTrial.completed(arguments))
            try command.run()
            return .done
        } catch let failure as Failure {
            return report(failure, arguments)
        } catch let status as ExitStatus {
            return status
        } catch let error where CarnetCommand.exitCode(for: error) == .success {
            Console.write(CarnetCommand.fullMessage(for: error))
            return .done
        } catch let error where CarnetCommand.exitCode(for: error) == .validationFailure {
            Console.writeError(CarnetCommand.fullMessage(for: error))
            return .wrongUse
        } catch {
            return report(Failure(describing: error), arguments)
        }
    }

    private static func report(_ failure: Failure, _ arguments: [String]) -> ExitStatus {
        let language = InterfaceLanguage.chosen(arguments: arguments, environment: ProcessInfo.processInfo.environment)
        Console.writeError("carnet: " + failure.message[language])
        if let remedy = failure.remedy { Console.writeError("  → " + remedy[language]) }
        return failure.status
    }
}
