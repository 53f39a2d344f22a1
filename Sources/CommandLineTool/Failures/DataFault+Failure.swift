import Drafting
import LegalModel

extension DataFault: DescribableError {
    var failure: Failure {
        let place = location.map { "\($0): " } ?? ""
        let inside = path.isEmpty ? "" : " [\(path.joined(separator: "."))]"
        return Failure(.badData, problem.sentence.map { _, text in place + text + inside })
    }
}

extension DataFault.Problem {
    /// What is wrong, in one sentence for each language.
    var sentence: LocalizedText {
        switch self {
        case .syntax(let detail):
            LocalizedText(
                fr: "le texte ne peut pas être lu (\(detail))", nl: "de tekst kan niet worden gelezen (\(detail))",
                de: "der Text ist nicht lesbar (\(detail))", en: "the text cannot be read (\(detail))")
        case .notUTF8:
            LocalizedText(
                fr: "le fichier n'est pas en UTF-8", nl: "het bestand is niet in UTF-8",
                de: "die Datei ist nicht in UTF-8", en: "the file is not UTF-8")
        case .unknownKey(let key, let allowed):
            LocalizedText(
                fr: "clé inconnue « \(key) » ; sont admises : \(allowed.joined(separator: ", "))",
                nl: "onbekende sleutel \"\(key)\"; toegelaten zijn: \(allowed.joined(separator: ", "))",
                de: "unbekannter Schlüssel „\(key)“; erlaubt sind: \(allowed.joined(separator: ", "))",
                en: "unknown key \"\(key)\"; allowed are: \(allowed.joined(separator: ", "))")
        case .missingKey(let key):
            LocalizedText(
                fr: "la clé « \(key) » manque", nl: "de sleutel \"\(key)\" ontbreekt",
                de: "der Schlüssel „\(key)“ fehlt", en: "the key \"\(key)\" is missing")
        case .duplicateKey(let key):
            LocalizedText(
                fr: "la clé « \(key) » figure deux fois", nl: "de sleutel \"\(key)\" staat er twee keer",
                de: "der Schlüssel „\(key)“ steht zweimal da", en: "the key \"\(key)\" stands twice")
        case .wrongKind(let expected, let found):
            LocalizedText(
                fr: "il faut \(expected.word[.french]), et non \(found.word[.french])",
                nl: "hier hoort \(expected.word[.dutch]), niet \(found.word[.dutch])",
                de: "hier gehört \(expected.word[.german]) hin, nicht \(found.word[.german])",
                en: "expected \(expected.word[.english]), found \(found.word[.english])")
        case .invalidValue(let value, let form):
            LocalizedText(
                fr: "« \(value) » n'est pas \(form.words[.french])",
                nl: "\"\(value)\" is geen \(form.words[.dutch])",
                de: "„\(value)“ ist kein gültiger Wert: \(form.words[.german])",
                en: "\"\(value)\" is not \(form.words[.english])")
        case .duplicateIdentifier(let id):
            LocalizedText(
                fr: "l'identifiant « \(id) » figure deux fois", nl: "de id \"\(id)\" staat er twee keer",
                de: "die Kennung „\(id)“ steht zweimal da", en: "the id \"\(id)\" stands twice")
        case .unknownReference(let id, let subject):
            LocalizedText(
                fr: "« \(id) » ne désigne rien (\(subject))", nl: "\"\(id)\" verwijst naar niets (\(subject))",
                de: "„\(id)“ verweist auf nichts (\(subject))", en: "\"\(id)\" names nothing (\(subject))")
        case .anchorRefused:
            LocalizedText(
                fr: "les ancres et alias YAML ne sont pas admis", nl: "YAML-ankers en -aliassen zijn niet toegelaten",
                de: "YAML-Anker und -Aliase sind nicht erlaubt", en: "YAML anchors and aliases are not allowed")
        case .empty(let subject):
            LocalizedText(
                fr: "« \(subject) » est vide", nl: "\"\(subject)\" is leeg", de: "„\(subject)“ ist leer",
                en: "\"\(subject)\" is empty")
        case .tooLarge(let limit, let unit):
            LocalizedText(
                fr: "plus de \(limit) (\(unit))", nl: "meer dan \(limit) (\(unit))", de: "mehr als \(limit) (\(unit))",
                en: "more than \(limit) (\(unit))")
        case .inconsistent(let rule, let values):
            DossierRule.sentence(rule, values) ?? CorpusRule.sentence(rule, values)
                ?? ComputationFaultWords.sentence(rule, values) ?? WordListRule.sentence(rule, values)
                ?? LocalizedText.verbatim(([rule] + values).joined(separator: ": "))
        }
    }
}

