import LegalModel

/// What may be told to whom.
///
/// - Source: the catalogue of letters, section 9.
struct AudienceProfile: Hashable, Sendable {
    private let audience: Audience

    /// The profile of a reader.
    init(_ audience: Audience) { self.audience = audience }

    /// Whether nothing about a person may be told.
    var isPublic: Bool { audience == .authority || audience == .public }

    /// Whether data of special categories are asked about.
    var asksForCategories: Bool { audience != .internal }

    /// Whether the reader has no need of a datum.
    ///
    /// - Parameter text: the datum as it is written: numbers of the company and mailboxes of a service are published.
    func forbids(_ kind: PersonalDatum.Kind, _ text: String) -> Bool {
        switch audience {
        case .internal: return false
        case .authority, .public:
            switch kind {
            case .enterpriseNumber, .vatNumber: return false
            case .nationalNumber, .iban, .telephone, .email, .address, .health, .eid, .card, .structuredCommunication,
                .plate,
                .birthDate, .name:
                return true
            }
        case .consumer, .company, .both, .entity: return forbidsParty(kind, text)
        }
    }

    private func forbidsParty(_ kind: PersonalDatum.Kind, _ text: String) -> Bool {
        switch kind {
        case .nationalNumber, .eid, .card: return true
        case .iban, .birthDate: return audience != .entity
        case .telephone:
            switch audience {
            case .company, .both: return !AudienceProfile.isService(number: text)
            case .consumer: return AudienceProfile.isMobile(text)
            case .entity, .authority, .public, .internal: return false
            }
        case .email:
            switch audience {
            case .company, .both: return !AudienceProfile.isMailboxOfService(text)
            case .consumer: return AudienceProfile.isPrivateMailbox(text)
            case .entity, .authority, .public, .internal: return false
            }
        case .address: return audience == .company || audience == .both
        case .health: return true
        case .enterpriseNumber, .vatNumber, .structuredCommunication, .plate, .name: return false
        }
    }

    /// Whether a datum may stand above the salutation: the address of the reader.
    func mayHeadALetter(_ kind: PersonalDatum.Kind) -> Bool {
        switch kind {
        case .address, .name, .telephone, .email: !isPublic
        case .nationalNumber, .iban, .enterpriseNumber, .vatNumber, .health, .eid, .card, .structuredCommunication,
            .plate,
            .birthDate:
            false
        }
    }

    /// The reader in words, with the article.
    var word: LocalizedText {
        switch audience {
        case .consumer:
            LocalizedText(fr: "le consommateur", nl: "de consument", de: "der Verbraucher", en: "the consumer")
        case .company: LocalizedText(fr: "l'entreprise", nl: "de onderneming", de: "das Unternehmen", en: "the company")
        case .both:
            LocalizedText(fr: "l'autre partie", nl: "de andere partij", de: "die andere Partei", en: "the other party")
        case .entity:
            LocalizedText(
                fr: "l'autre entité", nl: "de andere entiteit", de: "die andere Stelle", en: "the other entity")
        case .authority: LocalizedText(fr: "l'autorité", nl: "de overheid", de: "die Behörde", en: "the authority")
        case .public: LocalizedText(fr: "le public", nl: "het publiek", de: "die Öffentlichkeit", en: "the public")
        case .internal: LocalizedText(fr: "le service", nl: "de dienst", de: "der Dienst", en: "the service")
        }
    }

    private static func isMobile(_ text: String) -> Bool {
        let digits = PartyDataSearch.nationalDigits(text)
        return digits.utf8.count == 9 && digits.hasPrefix("4")
    }

    /// Numbers of services: 070, 078, 0800, 090x.
    private static func isService(number text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        return ["070", "078", "0800", "0900", "0902", "0903"].contains { digits.hasPrefix($0) }
    }

    private static func isMailboxOfService(_ text: String) -> Bool {
        let local = text.lowercased().prefix { $0 != "@" }
        return [
            "info", "contact", "service", "klant", "client", "kunden", "support", "help", "sales", "vente", "verkoop",
            "office",
            "admin", "mediation", "ombuds", "noreply", "no-reply", "facturation", "boekhouding", "privacy", "dpo",
        ].contains { local.hasPrefix($0) }
    }

    private static func isPrivateMailbox(_ text: String) -> Bool {
        guard let sign = text.lastIndex(of: "@"), sign > text.startIndex else { return true }
        guard !isMailboxOfService(text) else { return false }
        let domain = text[text.index(after: sign)...].lowercased()
        return [
            "gmail.", "hotmail.", "outlook.", "yahoo.", "live.", "skynet.be", "telenet.be", "proximus.be", "voo.be",
            "icloud.com",
            "gmx.", "web.de", "t-online.de", "orange.fr", "free.fr", "laposte.net", "protonmail.", "proton.me",
            "msn.com", "scarlet.be",
        ]
        .contains { domain.hasPrefix($0) }
    }
}
