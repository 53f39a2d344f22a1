import LegalModel

/// A private identifier found in a text.
struct PrivateIdentifier: Hashable {
    /// Its kind.
    let kind: Kind
    /// The line of the text in which it stands, from 1.
    let line: Int

    /// The kinds that are searched.
    enum Kind: Hashable, CaseIterable {
        case nationalNumber, iban, telephone, email, address

        /// The kind in words.
        var word: LocalizedText {
            switch self {
            case .nationalNumber:
                LocalizedText(
                    fr: "un numéro national", nl: "een rijksregisternummer", de: "eine Nationalregisternummer",
                    en: "a national number")
            case .iban:
                LocalizedText(
                    fr: "un numéro de compte", nl: "een rekeningnummer", de: "eine Kontonummer", en: "an account number"
                )
            case .telephone:
                LocalizedText(
                    fr: "un numéro de téléphone privé", nl: "een privételefoonnummer", de: "eine private Telefonnummer",
                    en: "a private telephone number")
            case .email:
                LocalizedText(
                    fr: "une adresse électronique privée", nl: "een privé-e-mailadres",
                    de: "eine private E-Mail-Adresse",
                    en: "a private e-mail address")
            case .address:
                LocalizedText(
                    fr: "une adresse privée", nl: "een privéadres", de: "eine Privatanschrift", en: "a private address")
            }
        }
    }
}
