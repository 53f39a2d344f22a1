/// A heading or an article with the tokens that belong to it, up to the next anchor.
struct PageUnit {
    /// What the anchor says.
    let anchor: Anchor
    /// The tokens after the opening anchor tag.
    let tokens: ArraySlice<PlacedToken>
    /// The place of the anchor in the page.
    let offset: Int

    enum Anchor: Hashable {
        /// `LNK0002`.
        case heading(String)
        /// `Art.5`, and the anchor to which its word leads back.
        case article(String, back: String?)
    }

    /// Cuts tokens at anchors; what stands before the first is the preamble.
    ///
    /// Only anchors make articles: an article that another law quotes stays text of the article it stands in.
    static func units(of tokens: [PlacedToken]) -> (preamble: ArraySlice<PlacedToken>, units: [PageUnit]) {
        var starts: [(Int, Anchor)] = []
        for (index, placed) in tokens.enumerated() {
            guard case .open(.a, let attributes) = placed.token, let name = attributes.name else { continue }
            if name.hasPrefix("LNK"), name.dropFirst(3).allSatisfy(\.isNumber), name.count > 3 {
                starts.append((index, .heading(name)))
            } else if AnchorName.isArticle(name) {
                let back = attributes.href.flatMap { href in
                    href.firstIndex(of: "#").map { String(href[$0...].dropFirst()) }
                }
                starts.append((index, .article(name, back: back)))
            }
        }
        var units: [PageUnit] = []
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1].0 : tokens.count
            units.append(
                PageUnit(anchor: start.1, tokens: tokens[(start.0 + 1)..<end], offset: tokens[start.0].offset))
        }
        return (tokens[..<(starts.first?.0 ?? tokens.count)], units)
    }
}
