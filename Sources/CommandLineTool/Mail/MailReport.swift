import Casework
import FileFormats
import LegalModel
import Reasoning

/// Tells what came of a mail that was taken in.
struct MailReport {
    let context: Context
    let number: DossierNumber
    let intake: MailIntake
    let outcome: MailIntake.Outcome

    func tell() {
        if context.isJSON { return Console.write(json: json) }
        let language = context.language
        switch outcome {
        case .isThere(let exhibit, let entry):
            Lines.wrapped(MailWords.isThere(exhibit, entry, number)[language]).forEach(Console.write)
        case .added(let receipt):
            Lines.wrapped(Console.safe(MailWords.added(receipt, intake, number)[language])).forEach(Console.write)
            for (file, exhibit) in zip(intake.message.attachments, receipt.exhibits) {
                let line = "\(exhibit)  \(file.fileName)" + MailWords.note(on: file, receipt, exhibit, intake)[language]
                Lines.wrapped(line, indent: "  ", hanging: "      ").forEach(Console.write)
            }
            for remark in intake.message.remarks {
                Lines.wrapped("– " + MailWords.words(of: remark)[language], hanging: "  ").forEach(Console.write)
            }
            if let twin = receipt.twin {
                Lines.wrapped(MailWords.twin(twin)[language]).forEach(Console.writeError)
            }
        }
    }

    private var json: JSONValue {
        switch outcome {
        case .isThere(let exhibit, let entry):
            return .table([
                "number": .string(number.description), "result": .string("unchanged"),
                "exhibit": .string(exhibit.text), "entry": .optional(entry?.text),
            ])
        case .added(let receipt):
            let files = zip(intake.message.attachments, receipt.exhibits).map { file, exhibit in
                JSONValue.table([
                    "exhibit": .string(exhibit.text), "fileName": .string(file.fileName),
                    "receivedName": .optional(file.receivedName), "type": .string(file.mediaType),
                    "role": .string(file.role.rawValue), "isNew": .boolean(!receipt.known.contains(exhibit)),
                ])
            }
            return .table([
                "number": .string(number.description), "result": .string("added"),
                "exhibit": .string(receipt.file.text), "entry": .optional(receipt.entry?.text),
                "from": .string(intake.side.rawValue), "language": .string(intake.language.rawValue),
                "sentAt": .optional(intake.message.sent?.text),
                "receivedOn": .string(intake.receivedOn.description), "attachments": .array(files),
                "remarks": .array(intake.message.remarks.map { .string($0.rawValue) }),
                "sameMessageAs": .optional(receipt.twin?.text),
            ])
        }
    }
}
