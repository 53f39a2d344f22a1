import LegalModel

/// All versions of an article, oldest first: days, how each stands on the day that is shown, which act made it.
struct ArticleHistory {
    private let view: ArticleView
    private let language: Language

    init(_ view: ArticleView, language: Language) {
        self.view = view
        self.language = language
    }

    /// One version, or a digest and an official text of the same days together.
    private struct Entry {
        let validity: Validity
        var hasDigest = false
        var official: OfficialVersion?
        var act: String?
        var ending: ArticleEnding?
    }

    /// The lines; none for an article of which only one version is known that says nothing of its act.
    var lines: [String] {
        let entries = self.entries
        guard entries.count > 1 || entries.contains(where: { $0.act != nil || $0.ending != nil }) else { return [] }
        let title = LocalizedText(fr: "Versions", nl: "Versies", de: "Fassungen", en: "Versions")[language]
        return ["", title]
            + entries.flatMap { entry in
                let mark = entry.validity == shown ? "› " : "  "
                return Lines.wrapped(words(entry), indent: mark, hanging: "    ")
            }
    }

    private var shown: Validity? { view.digest?.validity ?? view.official?.validity }

    private var entries: [Entry] {
        var entries = view.record.digests.map {
            Entry(validity: $0.validity, hasDigest: true, act: $0.amendedBy, ending: $0.ending)
        }
        for official in view.officials {
            if let index = entries.firstIndex(where: { $0.validity == official.validity && $0.official == nil }),
                official.region == nil
            {
                entries[index].official = official
            } else {
                entries.append(Entry(validity: official.validity, official: official))
            }
        }
        return entries.enumerated().sorted { left, right in
            let days = (left.element.validity.from, right.element.validity.from)
            guard let first = days.0, let second = days.1, first != second else { return left.offset < right.offset }
            return first < second
        }.map(\.element)
    }

    private func words(_ entry: Entry) -> String {
        var parts = [DateWords.text(entry.validity, language), status(entry)]
        if let act = entry.act { parts.append(act) }
        if let official = entry.official {
            parts.append(ArticleWords.kind(official, language))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// How a version stands on the day: what the source or the digest says of its end first, then the days.
    private func status(_ entry: Entry) -> String {
        let standing = entry.validity.standing(on: view.day)
        if let official = entry.official, let words = ArticleWords.ended(official, language) { return words }
        if let ending = entry.ending, standing != .inForce, standing != .future {
            switch ending {
            case .repealed(let act):
                let word = LocalizedText(fr: "abrogé", nl: "opgeheven", de: "aufgehoben", en: "repealed")[language]
                return act.map { "\(word) (\($0))" } ?? word
            case .moved(let target, _):
                return LocalizedText(
                    fr: "devenu \(target)", nl: "nu \(target)", de: "jetzt \(target)", en: "now \(target)")[
                        language]
            }
        }
        return ArticleWords.standing(standing, language)
    }
}

extension ArticleWords {
    /// `en vigueur`, `pas encore en vigueur`, `plus en vigueur`, `validité inconnue`.
    static func standing(_ standing: Validity.Standing, _ language: Language) -> String {
        let words: LocalizedText =
            switch standing {
            case .inForce: LocalizedText(fr: "en vigueur", nl: "van kracht", de: "in Kraft", en: "in force")
            case .past:
                LocalizedText(
                    fr: "plus en vigueur", nl: "niet meer van kracht", de: "nicht mehr in Kraft",
                    en: "no longer in force")
            case .future:
                LocalizedText(
                    fr: "pas encore en vigueur", nl: "nog niet van kracht", de: "noch nicht in Kraft",
                    en: "not yet in force")
            case .unknown:
                LocalizedText(
                    fr: "validité inconnue", nl: "geldigheid onbekend", de: "Geltung unbekannt", en: "validity unknown")
            }
        return words[language]
    }

    /// How an official version says that the article ended; `nil` when it does not.
    static func ended(_ official: OfficialVersion, _ language: Language) -> String? {
        switch official.status {
        case .repealed, .moved, .renumbered: status(official, language)
        case .inForce, .future, .unknown: nil
        }
    }

    /// `texte officiel`, with the region.
    static func kind(_ official: OfficialVersion, _ language: Language) -> String {
        let words = LocalizedText(
            fr: "texte officiel", nl: "officiële tekst", de: "amtlicher Text", en: "official text")[language]
        return words + (official.region.map { " (\($0))" } ?? "")
    }
}
