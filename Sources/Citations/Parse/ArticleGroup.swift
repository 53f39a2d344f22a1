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
    /// Whether it names no number but points back to the article cited last.
    var pointer: Pointer?

    /// How an article is pointed to.
    enum Pointer: Hashable, Sendable {
        /// *cet article*.
        case same
        /// *l'article précédent*: the one cited before, or the one before that in its code.
        case previous
    }

    /// One article or range, with the places inside it.
    struct Unit: Hashable, Sendable {
        var number: ArticleNumber
        var last: ArticleNumber?
        var places: [PlaceParts] = []
        var isFollowed = false
    }
}

/// A paragraph with its *alinéas* and points, and the alinéas of those points.
struct PlaceParts: Hashable, Sendable {
    var paragraph: String?
    var subparagraphs: [String] = []
    var items: [String] = []
    var itemSubparagraphs: [String] = []

    /// Whether it is made of alinéas and nothing inside them.
    var isOfAlineas: Bool { !subparagraphs.isEmpty && items.isEmpty }

    /// Adds a point; a letter or a dash after a numbered point lies below it.
    mutating func add(item: String) {
        let isBelow = item.first?.isLetter == true
        guard isBelow, let last = items.last, let number = last.split(separator: ".").first,
            number.first?.isNumber == true
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
    /// Adds a step: a paragraph after anything begins a new place; an alinéa after a point lies in it, and begins a new
    /// place after an *and*; points join.
    ///
    /// - Parameter isJoined: whether an *and* or *or* stands before it.
    mutating func add(_ element: PlaceElement, isJoined: Bool = false) {
        switch element {
        case .aside: break
        case .paragraphs(let numbers):
            for number in numbers { places.append(PlaceParts(paragraph: number)) }
        case .subparagraphs(let numbers): add(subparagraphs: numbers, isJoined: isJoined)
        case .items(let numbers):
            if let last = places.last, numbers.contains(where: { $0.first?.isNumber == true }) {
                if !last.itemSubparagraphs.isEmpty {
                    places.append(PlaceParts(paragraph: last.paragraph, subparagraphs: last.subparagraphs))
                } else if isJoined, last.items.isEmpty, !last.subparagraphs.isEmpty {
                    places.append(PlaceParts(paragraph: last.paragraph))
                }
            }
            change { place in
                for number in numbers { place.add(item: number) }
            }
        }
    }

    /// Alinéas: of the last point when one stands before them, else of the paragraph.
    private mutating func add(subparagraphs numbers: [String], isJoined: Bool) {
        guard let last = places.last, let point = last.items.last else {
            guard isJoined, let last = places.last, !last.subparagraphs.isEmpty else {
                return change { $0.subparagraphs += numbers }
            }
            return places.append(PlaceParts(paragraph: last.paragraph, subparagraphs: numbers))
        }
        if isJoined { return places.append(PlaceParts(paragraph: last.paragraph, subparagraphs: numbers)) }
        if last.items.count > 1 {
            change { $0.items.removeLast() }
            places.append(
                PlaceParts(paragraph: last.paragraph, subparagraphs: last.subparagraphs, items: [point]))
        }
        change { $0.itemSubparagraphs += numbers }
    }

    /// The places with neighbours told as one that are alinéas of one paragraph: *alinéa 1er et alinéa 3*.
    var joinedPlaces: [PlaceParts] {
        var joined: [PlaceParts] = []
        for place in places {
            if let last = joined.last, last.isOfAlineas, place.isOfAlineas, last.paragraph == place.paragraph {
                joined[joined.count - 1].subparagraphs += place.subparagraphs
            } else {
                joined.append(place)
            }
        }
        return joined
    }

    private mutating func change(_ body: (inout PlaceParts) -> Void) {
        var place = places.popLast() ?? PlaceParts()
        body(&place)
        places.append(place)
    }
}
