import LegalModel

/// The colon between a label and what it says: French puts a blank before it.
enum Colon {
    /// ` : ` in French, else `: `.
    static func between(_ label: String, _ text: String, _ language: Language) -> String {
        switch language {
        case .french: "\(label) : \(text)"
        case .dutch, .german, .english: "\(label): \(text)"
        }
    }
}
