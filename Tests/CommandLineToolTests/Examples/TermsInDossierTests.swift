import Casework
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("Terms of the law in a dossier")
struct TermsInDossierTests {
    private func told(_ change: (inout Dossier) throws -> Void) throws -> String {
        var desk = try ExampleDesk()
        try desk.store("dossier", of: "late-sofa")
        try desk.change(change)
        return desk.run(["recommendation", "check", desk.number, "--json"]).text
    }

    @Test("the check tells the terms of the packs, counted from the dates of the dossier")
    func counted() throws {
        let text = try told { $0.decisiveDates.claimDue = CivilDate(iso: "2026-03-16") }
        #expect(text.contains(#""id":"T.delivery","term":"delivery-30-days""#))
        #expect(text.contains(#""from":"2026-02-14","due":"2026-03-16","mediationInDays":0"#))
        // Complete on 28 August, today is 23 November: 88 days, both counted, are added to 16 March 2036.
        #expect(text.contains(#""from":"2026-03-16","due":"2036-06-12","mediationInDays":88"#))
    }

    @Test("without the day, a term is named and not counted")
    func dayUnknown() throws {
        let text = try told { $0.procedure.completeOn = nil }
        #expect(text.contains(#""from":null,"due":null"#))
    }

    @Test("the terms of the guarantee are shown in lines that fit")
    func guarantee() throws {
        var desk = try ExampleDesk()
        try desk.store("2-completed", of: "washing-machine")
        let today = desk.run(["recommendation", "check", desk.number, "--json"]).text
        #expect(today.contains(#""term":"guarantee-2-years-2022""#))
        #expect(today.contains(#""term":"presumption-2-years""#))
        let shown = desk.run(["recommendation", "check", desk.number])
        #expect(shown.text.contains("Délais (pour information"))
        #expect(shown.lines.allSatisfy { $0.count <= 80 })
    }
}
