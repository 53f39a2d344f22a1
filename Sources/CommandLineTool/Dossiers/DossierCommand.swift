import ArgumentParser

/// `carnet dossier`: everything about disputes but letters and recommendations.
struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Dossiers: parties, notebook, exhibits, claims, findings, outcomes.",
        subcommands: [
            DossierNewCommand.self, DossierListCommand.self, DossierShowCommand.self, DossierEditCommand.self,
            DossierApplyCommand.self, DossierExportCommand.self, DossierLogCommand.self, DossierAttachCommand.self,
            DossierStatusCommand.self, DossierVerifyCommand.self,
        ])
}
