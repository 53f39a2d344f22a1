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
        if let email, !email.isEmpty, line.utf8.contains(0x40), line.lowercased().contains(email) {
            kinds.append(.email)
        }
        guard line.holdsDigit else { return kinds }
        let runs = PrivateIdentifierSearch.runs(in: line)
        if runs.contains(where: PrivateIdentifierSearch.isNationalNumber) { kinds.append(.nationalNumber) }
        if PrivateIdentifierSearch.holdsIBAN(line) { kinds.append(.iban) }
        if let telephone, telephone.count >= 8,
            runs.contains(where: { PrivateIdentifierSearch.nationalDigits($0.joined()).hasSuffix(telephone) })
        {
            kinds.append(.telephone)
        }
        if !address.isEmpty {
            let words = " \(PlainWords(line).text) "
            if address.contains(where: { words.holds(" \($0) ") }) { kinds.append(.address) }
        }
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
        for scalar in line.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                if separators == 0, !groups.isEmpty {
                    groups[groups.count - 1].unicodeScalars.append(scalar)
                } else {
                    groups.append(String(scalar))
                }
                separators = 0
            } else if !groups.isEmpty {
                if separators == 0, isSeparator(scalar) {
                    separators = 1
                } else {
                    runs.append(groups)
                    groups = []
                    separators = 0
                }
            }
        }
        return groups.isEmpty ? runs : runs + [groups]
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ".", "-", "/", "\u{A0}", "\u{202F}": true
        default: false
        }
    }

    /// Eleven digits in one, or grouped as on the identity card.
    private static func isNationalNumber(_ groups: [String]) -> Bool {
        let shapes = [[11], [6, 5], [6, 3, 2], [2, 2, 2, 3, 2]]
        return shapes.contains(groups.map(\.utf8.count)) && Checksums.isNationalNumber(groups.joined())
    }

    /// An account number, whole or in groups with blanks, points or hyphens between them.
    private static func holdsIBAN(_ line: String) -> Bool {
        guard line.utf8.count(where: \.isDigit) >= 10 else { return false }
        let tokens = line.utf8.split { !$0.isWordPart }.map { String($0)?.uppercased() ?? "" }
        for start in tokens.indices where mayBegin(tokens[start]) {
            var joined = ""
            for token in tokens[start...].prefix(9) {
                joined += token
                if joined.count > 34 { break }
                if Checksums.isIBAN(joined) { return true }
            }
        }
        return false
    }

    /// Two letters and two digits, or what there is of them, begin every account number.
    private static func mayBegin(_ token: String) -> Bool {
        token.utf8.prefix(2).allSatisfy(\.isCapital) && token.utf8.dropFirst(2).prefix(2).allSatisfy(\.isDigit)
    }
}

extension UInt8 {
    /// Whether the byte is a letter or digit of ASCII.
    fileprivate var isWordPart: Bool { isCapital || (0x61...0x7A).contains(self) || isDigit }
    /// Whether the byte is a digit of ASCII.
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether the byte is a capital of ASCII.
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
