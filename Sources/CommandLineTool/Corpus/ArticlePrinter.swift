import Citations
import LegalModel

/// Lays an article out for a terminal of 80 columns.
struct ArticlePrinter {
    private let view: ArticleView
    private let language: Language
    private let width: Int
    private let showsMarks: Bool

    /// Lays an article out: from 120 columns on, digest and official text stand side by side; with `showsMarks` the official
    /// text shows which words were changed by which act.
    init(_ view: ArticleView, language: Language, width: Int = Lines.width, showsMarks: Bool = false) {
        self.width = width
        self.view = view
        self.language = language
        self.showsMarks = showsMarks
    }

    /// The lines.
    var lines: [String] {
        var lines = head
        lines += ArticleTongue.lines(of: view, language)
        if width >= TwoColumns.least, view.digest != nil, view.official != nil {
            lines += TwoColumns(width: width).lines(digest + elements, official)
        } else {
            lines += digest + elements + official
        }
        lines += note
        lines += TransitionLines(codes: view.codes, language: language)
            .lines(of: view.transitions.transitions, reference: view.reference, on: view.day)
        lines += ArticleHistory(view, language: language).lines
        lines += SurroundingsPrinter(view, language: language).lines
        return lines
    }

    private var head: [String] {
        let key = view.record.key
        let code = view.codes[key.code]?.name.text(preferring: language) ?? key.code.text
        let number = ReferenceFormatter.text(of: view.reference, in: language, opening: .none)
        let word = language == .french || language == .english ? "Article" : "Artikel"
        var lines = Lines.wrapped("\(word) \(number) – \(code)")
        for title in [view.record.heading, view.record.subject].compactMap({ $0?.text(preferring: view.language) }) {
            lines += Lines.wrapped(title)
        }
        let structure = view.record.structure[view.language] ?? []
        if !structure.isEmpty { lines += Lines.wrapped(structure.joined(separator: " › "), indent: "", hanging: "  ") }
        return lines + [""] + ArticleStanding(view: view).lines(language)
    }

    private var digest: [String] {
        guard let digest = view.digest else { return [] }
        let title = LocalizedText(fr: "Résumé", nl: "Samenvatting", de: "Zusammenfassung", en: "Digest")[language]
        let check = ArticleWords.check(digest.verification, language)
        let tongue = view.language == language ? "" : " (\(view.language.rawValue))"
        return ["", title + tongue]
            + Lines.wrapped(digest.digest.text(preferring: view.language), indent: "  ")
            + Lines.wrapped(check, indent: digest.verification.state == .text ? "  – " : "  ! ", hanging: "    ")
    }

    private var elements: [String] {
        guard !view.elements.isEmpty else { return missingPlace }
        let places = view.elements.map { ArticleWords.place($0.reference) }
        let width = min(places.map(\.count).max() ?? 0, 20)
        let title = LocalizedText(fr: "Éléments", nl: "Onderdelen", de: "Bestandteile", en: "Elements")[language]
        return ["", title]
            + zip(places, view.elements).flatMap { place, element in
                Lines.wrapped(
                    element.summary.text(preferring: view.language), indent: "  \(Lines.padded(place, width))  ",
                    hanging: String(repeating: " ", count: width + 4))
            }
    }

    /// What is said of a place that the digest does not list.
    private var missingPlace: [String] {
        let all = view.digest?.elements ?? []
        guard !view.reference.place.isEmpty, !all.isEmpty else { return [] }
        let place = ArticleWords.place(view.reference)
        let list = all.prefix(12).map { ArticleWords.place($0.reference) }.joined(separator: " ; ")
        return [""]
            + Lines.wrapped(
                LocalizedText(
                    fr: "Le résumé ne détaille pas « \(place) ». Il connaît : \(list)",
                    nl: "De samenvatting vermeldt \"\(place)\" niet. Wel: \(list)",
                    de: "Die Zusammenfassung nennt „\(place)“ nicht. Sie kennt: \(list)",
                    en: "The digest does not list \"\(place)\". It knows: \(list)")[language])
    }

    private var official: [String] {
        guard let official = view.official else {
            let words = LocalizedText(
                fr: "Texte officiel : pas importé ; rien ne peut en être cité mot à mot (carnet corpus sources).",
                nl: "Officiële tekst: niet geïmporteerd; er kan niets letterlijk uit worden aangehaald "
                    + "(carnet corpus sources).",
                de: "Amtlicher Text: nicht importiert; nichts kann wörtlich zitiert werden (carnet corpus sources).",
                en: "Official text: not imported; nothing can be quoted from it (carnet corpus sources).")
            return [""] + Lines.wrapped(words[language])
        }
        let words = showsMarks ? MarkedText(official, language).lines : Lines.wrapped(official.text, indent: "  ")
        return ["", ArticleWords.officialTitle(official, language)] + words
    }

    private var note: [String] {
        guard let note = view.digest?.note?.text(preferring: view.language) else { return [] }
        let title = LocalizedText(fr: "À savoir", nl: "Goed om te weten", de: "Zu beachten", en: "Note")[language]
        return ["", title] + Lines.wrapped(note, indent: "  ")
    }
}
