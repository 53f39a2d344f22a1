import Casework
import LegalModel

/// Searches a document for data of one party that the other side has no need of: numbers of persons, and the party's own contacts.
struct PartyDataSearch {
    private let telephone: String?
    private let email: String?
    private let address: [String]

    /// Prepares a search for one party; a company's published contact is no leak.
    init(of party: Party) {
        let isPrivate = party.enterpriseNumber == nil
        telephone = isPrivate ? party.telephone.map(PartyDataSearch.nationalDigits) : nil
        email = isPrivate ? party.email?.lowercased() : nil
        address = isPrivate ? party.address.map { PlainWords($0).text }.filter { $0.contains { $0.isNumber } } : []
    }

    /// Lines of a document, read once for the search for any party.
    struct Lines {
        fileprivate let text: AnalysedText
        fileprivate let identifiers: [PersonalDatum]
        /// Where each line begins, with its words between blanks.
        fileprivate let words: [(start: Int, text: String)]

        /// Reads lines.
        init(_ lines: [String], language: Language) {
            let text = AnalysedText(
                lines.joined(separator: "\n"), in: language, vocabulary: WordVocabulary(), isWrapped: false)
            let dates = DateMention.mentions(in: text, CalendarWords(language)).filter { $0.date != nil }
            let blocked = AmountMention.mentions(in: text).map(\.range) + dates.map { text.range(of: $0.words) }
            self.text = text
            identifiers = IdentifierScan.identifiers(in: text.bytes, blocked: blocked)
            var start = 0
            words = lines.map { line in
                defer { start += line.utf8.count + 1 }
                return (start, " \(PlainWords(line).text) ")
            }
        }
    }

    /// The kinds that stand in a document, each once, in the order of the text.
    func kinds(in lines: Lines) -> [PersonalDatum.Kind] {
        let text = lines.text
        var found = lines.identifiers.compactMap { datum in
            isPrivate(datum, text) ? (datum.range.lowerBound, datum.kind) : nil
        }
        if let email, !email.isEmpty {
            for range in MailAddressScan.addresses(in: text.bytes) where text.text(range).lowercased() == email {
                found.append((range.lowerBound, .email))
            }
        }
        if !address.isEmpty {
            for line in lines.words where address.contains(where: { line.text.holds(" \($0) ") }) {
                found.append((line.start, .address))
            }
        }
        var told: Set<PersonalDatum.Kind> = []
        return found.sorted { $0.0 < $1.0 }.map(\.1).filter { told.insert($0).inserted }
    }

    /// What is never needed, and the telephone number of the party.
    private func isPrivate(_ datum: PersonalDatum, _ text: AnalysedText) -> Bool {
        switch datum.kind {
        case .nationalNumber, .iban, .eid, .card: return true
        case .telephone:
            return telephone.map { PartyDataSearch.nationalDigits(text.text(datum.range)) == $0 } ?? false
        case .enterpriseNumber, .vatNumber, .email, .address, .health, .structuredCommunication, .plate, .birthDate,
            .name:
            return false
        }
    }

    /// Digits without prefix of the country or of the network: `+32 470 …` and `0470 …` compare equal.
    static func nationalDigits(_ number: String) -> String {
        let digits = String(number.filter { $0.isASCII && $0.isNumber })
        if digits.hasPrefix("0032") { return String(digits.dropFirst(4)) }
        if digits.hasPrefix("32"), digits.count > 9 { return String(digits.dropFirst(2).drop { $0 == "0" }) }
        return digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
    }
}
