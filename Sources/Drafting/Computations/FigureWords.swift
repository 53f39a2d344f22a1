import Citations
public import LegalModel

/// Amounts, numbers, percentages and dates as people of a language write them, with plain spaces.
public struct FigureWords: Hashable, Sendable {
    /// The language.
    public let language: Language

    /// Makes the words of a language.
    public init(_ language: Language) { self.language = language }

    /// `1 234,56 €`, `€ 1.234,56`, `1.234,56 €`, `€1,234.56`.
    public func amount(_ amount: Money) -> String {
        let cents = amount.cents.magnitude % 100
        let number = grouped(String(amount.cents.magnitude / 100)) + mark + (cents < 10 ? "0" : "") + String(cents)
        return inEuro(number, sign: amount.cents < 0 ? "-" : "")
    }

    /// An exact number of cents in euro, cut after four decimals with `…` where more follow: `75,7166… €`.
    public func exact(cents: Fraction) -> String {
        guard let euros = try? cents.times(Fraction(1, over: 100)) else { return "…" }
        let (text, isExact) = euros.decimal(places: 4)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var decimals = parts.count == 2 ? parts[1] : ""
        if isExact { while decimals.count > 2, decimals.last == "0" { decimals.removeLast() } }
        return inEuro(grouped(parts.first ?? "") + mark + decimals + (isExact ? "" : "…"), sign: "")
    }

    private func inEuro(_ number: String, sign: String) -> String {
        switch language {
        case .french, .german: sign + number + " €"
        case .dutch: "€ " + sign + number
        case .english: sign + "€" + number
        }
    }

    /// `5,75 %`; in English `5.75%`.
    public func percent(_ percentage: Percentage) -> String {
        percentage.description.replacing(".", with: mark) + (language == .english ? "%" : " %")
    }

    /// `1er mars 2024`, `1 maart 2024`, `1. März 2024`, `1 March 2024`.
    public func date(_ date: CivilDate) -> String { CalendarNames.date(date, in: language) }

    /// With its weekday: `lundi 30 mars 2026`.
    public func longDate(_ date: CivilDate) -> String { CalendarNames.longDate(date, in: language) }

    /// The days of a span: `du 1er mars 2024 au 31 décembre 2024`.
    public func span(_ span: DateSpan) -> String {
        let (first, last) = (date(span.first), date(span.last))
        return LocalizedText(
            fr: "du \(first) au \(last)", nl: "van \(first) tot en met \(last)", de: "vom \(first) bis zum \(last)",
            en: "from \(first) to \(last)")[language]
    }

    private var mark: String { language == .english ? "." : "," }

    private func grouped(_ digits: String) -> String {
        let separator = language == .french ? " " : language == .english ? "," : "."
        var groups: [String] = []
        var rest = Substring(digits)
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        return ([String(rest)] + groups).joined(separator: separator)
    }
}
