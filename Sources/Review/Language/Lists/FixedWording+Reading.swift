public import LegalModel

extension FixedWording {
    /// Reads the wordings of a language from the parts `F1`, `F2` … of its file of parts.
    ///
    /// - Parameters:
    ///   - parts: the text of `Templates/parts/<language>.md`.
    ///   - catalogue: what `Templates/letters/fixed-sentences.yaml` says of them.
    /// - Throws: `DataFault` when the catalogue cannot be read.
    public static func wordings(
        parts: String, catalogue: SourceNode, in language: Language
    ) throws(DataFault) -> [FixedWording] {
        var reader = try catalogue.mapping()
        var table = try reader.required("sentences").mapping()
        try reader.finish()
        var wordings: [String: String] = [:]
        var open: String?
        for line in parts.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("::: part ") {
                open = String(line.dropFirst(9))
            } else if line == ":::" {
                open = nil
            } else if let open {
                wordings[open, default: ""] += line + "\n"
            }
        }
        var result: [FixedWording] = []
        for entry in table.allEntries() {
            var fields = try entry.value.mapping()
            let to = try fields.required("to").text()
            guard let text = wordings[entry.key] else { continue }
            result.append(
                FixedWording(
                    id: entry.key, addressee: to == "both" ? nil : Audience(rawValue: to), text: text, in: language))
        }
        return result
    }
}
