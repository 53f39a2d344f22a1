import CorpusStore
import FileFormats
import LegalModel

extension AmendmentNote {
    /// What happened, by which act, since when.
    func sentence(_ language: Language) -> String {
        let what = "\(change.words[language]) · \(act ?? raw)"
        if let date {
            let day = DateWords.text(date, language)
            return what + " · "
                + LocalizedText(
                    fr: "en vigueur le \(day)", nl: "in werking op \(day)", de: "in Kraft am \(day)",
                    en: "in force on \(day)")[language]
        }
        return what + " · "
            + (unreadDate.map { text in
                LocalizedText(
                    fr: "date telle qu'elle est écrite : \(text)", nl: "datum zoals geschreven: \(text)",
                    de: "Datum wie geschrieben: \(text)", en: "date as written: \(text)")[language]
            }
                ?? LocalizedText(
                    fr: "sans date d'entrée en vigueur", nl: "zonder datum van inwerkingtreding",
                    de: "ohne Datum des Inkrafttretens", en: "no day of entry into force")[language])
    }

    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "mark": .optional(mark), "change": .string(change.rawValue), "act": .optional(act),
            "validFrom": .optional(date?.description), "dateAsWritten": .optional(unreadDate), "text": .string(raw),
        ])
    }
}

extension AmendmentNote.Change {
    fileprivate var words: LocalizedText {
        switch self {
        case .modified: LocalizedText(fr: "modifié", nl: "gewijzigd", de: "geändert", en: "changed")
        case .inserted: LocalizedText(fr: "inséré", nl: "ingevoegd", de: "eingefügt", en: "inserted")
        case .repealed: LocalizedText(fr: "abrogé", nl: "opgeheven", de: "aufgehoben", en: "repealed")
        case .restored: LocalizedText(fr: "rétabli", nl: "hersteld", de: "wieder eingefügt", en: "restored")
        case .replaced: LocalizedText(fr: "remplacé", nl: "vervangen", de: "ersetzt", en: "replaced")
        case .moved: LocalizedText(fr: "déplacé", nl: "verplaatst", de: "verschoben", en: "moved")
        case .erratum: LocalizedText(fr: "erratum", nl: "erratum", de: "Erratum", en: "erratum")
        }
    }
}

extension AmendmentMark {
    /// The words that the mark covers.
    func words(of text: String) -> String {
        let bytes = Array(text.utf8)
        let first = min(start, bytes.count)
        return String(decoding: bytes[first..<min(max(first, end), bytes.count)], as: UTF8.self)
    }

    /// The object that `--json` prints.
    func json(of text: String) -> JSONValue {
        .table([
            "label": .optional(label), "start": .integer(start), "end": .integer(end),
            "text": .string(words(of: text)), "notes": .array(notes.map { .integer($0) }),
        ])
    }
}
