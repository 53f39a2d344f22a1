extension PageWarning.Problem {
    /// The stable name of the kind of problem, for data.
    public var name: String {
        switch self {
        case .unreadDate: "unreadDate"
        case .unmatchedMark: "unmatchedMark"
        case .brokenNote: "brokenNote"
        case .sameNumber: "sameNumber"
        case .unusualNumber: "unusualNumber"
        case .otherNumber: "otherNumber"
        case .empty: "empty"
        case .looksLost: "looksLost"
        case .leftAside: "leftAside"
        case .otherPrevious: "otherPrevious"
        case .missingNext: "missingNext"
        case .notInContents: "notInContents"
        case .otherPlace: "otherPlace"
        }
    }

    /// What was found: a date as written, a number, a line; `nil` where the name says all.
    public var found: String? {
        switch self {
        case .unreadDate(let text), .unmatchedMark(let text), .brokenNote(let text), .unusualNumber(let text),
            .otherNumber(let text), .looksLost(let text), .leftAside(let text), .otherPrevious(let text),
            .missingNext(let text), .otherPlace(let text):
            text
        case .sameNumber(let line): String(line)
        case .empty, .notInContents: nil
        }
    }

    /// Puts a problem together again; `nil` for a name that is none.
    init?(name: String, found: String?) {
        let text = found ?? ""
        switch name {
        case "unreadDate": self = .unreadDate(text)
        case "unmatchedMark": self = .unmatchedMark(text)
        case "brokenNote": self = .brokenNote(text)
        case "sameNumber": self = .sameNumber(line: Int(text) ?? 0)
        case "unusualNumber": self = .unusualNumber(text)
        case "otherNumber": self = .otherNumber(text)
        case "empty": self = .empty
        case "looksLost": self = .looksLost(text)
        case "leftAside": self = .leftAside(text)
        case "otherPrevious": self = .otherPrevious(text)
        case "missingNext": self = .missingNext(text)
        case "notInContents": self = .notInContents
        case "otherPlace": self = .otherPlace(text)
        default: return nil
        }
    }
}
