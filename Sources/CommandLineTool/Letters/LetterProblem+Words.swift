import Casework
import Drafting
import LegalModel

extension LetterProblem {
    /// What is wrong, in one sentence.
    var sentence: LocalizedText {
        switch kind {
        case .fault(let fault): fault.failure.message.withoutPlace(location)
        case .example(let fault, let one): one.prefixed(fault.failure.message.withoutPlace(location))
        case .finding(let diagnostic, let one): one.prefixed(diagnostic.message)
        case .missingLanguage(let language):
            LocalizedText(
                fr: "il n'y a pas de texte en « \(language.rawValue) »",
                nl: "er is geen tekst in “\(language.rawValue)”",
                de: "es gibt keinen Text in „\(language.rawValue)“", en: "there is no text in “\(language.rawValue)”")
        case .missingExample:
            LocalizedText(
                fr: "il n'y a pas d'exemple (example.yaml)", nl: "er is geen voorbeeld (example.yaml)",
                de: "es gibt kein Beispiel (example.yaml)", en: "there is no example (example.yaml)")
        case .variantWithoutExample(let name):
            LocalizedText(
                fr: "aucun exemple ne montre la variante « \(name) »", nl: "geen voorbeeld toont de variant “\(name)”",
                de: "kein Beispiel zeigt die Variante „\(name)“", en: "no example shows the variant “\(name)”")
        case .fieldWithoutExample(let name):
            LocalizedText(
                fr: "aucun exemple ne donne le champ « \(name) »", nl: "geen voorbeeld geeft het veld “\(name)”",
                de: "kein Beispiel gibt das Feld „\(name)“ an", en: "no example gives the field “\(name)”")
        case .choiceWithoutExample(let field, let word):
            LocalizedText(
                fr: "aucun exemple ne prend « \(word) » pour « \(field) »",
                nl: "geen voorbeeld neemt “\(word)” voor “\(field)”",
                de: "kein Beispiel nimmt „\(word)“ für „\(field)“", en: "no example takes “\(word)” for “\(field)”")
        case .blockWithoutExample(let name):
            LocalizedText(
                fr: "dans aucun exemple la condition du bloc « \(name) » n'est remplie",
                nl: "in geen voorbeeld is de voorwaarde van het blok “\(name)” vervuld",
                de: "in keinem Beispiel ist die Bedingung des Blocks „\(name)“ erfüllt",
                en: "in no example does the condition of the block “\(name)” hold")
        case .unknownName(let name, let known):
            LocalizedText(
                fr: "nom inconnu « \(name) » ; possibles : \(known.joined(separator: ", "))",
                nl: "onbekende naam “\(name)”; mogelijk: \(known.joined(separator: ", "))",
                de: "unbekannter Name „\(name)“; möglich: \(known.joined(separator: ", "))",
                en: "unknown name “\(name)”; possible: \(known.joined(separator: ", "))")
        case .wrongKind(let name, let expected, let found):
            LocalizedText(
                fr: "« \(name) » est de la sorte « \(found) » ; il faut « \(expected) »",
                nl: "“\(name)” is van de soort “\(found)”; nodig is “\(expected)”",
                de: "„\(name)“ ist von der Art „\(found)“; nötig ist „\(expected)“",
                en: "“\(name)” is of the kind “\(found)”; “\(expected)” is needed")
        case .unknownWord(let name, let word, let known):
            LocalizedText(
                fr: "« \(name) » ne vaut jamais « \(word) » ; possibles : \(known.joined(separator: ", "))",
                nl: "“\(name)” is nooit “\(word)”; mogelijk: \(known.joined(separator: ", "))",
                de: "„\(name)“ ist nie „\(word)“; möglich: \(known.joined(separator: ", "))",
                en: "“\(name)” is never “\(word)”; possible: \(known.joined(separator: ", "))")
        case .unusedField(let name, let language):
            LocalizedText(
                fr: "le champ « \(name) » ne sert pas dans le texte « \(language.rawValue) »",
                nl: "het veld “\(name)” wordt niet gebruikt in de tekst “\(language.rawValue)”",
                de: "das Feld „\(name)“ wird im Text „\(language.rawValue)“ nicht benutzt",
                en: "the field “\(name)” is not used in the text “\(language.rawValue)”")
        case .missingBlock(let name, let language):
            LocalizedText(
                fr: "le bloc obligatoire « \(name) » manque dans le texte « \(language.rawValue) »",
                nl: "het verplichte blok “\(name)” ontbreekt in de tekst “\(language.rawValue)”",
                de: "der Pflichtblock „\(name)“ fehlt im Text „\(language.rawValue)“",
                en: "the mandatory block “\(name)” is missing from the text “\(language.rawValue)”")
        case .unlistedBlock(let name):
            LocalizedText(
                fr: "le bloc « \(name) » ne figure pas dans letter.yaml",
                nl: "het blok “\(name)” staat niet in letter.yaml",
                de: "der Block „\(name)“ steht nicht in letter.yaml", en: "the block “\(name)” is not in letter.yaml")
        case .notShown(let name, let block, let language):
            LocalizedText(
                fr: "le bloc « \(block) » n'imprime pas « \(name) » dans le texte « \(language.rawValue) »",
                nl: "het blok “\(block)” drukt “\(name)” niet af in de tekst “\(language.rawValue)”",
                de: "der Block „\(block)“ druckt „\(name)“ im Text „\(language.rawValue)“ nicht",
                en: "the block “\(block)” does not print “\(name)” in the text “\(language.rawValue)”")
        case .unusedSentence(let name, let language):
            LocalizedText(
                fr: "la phrase fixe \(name) manque dans le texte « \(language.rawValue) »",
                nl: "de vaste zin \(name) ontbreekt in de tekst “\(language.rawValue)”",
                de: "der feste Satz \(name) fehlt im Text „\(language.rawValue)“",
                en: "the fixed sentence \(name) is missing from the text “\(language.rawValue)”")
        case .unlistedSentence(let name):
            LocalizedText(
                fr: "la phrase fixe \(name) ne figure pas dans letter.yaml",
                nl: "de vaste zin \(name) staat niet in letter.yaml",
                de: "der feste Satz \(name) steht nicht in letter.yaml",
                en: "the fixed sentence \(name) is not in letter.yaml")
        case .unknownSentence(let name):
            LocalizedText(
                fr: "il n'y a pas de phrase fixe « \(name) »", nl: "er is geen vaste zin “\(name)”",
                de: "es gibt keinen festen Satz „\(name)“", en: "there is no fixed sentence “\(name)”")
        case .typedDate(let words):
            LocalizedText(
                fr: "date ou délai écrit à la main : « \(words) »",
                nl: "datum of termijn met de hand geschreven: “\(words)”",
                de: "von Hand geschriebenes Datum oder Frist: „\(words)“",
                en: "a date or term written by hand: “\(words)”")
        case .retypedSentence(let name):
            LocalizedText(
                fr: "la phrase fixe \(name) est recopiée ; écrivez {{> \(name)}}",
                nl: "de vaste zin \(name) is overgeschreven; schrijf {{> \(name)}}",
                de: "der feste Satz \(name) ist abgeschrieben; schreiben Sie {{> \(name)}}",
                en: "the fixed sentence \(name) is written out; write {{> \(name)}}")
        case .rewordedSentence(let name):
            LocalizedText(
                fr: "la phrase fixe \(name) est dite en d'autres mots ; écrivez {{> \(name)}}",
                nl: "de vaste zin \(name) staat er in andere woorden; schrijf {{> \(name)}}",
                de: "der feste Satz \(name) steht in anderen Worten da; schreiben Sie {{> \(name)}}",
                en: "the fixed sentence \(name) stands in other words; write {{> \(name)}}")
        case .language(let rule, let words, let why, _):
            why.map { language, text in "\(rule): “\(words)” – \(text)" }
        }
    }

