import Casework
import LegalModel
import Testing

@testable import CommandLineTool

@Suite("Faults planted in the examples")
struct PlantedFaultTests {
    @Test("there are thirty of them or more, in every example, of each check that a dossier can fail")
    func enough() {
        let faults = PlantedFault.all
        #expect(faults.count >= 30)
        #expect(Set(faults.map(\.example)) == Set(ShippedExample.all.map(\.folder)))
        let codes = Set(faults.map(\.code))
        #expect(codes.isSuperset(of: (1...12).map { "C\($0)" } + ["C13", "C15", "N8", "N13"]), "\(codes.sorted())")
    }

    @Test("each is found by its name and place", arguments: PlantedFault.all)
    func found(fault: PlantedFault) throws {
        let example = try #require(ShippedExample.all.first { $0.folder == fault.example })
        var desk = try ExampleDesk()
        try desk.store(example.state, of: example.folder)
        try desk.change { dossier in try fault.plant(&dossier) }
        let found = desk.diagnostics()
        #expect(
            found.contains { $0.code == fault.code && $0.place == fault.place },
            "wanted \(fault.code) at \(fault.place), found \(found)")
    }
}
