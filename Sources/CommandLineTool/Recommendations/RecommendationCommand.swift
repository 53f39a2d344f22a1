import ArgumentParser

/// `carnet recommendation`: from the findings to an approved document.
struct RecommendationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommendation", abstract: "Find, explain, check, hand in, approve and write recommendations.",
        subcommands: [
            GuideCommand.self,
            ExplainCommand.self,
            RecommendationCheckCommand.self,
            RecommendationShowCommand.self,
            RecommendationRewriteCommand.self,
            RecommendationSubmitCommand.self,
            RecommendationReviewCommand.self,
            RecommendationApproveCommand.self,
            RecommendationReturnCommand.self,
            RecommendationRenderCommand.self,
        ])
}
