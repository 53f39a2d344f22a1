import LegalModel

/// One step of the demonstration: what is told, the command that is run, and how it must end.
struct DemoStep {
    /// What happens, in one sentence.
    let story: LocalizedText
    /// The command line, without the options that every step shares.
    let arguments: [String]
    /// How the command must end; anything else is a defect.
    let expected: ExitStatus
    /// How many lines of its output are shown; the rest is counted.
    let shownLineCount: Int
    /// The day on which the step takes place, `yyyy-mm-dd`.
    let day: String

    init(
        _ story: LocalizedText, _ arguments: [String], expecting expected: ExitStatus = .done, lines: Int = 6,
        on day: String = DemoScript.today
    ) {
        self.story = story
        self.arguments = arguments
        self.expected = expected
        shownLineCount = lines
        self.day = day
    }
}