extension DataFault.Kind {
    fileprivate var word: LocalizedText {
        switch self {
        case .text: LocalizedText(fr: "un texte", nl: "een tekst", de: "ein Text", en: "a text")
        case .sequence: LocalizedText(fr: "une liste", nl: "een lijst", de: "eine Liste", en: "a list")
        case .mapping: LocalizedText(fr: "une table", nl: "een tabel", de: "eine Tabelle", en: "a table")
        case .null: LocalizedText(fr: "rien", nl: "niets", de: "nichts", en: "nothing")
        }
    }
}

extension DataFault.ValueForm {
    fileprivate var words: LocalizedText {
        switch self {
        case .date:
            LocalizedText(
                fr: "une date du calendrier (aaaa-mm-jj)", nl: "datum van de kalender (jjjj-mm-dd)",
                de: "erwartet ist ein Datum (JJJJ-MM-TT)", en: "a date of the calendar (yyyy-mm-dd)")
        case .amount:
            LocalizedText(
                fr: "un montant : chiffres, un point, au plus deux décimales (1234.56)",
                nl: "bedrag: cijfers, een punt, hoogstens twee decimalen (1234.56)",
                de: "erwartet ist ein Betrag: Ziffern, ein Punkt, höchstens zwei Dezimalen (1234.56)",
                en: "an amount: digits, a point, at most two decimals (1234.56)")
        case .integer:
            LocalizedText(
                fr: "un nombre entier", nl: "geheel getal", de: "erwartet ist eine ganze Zahl", en: "a whole number")
        case .number: LocalizedText(fr: "un nombre", nl: "getal", de: "erwartet ist eine Zahl", en: "a number")
        case .boolean:
            LocalizedText(fr: "true ou false", nl: "true of false", de: "true oder false", en: "true or false")
        case .language:
            LocalizedText(
                fr: "une langue (fr, nl, de, en)", nl: "taal (fr, nl, de, en)", de: "eine Sprache (fr, nl, de, en)",
                en: "a language (fr, nl, de, en)")
        case .identifier:
            LocalizedText(
                fr: "un identifiant (lettres, chiffres, . _ -)", nl: "id (letters, cijfers, . _ -)",
                de: "eine Kennung (Buchstaben, Ziffern, . _ -)", en: "an id (letters, digits, . _ -)")
        case .enterpriseNumber:
            LocalizedText(
                fr: "un numéro d'entreprise valable (dix chiffres, contrôle modulo 97)",
                nl: "geldig ondernemingsnummer (tien cijfers, controle modulo 97)",
                de: "erwartet ist eine gültige Unternehmensnummer (zehn Ziffern, Prüfzahl modulo 97)",
                en: "a valid enterprise number (ten digits, check digits modulo 97)")
        case .articleReference:
            LocalizedText(
                fr: "une référence d'article (BE-CDE:VI.83,17°)", nl: "artikelverwijzing (BE-CDE:VI.83,17°)",
                de: "erwartet ist ein Artikelverweis (BE-CDE:VI.83,17°)", en: "an article reference (BE-CDE:VI.83,17°)")
        case .dossierNumber:
            LocalizedText(
                fr: "un numéro de dossier (2026-00123)", nl: "dossiernummer (2026-00123)",
                de: "erwartet ist eine Aktennummer (2026-00123)", en: "a dossier number (2026-00123)")
        case .recommendationNumber:
            LocalizedText(
                fr: "un numéro de recommandation (R/2026/00045)", nl: "aanbevelingsnummer (R/2026/00045)",
                de: "erwartet ist eine Empfehlungsnummer (R/2026/00045)", en: "a recommendation number (R/2026/00045)")
        case .sha256:
            LocalizedText(
                fr: "une empreinte SHA-256 (64 chiffres hexadécimaux)", nl: "SHA-256-hash (64 hexadecimale cijfers)",
                de: "erwartet ist ein SHA-256-Hash (64 Hexadezimalziffern)",
                en: "a SHA-256 hash (64 hexadecimal digits)")
        case .nonEmptyText:
            LocalizedText(
                fr: "un texte (il est vide)", nl: "tekst (hij is leeg)", de: "leer: ein Text wird erwartet",
                en: "a text (it is blank)")
        case .oneOf(let values):
            LocalizedText(
                fr: "une des valeurs admises : \(values.joined(separator: ", "))",
                nl: "van de toegelaten waarden: \(values.joined(separator: ", "))",
                de: "erlaubt sind: \(values.joined(separator: ", "))",
                en: "one of: \(values.joined(separator: ", "))")
        }
    }
}
