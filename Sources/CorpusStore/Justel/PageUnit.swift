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
        /// `Art.5`, the anchor to which its word leads back, and the one to which its number leads on.
        case article(String, back: String?, next: String?)
    }

    /// Cuts tokens at anchors; what stands before the first is the preamble.
    ///
    /// Only anchors make articles: an article that another law quotes stays text of the article it stands in.
    static func units(of tokens: [PlacedToken]) -> (preamble: ArraySlice<PlacedToken>, units: [PageUnit]) {
        var starts: [(Int, Anchor)] = []
        for (index, placed) in tokens.enumerated() {
            guard case .open(.a, let attributes) = placed.token, let name = attributes?.name else { continue }
            if name.hasPrefix("LNK"), name.dropFirst(3).allSatisfy(\.isNumber), name.count > 3 {
                starts.append((index, .heading(name)))
            } else if AnchorName.isArticle(name) {
                let next = tokens[(index + 1)...].prefix(6).lazy.compactMap(PageUnit.link).first
                starts.append((index, .article(name, back: attributes?.href.flatMap(PageUnit.target), next: next)))
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

    /// The anchor that a token leads to, when it is that of a heading or an article.
    private static func link(_ token: PlacedToken) -> String? {
        guard case .open(.a, let attributes) = token.token, let href = attributes?.href, let target = target(of: href)
        else { return nil }
        return target.hasPrefix("LNK") || AnchorName.isArticle(target) ? target : nil
    }

    /// What stands behind `#` in an address.
    private static func target(of href: String) -> String? {
        href.firstIndex(of: "#").map { String(href[$0...].dropFirst()) }
    }
}
