import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Review

/// `carnet recommendation render N`: writes the recommendation in the language of each party.
struct RecommendationRenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Write the recommendation as files; drafts say that they are drafts.")

    @Argument(help: "The dossier.")
    var number: String

    @OptionGroup var rendering: RenderOptions

    func run() throws { try rendering.write(ApprovalStep.recommendation, of: number) }
}

/// `carnet render N DOCUMENT`: writes any document of a dossier.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Write a document of a dossier as files.")

    @Argument(help: "The dossier.")
    var number: String

    @Argument(help: "The document: recommendation, or the id of a relay.")
    var document: String

    @OptionGroup var rendering: RenderOptions

    func run() throws { try rendering.write(document, of: number) }
}

/// How and where documents are written.
struct RenderOptions: ParsableArguments {
    @Option(name: .customLong("to"), help: "docx, odt, html, pdf, eml; several with commas.")
    var formats = "docx,odt,html"

    @Option(help: "The folder in which the files are written.")
    var output = "."

    @Option(help: "Only this language: fr, nl, de, en.")
    var documentLanguage: String?

    @OptionGroup var options: GlobalOptions

    /// Writes a document and tells what was written.
    func write(_ document: String, of number: String) throws {
        let context = try options.context()
        var language: Language?
        if let text = documentLanguage {
            guard let chosen = Language(rawValue: text) else {
                throw Failure.wrongValue(text, option: "--document-language", expected: "fr, nl, de, en")
            }
            language = chosen
        }
        let release = DocumentRelease(
            context: context, number: try DossierArgument.value(number), document: document, formats: formats,
            output: output, language: language)
        tell(try release.run(), of: release)
    }

    private func tell(_ result: DocumentRelease.Result, of release: DocumentRelease) {
        let context = release.context
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossier": .string(release.number.description), "document": .string(release.document),
                    "status": .string(result.receipt == nil ? "draft" : "final"),
                    "receipt": .optional(result.receipt?.shortCode),
                    "files": .array(result.paths.map { .string($0) }),
                ]))
            return
        }
        result.paths.forEach(Console.write)
        if let day = result.otherDay {
            for line in Lines.wrapped(otherDay(day, context)[context.language]) { Console.writeError(line) }
        }
        for line in Lines.wrapped(sentence(result)[context.language]) { Console.write(line) }
    }

    /// The dates of a recommendation count from the day it bears.
    private func otherDay(_ day: CivilDate, _ context: Context) -> LocalizedText {
        LocalizedText(
            fr:
                "Attention : le texte porte la date du \(day) et nous sommes le \(context.today). Ses délais partent de sa date.",
            nl:
                "Let op: de tekst draagt de datum \(day) en vandaag is het \(context.today). Zijn termijnen lopen vanaf zijn datum.",
            de:
                "Achtung: Der Text trägt das Datum \(day), heute ist der \(context.today). Seine Fristen laufen ab seinem Datum.",
            en: "Note: the text bears the date \(day) and today is \(context.today). Its terms run from its date.")
    }

    private func sentence(_ result: DocumentRelease.Result) -> LocalizedText {
        if let receipt = result.receipt {
            return LocalizedText(
                fr: "Documents définitifs, récépissé \(receipt.shortCode).",
                nl: "Definitieve documenten, ontvangstbewijs \(receipt.shortCode).",
                de: "Endgültige Dokumente, Beleg \(receipt.shortCode).",
                en: "Final documents, receipt \(receipt.shortCode).")
        }
        if result.awaitsUser {
            return LocalizedText(
                fr: "Projets. Le contenu est approuvé : avec --as NOM, les documents deviennent définitifs.",
                nl: "Ontwerpen. De inhoud is goedgekeurd: met --as NAAM worden de documenten definitief.",
                de: "Entwürfe. Der Inhalt ist genehmigt: Mit --as NAME werden die Dokumente endgültig.",
                en: "Drafts. The content is approved: with --as NAME the documents become final.")
        }
        return LocalizedText(
            fr: "Projets : rien n'est définitif avant l'approbation.",
            nl: "Ontwerpen: niets is definitief vóór de goedkeuring.",
            de: "Entwürfe: Vor der Genehmigung ist nichts endgültig.", en: "Drafts: nothing is final before approval.")
    }
}
