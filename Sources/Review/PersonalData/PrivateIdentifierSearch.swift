import Casework
import LegalModel

/// Searches lines of text for identifiers of a person that the other side has no need of.
struct PrivateIdentifierSearch {
    private let telephone: String?
    private let email: String?
    private let address: [String]

    /// Prepares a search for one party's identifiers; a company's published contact is no private identifier.
    init(of party: Party) {
        let isPrivate = party.enterpriseNumber == nil
        telephone = isPrivate ? party.telephone.map(PrivateIdentifierSearch.nationalDigits) : nil
        email = isPrivate ? party.email?.lowercased() : nil
        address = isPrivate ? party.address.map { PlainWords($0).text }.filter { $0.contains { $0.isNumber } } : []
    }

    /// What is found, by line, each kind once a line.
    func identifiers(in lines: [String]) -> [PrivateIdentifier] {
        lines.enumerated().flatMap { index, line in
            kinds(in: line).map { PrivateIdentifier(kind: $0, line: index + 1) }
        }
    }

    private func kinds(in line: String) -> [PrivateIdentifier.Kind] {
        var kinds: [PrivateIdentifier.Kind] = []
        let runs = PrivateIdentifierSearch.runs(in: line)
        if runs.contains(where: PrivateIdentifierSearch.isNationalNumber) { kinds.append(.nationalNumber) }
        if PrivateIdentifierSearch.holdsIBAN(line) { kinds.append(.iban) }
        if let telephone, telephone.count >= 8,
            runs.contains(where: { PrivateIdentifierSearch.nationalDigits($0.joined()).hasSuffix(telephone) })
        {
            kinds.append(.telephone)
        }
        if let email, !email.isEmpty, line.lowercased().contains(email) { kinds.append(.email) }
        let words = " \(PlainWords(line).text) "
        if address.contains(where: { words.contains(" \($0) ") }) { kinds.append(.address) }
        return kinds
    }

    /// Digits without prefix of the country or of the network: `+32 470 …` and `0470 …` compare equal.
    private static func nationalDigits(_ number: String) -> String {
        let digits = String(number.filter { $0.isASCII && $0.isNumber })
        if digits.hasPrefix("0032") { return String(digits.dropFirst(4)) }
        if digits.hasPrefix("32"), digits.count > 9 { return String(digits.dropFirst(2)) }
        return digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
    }

    /// Groups of digits as people write one number, with at most one separator between groups.
    private static func runs(in line: String) -> [[String]] {
        var runs: [[String]] = []
        var groups: [String] = []
        var separators = 0
        for character in line + "\n" {
            if character.isASCII, character.isNumber {
                if separators == 0, !groups.isEmpty {
                    groups[groups.count - 1].append(character)
                } else {
                    groups.append(String(character))
                }
                separators = 0
            } else if !groups.isEmpty, separators == 0, " .-/\u{A0}\u{202F}".contains(character) {
                separators = 1
            } else {
                if !groups.isEmpty { runs.append(groups) }
                groups = []
                separators = 0
            }
        }
        return runs
    }

    /// Eleven digits in one, or grouped as on the identity card.
    private static func isNationalNumber(_ groups: [String]) -> Bool {
        let shapes = [[11], [6, 5], [6, 3, 2], [2, 2, 2, 3, 2]]
        return shapes.contains(groups.map(\.utf8.count)) && Checksums.isNationalNumber(groups.joined())
    }

    /// An account number, whole or in groups with blanks, points or hyphens between them.
    private static func holdsIBAN(_ line: String) -> Bool {
        let tokens = line.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { $0.uppercased() }
        for start in tokens.indices where tokens[start].prefix(2).allSatisfy(\.isLetter) {
            var joined = ""
            for token in tokens[start...].prefix(9) {
                joined += token
                if joined.count > 34 { break }
                if Checksums.isIBAN(joined) { return true }
            }
        }
        return false
    }
}
