import Casework
import Drafting
import FileFormats
import LegalModel

extension DraftingFault: DescribableError {
    var failure: Failure {
        switch self {
        case .template(let fault): fault.failure
        case .data(let fault): fault.failure
        case .file(let fault): fault.failure
        case .missingTranslation(let path, let language):
            Failure(
                .badData, TemplateFault.Problem.missingTranslation(path: path, language: language).sentence,
                remedy: DraftingFault.translationRemedy)
        case .letter(let fault): fault.failure
        case .deadline(let fault): fault.failure
        case .missingValue(let path):
            Failure(
                .badData,
                LocalizedText(
                    fr: "il manque une donnée : \(path)", nl: "er ontbreekt een gegeven: \(path)",
                    de: "es fehlt eine Angabe: \(path)", en: "a value is missing: \(path)"),
                remedy: LocalizedText(
                    fr: "Complétez le dossier (carnet dossier edit), puis recommencez.",
                    nl: "Vul het dossier aan (carnet dossier edit) en probeer opnieuw.",
                    de: "Ergänzen Sie die Akte (carnet dossier edit), dann erneut versuchen.",
                    en: "Complete the dossier (carnet dossier edit), then try again."))
        }
    }

    fileprivate static let translationRemedy = LocalizedText(
        fr: "Ajoutez le texte dans cette langue : rien n'est traduit ni remplacé en silence.",
        nl: "Voeg de tekst in die taal toe: niets wordt stil vertaald of vervangen.",
        de: "Ergänzen Sie den Text in dieser Sprache: Nichts wird stillschweigend übersetzt oder ersetzt.",
        en: "Add the text in that language: nothing is translated or replaced silently.")
}

extension TemplateFault: DescribableError {
    var failure: Failure {
        let remedy: LocalizedText? =
            if case .missingTranslation = problem { DraftingFault.translationRemedy } else { nil }
        return Failure(.badData, problem.sentence.map { _, text in "\(location): \(text)" }, remedy: remedy)
    }
}

extension TemplateFault.Problem {
    /// What is wrong, in one sentence for each language.
    var sentence: LocalizedText {
        switch self {
        case .unclosedTag:
            LocalizedText(
                fr: "{{ n'est pas fermé par }} sur la même ligne",
                nl: "{{ wordt niet op dezelfde regel gesloten met }}",
                de: "{{ wird nicht in derselben Zeile mit }} geschlossen", en: "{{ is not closed by }} on the same line"
            )
        case .malformedTag(let text):
            LocalizedText(
                fr: "balise illisible « \(text) »", nl: "onleesbare tag \"\(text)\"",
                de: "unlesbare Marke „\(text)“", en: "unreadable tag \"\(text)\"")
        case .unclosedBlock(let name):
            LocalizedText(
                fr: "« \(name) » n'est pas fermé", nl: "\"\(name)\" is niet gesloten",
                de: "„\(name)“ ist nicht geschlossen", en: "\"\(name)\" is not closed")
        case .strayEnd(let name):
            LocalizedText(
                fr: "« \(name) » ne ferme rien", nl: "\"\(name)\" sluit niets",
                de: "„\(name)“ schließt nichts", en: "\"\(name)\" closes nothing")
        case .unboundName(let name, let known):
            .unknown(name, known, fr: "nom", nl: "naam", de: "Name", en: "name")
        case .emptyValue(let name):
            LocalizedText(
                fr: "« \(name) » est vide et doit être imprimé", nl: "\"\(name)\" is leeg en moet worden afgedrukt",
                de: "„\(name)“ ist leer und soll gedruckt werden", en: "\"\(name)\" is empty and is to be printed")
        case .unknownFilter(let name, let known):
            .unknown(name, known, fr: "filtre", nl: "filter", de: "Filter", en: "filter")
        case .unknownPart(let name, let known): .unknown(name, known, fr: "partie", nl: "deel", de: "Teil", en: "part")
        case .circularPart(let name):
            LocalizedText(
                fr: "la partie « \(name) » se contient elle-même", nl: "het deel \"\(name)\" bevat zichzelf",
                de: "der Teil „\(name)“ enthält sich selbst", en: "the part \"\(name)\" contains itself")
        case .duplicatePart(let name), .duplicateMark(let name):
            LocalizedText(
                fr: "« \(name) » figure deux fois", nl: "\"\(name)\" staat er twee keer",
                de: "„\(name)“ steht zweimal da", en: "\"\(name)\" stands twice")
        case .unknownContainer(let name, let known):
            .unknown("::: \(name)", known, fr: "bloc", nl: "blok", de: "Block", en: "container")
        case .wrongKind(let name, let expected):
            LocalizedText(
                fr: "« \(name) » n'est pas de la sorte voulue (\(expected))",
                nl: "\"\(name)\" is niet van de gevraagde soort (\(expected))",
                de: "„\(name)“ ist nicht von der verlangten Art (\(expected))",
                en: "\"\(name)\" is not of the kind wanted (\(expected))")
        case .missingTranslation(let path, let language):
            LocalizedText(
                fr: "texte absent en « \(language.rawValue) » : \(path)",
                nl: "tekst ontbreekt in \"\(language.rawValue)\": \(path)",
                de: "Text fehlt in „\(language.rawValue)“: \(path)",
                en: "text missing in \"\(language.rawValue)\": \(path)")
        case .unsupportedMarkdown(let what):
            LocalizedText(
                fr: "un document n'a pas cela : \(what)", nl: "een document kent dit niet: \(what)",
                de: "das gibt es in einem Dokument nicht: \(what)", en: "a document has no such thing: \(what)")
        case .misplaced(let what):
            LocalizedText(
                fr: "« \(what) » ne peut pas figurer ici", nl: "\"\(what)\" kan hier niet staan",
                de: "„\(what)“ kann hier nicht stehen", en: "\"\(what)\" cannot stand here")
        case .unknownNote:
            LocalizedText(
                fr: "note appelée mais non écrite", nl: "noot vermeld maar niet geschreven",
                de: "Fußnote genannt, aber nicht geschrieben", en: "note mentioned and not written")
        case .reservedCharacter:
            LocalizedText(
                fr: "caractère réservé (U+E000, U+E001)", nl: "voorbehouden teken (U+E000, U+E001)",
                de: "vorbehaltenes Zeichen (U+E000, U+E001)", en: "reserved character (U+E000, U+E001)")
        case .unknownMark(let name):
            LocalizedText(
                fr: "renvoi vers « \(name) », que rien ne porte", nl: "verwijzing naar \"\(name)\", dat niets draagt",
                de: "Verweis auf „\(name)“, das nichts trägt", en: "reference to \"\(name)\", which nothing bears")
        case .tooLarge(let limit, let unit): .verbatim("> \(limit) (\(unit))")
        }
    }
}

extension LocalizedText {
    fileprivate static func unknown(
        _ name: String, _ known: [String], fr: String, nl: String, de: String, en: String
    ) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            fr: "\(fr) inconnu(e) « \(name) » ; possibles : \(list)",
            nl: "onbekend(e) \(nl) \"\(name)\"; mogelijk: \(list)",
            de: "unbekannt (\(de)): „\(name)“; möglich: \(list)", en: "unknown \(en) \"\(name)\"; known: \(list)")
    }
}