    /// A short stable name of the kind, for programs.
    var code: String {
        switch kind {
        case .fault: "fault"
        case .missingLanguage: "missingLanguage"
        case .missingExample: "missingExample"
        case .variantWithoutExample: "variantWithoutExample"
        case .fieldWithoutExample: "fieldWithoutExample"
        case .choiceWithoutExample: "choiceWithoutExample"
        case .blockWithoutExample: "blockWithoutExample"
        case .unknownName: "unknownName"
        case .wrongKind: "wrongKind"
        case .unknownWord: "unknownWord"
        case .unusedField: "unusedField"
        case .missingBlock: "missingBlock"
        case .unlistedBlock: "unlistedBlock"
        case .notShown: "notShown"
        case .unusedSentence: "unusedSentence"
        case .unlistedSentence: "unlistedSentence"
        case .unknownSentence: "unknownSentence"
        case .typedDate: "typedDate"
        case .retypedSentence: "retypedSentence"
        case .rewordedSentence: "rewordedSentence"
        case .example: "example"
        case .finding(let diagnostic, _): diagnostic.code
        case .language(let rule, _, _, _): rule
        }
    }
}

extension LetterProblem.Case {
    /// The sentence with the composition it is about.
    fileprivate func prefixed(_ text: LocalizedText) -> LocalizedText {
        let who = audiences.map(\.rawValue).joined(separator: "/")
        let tongue = languages.map(\.rawValue).joined(separator: "/")
        return LocalizedText(
            fr: "exemple \(example), \(who), \(tongue) : \(text.fr)",
            nl: "voorbeeld \(example), \(who), \(tongue): \(text.nl)",
            de: "Beispiel \(example), \(who), \(tongue): \(text.de)",
            en: "example \(example), \(who), \(tongue): \(text.en)")
    }
}

extension LocalizedText {
    /// Without the place in front, which stands elsewhere already.
    fileprivate func withoutPlace(_ location: SourceLocation) -> LocalizedText {
        map { _, text in text.hasPrefix("\(location): ") ? String(text.dropFirst("\(location): ".count)) : text }
    }
}
