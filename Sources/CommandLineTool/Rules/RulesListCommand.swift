import ArgumentParser
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules list`: the packs, with validity, examples and reviewer.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The rule packs there are.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let packs = try PackLibrary(context).files().map { try PackLibrary.read($0) }
        if context.isJSON {
            Console.write(json: .table(["packs": .array(packs.map(\.summary))]))
            return
        }
        for pack in packs {
            Console.write(pack.id.text)
            Console.write("  " + pack.title.text(preferring: context.language))
            Lines.wrapped(Console.safe(pack.lifeLine(context.language)), indent: "  ").forEach(Console.write)
        }
    }
}

extension RulePack {
    fileprivate var summary: JSONValue {
        .table([
            "id": .string(id.text), "title": .string(title.text(preferring: .french)),
            "event": .optional(applicable?.event), "from": .optional(applicable?.validity.from?.description),
            "to": .optional(applicable?.validity.to?.description),
            "claims": .array(elements.filter(\.isClaim).map { .string($0.id.text) }),
            "elements": .integer(elements.count), "tests": .integer(tests.count),
            "reviewed": .boolean(reviewedBy != nil), "textState": .optional(textState?.description),
        ])
    }

    fileprivate func lifeLine(_ language: Language) -> String {
        let from = applicable?.validity.from?.description ?? "…"
        let to = applicable?.validity.to?.description ?? "…"
        let words = LocalizedText(
            fr: "\(from) → \(to) · \(elements.count) éléments · \(tests.count) exemples · ",
            nl: "\(from) → \(to) · \(elements.count) elementen · \(tests.count) voorbeelden · ",
            de: "\(from) → \(to) · \(elements.count) Elemente · \(tests.count) Beispiele · ",
            en: "\(from) → \(to) · \(elements.count) elements · \(tests.count) examples · ")
        let review =
            reviewedBy.map { name in
                LocalizedText(
                    fr: "relu par \(name)", nl: "nagelezen door \(name)", de: "geprüft von \(name)",
                    en: "reviewed by \(name)")
            } ?? LocalizedText(fr: "non relu", nl: "niet nagelezen", de: "nicht geprüft", en: "not reviewed")
        return words[language] + review[language]
    }
}
