import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@Suite("Dated figures of computations")
struct ComputationDataTests {
    // MARK: What ships

    /// The texts of the elements of an article in French, by place, in the version of a day.
    private func elements(_ file: String, _ number: String, from: String) throws -> [String: String] {
        var reader = try ShippedCalculator.node("digests/\(file)").mapping()
        for article in try reader.required("articles").sequence() {
            var article = try article.mapping()
            guard try article.required("number").text() == number else { continue }
            for version in try article.required("versions").sequence() {
                var version = try version.mapping()
                guard version.optional("validFrom").flatMap({ try? $0.text() }) == from else { continue }
                var texts: [String: String] = [:]
                for element in try version.required("elements").sequence() {
                    var element = try element.mapping()
                    texts[try element.required("at").text()] = try element.required("fr").text()
                }
                return texts
            }
        }
        return [:]
    }

    /// The numbers of a French text, as amounts: `2 000`, `7,50`, `150,01`.
    private func numbers(_ text: String?) -> [Money] {
        let joined = (text ?? "").replacing(/(\d)[ \u{202F}\u{A0}](\d{3})/) { "\($0.1)\($0.2)" }
        return joined.matches(of: /\d+(?:,\d+)?/).compactMap {
            Money(decimal: $0.0.replacing(",", with: "."))
        }
    }

    private func euros(_ texts: String...) throws -> [Money] { try texts.map(ShippedCalculator.euros) }

    @Test("the lump sums say what the digest of article XIX.4 says")
    func lumpSums() throws {
        let digest = try elements("BE-CDE/book-XIX.yaml", "XIX.4", from: "2023-09-01")
        let table = try #require(try ShippedCalculator.calculator().tables.rules.lumpSums.first?.content)
        let (first, second, third) = (table.slices[0], table.slices[1], table.slices[2])
        let tenth = Money(cents: Int64(second.rate.tenThousandths / 100))
        let twentieth = Money(cents: Int64(third.rate.tenThousandths / 100))
        #expect(numbers(digest["al.1,2°,a)"]) == [try #require(first.upTo), first.base])
        #expect(
            numbers(digest["al.1,2°,b)"])
                == [second.above + Money(cents: 1), try #require(second.upTo), second.base, tenth])
        #expect(
            numbers(digest["al.1,2°,c)"]) == [third.above, third.base, twentieth, try #require(table.maximum)])
        #expect(numbers(digest["al.1,1°"]).first == (try euros("8")[0]))
    }

    @Test("reminders say what the digest of article XIX.2 says")
    func reminders() throws {
        let digest = try elements("BE-CDE/book-XIX.yaml", "XIX.2", from: "2023-09-01")
        let rules = try ShippedCalculator.calculator().tables.rules
        let costs = try #require(rules.reminders.first?.content)
        let term = try #require(rules.reminderTerms.first?.content)
        #expect(numbers(digest["§2,al.2"]) == [costs.maximum])
        #expect(digest["§2,al.2"]?.contains("trois échéances") == true && costs.freeForRegularSupply == 3)
        #expect(digest["§2,al.1"]?.contains("premier rappel gratuit") == true && costs.free == 1)
        #expect(numbers(digest["§1,al.1"]) == [Money(cents: Int64(term.days * 100))])
        #expect(digest["§1,al.1"]?.contains("troisième jour ouvrable") == true && term.workingDaysAfterPosting == 3)
        #expect(digest["§1,al.2"]?.contains("jour calendrier suivant") == true && term.daysAfterElectronicSending == 1)
    }

    @Test("the ceiling for animals says what the digest of article 1649quinquies says")
    func animals() throws {
        let digest = try elements("BE-ACC/sale.yaml", "1649quinquies", from: "2024-05-01")
        let table = try #require(try ShippedCalculator.calculator().tables.rules.veterinary.first?.content)
        for (index, slice) in table.slices.enumerated() {
            let found = numbers(digest["§3/1,al.2,1°,-\(index + 1))"])
            #expect(found.first == Money(cents: Int64(slice.rate.tenThousandths / 100)))
            #expect(found.dropFirst().first == slice.above + Money(cents: 1))
            #expect(found.dropFirst(2).first == slice.upTo)
        }
    }

    @Test("every article that a computation names is a place of a digest, in force while the rule holds")
    func citations() throws {
        let tables = try ShippedCalculator.calculator().tables
        var named: [(ArticleReference, CivilDate)] = []
        func add<Content>(_ rules: [DatedRule<Content>]) {
            for rule in rules { named += rule.citations.map { ($0, rule.from) } }
        }
        add(tables.rules.lumpSums)
        add(tables.rules.reminders)
        add(tables.rules.reminderTerms)
        add(tables.rules.veterinary)
        add(tables.rules.formulas)
        for rule in tables.rules.lumpSums + tables.rules.veterinary {
            named += rule.content.slices.map { ($0.citation, rule.from) }
        }
        let day = try ShippedCalculator.day("2024-01-01")
        for series in tables.interest.series.values {
            named += series.citations.map { ($0, day) }
        }
        #expect(named.count > 20)
        let places = try Self.places()
        for (reference, day) in named {
            let versions = places[reference.key.description] ?? []
            let version = versions.first { $0.validity.standing(on: day) == .inForce }
            #expect(version?.places.contains(reference.place) == true, "\(reference) on \(day)")
        }
    }

    private struct Version {
        let validity: Validity
        let places: Set<String>
    }

    /// The places of every digest, by article.
    private static func places() throws -> [String: [Version]] {
        var result: [String: [Version]] = [:]
        for file in [
            "BE-CDE/book-XIX.yaml", "BE-ACC/sale.yaml", "BE-CC/book-5-nonperformance.yaml", "BE-CC/book-5.yaml",
            "BE-CC/book-1.yaml",
            "BE-CC/book-1-general.yaml",
        ] {
            var reader = try ShippedCalculator.node("digests/\(file)").mapping()
            let code = try reader.required("code").text()
            for article in try reader.required("articles").sequence() {
                var article = try article.mapping()
                let key = "\(code):\(try article.required("number").text())"
                for version in try article.required("versions").sequence() {
                    var version = try version.mapping()
                    var places: Set<String> = []
                    for element in try version.list("elements") {
                        var element = try element.mapping()
                        places.insert(try element.required("at").text())
                    }
                    let validity = try #require(
                        Validity(
                            from: try version.optional("validFrom")?.date(), to: try version.optional("validTo")?.date()
                        ))
                    result[key, default: []].append(Version(validity: validity, places: places))
                }
            }
        }
        return result
    }

    @Test("the legal rates of the table are whole years in a row, and no row stands for days to come")
    func rates() throws {
        let series = try ShippedCalculator.calculator().tables.interest.series
        let legal = try #require(series[.legal])
        for (earlier, later) in zip(legal.rates, legal.rates.dropFirst()) {
            #expect(earlier.span.last.adding(days: 1) == later.span.first)
            #expect(later.span.first.month == 1 && later.span.first.day == 1)
        }
        for rate in legal.rates + (series[.commercial]?.rates ?? []) {
            #expect(rate.span.last.year <= 2026)
            #expect(rate.state != .text || rate.gazette != nil)
        }
    }

    // MARK: Bad files

    @Test(
        "a table of rates that is wrong is refused with its line and column",
        arguments: [
            ("rate: \"5.25\"", "rate: \"-5\"", 6, 51), ("rate: \"5.25\"", "rate: \"5,25\"", 6, 51),
            ("state: text", "state: sure", 6, 66), ("from: 2023-01-01", "from: 2023-02-30", 6, 17),
            ("from: 2023-01-01", "from: 2024-01-01", 6, 33), ("from: 2024-01-01", "from: 2023-12-31", 7, 9),
            ("source: a", "colour: a", 6, 9), ("- id: legal", "- id: illegal", 2, 9),
            ("cite: BE-CC:5.240", "cite: 5.240", 3, 11), ("series:", "rates:", 1, 1),
        ])
    func badRates(good: String, bad: String, line: Int, column: Int) throws {
        let text = """
            series:
              - id: legal
                cite: BE-CC:5.240
                law: { fr: loi, nl: wet, de: Gesetz, en: law }
                rates:
                  - { from: 2023-01-01, to: 2023-12-31, rate: "5.25", state: text, source: a }
                  - { from: 2024-01-01, to: 2024-12-31, rate: "5.75", state: text, source: b }
            """
        #expect(throws: Never.self) { try InterestTable(decoding: YAMLReader.read(text, file: "r.yaml")) }
        let broken = text.replacing(good, with: bad, maxReplacements: 1)
        #expect(broken != text)
        let fault = #expect(throws: DataFault.self) {
            try InterestTable(decoding: YAMLReader.read(broken, file: "r.yaml"))
        }
        let location = try #require(fault?.location)
        #expect(location.file == "r.yaml")
        #expect((location.line, location.column) == (line, column))
    }

