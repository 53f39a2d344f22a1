import Foundation
import LegalModel

/// Reads the keys of a JSON object on one line and, at the end, refuses those that nobody asked for.
struct JSONLine {
    private let values: [String: Any]
    private let place: SourceLocation
    private var asked: Set<String> = []

    init(_ line: ArraySlice<UInt8>, at place: SourceLocation) throws(DataFault) {
        self.place = place
        let value: Any
        do {
            value = try JSONSerialization.jsonObject(with: Data(line))
        } catch {
            let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
            throw DataFault(.syntax(reason ?? "JSON"), at: place)
        }
        guard let values = value as? [String: Any] else {
            throw DataFault(.wrongKind(expected: .mapping, found: .text), at: place)
        }
        self.values = values
    }

    /// A text; `nil` when the key is absent or null.
    mutating func text(_ key: String) throws(DataFault) -> String? {
        asked.insert(key)
        guard let value = values[key], !(value is NSNull) else { return nil }
        guard let text = value as? String else {
            throw DataFault(.wrongKind(expected: .text, found: .mapping), at: place, path: [key])
        }
        return text
    }

    /// A text that must be there and not blank.
    mutating func required(_ key: String) throws(DataFault) -> String {
        guard let text = try text(key) else { throw DataFault(.missingKey(key), at: place) }
        guard text.contains(where: { !$0.isWhitespace }) else { throw DataFault(.empty(key), at: place) }
        return text
    }

    /// A list of texts; empty when the key is absent or null.
    mutating func texts(_ key: String) throws(DataFault) -> [String] {
        asked.insert(key)
        guard let value = values[key], !(value is NSNull) else { return [] }
        guard let texts = value as? [String] else {
            throw DataFault(.wrongKind(expected: .sequence, found: .text), at: place, path: [key])
        }
        return texts
    }

    /// A list of texts, without blank ones; empty when the value is anything else.
    mutating func textsIfAny(_ key: String) -> [String] {
        asked.insert(key)
        return (values[key] as? [String] ?? []).filter { $0.contains { !$0.isWhitespace } }
    }

    /// A date; `nil` when the key is absent or null.
    mutating func date(_ key: String) throws(DataFault) -> CivilDate? {
        guard let text = try text(key) else { return nil }
        guard let date = CivilDate(iso: text) else {
            throw DataFault(.invalidValue(text, expected: .date), at: place, path: [key])
        }
        return date
    }

    /// The one date that stands somewhere in a text.
    mutating func dateInside(_ key: String) throws(DataFault) -> CivilDate? {
        guard let text = try text(key) else { return nil }
        let dates = text.split(whereSeparator: \.isWhitespace).compactMap { CivilDate(iso: $0) }
        guard dates.count == 1 else {
            throw DataFault(.invalidValue(text, expected: .date), at: place, path: [key])
        }
        return dates.first
    }

    /// Passes over a key.
    mutating func ignore(_ key: String) { asked.insert(key) }

    /// Throws `unknownKey` for a key that was not asked for.
    func finish() throws(DataFault) {
        if let key = values.keys.sorted().first(where: { !asked.contains($0) }) {
            throw DataFault(.unknownKey(key, allowed: asked.sorted()), at: place)
        }
    }
}
