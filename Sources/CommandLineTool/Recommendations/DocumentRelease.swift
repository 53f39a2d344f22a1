import Casework
import Foundation
import LegalModel
import Review

/// Writes a document of a dossier: final when it is approved or was released, else a draft that says so.
struct DocumentRelease {
    /// The settings of the command.
    let context: Context
    /// The dossier.
    let number: DossierNumber
    /// The document: `recommendation`, or the id of a relay.
    let document: String
    /// The formats, with commas.
    let formats: String
    /// The folder.
    let output: String
    /// Only this language; it may be one in which nothing is approved, and then is a draft.
    let language: Language?

    /// What was written.
    struct Result {
        /// The paths.
        let paths: [String]
        /// The receipt; `nil` for drafts.
        let receipt: Receipt?
        /// The day a document released now bears, when it is not today.
        let otherDay: CivilDate?
        /// Whether an approval waits for somebody to release it.
        let awaitsUser: Bool
    }

    /// Writes the files: all or none.
    func run() throws -> Result {
        let writer = try DocumentFiles(context, formats: formats)
        let assembly = try CaseAssembly(context, dossier: number)
        let mail = writer.needsMail ? try LetterMail(of: document, in: assembly) : nil
        if let language, let draft = try assembly.earlyDraft(of: document, in: language) {
            return try write(
                [CaseAssembly.Draft(addressee: nil, document: draft)], with: writer, mail, assembly, awaitsUser: false)
        }
        let review = try assembly.composed(document)
        let gate = try Gate(review, document: document)
        switch gate.standing {
        case .released:
            return try write(gate.release(by: nil, on: context.today), with: writer, mail, assembly)
        case .approved:
            guard let user = context.user else { break }
            let whole = try Gate(assembly.review(of: document), document: document)
            return try write(whole.release(by: user, on: context.today), with: writer, mail, assembly)
        case .draft, .submitted, .returned, .outdated: break
        }
        let awaitsUser = if case .approved = gate.standing { true } else { false }
        return try write(
            assembly.drafts(of: document, in: language, composed: review), with: writer, mail, assembly,
            awaitsUser: awaitsUser)
    }

    private func write(
        _ drafts: [CaseAssembly.Draft], with writer: DocumentFiles, _ mail: LetterMail?, _ assembly: CaseAssembly,
        awaitsUser: Bool
    ) throws -> Result {
        let files = try drafts.flatMap { draft in
            try writer.files(
                of: draft.document, name: name(of: draft, in: assembly.dossier, isDraft: true),
                mail: mail, for: draft.addressee
            ).files
        }
        return Result(paths: try FileSet(files).write(to: output), receipt: nil, otherDay: nil, awaitsUser: awaitsUser)
    }

    private func write(
        _ released: ReleasedDocuments, with writer: DocumentFiles, _ mail: LetterMail?, _ assembly: CaseAssembly
    ) throws -> Result {
        var files: [FileSet.File] = []
        let wanted = released.documents.map {
            CaseAssembly.Draft(addressee: LetterAudience(rawValue: $0.name), document: $0.document)
        }.filter { language == nil || $0.document.properties.language == language }
        for final in wanted {
            files += try writer.files(
                of: final.document, name: name(of: final, in: assembly.dossier, isDraft: false), mail: mail,
                for: final.addressee
            ).files
        }
        if wanted.isEmpty {
            for draft in try assembly.drafts(of: document, in: language, composed: nil) {
                files += try writer.files(
                    of: draft.document, name: name(of: draft, in: assembly.dossier, isDraft: true),
                    mail: mail, for: draft.addressee
                ).files
            }
        } else if let step = released.step {
            try assembly.record(step, status: .recommended)
        }
        let day = wanted.first?.document.properties.date
        return Result(
            paths: try FileSet(files).write(to: output), receipt: wanted.isEmpty ? nil : released.receipt,
            otherDay: released.step != nil && day != context.today ? day : nil, awaitsUser: false)
    }

    /// A name without personal data: `2026-00123-recommandation-fr`, `2026-00123-relais-r1-nl-draft`,
    /// `2026-00123-b1-refusal-consumer-fr`.
    private func name(of written: CaseAssembly.Draft, in dossier: Dossier, isDraft: Bool) -> String {
        let language = written.document.properties.language
        if let letter = dossier.letters.first(where: { $0.id.text == document }) {
            let to = written.addressee.map { "-" + $0.rawValue } ?? ""
            return "\(number)-\(document.lowercased())-\(letter.type)\(to)-\(language.rawValue)"
                + (isDraft ? "-draft" : "")
        }
        let kind =
            document == ApprovalStep.recommendation
            ? DocumentRelease.recommendation[language]
            : DocumentRelease.relay[language] + "-" + document.lowercased().filter { $0.isLetter || $0.isNumber }
        return "\(number)-\(kind)-\(language.rawValue)" + (isDraft ? "-draft" : "")
    }

    private static let recommendation = LocalizedText(
        fr: "recommandation", nl: "aanbeveling", de: "empfehlung", en: "recommendation")
    private static let relay = LocalizedText(fr: "relais", nl: "doorgifte", de: "weitergabe", en: "relay")
}
