/// Where bytes of a text stand for a person: paragraph, line, column.
struct TextPlaces {
    /// A place, counted from 1; columns in Unicode scalars.
    struct Place: Hashable {
        let paragraph: Int
        let line: Int
        let column: Int
    }

    private let places: [Int: Place]

    /// The places of some bytes.
    ///
    /// - Parameters:
    ///   - isWrapped: whether paragraphs are parted by empty lines; else each line that is not empty is one.
    /// - Complexity: linear in the length of the text.
    init(of offsets: [Int], in text: String, isWrapped: Bool) {
        var places: [Int: Place] = [:]
        var wanted = Set(offsets).sorted()[...]
        var (line, column, offset) = (1, 1, 0)
        var paragraph = 0
        var isInside = false
        var isEmptyLine = true
        for scalar in text.unicodeScalars {
            let isBlank = scalar.properties.isWhitespace
            if !isBlank {
                if !isInside || (!isWrapped && isEmptyLine) { paragraph += 1 }
                isInside = true
                isEmptyLine = false
            }
            while let next = wanted.first, next <= offset {
                places[next] = Place(paragraph: max(1, paragraph), line: line, column: column)
                wanted.removeFirst()
            }
            offset += UTF8.width(scalar)
            if scalar == "\n" {
                if isEmptyLine { isInside = false }
                isEmptyLine = true
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        self.places = places
    }

    /// The place of a byte that was asked for.
    subscript(offset: Int) -> Place? { places[offset] }
}
