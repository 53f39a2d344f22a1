import ArgumentParser
import FileFormats
import LegalModel
import Reasoning

/// `carnet rules coverage FILE…`: which ways through a pack its examples take, and which none does.
struct RulesCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Which ways through a pack its examples take, and which none does.")

    @Argument(help: "The pack files, or ids of packs that ship.")
    var files: [String]

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let library = PackLibrary(context)
        let reports = try files.map { name in
            let path = library.location(of: name)
            return PackCoverageReport(path: path, decoded: try .sound(at: path), language: context.language)
        }
        if context.isJSON {
            Console.write(json: .table(["packs": .array(reports.map(\.json))]))
        } else {
            reports.flatMap(\.lines).forEach(Console.write)
        }
    }
}

/// The coverage of one pack, as lines and as JSON.
struct PackCoverageReport {
    private let path: String
    private let decoded: DecodedPack
    private let language: Language
    private let coverage: PackCoverage

    init(path: String, decoded: DecodedPack, language: Language) {
        self.path = path
        self.decoded = decoded
        self.language = language
        coverage = PackCoverage(of: decoded.pack)
    }

    /// What no example reaches, with its line in the file; then the shares.
    var lines: [String] {
        var lines: [String] = []
        for part in PackCoverage.Part.allCases {
            let missed = coverage.ways.filter { $0.event.part == part && !$0.isReached }
            guard !missed.isEmpty else { continue }
            lines.append(part.heading[language])
            for (node, ways) in grouped(missed) {
                let events = ways.map { $0.event.words[language] }.joined(separator: ", ")
                let place = decoded.place(of: node)
                lines += Lines.wrapped("\(place.line): \(node): \(events)", indent: "  ", hanging: "      ")
            }
        }
        lines += Lines.wrapped("\(path): " + share(nil), hanging: "  ")
        for part in PackCoverage.Part.allCases {
            lines += Lines.wrapped(Colon.between(part.name[language], share(part), language), indent: "  ")
        }
        return lines
    }

    private func share(_ part: PackCoverage.Part?) -> String {
        let (reached, all) = coverage.count(of: part)
        return "\(PercentWords.text(reached, of: all)[language]) (\(reached)/\(all))"
    }

    private func grouped(_ ways: [PackCoverage.Way]) -> [(NodeIdentifier, [PackCoverage.Way])] {
        var groups: [(NodeIdentifier, [PackCoverage.Way])] = []
        for way in ways {
            if groups.last?.0 == way.node {
                groups[groups.count - 1].1.append(way)
            } else {
                groups.append((way.node, [way]))
            }
        }
        return groups
    }

    /// The report as JSON.
    var json: JSONValue {
        func count(_ part: PackCoverage.Part?) -> JSONValue {
            let (reached, all) = coverage.count(of: part)
            return .table(["reached": .integer(reached), "all": .integer(all)])
        }
        return .table([
            "file": .string(path), "id": .string(decoded.pack.id.text), "total": count(nil),
            "values": count(.values), "reasons": count(.reasons), "presumptions": count(.presumptions),
            "exceptions": count(.exceptions),
            "missed": .array(
                coverage.ways.filter { !$0.isReached }.map { way in
                    .table([
                        "node": .string(way.node.text), "part": .string(way.event.part.rawValue),
                        "event": .string(way.event.code), "line": .integer(decoded.place(of: way.node).line),
                    ])
                }),
        ])
    }
}

extension PackCoverage.Part {
    fileprivate var name: LocalizedText {
        switch self {
        case .values: LocalizedText(fr: "Valeurs", nl: "Waarden", de: "Werte", en: "Values")
        case .reasons: LocalizedText(fr: "Motifs", nl: "Redenen", de: "Gründe", en: "Reasons")
        case .presumptions: LocalizedText(fr: "Présomptions", nl: "Vermoedens", de: "Vermutungen", en: "Presumptions")
        case .exceptions: LocalizedText(fr: "Exceptions", nl: "Uitzonderingen", de: "Ausnahmen", en: "Exceptions")
        }
    }

    fileprivate var heading: LocalizedText {
        switch self {
        case .values:
            LocalizedText(
                fr: "Valeurs qu'aucun exemple n'atteint", nl: "Waarden die geen voorbeeld bereikt",
                de: "Werte, die kein Beispiel erreicht", en: "Values that no example reaches")
        case .reasons:
            LocalizedText(
                fr: "Motifs qu'aucun exemple n'atteint", nl: "Redenen die geen voorbeeld bereikt",
                de: "Gründe, die kein Beispiel erreicht", en: "Reasons that no example reaches")
        case .presumptions:
            LocalizedText(
                fr: "Présomptions", nl: "Vermoedens", de: "Vermutungen", en: "Presumptions")
        case .exceptions:
            LocalizedText(
                fr: "Exceptions qui ne jouent dans aucun exemple", nl: "Uitzonderingen die in geen voorbeeld spelen",
                de: "Ausnahmen, die in keinem Beispiel greifen", en: "Exceptions that carry in no example")
        }
    }
}

extension PackCoverage.Event {
    fileprivate var words: LocalizedText {
        switch self {
        case .value(let value): ExplanationWords.value(value, of: .leaf)
        case .because(let reason): .verbatim(reason)
        case .presumption(.carried):
            LocalizedText(fr: "jamais appliquée", nl: "nooit toegepast", de: "nie angewandt", en: "never carried")
        case .presumption(.open):
            LocalizedText(fr: "jamais ouverte", nl: "nooit open", de: "nie offen", en: "never open")
        case .presumption(.rebutted):
            LocalizedText(fr: "jamais renversée", nl: "nooit weerlegd", de: "nie widerlegt", en: "never rebutted")
        case .exception(let id): .verbatim(id.text)
        }
    }

    fileprivate var code: String {
        switch self {
        case .value(let value): value.rawValue
        case .because(let reason): reason
        case .presumption(let event): event.rawValue
        case .exception(let id): id.text
        }
    }
}
