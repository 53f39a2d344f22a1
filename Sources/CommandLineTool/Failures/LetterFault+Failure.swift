import Casework
import Drafting
import LegalModel

extension LetterFault: DescribableError {
    var failure: Failure {
        switch self {
        case .unknownType(let name, let known): LetterFault.unknownType(name, known)
        case .variant(let given, let type, let known): LetterFault.variant(given, type.text, known)
        case .addressee(let given, let type, let known): LetterFault.addressee(given, type.text, known)
        case .dossierMissing(let type):
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "la lettre « \(type) » appartient à un dossier", nl: "de brief “\(type)” hoort bij een dossier",
                    de: "der Brief „\(type)“ gehört zu einer Akte", en: "the letter “\(type)” belongs to a dossier"),
                remedy: .verbatim("carnet letter draft 2026-00001 \(type)"))
        case .dossierRefused(let type):
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "la lettre « \(type) » n'appartient à aucun dossier",
                    nl: "de brief “\(type)” hoort bij geen dossier", de: "der Brief „\(type)“ gehört zu keiner Akte",
                    en: "the letter “\(type)” belongs to no dossier"),
                remedy: .verbatim("carnet letter compose \(type) FILE.yaml"))
        case .relay(let relay, let type): LetterFault.relay(relay?.text, type.text)
        case .recipientMissing(let type):
            Failure(
                .badData,
                LocalizedText(
                    fr: "la lettre « \(type) » va à quelqu'un d'extérieur au dossier, qui n'est pas indiqué",
                    nl: "de brief “\(type)” gaat naar iemand buiten het dossier, die niet vermeld is",
                    de: "der Brief „\(type)“ geht an jemanden außerhalb der Akte, der nicht genannt ist",
                    en: "the letter “\(type)” goes to somebody outside the dossier, who is not given"),
                remedy: LocalizedText(
                    fr: "Mettez dans le fichier de --fields : recipient: { name: …, address: [ … ], language: fr }",
                    nl: "Zet in het bestand van --fields: recipient: { name: …, address: [ … ], language: nl }",
                    de: "Setzen Sie in die Datei von --fields: recipient: { name: …, address: [ … ], language: de }",
                    en: "Put into the file of --fields: recipient: { name: …, address: [ … ], language: en }"))
        case .missingField(let path, let field, let type): LetterFault.missingField(path, field, type.text)
        case .missingSource(let path, let field, let source, let type):
            LetterFault.missingSource(path, field, source, type.text)
        case .computedField(let path, let field, let source):
            Failure(
                .badData,
                field.label.map { language, label in
                    switch language {
                    case .french: "« \(label) » est calculé (\(source.text)) et ne se saisit pas [\(path)]"
                    case .dutch: "“\(label)” wordt berekend (\(source.text)) en niet ingevuld [\(path)]"
                    case .german: "„\(label)“ wird berechnet (\(source.text)) und nicht eingegeben [\(path)]"
                    case .english: "“\(label)” is computed (\(source.text)), never entered [\(path)]"
                    }
                },
                remedy: LocalizedText(
                    fr: "Retirez-le ; la date suit les règles de délai.",
                    nl: "Haal het weg; de datum volgt de termijnregels.",
                    de: "Entfernen Sie es; das Datum folgt den Fristregeln.",
                    en: "Take it out; the date follows the rules on terms."))
        case .unknownField(let name, let known):
            Failure(
                .badData,
                LocalizedText(
                    fr: "champ inconnu « \(name) »", nl: "onbekend veld “\(name)”", de: "unbekanntes Feld „\(name)“",
                    en: "unknown field “\(name)”"),
                remedy: LetterFault.thereAre(known))
        case .wrongValue(let path, let field, let fault):
            Failure(
                .badData,
                field.label.map { language, label in
                    let place = fault.location.flatMap { $0.file.contains(".") ? "\($0): " : nil } ?? ""
                    return place + Colon.between(label, fault.problem.sentence[language], language) + " [\(path)]"
                }, remedy: field.hint.map { $0.map { _, text in text } })
        case .blocked(let type):
            Failure(
                .notPermitted,
                LocalizedText(
                    fr: "le service n'écrit pas de lettre « \(type) » (house.yaml, letters, blocked)",
                    nl: "de dienst schrijft geen brief “\(type)” (house.yaml, letters, blocked)",
                    de: "der Dienst schreibt keinen Brief „\(type)“ (house.yaml, letters, blocked)",
                    en: "the service writes no letter “\(type)” (house.yaml, letters, blocked)"),
                remedy: LocalizedText(
                    fr: "Un responsable peut lever ce blocage dans house.yaml.",
                    nl: "Een verantwoordelijke kan dat in house.yaml opheffen.",
                    de: "Eine Leitungsperson kann das in house.yaml aufheben.",
                    en: "A manager may lift this in house.yaml."))
        }
    }
}

