/// One named style of an ODT; spaces in its name are written `_20_`.
struct ODTStyle {
    let name: String
    var family = "paragraph"
    var parent: String? = "Standard"
    var next: String?
    /// Attributes of the style itself.
    var more = ""
    /// Attributes of its paragraph properties, and elements inside them.
    var paragraph = ""
    var tabs = ""
    /// Attributes of its text properties.
    var text = ""

    var markup: String {
        var result = "<style:style style:name=\"\(name)\""
        let display = ODTStyle.display(name)
        if display != name { result += " style:display-name=\"\(display)\"" }
        result += " style:family=\"\(family)\""
        if let parent { result += " style:parent-style-name=\"\(parent)\"" }
        if let next { result += " style:next-style-name=\"\(next)\"" }
        result += more.isEmpty ? ">" : " \(more)>"
        if !paragraph.isEmpty || !tabs.isEmpty {
            result += "<style:paragraph-properties \(paragraph)>\(tabs)</style:paragraph-properties>"
        }
        if !text.isEmpty { result += "<style:text-properties \(text)/>" }
        return result + "</style:style>"
    }

    /// A name as people see it.
    static func display(_ name: String) -> String {
        var shown = ""
        var rest = name[...]
        while let sign = rest.first {
            if rest.hasPrefix("_20_") {
                shown += " "
                rest = rest.dropFirst(4)
            } else {
                shown.append(sign)
                rest = rest.dropFirst()
            }
        }
        return shown
    }
}
