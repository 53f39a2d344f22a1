public import LegalModel

extension PersonalDatum.Kind {
    /// The kind in one or two words, without an article.
    public var label: LocalizedText {
        switch self {
        case .nationalNumber:
            LocalizedText(
                fr: "numéro national", nl: "rijksregisternummer", de: "Nationalregisternummer", en: "national number")
        case .iban: LocalizedText(fr: "compte", nl: "rekening", de: "Konto", en: "account")
        case .enterpriseNumber:
            LocalizedText(
                fr: "numéro d'entreprise", nl: "ondernemingsnummer", de: "Unternehmensnummer", en: "enterprise number")
        case .vatNumber: LocalizedText(fr: "numéro de TVA", nl: "btw-nummer", de: "MwSt.-Nummer", en: "VAT number")
        case .telephone: LocalizedText(fr: "téléphone", nl: "telefoon", de: "Telefon", en: "telephone")
        case .email: LocalizedText(fr: "courriel", nl: "e-mail", de: "E-Mail", en: "e-mail")
        case .address: LocalizedText(fr: "adresse", nl: "adres", de: "Anschrift", en: "address")
        case .health: LocalizedText(fr: "santé", nl: "gezondheid", de: "Gesundheit", en: "health")
        case .eid:
            LocalizedText(fr: "carte d'identité", nl: "identiteitskaart", de: "Personalausweis", en: "identity card")
        case .card: LocalizedText(fr: "carte de paiement", nl: "betaalkaart", de: "Zahlungskarte", en: "payment card")
        case .structuredCommunication:
            LocalizedText(
                fr: "communication structurée", nl: "gestructureerde mededeling", de: "strukturierte Mitteilung",
                en: "structured communication")
        case .plate: LocalizedText(fr: "plaque", nl: "nummerplaat", de: "Kennzeichen", en: "plate")
        case .birthDate:
            LocalizedText(fr: "date de naissance", nl: "geboortedatum", de: "Geburtsdatum", en: "date of birth")
        case .name: LocalizedText(fr: "nom", nl: "naam", de: "Name", en: "name")
        }
    }
}
