import FileFormats
import LegalModel
import Reasoning

/// How the examples of a pack came out, and which planted faults none of them noticed.
struct PackTestReport {
    private let path: String
    private let decoded: DecodedPack
    private let language: Language
    private let results: [PackTestResult]
    /// The planted faults; `nil` when none were.
    private let mutations: [MutationResult]?

    init(path: String, decoded: DecodedPack, isMutated: Bool, language: Language) {
        self.path = path
        self.decoded = decoded
        self.language = language
        results = decoded.pack.runTests()
        mutations = isMutated ? decoded.pack.mutationRun() : nil
    }

    private var failures: [PackTestResult] { results.filter { !$0.mismatches.isEmpty } }
    private var survivors: [MutationResult] { (mutations ?? []).filter { $0.noticedBy == nil } }

    /// Whether all examples came out and all planted faults were noticed.
    var isPassed: Bool { failures.isEmpty && survivors.isEmpty }

    /// The lines.
    var lines: [String] {
        var lines: [String] = []
        for failure in failures {
            lines += Lines.wrapped("✗ " + Console.safe(failure.name), hanging: "  ")
            for mismatch in failure.mismatches {
                lines += Lines.wrapped(mismatch.words(language), indent: "    ", hanging: "      ")
            }
        }
        lines += Lines.wrapped("\(path): \(tally[language])", hanging: "  ")
        guard let mutations else { return lines }
        for survivor in survivors {
            let place = decoded.place(of: survivor.mutation.node)
            lines += Lines.wrapped("✗ \(place): \(survivor.mutation.words[language])", hanging: "    ")
        }
        return lines + Lines.wrapped("\(path): \(rate(mutations)[language])", hanging: "  ")
    }

    private var tally: LocalizedText {
        let passed = results.count - failures.count
        return LocalizedText(
            fr: "\(passed) exemples sur \(results.count) donnent le résultat attendu",
            nl: "\(passed) van \(results.count) voorbeelden geven het verwachte resultaat",
            de: "\(passed) von \(results.count) Beispielen ergeben das erwartete Ergebnis",
            en: "\(passed) of \(results.count) examples come out as expected")
    }

    private func rate(_ mutations: [MutationResult]) -> LocalizedText {
        let noticed = mutations.count - survivors.count
        let share = PercentWords.text(noticed, of: mutations.count)
        return LocalizedText(
            fr: "\(noticed) fautes plantées sur \(mutations.count) sont remarquées par un exemple (\(share[.french]))",
            nl:
                "\(noticed) van \(mutations.count) ingebrachte fouten worden door een voorbeeld opgemerkt (\(share[.dutch]))",
            de: "\(noticed) von \(mutations.count) eingebauten Fehlern bemerkt ein Beispiel (\(share[.german]))",
            en: "\(noticed) of \(mutations.count) planted faults are noticed by an example (\(share[.english]))")
    }

    /// The report as JSON.
    var json: JSONValue {
        var members = [
            JSONValue.Member("file", .string(path)), .init("id", .string(decoded.pack.id.text)),
            .init("tests", .integer(results.count)), .init("failed", .array(failures.map(\.json))),
        ]
        if let mutations {
            members.append(
                .init(
                    "mutation",
                    .table([
                        "planted": .integer(mutations.count), "noticed": .integer(mutations.count - survivors.count),
                        "survivors": .array(survivors.map { $0.mutation.json(in: decoded) }),
                    ])))
        }
        return .object(members)
    }
}

/// Shares as people read them.
enum PercentWords {
    /// `97 %` in French, Dutch and German, `97%` in English; rounded down, so that 100 means all. Of nothing it is all.
    static func text(_ part: Int, of whole: Int) -> LocalizedText {
        let share = whole == 0 ? 100 : part * 100 / whole
        return LocalizedText(fr: "\(share) %", nl: "\(share) %", de: "\(share) %", en: "\(share)%")
    }
}

extension PackMutation {
    /// The planted fault in words.
    var words: LocalizedText {
        switch self {
        case .dropException(let node, let exception):
            LocalizedText(
                fr: "\(node) sans l'exception \(exception) : aucun exemple ne le remarque",
                nl: "\(node) zonder de uitzondering \(exception): geen voorbeeld merkt het op",
                de: "\(node) ohne die Ausnahme \(exception): kein Beispiel bemerkt es",
                en: "\(node) without the exception \(exception): no example notices")
        case .swapBurden(let node):
            LocalizedText(
                fr: "\(node) à prouver par l'autre partie : aucun exemple ne le remarque",
                nl: "\(node) te bewijzen door de andere partij: geen voorbeeld merkt het op",
                de: "\(node) von der anderen Seite zu beweisen: kein Beispiel bemerkt es",
                en: "\(node) to be proved by the other side: no example notices")
        }
    }

    fileprivate func json(in decoded: DecodedPack) -> JSONValue {
        let (kind, exception): (String, String?) =
            switch self {
            case .dropException(_, let exception): ("dropException", exception.text)
            case .swapBurden: ("swapBurden", nil)
            }
        return .table([
            "kind": .string(kind), "node": .string(node.text), "exception": .optional(exception),
            "line": .integer(decoded.place(of: node).line),
        ])
    }
}

extension PackTestResult.Mismatch {
    /// What was expected and what came out; of lists of questions only what is missing and what is too many.
    func words(_ language: Language) -> String {
        let label = LocalizedText(
            fr: "attendu \(expected), obtenu \(found)", nl: "verwacht \(expected), gekregen \(found)",
            de: "erwartet \(expected), erhalten \(found)", en: "expected \(expected), found \(found)")
        guard let wanted = list(expected), let got = list(found) else {
            return Colon.between(node.text, label[language], language)
        }
        let missing = wanted.filter { !got.contains($0) }.map { "− " + $0 }
        let extra = got.filter { !wanted.contains($0) }.map { "+ " + $0 }
        return Colon.between("\(node) (ask)", (missing + extra).joined(separator: ", "), language)
    }

    private func list(_ text: String) -> [String]? {
        guard text.first == "[", text.last == "]" else { return nil }
        return text.dropFirst().dropLast().split(separator: ", ").map(String.init)
    }
}

extension PackTestResult {
    fileprivate var json: JSONValue {
        .table([
            "name": .string(name),
            "mismatches": .array(
                mismatches.map {
                    .table([
                        "node": .string($0.node.text), "expected": .string($0.expected), "found": .string($0.found),
                    ])
                }),
        ])
    }
}
