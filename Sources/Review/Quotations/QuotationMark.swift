/// The pairs of quotation marks of French, Dutch, German and English.
enum QuotationMark: Hashable {
    /// « … »
    case guillemets
    /// »…«, as German books set them.
    case turnedGuillemets
    /// ‹ … ›
    case singleGuillemets
    /// “ … ”
    case curly
    /// „ … “ or „ … ”
    case low
    /// ‘ … ’
    case singleCurly
    /// ‚ … ‘
    case singleLow
    /// " … "
    case straight
    /// ' … ', at the edges of words only.
    case singleStraight

    /// Whether a passage may go over an empty line.
    var mayCrossParagraphs: Bool {
        switch self {
        case .guillemets, .low, .curly: true
        case .turnedGuillemets, .singleGuillemets, .singleCurly, .singleLow, .straight, .singleStraight: false
        }
    }

    /// The marks that a scalar closes, the likelier first.
    static func closed(by scalar: Unicode.Scalar) -> [QuotationMark] {
        switch scalar {
        case "»": [.guillemets]
        case "«": [.turnedGuillemets]
        case "›": [.singleGuillemets]
        case "”": [.curly, .low]
        case "“": [.low]
        case "’": [.singleCurly]
        case "‘": [.singleLow]
        case "\"": [.straight]
        case "'": [.singleStraight]
        default: []
        }
    }

    /// The mark that a scalar opens; `nil` when it opens none.
    static func opened(by scalar: Unicode.Scalar) -> QuotationMark? {
        switch scalar {
        case "«": .guillemets
        case "»": .turnedGuillemets
        case "‹": .singleGuillemets
        case "“": .curly
        case "„": .low
        case "‘": .singleCurly
        case "‚": .singleLow
        case "\"": .straight
        case "'": .singleStraight
        default: nil
        }
    }

    /// Whether the mark opens only before a word and closes only after one, since its signs are used otherwise too.
    var hugsWords: Bool {
        switch self {
        case .turnedGuillemets, .singleCurly, .singleLow, .singleStraight: true
        case .guillemets, .singleGuillemets, .curly, .low, .straight: false
        }
    }
}
