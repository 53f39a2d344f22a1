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
        let other = held.filter { old in !new.contains { $0.hasSameWords(as: old) || $0.fulfils(old) } }
        if held.isEmpty {
            added.append(number)
        } else if new.contains(where: { row in !held.contains { $0.hasSameWords(as: row) } }) {
            changed.append(number)
        }
        if isOlder {
            let first = held.compactMap(\.validFrom).min()
            let older = new.filter { row in !held.contains { $0.hasSameWords(as: row) } }
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
        return rows.map { row in
            guard row.status != future,
                let next = rows.first(where: { $0.status == future && $0.region == row.region })?.validFrom,
                let end = dayBefore(next), isAfter(end, row)
            else { return row }
            var row = row
            row.validTo = end
            return row
        }
    }
}

extension ArticleTextRow {
    /// Whether this row is one that was announced, or of unknown date, and whose day is now known or has come.
    func fulfils(_ earlier: ArticleTextRow) -> Bool {
        let open = [OfficialVersion.Status.future, .unknown].map(\.rawValue)
        let known = [OfficialVersion.Status.inForce, .unknown].map(\.rawValue)
        return textHash == earlier.textHash && region == earlier.region && earlier.validTo == nil
            && earlier.status.map(open.contains) ?? false && status.map(known.contains) ?? false
    }

    /// Whether two rows hold the same words for the same region and time to come.
    func hasSameWords(as other: ArticleTextRow) -> Bool {
        textHash == other.textHash && region == other.region && status == other.status
    }
}