extension LetterFault {
    static func thereAre(_ known: [String]) -> LocalizedText {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return LocalizedText(
            fr: "Il y a : \(list)", nl: "Er zijn: \(list)", de: "Es gibt: \(list)", en: "There are: \(list)")
    }

    fileprivate static func unknownType(_ name: String, _ known: [String]) -> Failure {
        Failure(
            .notFound,
            LocalizedText(
                fr: "il n'y a pas de lettre « \(name) »", nl: "er is geen brief “\(name)”",
                de: "es gibt keinen Brief „\(name)“", en: "there is no letter “\(name)”"), remedy: thereAre(known))
    }

    fileprivate static func variant(_ given: String?, _ type: String, _ known: [String]) -> Failure {
        guard let given else {
            return Failure(
                .wrongUse,
                LocalizedText(
                    fr: "la lettre « \(type) » a des variantes : --variant manque",
                    nl: "de brief “\(type)” heeft varianten: --variant ontbreekt",
                    de: "der Brief „\(type)“ hat Varianten: --variant fehlt",
                    en: "the letter “\(type)” has variants: --variant is missing"), remedy: thereAre(known))
        }
        return Failure(
            .wrongUse,
            LocalizedText(
                fr: "la lettre « \(type) » n'a pas de variante « \(given) »",
                nl: "de brief “\(type)” heeft geen variant “\(given)”",
                de: "der Brief „\(type)“ hat keine Variante „\(given)“",
                en: "the letter “\(type)” has no variant “\(given)”"), remedy: thereAre(known))
    }

    fileprivate static func addressee(_ given: LetterAudience?, _ type: String, _ known: [LetterAudience]) -> Failure {
        let names = known.map(\.rawValue)
        guard let given else {
            return Failure(
                .wrongUse,
                LocalizedText(
                    fr: "la lettre « \(type) » peut aller aux deux parties : --to manque",
                    nl: "de brief “\(type)” kan naar beide partijen: --to ontbreekt",
                    de: "der Brief „\(type)“ kann an beide Parteien gehen: --to fehlt",
                    en: "the letter “\(type)” may go to either party: --to is missing"),
                remedy: LocalizedText(
                    fr: "Ajoutez --to consumer ou --to company.", nl: "Voeg --to consumer of --to company toe.",
                    de: "Ergänzen Sie --to consumer oder --to company.", en: "Add --to consumer or --to company."))
        }
        return Failure.wrongValue(given.rawValue, option: "--to", expected: names.joined(separator: ", "))
    }

    fileprivate static func relay(_ relay: String?, _ type: String) -> Failure {
        let name = relay ?? "–"
        return Failure(
            .badData,
            LocalizedText(
                fr: "la lettre « \(type) » transmet un message, et il n'y a pas de relais (\(name))",
                nl: "de brief “\(type)” geeft een bericht door, en er is geen doorgave (\(name))",
                de: "der Brief „\(type)“ leitet eine Nachricht weiter, und es gibt kein Relais (\(name))",
                en: "the letter “\(type)” passes a message on, and there is no relay (\(name))"),
            remedy: LocalizedText(
                fr: "Nommez-le : --relay R1, ou le message : --source E1.",
                nl: "Noem hem: --relay R1, of het bericht: --source E1.",
                de: "Nennen Sie es: --relay R1, oder die Nachricht: --source E1.",
                en: "Name it: --relay R1, or the message: --source E1."))
    }

