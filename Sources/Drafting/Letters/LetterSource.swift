import LegalModel

/// Where the value of a field comes from.
public enum LetterSource: Hashable, Sendable {
    /// Something the dossier holds.
    case dossier(Datum)
    /// A day.
    case day(Day)
    /// The day of the last letter of a type.
    case letterDay(String)
    /// A field of the last letter of a type.
    case letterField(String, String)
    /// A term counted from a day; never typed.
    case deadline(String, of: Day)

    /// The days that a field may show or count from.
    public enum Day: String, Hashable, Sendable, CaseIterable {
        case receivedOn = "procedure.receivedOn"
        case completeOn = "procedure.completeOn"
        case sentToCompanyOn = "procedure.sentToCompanyOn"
        case companyAnsweredOn = "procedure.companyAnsweredOn"
        case extendedOn = "procedure.extendedOn"
        case recommendation = "recommendation.date"
        case contract = "dates.contract"
        case delivery = "dates.delivery"
        case fact = "dates.fact"
        /// The letter's own day.
        case letter = "date"
    }

    /// The other values of a dossier.
    public enum Datum: String, Hashable, Sendable, CaseIterable {
        case remindersOn = "procedure.remindersOn"
        case extensionReason = "procedure.extensionReason"
        case recommendationNumber = "recommendation.number"
        case recommendationSummary = "recommendation.summary"
        case favour = "recommendation.favour"
        case measures = "recommendation.measures"
        case refused = "recommendation.refused"
        case claims
        case enterpriseNumber = "company.enterpriseNumber"

        /// The kind of field it fills.
        public var kind: LetterField.Kind {
            switch self {
            case .remindersOn: .dates
            case .extensionReason, .recommendationSummary: .text
            case .recommendationNumber, .enterpriseNumber: .name
            case .favour: .choice
            case .measures, .refused, .claims: .records
            }
        }
    }

    /// Reads `procedure.completeOn`, `letter TYPE on`, `letter TYPE FIELD`, `deadline D6`, `deadline D4 of DAY`.
    init(decoding node: SourceNode) throws(DataFault) {
        let words = try node.nonEmptyText().split(separator: " ").map(String.init)
        switch (words.first ?? "", words.count) {
        case ("deadline", 2): self = .deadline(words[1], of: .letter)
        case ("deadline", 4) where words[2] == "of":
            guard let day = Day(rawValue: words[3]) else { throw node.invalid(.oneOf(Day.allCases.map(\.rawValue))) }
            self = .deadline(words[1], of: day)
        case ("letter", 3): self = words[2] == "on" ? .letterDay(words[1]) : .letterField(words[1], words[2])
        case (let path, 1):
            if let day = Day(rawValue: path) {
                self = .day(day)
            } else if let datum = Datum(rawValue: path) {
                self = .dossier(datum)
            } else {
                throw node.invalid(.oneOf(LetterSource.known))
            }
        default: throw node.invalid(.oneOf(LetterSource.known))
        }
    }

    /// What may be written.
    static let known =
        Day.allCases.map(\.rawValue) + Datum.allCases.map(\.rawValue)
        + ["letter TYPE on", "letter TYPE FIELD", "deadline ID", "deadline ID of DAY"]

    /// The kind of field it fills; `nil` for a field of another letter, which has its own.
    var kind: LetterField.Kind? {
        switch self {
        case .dossier(let datum): datum.kind
        case .day, .letterDay, .deadline: .date
        case .letterField: nil
        }
    }

    /// As it is written.
    public var text: String {
        switch self {
        case .dossier(let datum): datum.rawValue
        case .day(let day): day.rawValue
        case .letterDay(let type): "letter \(type) on"
        case .letterField(let type, let field): "letter \(type) \(field)"
        case .deadline(let rule, .letter): "deadline \(rule)"
        case .deadline(let rule, let day): "deadline \(rule) of \(day.rawValue)"
        }
    }
}
