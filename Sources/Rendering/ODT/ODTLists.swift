/// The numbering of an ODT: headings, lists, notes.
enum ODTLists {
    static let markup: String =
        "<text:outline-style style:name=\"Outline\">"
        + [(1, "I"), (2, "A")].map { level, form in
            "<text:outline-level-style text:level=\"\(level)\" style:num-format=\"\(form)\" style:num-suffix=\".\">"
                + position(1.0, hanging: 1.0) + "</text:outline-level-style>"
        }.joined() + "</text:outline-style>" + numbers("Numbered", "1", ".", left: 1.0, hanging: 1.0)
        + numbers("Letters", "a", ")", left: 1.8, hanging: 0.8)
        + numbers("Decimals", "1", ".", left: 1.8, hanging: 0.8) + bullets("Bullets", left: 1.8)
        + numbers("FrameLetters", "a", ")", left: 0.8, hanging: 0.8, tab: 1.15)
        + numbers("FrameDecimals", "1", ".", left: 0.8, hanging: 0.8, tab: 1.15)
        + bullets("FrameBullets", left: 0.8, tab: 1.15)
        + "<text:notes-configuration text:note-class=\"footnote\" text:citation-style-name=\"Footnote_20_Symbol\" "
        + "text:citation-body-style-name=\"Footnote_20_anchor\" style:num-format=\"1\" text:start-value=\"0\" "
        + "text:footnotes-position=\"page\" text:start-numbering-at=\"document\"/>"

    /// Where a label and its text stand, in centimetres from the edge of the text.
    ///
    /// - Parameter tab: where the text begins when that is not `left`: LibreOffice counts tabs from the edge of the page's
    ///   text, indents from inside a border.
    private static func position(_ left: Double, hanging: Double, tab: Double? = nil) -> String {
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
            + "<style:list-level-label-alignment text:label-followed-by=\"listtab\" "
            + "text:list-tab-stop-position=\"\(tab ?? left)cm\" fo:text-indent=\"-\(hanging)cm\" "
            + "fo:margin-left=\"\(left)cm\"/></style:list-level-properties>"
    }

    private static func numbers(
        _ name: String, _ form: String, _ suffix: String, left: Double, hanging: Double, tab: Double? = nil
    ) -> String {
        "<text:list-style style:name=\"\(name)\"><text:list-level-style-number text:level=\"1\" "
            + "text:style-name=\"Numbering_20_Symbols\" style:num-format=\"\(form)\" style:num-suffix=\"\(suffix)\" "
            + "text:start-value=\"1\">\(position(left, hanging: hanging, tab: tab))</text:list-level-style-number>"
            + "</text:list-style>"
    }

    private static func bullets(_ name: String, left: Double, tab: Double? = nil) -> String {
        "<text:list-style style:name=\"\(name)\"><text:list-level-style-bullet text:level=\"1\" "
            + "text:style-name=\"Numbering_20_Symbols\" text:bullet-char=\"•\">\(position(left, hanging: 0.8, tab: tab))"
            + "</text:list-level-style-bullet></text:list-style>"
    }
}
