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
