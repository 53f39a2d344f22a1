import Foundation
import GRDB
import LegalModel
import Reasoning

extension RowWriter {
    /// Writes everything but the row of the dossier itself. Rows that were there are replaced; entries are only added to.
    func write(_ dossier: Dossier) throws {
        try clear([
            "reminder", "address_line", "party", "entry_exhibit", "computation_line", "outcome", "claim", "pack_choice",
            "finding_position", "finding_inquiry", "evidence", "finding", "fairness_exhibit", "fairness_ground",
            "opinion_basis",
            "opinion",
            "recommendation", "rewritten_text", "relay_passage", "relay_omission", "relay_point", "relay_exhibit",
            "relay_question", "letter",
            "relay",
            "exhibit",
        ])
        for (index, day) in dossier.procedure.remindersOn.enumerated() {
            try insert("reminder", ["position": index + 1, "sent_on": Self.column(day)])
        }
        try write(dossier.consumer, side: .consumer, position: 1)
        try write(dossier.company, side: .company, position: 2)
        try writeNotebook(dossier)
        try writeReasoning(dossier)
        try writeResults(dossier)
        for (index, relay) in dossier.relays.enumerated() { try write(relay, position: index + 1) }
        for (index, letter) in dossier.letters.enumerated() { try write(letter, position: index + 1) }
    }

    private func write(_ party: Party, side: Side, position: Int) throws {
        try insert(
            "party",
            [
                "side": side.rawValue, "position": position, "name": party.name,
                "form_of_address": party.formOfAddress, "grammar": party.grammar?.rawValue,
                "email": party.email, "telephone": party.telephone, "language": party.language.rawValue,
                "enterprise_number": party.enterpriseNumber?.digits,
                "reference": party.reference,
            ])
        for (index, line) in party.address.enumerated() {
            try insert("address_line", ["side": side.rawValue, "position": index + 1, "line": line])
        }
    }

    private func writeNotebook(_ dossier: Dossier) throws {
        for (index, exhibit) in dossier.exhibits.enumerated() {
            try insert(
                "exhibit",
                [
                    "id": exhibit.id.text, "position": index + 1, "title": Self.column(exhibit.title),
                    "side": exhibit.from.rawValue, "dated_on": Self.column(exhibit.date),
                    "received_on": Self.column(exhibit.receivedOn), "file_name": exhibit.fileName,
                    "sha256": exhibit.sha256, "is_shared": exhibit.isShared ? 1 : 0,
                    "is_not_decisive": exhibit.isNotDecisive ? 1 : 0, "came_with": exhibit.cameWith?.text,
                ])
        }
        for (index, entry) in dossier.entries.enumerated() {
            try write(entry, position: index + 1)
            for (index, exhibit) in entry.exhibits.enumerated() {
                try insert(
                    "entry_exhibit", ["entry": entry.id.text, "position": index + 1, "exhibit": exhibit.text])
            }
        }
    }

    /// ```sql
    /// INSERT INTO entry (…) VALUES (…) ON CONFLICT (dossier, id) DO UPDATE SET position = …, text = …
    /// ```
    /// The guard of the table refuses other words.
    private func write(_ entry: NotebookEntry, position: Int) throws {
        try db.execute(
            sql: """
                INSERT INTO entry (dossier, id, position, kind, dated_on, side, language, text, mail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (dossier, id) DO UPDATE SET
                    position = excluded.position, kind = excluded.kind, dated_on = excluded.dated_on,
                    side = excluded.side, language = excluded.language, text = excluded.text,
                    mail = excluded.mail
                """,
            arguments: [
                self.dossier, entry.id.text, position, entry.kind.rawValue, entry.date.description,
                entry.from?.rawValue, entry.language.rawValue, Data(entry.text.utf8),
                entry.mail?.json,
            ])
    }

    private func write(_ relay: Relay, position: Int) throws {
        let id = relay.id.text
        try insert(
            "relay",
            [
                "id": id, "position": position, "source": relay.source?.text, "addressee": relay.addresseeColumn,
                "dated_on": Self.column(relay.date),
                "due_on": Self.column(relay.due), "carries_opinion": relay.carriesOpinion ? 1 : 0,
            ])
        for (index, passage) in relay.passages.enumerated() {
            try insert(
                "relay_passage",
                [
                    "relay": id, "position": index + 1, "quotation": Self.column(words: passage.quotation),
                    "translation": Self.column(passage.translation),
                ])
        }
        for (index, omission) in relay.omissions.enumerated() {
            try insert(
                "relay_omission",
                [
                    "relay": id, "position": index + 1, "quotation": Self.column(words: omission.quotation),
                    "reason": omission.reason.rawValue,
                ])
        }
        for (index, point) in relay.points.enumerated() {
            try insert(
                "relay_point",
                [
                    "relay": id, "position": index + 1, "quotation": Self.column(words: point.quotation),
                    "summary": Self.column(point.summary), "not_relayed_because": point.notRelayedBecause?.rawValue,
                ])
        }
        for (index, exhibit) in relay.exhibits.enumerated() {
            try insert("relay_exhibit", ["relay": id, "position": index + 1, "exhibit": exhibit.text])
        }
        for (index, question) in relay.questions.enumerated() {
            try insert(
                "relay_question", ["relay": id, "position": index + 1, "question": Self.column(question)])
        }
    }
}

extension Relay {
    /// Whom questions alone are for; a message goes to the party that did not write it.
    fileprivate var addresseeColumn: RowWriter.Column {
        switch content {
        case .message: nil
        case .questions(let side): side.rawValue
        }
    }
}
