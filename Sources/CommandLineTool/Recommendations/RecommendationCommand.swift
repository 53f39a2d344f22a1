import ArgumentParser

/// `carnet recommendation`: from the findings to an approved document.
struct RecommendationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommendation", abstract: "Check, hand in, approve and write recommendations.",
        subcommands: [
            RecommendationCheckCommand.self,
            RecommendationSubmitCommand.self,
            RecommendationReviewCommand.self,
            RecommendationApproveCommand.self,
            RecommendationReturnCommand.self,
            RecommendationRenderCommand.self,
        ])
}
