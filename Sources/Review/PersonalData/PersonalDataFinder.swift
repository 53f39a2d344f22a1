import LegalModel

/// Finds personal data in a text: numbers by their check digits, the rest by form and context.
///
/// The stored original is never changed by what is found.
///
/// - Source: letters, section 9.
struct PersonalDataFinder {
    let linter: Linter
    /// Names that the dossier holds.
    var names: [KnownName] = []

    /// The data of a text, in its order; where two kinds claim the same bytes, the one that proves itself wins.
    func data(in text: AnalysedText) -> [PersonalDatum] {
        let calendar = CalendarWords(text.language, lists: linter.lists)
        let dates = DateMention.mentions(in: text, calendar)
        let blocked =
            text.citations + AmountMention.mentions(in: text).map(\.range)
            + dates.filter { $0.date != nil }.map { text.range(of: $0.words) }
        var found = MailAddressScan.addresses(in: text.bytes).map { PersonalDatum(kind: .email, range: $0) }
        func add(_ kind: PersonalDatum.Kind, _ ranges: [Range<Int>]) {
            for range in ranges where !found.contains(where: { $0.range.overlaps(range) }) {
                found.append(PersonalDatum(kind: kind, range: range))
            }
        }
        for datum in IdentifierScan.identifiers(in: text.bytes, blocked: blocked) { add(datum.kind, [datum.range]) }
        add(.birthDate, births(dates, in: text))
        add(.plate, PlateScan.plates(in: text.bytes))
        add(.address, AddressScan(text: text, streets: linter.lists.streets, months: calendar).addresses())
        add(.name, names.flatMap { $0.ranges(in: text.bytes) })
        add(.name, NameScan(text: text, titles: linter.persons).titled())
        add(.health, words(of: .health, in: text))
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The words of a special category.
    func words(of category: WordLists.SpecialCategory, in text: AnalysedText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for sentence in text.sentences {
            for match in linter.special.matches(in: sentence.words, of: text.matcher) where match.value == category {
                // "the European Union" is no trade union.
                let before = match.words.lowerBound - 1
                if before >= 0, text.words[before].folded == "european" { continue }
                let range = text.range(of: match.words)
                if !ranges.contains(where: { $0.overlaps(range) }) { ranges.append(range) }
            }
        }
        return ranges
    }

    /// Dates with a word for birth at most four words before.
    private func births(_ dates: [DateMention], in text: AnalysedText) -> [Range<Int>] {
        dates.filter { date in
            (max(0, date.words.lowerBound - 5)..<date.words.lowerBound).contains {
                PersonalDataFinder.birth.contains(text.words[$0].folded)
            }
        }.map { text.range(of: $0.words) }
    }

    private static let birth: Set<String> = [
        "né", "née", "nés", "naissance", "geboren", "geb", "geboortedatum", "geboorte", "geburtsdatum", "geburt",
        "born", "birth",
        "dob",
    ]
}
