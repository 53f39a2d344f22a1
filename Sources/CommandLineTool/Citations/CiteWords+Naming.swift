import Citations
import LegalModel

extension CiteWords {
    /// That a name did not mean the code on the day: a fact, with the days on which it does.
    func text(of naming: CodeNaming) -> String {
        let name = quoted(naming.words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        let days = days(of: naming.validity)
        let on = DateWords.text(day, language)
        return LocalizedText(
            fr: "\(name) est le nom de ce texte \(days) ; le jour retenu est le \(on)",
            nl: "\(name) is de naam van deze tekst \(days); de dag die telt is \(on)",
            de: "\(name) ist der Name dieses Textes \(days); maßgebend ist der \(on)",
            en: "\(name) is the name of this text \(days); the day that counts is \(on)")[language]
    }

    /// The days of a name; a first day that is not known is left out.
    private func days(of validity: Validity) -> String {
        guard validity.from == nil, let last = validity.to.map({ DateWords.text($0, language) }) else {
            return DateWords.text(validity, language)
        }
        return LocalizedText(
            fr: "jusqu'au \(last)", nl: "tot en met \(last)", de: "bis zum \(last)", en: "until \(last)")[language]
    }
}
