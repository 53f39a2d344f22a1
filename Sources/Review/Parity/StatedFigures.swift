import LegalModel

/// The amounts, dates and exhibits that a document states, in one form for all languages. Quoted words do not count.
struct StatedFigures: Hashable {
    private var values: [Kind: Set<String>] = [:]

    /// What is compared.
    enum Kind: Hashable, CaseIterable {
        case amount, date, exhibit

        /// The kind with its article, at the beginning of a sentence.
        var word: LocalizedText {
            switch self {
            case .amount: LocalizedText(fr: "Le montant", nl: "Het bedrag", de: "Der Betrag", en: "The amount")
            case .date: LocalizedText(fr: "La date", nl: "De datum", de: "Das Datum", en: "The date")
            case .exhibit: LocalizedText(fr: "La pièce", nl: "Het stuk", de: "Die Unterlage", en: "Exhibit")
            }
        }
    }

    /// Reads a document.
    init(_ document: Document, exhibits: Set<String>) {
        let amounts = AmountReader(document.properties.language)
        let names = Dictionary(exhibits.map { ($0.lowercased(), $0) }) { first, _ in first }
        let areNumbered = names.keys.allSatisfy(\.holdsDigit)
        for whole in document.blocks.filter(\.isOwnWords).flatMap(\.lines) {
            let line = StatedFigures.ownWords(of: whole)
            let holdsDigit = line.holdsDigit
            if holdsDigit || !areNumbered {
                values[.exhibit, default: []].formUnion(StatedFigures.exhibits(in: line, names))
            }
            guard holdsDigit else { continue }
            values[.amount, default: []].formUnion(amounts.amounts(in: line).map(\.description))
            values[.date, default: []].formUnion(DateReader.dates(in: line).map(\.description))
        }
    }

    /// A line without what stands in quotation marks: quoted words keep the way their author writes numbers.
    private static func ownWords(of line: String) -> String {
        guard line.unicodeScalars.contains(where: { "«“„".unicodeScalars.contains($0) }) else { return line }
        var words = String.UnicodeScalarView()
        var closing: [Unicode.Scalar] = []
        for scalar in line.unicodeScalars {
            if let mark = closing.last {
                if scalar == mark { closing.removeLast() }
            } else if scalar == "«" {
                closing.append("»")
            } else if scalar == "“" {
                closing.append("”")
            } else if scalar == "„" {
                closing.append("“")
            } else {
                words.append(scalar)
            }
        }
        return closing.isEmpty ? String(words) : line
    }

    /// The values of a kind.
    subscript(kind: Kind) -> Set<String> { values[kind] ?? [] }

    /// Exhibits by their id, or by their number after the word: `pièces 1, 3 et 5`, `stuk 8`.
    ///
    /// - Parameter names: the ids of the exhibits by their lower-case form.
    private static func exhibits(in line: String, _ names: [String: String]) -> Set<String> {
        var found: Set<String> = []
        var isCounting = false
        for part in line.inLowerCase().unicodeScalars.split(whereSeparator: { !$0.isWordPart }) {
            let word = String(part)
            if exhibitWords.contains(word) {
                isCounting = true
            } else if let number = Int(word), isCounting {
                found.formUnion([names["p\(number)"], names[word]].compactMap { $0 })
            } else if !joiningWords.contains(word) {
                isCounting = false
            }
            if let name = names[word], Int(word) == nil { found.insert(name) }
        }
        return found
    }

    private static let exhibitWords: Set<String> = [
        "pièce", "pièces", "stuk", "stukken", "anlage", "anlagen", "unterlage", "unterlagen", "exhibit", "exhibits",
    ]

    private static let joiningWords: Set<String> = ["et", "en", "und", "and", "à", "tot", "bis", "to", "n", "nr", "no"]
}

extension Block {
    /// Whether the block holds words of the service.
    fileprivate var isOwnWords: Bool {
        switch self {
        case .quotation: false
        case .title, .heading, .paragraph, .lines, .numbered, .list, .table, .framed, .approved: true
        }
    }
}
