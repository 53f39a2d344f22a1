import LegalModel

/// Finds written-out dates in running text of any of the four languages: `jeudi 12 mars 2026`, `1er mai 2026`,
/// `12. März 2026`, and `2026-03-12`.
enum DateReader {
    static func dates(in line: String) -> [CivilDate] {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let written = words.indices.compactMap { index -> CivilDate? in
            guard index >= 1, index + 1 < words.count, let month = months[words[index]],
                let day = Int(words[index - 1].prefix { $0.isNumber }), let year = Int(words[index + 1])
            else { return nil }
            return CivilDate(year: year, month: month, day: day)
        }
        return written + words.compactMap { CivilDate(iso: $0) }
    }

    private static let months: [String: Int] = {
        let names = [
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "january february march april may june july august september october november december",
        ]
        var months: [String: Int] = [:]
        for list in names {
            for (index, name) in list.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        }
        return months
    }()
}