    @Test(
        "a table of rules that is wrong is refused",
        arguments: [
            ("above: \"150.00\"", "above: \"160.00\""), ("upTo: \"150.00\", ", ""), ("percent: \"10\"", "percent: ten"),
            ("free: 1", "free: -1"), ("maximum: \"7.50\"", "maximum: \"0.00\""), ("days: 14", "days: fourteen"),
            ("kind: use", "kind: misuse"), ("from: 2022-06-01", "from: 2022-05-01"),
            ("to: 2022-05-31", "to: 2004-12-31"), ("cite: BE-CDE:XIX.2", "cite: XIX.2"),
            ("veterinaryCosts: []", "animals: []"),
        ])
    func badRules(good: String, bad: String) throws {
        let text = """
            lumpSums:
              - from: 2023-09-01
                maximum: "2000.00"
                slices:
                  - { above: "0.00", upTo: "150.00", base: "20.00", percent: "0", cite: BE-CDE:XIX.4 }
                  - { above: "150.00", percent: "10", cite: BE-CDE:XIX.4 }
            reminders:
              - { from: 2023-09-01, cite: BE-CDE:XIX.2, free: 1, freeForRegularSupply: 3, maximum: "7.50" }
            reminderTerms:
              - { from: 2023-09-01, days: 14, workingDaysAfterPosting: 3, daysAfterElectronicSending: 1 }
            veterinaryCosts: []
            formulas:
              - { kind: use, from: 2005-01-01, to: 2022-05-31 }
              - { kind: use, from: 2022-06-01 }
            """
        #expect(throws: Never.self) { try ComputationRules(decoding: YAMLReader.read(text, file: "c.yaml")) }
        let broken = text.replacing(good, with: bad, maxReplacements: 1)
        #expect(broken != text)
        let fault = #expect(throws: DataFault.self) {
            try ComputationRules(decoding: YAMLReader.read(broken, file: "c.yaml"))
        }
        #expect(fault?.location?.file == "c.yaml")
    }
}
