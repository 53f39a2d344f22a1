import Casework
import LegalModel

/// N8: two versions of one text name the same amounts, dates and exhibits, and the opinion is the same word for word in
/// the same language.
enum LanguagesAgree: Check {
    static let code = "N8"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        let exhibits = Set(review.dossier.exhibits.map(\.id.text))
        let versions = review.recommendations.sorted { $0.key < $1.key }
        let mentions = versions.map { ($0.key.rawValue, StatedFigures($0.value, exhibits: exhibits)) }
        return mentions.dropFirst().flatMap { other in
            mentions.first.map { compare($0, other, at: "recommendation") } ?? []
        } + opinions(in: review)
    }

    private static func compare(
        _ one: (name: String, figures: StatedFigures), _ other: (name: String, figures: StatedFigures), at path: String
    ) -> [Diagnostic] {
        StatedFigures.Kind.allCases.flatMap { kind -> [Diagnostic] in
            let here = one.figures[kind]
            let there = other.figures[kind]
            return here.subtracting(there).sorted().map { lacks($0, kind, in: other.name, but: one.name, path) }
                + there.subtracting(here).sorted().map { lacks($0, kind, in: one.name, but: other.name, path) }
        }
    }

    private static func lacks(
        _ value: String, _ kind: StatedFigures.Kind, in name: String, but other: String, _ path: String
    ) -> Diagnostic {
        let word = kind.word
        return block(
            .path("\(path).\(name)"),
            LocalizedText(
                fr: "\(word.fr) \(value) figure dans la version « \(other) », mais pas dans « \(name) ».",
                nl: "\(word.nl) \(value) staat in versie \"\(other)\", maar niet in \"\(name)\".",
                de: "\(word.de) \(value) steht in der Fassung „\(other)“, aber nicht in „\(name)“.",
                en: "\(word.en) \(value) stands in version \"\(other)\", but not in \"\(name)\"."),
            remedy: LocalizedText(
                fr: "Comparez les deux textes ; les deux parties doivent lire les mêmes faits.",
                nl: "Vergelijk beide teksten; beide partijen moeten dezelfde feiten lezen.",
                de: "Vergleichen Sie beide Texte; beide Parteien müssen dieselben Tatsachen lesen.",
                en: "Compare both texts; both parties have to read the same facts."))
    }

    /// The opinion in the letters that carry it: the same words in one language, the same figures in two.
    static func opinions(in review: ReviewCase) -> [Diagnostic] {
        let exhibits = Set(review.dossier.exhibits.map(\.id.text))
        let framed = review.letters.compactMap { letter in letter.document.opinion.map { (letter, $0) } }
        guard let (first, opinion) = framed.first else { return [] }
        return framed.dropFirst().flatMap { letter, other -> [Diagnostic] in
            if letter.document.properties.language == first.document.properties.language {
                return opinion.lines == other.lines ? [] : [differs(letter)]
            }
            return compare(
                (first.id, StatedFigures(opinion, exhibits: exhibits)),
                (letter.id, StatedFigures(other, exhibits: exhibits)), at: "relays")
        }
    }

    /// The two letters of a pair state the same amounts and dates; the exhibits that go with the words of one side are
    /// listed to the other alone.
    static func pair(_ letters: [ComposedLetter], in review: ReviewCase) -> [Diagnostic] {
        let toParties = letters.filter { $0.addressee.side != nil }
        guard let first = toParties.first, toParties.count > 1 else { return [] }
        let exhibits = review.dossier.exhibits.map(\.id.text)
        func figures(_ letter: ComposedLetter) -> StatedFigures {
            var document = letter.document
            document.blocks.removeAll { block in
                guard case .list(.bulleted, let items) = block else { return false }
                return items.allSatisfy { item in
                    guard case .text(let text)? = item.first else { return false }
                    return exhibits.contains {
                        text.hasPrefix($0) && !(text.dropFirst($0.count).first?.isNumber ?? true)
                    }
                }
            }
            return StatedFigures(document, exhibits: [])
        }
        return toParties.dropFirst().flatMap { letter in
            compare(
                (first.addressee.rawValue, figures(first)), (letter.addressee.rawValue, figures(letter)),
                at: "letters.\(letter.id)")
        }
    }

    private static func differs(_ letter: ComposedLetter) -> Diagnostic {
        block(
            .path("relays.\(letter.id)"),
            LocalizedText(
                fr: "L'avis du service n'est pas le même pour les deux parties.",
                nl: "Het standpunt van de dienst is niet hetzelfde voor beide partijen.",
                de: "Die Stellungnahme des Dienstes ist nicht für beide Parteien gleich.",
                en: "The service's opinion is not the same for both parties."),
            remedy: LocalizedText(
                fr: "Reprenez le même avis, mot pour mot, dans les deux lettres.",
                nl: "Neem hetzelfde standpunt woord voor woord over in beide brieven.",
                de: "Übernehmen Sie dieselbe Stellungnahme Wort für Wort in beide Schreiben.",
                en: "Use the same opinion, word for word, in both letters."))
    }
}

extension Document {
    /// The framed blocks alone, the service's opinion; `nil` when there is none.
    fileprivate var opinion: Document? {
        var part = self
        part.letterhead = []
        part.blocks = blocks.filter { if case .framed = $0 { true } else { false } }
        return part.blocks.isEmpty ? nil : part
    }
}
