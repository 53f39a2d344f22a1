import Citations
import Foundation
import LegalModel

/// The names and short names of days and months in one language.
struct CalendarWords: Hashable, Sendable {
    private var weekdays: [String: Weekday] = [:]
    private var months: [String: Int] = [:]

    /// The full names alone, or with those that a word list adds.
    init(_ language: Language, lists: WordLists? = nil) {
        let days = CalendarNames.weekdays(in: language).map { $0.lowercased() }
        let names = CalendarNames.months(in: language).map { $0.lowercased() }
        for (index, name) in days.enumerated() { weekdays[name] = Weekday(rawValue: index + 1) }
        for (index, name) in names.enumerated() { months[name] = index + 1 }
        weekdays["sonnabend"] = language == .german ? .saturday : nil
        for short in lists?.weekdays ?? [] where weekdays[short] == nil {
            guard let index = CalendarWords.index(of: short, among: days) else { continue }
            weekdays[short] = Weekday(rawValue: index + 1)
        }
        for short in lists?.months ?? [] where months[short] == nil {
            guard let index = CalendarWords.index(of: short, among: names) else { continue }
            months[short] = index + 1
        }
    }

    /// The day that a word names.
    func weekday(_ word: TextWord) -> Weekday? { word.kind == .word ? weekdays[word.folded] : nil }

    /// The month that a word names, 1 to 12.
    func month(_ word: TextWord) -> Int? { word.kind == .word ? months[word.folded] : nil }

    /// The name that a short form begins: by its letters, else by its first three without accents; `mrt` is March.
    private static func index(of short: String, among names: [String]) -> Int? {
        if let index = names.firstIndex(where: { $0.hasPrefix(short) }) { return index }
        if short == "mrt" { return 2 }
        let bare = String(plain(short).prefix(3))
        return names.firstIndex { plain($0).hasPrefix(bare) }
    }

    private static func plain(_ word: String) -> String {
        String(
            String.UnicodeScalarView(
                word.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !$0.properties.isDiacritic }))
    }
}
