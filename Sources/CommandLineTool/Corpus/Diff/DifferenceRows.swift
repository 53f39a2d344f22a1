import CorpusStore

/// The parts of a difference cut into rows that stand side by side: at line ends that both texts share and at the ends of
/// sentences that both share.
struct DifferenceRows {
    /// One row: what stands on the left, what on the right.
    struct Row {
        var left: [WordDifference.Part] = []
        var right: [WordDifference.Part] = []
    }

    private(set) var rows: [Row] = []

    init(_ difference: WordDifference) {
        var row = Row()
        for part in difference.parts {
            switch part.kind {
            case .removed: row.left.append(part)
            case .added: row.right.append(part)
            case .equal:
                let pieces = DifferenceRows.pieces(part.text)
                for (index, piece) in pieces.enumerated() {
                    let part = WordDifference.Part(kind: .equal, text: piece)
                    row.left.append(part)
                    row.right.append(part)
                    if index < pieces.count - 1 || DifferenceRows.ends(piece) {
                        rows.append(row)
                        row = Row()
                    }
                }
            }
        }
        if !row.left.isEmpty || !row.right.isEmpty { rows.append(row) }
    }

    private static func ends(_ text: String) -> Bool { text.last.map { ".;\n".contains($0) } ?? false }

    /// A stretch cut after each sentence and line.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            for (index, line) in word.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 {
                    pieces.append(piece)
                    piece = ""
                }
                guard !line.isEmpty else { continue }
                piece += piece.isEmpty ? String(line) : " " + line
            }
            let isEnd = word.count > 3 && (word.last == "." || word.last == ";")
            if isEnd, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
