import Citations
import LegalModel

/// Finds written-out dates in running text of any of the four languages: `jeudi 12 mars 2026`, `1er mai 2026`,
/// `12. März 2026`, and `2026-03-12`.
enum DateReader {
    static func dates(in line: String) -> [CivilDate] {
        let words = line.inLowerCase().unicodeScalars.split { !$0.isWordPart && $0 != "-" }.map { String($0) }
        let written = words.indices.compactMap { index -> CivilDate? in
            guard index >= 1, index + 1 < words.count, let month = months[words[index]],
                let day = Int(words[index - 1].prefix { $0.isNumber }), let year = Int(words[index + 1])
            else { return nil }
            return CivilDate(year: year, month: month, day: day)
        }
        return written + words.compactMap { CivilDate(iso: $0) }
    }

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for language in Language.allCases {
            for (index, name) in CalendarNames.months(in: language).enumerated() {
                months[name.lowercased()] = index + 1
            }
        }
        return months
    }()
}
