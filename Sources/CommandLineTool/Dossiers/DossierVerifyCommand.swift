import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier verify [N]`: journal, exhibits, receipts; ends with 1 when something does not fit.
struct DossierVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the journal, the files of the exhibits and the receipts.")

    @Argument(help: "The number of a dossier; else all.")
    var number: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let store = try context.store()
        let chosen = try number.map { try DossierArgument.value($0) }
        let numbers = try chosen.map { [$0] } ?? store.list().map(\.number)
        let journal = try store.verifyJournal()
        var problems = journal.problems.map { VerificationProblem($0) }
        for number in numbers {
            // A dossier whose rows cannot be read is in the list already.
            guard chosen != nil || !journal.problems.contains(.stateDiffers(number)) else { continue }
            let dossier = try store.load(number).dossier
            for damaged in store.damagedExhibits(of: dossier) {
                problems.append(VerificationProblem(damaged.fault, exhibit: damaged.exhibit, of: number))
            }
            for check in VerificationProblem.receiptChecks {
                problems += try check.problems(of: number, in: store, context: context)
            }
        }
        tell(problems, journal, numbers.count, in: context)
        if !problems.isEmpty { throw ExitStatus.blocked }
    }

    private func tell(
        _ problems: [VerificationProblem], _ journal: JournalVerification, _ dossiers: Int, in context: Context
    ) {
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossiers": .integer(dossiers), "journalEntries": .integer(journal.entries),
                    "journalHash": .string(journal.head),
                    "problems": .array(
                        problems.map {
                            .table([
                                "kind": .string($0.kind), "dossier": .optional($0.dossier?.description),
                                "text": .string($0.text[context.language]),
                            ])
                        }),
                ]))
            return
        }
        for problem in problems {
            Lines.wrapped("✗ " + problem.text[context.language], hanging: "  ").forEach(Console.write)
        }
        guard problems.isEmpty else { return }
        Console.write(
            LocalizedText(
                fr: "Tout concorde : \(dossiers) dossier(s), \(journal.entries) inscriptions au journal.",
                nl: "Alles klopt: \(dossiers) dossier(s), \(journal.entries) regels in het journaal.",
                de: "Alles stimmt überein: \(dossiers) Akte(n), \(journal.entries) Einträge im Journal.",
                en: "Everything fits: \(dossiers) dossier(s), \(journal.entries) journal entries.")[context.language])
    }
}

/// A check of the receipts of a dossier; the list below is where it is hooked in.
protocol ReceiptCheck {
    /// What does not fit in the receipts of a dossier.
    static func problems(
        of number: DossierNumber, in store: DossierStore, context: Context
    ) throws -> [VerificationProblem]
}

/// What a verification found.
struct VerificationProblem {
    /// A stable word for programs.
    let kind: String
    /// The dossier, when it is one's.
    let dossier: DossierNumber?
    /// What was found, in one sentence.
    let text: LocalizedText

    /// The checks of receipts that `dossier verify` runs.
    static var receiptChecks: [any ReceiptCheck.Type] { [] }

    init(kind: String, dossier: DossierNumber?, text: LocalizedText) {
        self.kind = kind
        self.dossier = dossier
        self.text = text
    }

    init(_ fault: StoreFault, exhibit: Identifier<Exhibit>, of number: DossierNumber) {
        self.init(
            kind: "exhibit", dossier: number,
            text: fault.failure.message.map { _, text in "\(number), \(exhibit) : \(text)" })
    }

    init(_ problem: JournalProblem) {
        switch problem {
        case .gap(let sequence):
            self.init(
                kind: "gap", dossier: nil,
                text: LocalizedText(
                    fr: "une inscription manque dans le journal avant la n° \(sequence)",
                    nl: "er ontbreekt een regel in het journaal vóór nr. \(sequence)",
                    de: "im Journal fehlt ein Eintrag vor Nr. \(sequence)",
                    en: "an entry is missing in the journal before no. \(sequence)"))
        case .brokenLink(let sequence):
            self.init(
                kind: "brokenLink", dossier: nil,
                text: LocalizedText(
                    fr: "l'inscription n° \(sequence) ne suit pas la précédente",
                    nl: "regel nr. \(sequence) volgt niet op de vorige",
                    de: "Eintrag Nr. \(sequence) folgt nicht auf den vorigen",
                    en: "entry no. \(sequence) does not follow the one before"))
        case .wrongHash(let sequence):
            self.init(
                kind: "wrongHash", dossier: nil,
                text: LocalizedText(
                    fr: "l'inscription n° \(sequence) a été modifiée", nl: "regel nr. \(sequence) is gewijzigd",
                    de: "Eintrag Nr. \(sequence) wurde verändert", en: "entry no. \(sequence) was altered"))
        case .cutOff(let expected, let found):
            self.init(
                kind: "cutOff", dossier: nil,
                text: LocalizedText(
                    fr: "le journal s'arrête à \(found) et devrait aller jusqu'à \(expected)",
                    nl: "het journaal stopt bij \(found) en hoort tot \(expected) te gaan",
                    de: "das Journal endet bei \(found) und müsste bis \(expected) reichen",
                    en: "the journal ends at \(found) and should reach \(expected)"))
        case .stateDiffers(let number):
            self.init(
                kind: "stateDiffers", dossier: number,
                text: LocalizedText(
                    fr: "le dossier \(number) n'est pas dans l'état que décrit le journal",
                    nl: "dossier \(number) is niet in de stand die het journaal beschrijft",
                    de: "die Akte \(number) ist nicht in dem Stand, den das Journal beschreibt",
                    en: "dossier \(number) is not in the state that the journal describes"))
        case .userDiffers(let user):
            self.init(
                kind: "userDiffers", dossier: nil,
                text: LocalizedText(
                    fr: "l'utilisateur \(user) n'est pas tel que le journal le décrit",
                    nl: "gebruiker \(user) is niet zoals het journaal beschrijft",
                    de: "der Benutzer \(user) ist nicht so, wie das Journal ihn beschreibt",
                    en: "the user \(user) is not as the journal describes"))
        }
    }
}
