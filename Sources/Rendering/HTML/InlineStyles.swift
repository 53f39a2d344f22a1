/// Puts looks into the start tags of a page that our writers made: by class, else by element.
///
/// Everything that comes from a document is escaped in such a page, so that `<` begins a tag and nothing else.
enum InlineStyles {
    static func applied(to page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count * 2)
        var place = 0
        while place < page.count {
            guard page[place] == UInt8(ascii: "<"), place + 1 < page.count, isLetter(page[place + 1]),
                let end = page[place...].firstIndex(of: UInt8(ascii: ">"))
            else {
                result.append(page[place])
                place += 1
                continue
            }
            let tag = String(decoding: page[(place + 1)..<end], as: UTF8.self)
            result.append(contentsOf: "<\(tag)".utf8)
            if let style = style(of: tag) { result.append(contentsOf: " style=\"\(style)\"".utf8) }
            result.append(UInt8(ascii: ">"))
            place = end + 1
        }
        return result
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func style(of tag: String) -> String? {
        let name = String(tag.prefix { $0 != " " })
        guard let start = tag.firstRange(of: "class=\"")?.upperBound else { return styles[name] }
        let kind = String(tag[start...].prefix { $0 != "\"" })
        if name == "col", let width = Int(kind.dropFirst()) { return "width: \(width)%" }
        return styles[".\(kind)"] ?? styles[name]
    }

    private static let accent = "#" + Palette.accent
    private static let grey = "#" + Palette.grey
    private static let line = "#" + Palette.line

    private static let styles: [String: String] = [
        "body": "margin: 0; padding: 16px; max-width: 720px; font-family: Arial, Helvetica, sans-serif; "
            + "font-size: 15px; line-height: 1.45; color: #1b1b1b",
        "p": "margin: 0 0 11px 0", "a": "color: \(accent)",
        "h1": "margin: 16px 0 14px 0; font-size: 20px; line-height: 1.25; color: \(accent)",
        "h2": "margin: 24px 0 10px 0; font-size: 17px; line-height: 1.25; color: \(accent)",
        "h3": "margin: 18px 0 8px 0; font-size: 15px; line-height: 1.25; color: \(accent)",
        "h4": "margin: 16px 0 8px 0; font-size: 15px; line-height: 1.25; color: \(accent)",
        "address": "margin: 0 0 22px 0; font-style: normal", "ol": "margin: 0 0 11px 0; padding-left: 32px",
        "ul": "margin: 0 0 11px 0; padding-left: 32px", "li": "margin: 0 0 5px 0",
        "blockquote": "margin: 6px 0 16px 16px; padding: 2px 0 2px 14px; border-left: 3px solid \(line)",
        "table": "width: 100%; margin: 0 0 20px 0; border-collapse: collapse; font-size: 13px",
        "caption": "padding: 8px 0 7px 0; text-align: left; font-weight: bold",
        "th": "padding: 5px 8px; text-align: left; vertical-align: top; background-color: #\(Palette.header); "
            + "border-bottom: 1px solid \(accent)",
        "td": "padding: 5px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid \(line)",
        ".letterhead": "margin: 0 0 24px 0; padding: 0 0 10px 0; border-bottom: 2px solid \(accent)",
        ".sender": "margin: 0 0 4px 0; font-size: 17px; font-weight: bold; color: \(accent)",
        ".address": "margin: 0; font-size: 13px; color: \(grey)",
        ".draft-mark": "margin: 12px 0 0 0; padding: 4px 10px; border: 1px solid #8a2b06; font-weight: bold; "
            + "color: #8a2b06",
        ".reference": "margin: 0 0 2px 0; font-size: 13px; color: \(grey)",
        ".subject": "margin: 20px 0; font-weight: bold",
        ".mention": "margin: 0 0 7px 0; font-size: 12px; color: \(grey)",
        ".framed": "margin: 22px 0; padding: 12px 16px 6px 16px; background-color: #\(Palette.tint); "
            + "border-left: 6px solid \(accent)",
        ".fill-in": "color: #\(Palette.prompt); background-color: #f4f1e4",
        ".noteref": "font-size: 11px; line-height: 0", ".notes": "margin: 32px 0 0 0; font-size: 12px",
        ".signature": "margin: 32px 0 20px 0",
    ]
}
