/// Articles named together, before it is known which code owns them.
struct ArticleGroup: Hashable, Sendable {
    /// The first token: the article word, or the place before it.
    var first: Int
    /// The token after the last.
    var next: Int
    /// The articles in their order.
    var units: [Unit]
    /// Whether a word for *article* stands before.
    let hasArticleWord: Bool

    /// One article or range, with the places inside it.
    struct Unit: Hashable, Sendable {
        var number: ArticleNumber
        var last: ArticleNumber?
        var places: [PlaceParts] = []
        var isFollowed = false
    }
}

/// A paragraph with its *alinéas* and points.
struct PlaceParts: Hashable, Sendable {
    var paragraph: String?
    var subparagraphs: [String] = []
    var items: [String] = []

    /// Adds a point; a letter after a numbered point lies below it.
    mutating func add(item: String) {
        guard item.count == 1, item.first?.isLetter == true, let last = items.last,
            let number = last.split(separator: ".").first, Int(number) != nil
        else {
            items.append(item)
            return
        }
        if last.contains(".") { items.append("\(number).\(item)") } else { items[items.count - 1] += "." + item }
    }
}

/// One step into an article.
enum PlaceElement: Hashable, Sendable {
    case paragraphs([String])
    case subparagraphs([String])
    case items([String])
    /// Said of the place without changing it.
    case aside
}

extension ArticleGroup.Unit {
    /// Adds a step: a paragraph after anything begins a new place, an alinéa after a point too; points join.
    mutating func add(_ element: PlaceElement) {
        switch element {
        case .aside: break
        case .paragraphs(let numbers):
            for number in numbers { places.append(PlaceParts(paragraph: number)) }
        case .subparagraphs(let numbers):
            if let last = places.last, !last.items.isEmpty {
                places.append(PlaceParts(paragraph: last.paragraph))
            }
            change { $0.subparagraphs += numbers.filter { !$0.isEmpty } }
        case .items(let numbers):
            change { place in
                for number in numbers { place.add(item: number) }
            }
        }
    }

    private mutating func change(_ body: (inout PlaceParts) -> Void) {
        var place = places.popLast() ?? PlaceParts()
        body(&place)
        places.append(place)
    }
}
