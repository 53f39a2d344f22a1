import LegalModel

/// Brings the versions of a file together with those that were held from the same source.
struct VersionMerging {
    private let before: [String: [ArticleTextRow]]
    private let heldState: CivilDate?
    private let isOlder: Bool
    private(set) var added: [String] = []
    private(set) var changed: [String] = []
    private(set) var vanished: [String] = []

    init(before: [ArticleTextRow], heldState: CivilDate?, isOlder: Bool) {
        self.before = Dictionary(grouping: before, by: \.number)
        self.heldState = heldState
        self.isOlder = isOlder
    }

    /// All versions that are to stand, by article in the order of the file, oldest first.
    mutating func merge(_ rows: [ArticleTextRow]) -> [ArticleTextRow] {
        var result: [ArticleTextRow] = []
        var numbers: [String] = []
        let after = Dictionary(grouping: rows, by: \.number)
        var seen: Set<String> = []
        for row in rows where seen.insert(row.number).inserted { numbers.append(row.number) }
        for number in numbers { result += merged(number, before[number] ?? [], after[number] ?? []) }
        for (number, held) in before.sorted(by: { $0.key < $1.key }) where after[number] == nil {
            if !isOlder { vanished.append(number) }
            result += isOlder ? held : held.map { ended($0, on: heldState?.description) }
        }
        return result
    }

    private mutating func merged(_ number: String, _ held: [ArticleTextRow], _ new: [ArticleTextRow])
        -> [ArticleTextRow]
    {
        let shown = Set(new.map(\.words))
        let known = Set(held.map(\.words))
        let open = Set(new.filter(\.isShownNow).map(\.place))
        let other = held.filter { !shown.contains($0.words) && !($0.isOpen && open.contains($0.place)) }
        if held.isEmpty {
            added.append(number)
        } else if new.contains(where: { !known.contains($0.words) }) {
            changed.append(number)
        }
        if isOlder {
            let first = held.compactMap(\.validFrom).min()
            let older = new.filter { !known.contains($0.words) }
            return older.map { ended($0, on: first.flatMap(dayBefore) ?? $0.state) } + held
        }
        let begins = new.compactMap(\.validFrom).min()
        let history = other.map { old in
            ended(
                old,
                on: begins.flatMap(dayBefore).flatMap { end in isAfter(end, old) ? end : nil } ?? heldState?.description
            )
        }
        return history + closedBeforeFuture(new)
    }

    /// The words of a version that is no longer shown: in force until a day at most. An end that was known stays.
    private func ended(_ row: ArticleTextRow, on day: String?) -> ArticleTextRow {
        guard row.validTo == nil, row.status != OfficialVersion.Status.future.rawValue else { return row }
        var row = row
        row.validTo = day.flatMap { isAfter($0, row) ? $0 : nil } ?? row.validFrom
        return row
    }

    private func isAfter(_ day: String, _ row: ArticleTextRow) -> Bool { row.validFrom.map { $0 <= day } ?? true }

    private func dayBefore(_ day: String) -> String? { CivilDate(iso: day)?.adding(days: -1).description }

    /// A version in force ends the day before the future version of the same article and region begins.
    private func closedBeforeFuture(_ rows: [ArticleTextRow]) -> [ArticleTextRow] {
        let future = OfficialVersion.Status.future.rawValue
        let announced = Dictionary(
            rows.filter { $0.status == future }.map { ($0.region ?? "", $0.validFrom) },
            uniquingKeysWith: { first, _ in first })
        guard !announced.isEmpty else { return rows }
        return rows.map { row in
            guard row.status != future, let day = announced[row.region ?? ""], let next = day,
                let end = dayBefore(next), isAfter(end, row)
            else { return row }
            var row = row
            row.validTo = end
            return row
        }
    }
}

extension ArticleTextRow {
    /// What makes a version the same one on another page: words, region, and time to come or not.
    fileprivate var words: String { "\(textHash)|\(region ?? "")|\(status ?? "")" }

    /// Words and region alone.
    fileprivate var place: String { "\(textHash)|\(region ?? "")" }

    /// Whether the version was announced, or its day was not known, and nothing has ended it.
    fileprivate var isOpen: Bool { validTo == nil && has(.future, .unknown) }

    /// Whether the version stands as law today, as far as is known.
    fileprivate var isShownNow: Bool { has(.inForce, .unknown) }

    private func has(_ wanted: OfficialVersion.Status...) -> Bool { wanted.contains { $0.rawValue == status } }
}
