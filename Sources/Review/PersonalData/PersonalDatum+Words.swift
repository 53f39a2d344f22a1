import LegalModel

extension PersonalDatum.Kind {
    /// The kind in words, with its article.
    var word: LocalizedText {
        switch self {
        case .nationalNumber:
            LocalizedText(
                fr: "un numéro national", nl: "een rijksregisternummer", de: "eine Nationalregisternummer",
                en: "a national number")
        case .iban:
            LocalizedText(
                fr: "un numéro de compte", nl: "een rekeningnummer", de: "eine Kontonummer", en: "an account number")
        case .enterpriseNumber:
            LocalizedText(
                fr: "un numéro d'entreprise", nl: "een ondernemingsnummer", de: "eine Unternehmensnummer",
                en: "an enterprise number")
        case .vatNumber:
            LocalizedText(
                fr: "un numéro de TVA", nl: "een btw-nummer", de: "eine Mehrwertsteuernummer", en: "a VAT number")
        case .telephone:
            LocalizedText(
                fr: "un numéro de téléphone privé", nl: "een privételefoonnummer", de: "eine private Telefonnummer",
                en: "a private telephone number")
        case .email:
            LocalizedText(
                fr: "une adresse électronique privée", nl: "een privé-e-mailadres", de: "eine private E-Mail-Adresse",
                en: "a private e-mail address")
        case .address:
            LocalizedText(
                fr: "une adresse privée", nl: "een privéadres", de: "eine Privatanschrift", en: "a private address")
        case .health:
            LocalizedText(
                fr: "une donnée de santé", nl: "een gezondheidsgegeven", de: "eine Gesundheitsangabe",
                en: "a health datum")
        case .eid:
            LocalizedText(
                fr: "un numéro de carte d'identité", nl: "een identiteitskaartnummer", de: "eine Personalausweisnummer",
                en: "an identity card number")
        case .card:
            LocalizedText(
                fr: "un numéro de carte de paiement", nl: "een betaalkaartnummer", de: "eine Zahlungskartennummer",
                en: "a payment card number")
        case .structuredCommunication:
            LocalizedText(
                fr: "une communication structurée", nl: "een gestructureerde mededeling",
                de: "eine strukturierte Mitteilung",
                en: "a structured communication")
        case .plate:
            LocalizedText(
                fr: "une plaque d'immatriculation", nl: "een nummerplaat", de: "ein Kfz-Kennzeichen",
                en: "a number plate")
        case .birthDate:
            LocalizedText(
                fr: "une date de naissance", nl: "een geboortedatum", de: "ein Geburtsdatum", en: "a date of birth")
        case .name:
            LocalizedText(
                fr: "un nom de personne", nl: "een persoonsnaam", de: "ein Personenname", en: "a person's name")
        }
    }
}
