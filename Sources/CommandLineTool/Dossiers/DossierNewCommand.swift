import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier new`: a request is registered; everything else is added later.
struct DossierNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Register a request as a dossier.")

    @Option(help: "What the dispute is about, in at most twelve neutral words.")
    var subject: String

    @Option(help: "The name of the consumer.")
    var consumer: String

    @Option(help: "The language of the consumer; else that of what is shown.")
    var consumerLanguage: String?

    @Option(help: "The name of the company.")
    var company: String

    @Option(help: "The language of the company; else that of what is shown.")
    var companyLanguage: String?

    @Option(help: "The enterprise number of the company.")
    var enterpriseNumber: String

    @Option(help: "The number of the dossier; else the next of the year.")
    var number: String?

    @Option(help: "The day the request was received; else today.")
    var received: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        guard let enterprise = EnterpriseNumber(enterpriseNumber) else {
            throw Failure.wrongValue(enterpriseNumber, option: "--enterprise-number", expected: "0999.999.922")
        }
        let receivedOn = try received.map { try Failure.date($0, option: "--received") } ?? context.today
        let store = try context.store()
        let chosen = try number.map { try DossierArgument.value($0) } ?? store.nextNumber(in: receivedOn.year)
        guard let chosen else {
            throw Failure.wrongValue("\(receivedOn.year)-99999", option: "--number", expected: "2026-00123")
        }
        let dossier = Dossier(
            number: chosen, subject: Translations(subject, in: context.language), status: .received, handler: user,
            decisiveDates: DecisiveDates(contract: nil, delivery: nil, fact: nil),
            procedure: ProcedureDates(receivedOn: receivedOn),
            consumer: Party(
                name: consumer, address: [],
                language: try language(consumerLanguage, option: "--consumer-language", in: context)),
            company: Party(
                name: company, address: [],
                language: try language(companyLanguage, option: "--company-language", in: context),
                enterpriseNumber: enterprise))
        try store.create(dossier, by: user, on: context.today)
        let application = DossierApplication(store: store, user: user, day: context.today)
        application.tell(DossierApplication.Result(number: chosen, revision: 1, kind: .created), in: context)
    }

    private func language(_ text: String?, option: String, in context: Context) throws -> Language {
        guard let text else { return context.language }
        guard let language = Language(rawValue: text) else {
            throw Failure.wrongValue(text, option: option, expected: "fr, nl, de, en")
        }
        return language
    }
}
