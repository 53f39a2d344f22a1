import LegalModel

/// Words beside a number that say what it is.
enum IdentifierWords {
    /// Words for value added tax.
    static let vat: Set<String> = [
        "tva", "btw", "mwst", "ust", "ust-id", "ust-idnr", "vat", "mwst-nr", "tva-nr", "btw-nr",
    ]

    /// Words for telephones.
    static let telephone: Set<String> = [
        "tél", "tel", "gsm", "téléphone", "telefoon", "telefon", "telephone", "phone", "mobile", "portable", "handy",
        "mobiel",
        "tél.", "fax", "appelez", "appeler", "bel", "bellen", "bereikbaar", "joignable", "erreichbar", "rufen", "call",
        "whatsapp", "gsm-nummer", "telefoonnummer", "telefonnummer", "nummer", "numéro",
    ]

    /// Words for references that are no telephone.
    static let reference: Set<String> = [
        "réf", "ref", "référence", "referentie", "referenz", "reference", "dossier", "facture", "factuur", "rechnung",
        "invoice", "commande", "bestelling", "bestellung", "order", "client", "klant", "klantnummer", "kunde",
        "kundennummer",
        "customer", "contrat", "contract", "vertrag", "police", "polis", "série", "serie", "serienummer",
        "seriennummer",
        "serial", "article", "artikel", "ean", "colis", "pakket", "paket", "parcel", "compteur", "teller", "zähler",
        "meter",
        "bestelnummer", "factuurnummer", "rechnungsnummer", "bestellnummer", "kbo", "bce", "zdu", "entreprise",
        "ondernemingsnummer", "unternehmensnummer",
    ]

    /// The words before a place in a text, the nearest last, in lower case.
    static func words(before place: Int, in bytes: [UInt8], count: Int) -> [String] {
        let start = max(0, place - 60)
        let part = String(decoding: bytes[start..<place], as: UTF8.self)
        let line = part.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return line.inLowerCase().unicodeScalars.split { !$0.isWordPart && $0 != "-" }.suffix(count).map { String($0) }
    }

    /// Runs of letters and digits of ASCII.
    static func tokens(in bytes: [UInt8]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            guard bytes[place].isWordByte else {
                place += 1
                continue
            }
            var end = place
            while end < bytes.count, bytes[end].isWordByte { end += 1 }
            tokens.append(place..<end)
            place = end
        }
        return tokens
    }

    /// Whether a word has the form of a tax number of a neighbouring country.
    static func isVATAbroad(_ text: String) -> Bool {
        let rest = text.dropFirst(2)
        let isDigits = { (part: Substring) in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        switch text.prefix(2) {
        case "NL":
            return rest.count == 12 && isDigits(rest.prefix(9)) && rest.dropFirst(9).first == "B"
                && isDigits(rest.suffix(2))
        case "FR": return rest.count == 11 && isDigits(rest.suffix(9))
        case "DE": return rest.count == 9 && isDigits(rest)
        case "LU": return rest.count == 8 && isDigits(rest)
        default: return false
        }
    }
}

extension UInt8 {
    /// Whether the byte is a letter or digit of ASCII, or part of a letter beyond.
    var isWordByte: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
            || self >= 0xC3 && self < 0xE0
    }
    /// Whether the byte is a letter of ASCII.
    var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
    /// Whether the byte is a digit of ASCII.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