    /// How a field is given on the command line; records and lists come in a file.
    private static func example(_ field: LetterField) -> String {
        switch field.kind {
        case .text, .name: "--field \(field.id)=\"…\""
        case .date: "--field \(field.id)=2026-03-12"
        case .amount: "--field \(field.id)=450.00"
        case .number: "--field \(field.id)=2"
        case .boolean: "--field \(field.id)=true"
        case .choice: "--field \(field.id)=" + (field.choices.first?.id ?? "…")
        case .names, .dates, .exhibits, .articles: "--field \(field.id)=…,…"
        case .longText: "--field \(field.id)=\"…\""
        case .texts, .questions: "--field \(field.id)=\"…\" --field \(field.id)=\"…\""
        case .records, .words: "--fields FILE.yaml"
        }
    }

    fileprivate static func missingField(_ path: String, _ field: LetterField, _ type: String) -> Failure {
        let choices = field.choices.isEmpty ? "" : " (" + field.choices.map(\.id).joined(separator: ", ") + ")"
        let isInRecord = !path.hasSuffix("fields.\(field.id)")
        let name = isInRecord ? path : field.id
        let way = isInRecord ? "--fields FILE.yaml" : example(field)
        return Failure(
            .badData,
            field.label.map { language, label in
                switch language {
                case .french: "il manque « \(label) » (\(name)) dans la lettre « \(type) »"
                case .dutch: "“\(label)” (\(name)) ontbreekt in de brief “\(type)”"
                case .german: "„\(label)“ (\(name)) fehlt im Brief „\(type)“"
                case .english: "“\(label)” (\(name)) is missing from the letter “\(type)”"
                }
            },
            remedy: LocalizedText(
                fr: "Donnez-le : \(way)\(choices) ; « carnet letter show \(type) » dit ce qu'il faut.",
                nl: "Geef het: \(way)\(choices); \"carnet letter show \(type)\" zegt wat nodig is.",
                de: "Geben Sie es an: \(way)\(choices); „carnet letter show \(type)“ sagt, was nötig ist.",
                en: "Give it: \(way)\(choices); \"carnet letter show \(type)\" says what is needed."))
    }

    fileprivate static func missingSource(
        _ path: String, _ field: LetterField, _ source: LetterSource, _ type: String
    ) -> Failure {
        let isComputed = if case .deadline = source { true } else { false }
        let also = isComputed ? "" : " · \(example(field))"
        return Failure(
            .badData,
            field.label.map { language, label in
                switch language {
                case .french: "il manque « \(label) » (\(field.id)) : le dossier n'a pas « \(source.text) »"
                case .dutch: "“\(label)” (\(field.id)) ontbreekt: het dossier heeft geen “\(source.text)”"
                case .german: "„\(label)“ (\(field.id)) fehlt: Die Akte hat kein „\(source.text)“"
                case .english: "“\(label)” (\(field.id)) is missing: the dossier has no “\(source.text)”"
                }
            },
            remedy: LocalizedText(
                fr: "Complétez le dossier (carnet dossier edit)\(also)",
                nl: "Vul het dossier aan (carnet dossier edit)\(also)",
                de: "Ergänzen Sie die Akte (carnet dossier edit)\(also)",
                en: "Complete the dossier (carnet dossier edit)\(also)"))
    }
}

extension Translations {
    /// A sentence for each language, from the text in it.
    fileprivate func map(_ sentence: (Language, String) -> String) -> LocalizedText {
        func one(_ language: Language) -> String { sentence(language, text(preferring: language)) }
        return LocalizedText(fr: one(.french), nl: one(.dutch), de: one(.german), en: one(.english))
    }
}
