import Testing

@testable import CommandLineTool

@Suite("The examples that ship")
struct ExampleDossierTests {
    @Test("there is one for each of ten rule packs")
    func onePerPack() {
        #expect(ShippedExample.all.count >= 10, "\(ShippedExample.all.map(\.folder))")
    }

    @Test("the checks of a complete example find nothing, once its packs are signed", arguments: ShippedExample.all)
    func clean(example: ShippedExample) throws {
        var desk = try ExampleDesk()
        try desk.store(example.state, of: example.folder)
        #expect(desk.diagnostics() == [])
    }

    @Test(
        "an example is handed in, approved by somebody else and written in the languages of both sides",
        arguments: ShippedExample.all)
    func leaves(example: ShippedExample) throws {
        var desk = try ExampleDesk()
        try desk.store(example.state, of: example.folder)
        #expect(desk.run(["recommendation", "submit", desk.number]).status == .done)
        #expect(desk.run(["recommendation", "approve", desk.number], as: "chloe").status == .done)
        let render = desk.run(["recommendation", "render", desk.number, "--to", "html", "--output", desk.output])
        #expect(render.status == .done, "\(render.text)")
        #expect(desk.written.count == desk.languages)
    }
}
