public import FileFormats

/// Why a document cannot be written. Each is a mistake of whoever made the document, not of its reader.
///
/// Tables are counted from 1, in reading order.
public enum RenderingFault: Error, Hashable, Sendable {
    /// A character that no markup can hold and that should have gone when the text entered the document.
    case forbiddenCharacter(scalar: UInt32)
    /// There is not exactly one title.
    case titleCount(Int)
    /// A heading or a frame stands before the title.
    case headingBeforeTitle
    /// A heading's level is none of 1 to 3, or the level above it was left out.
    case headingLevel(Int, after: Int)
    /// A numbered heading of level 2 stands before the first numbered heading of level 1.
    case numberedHeadingOutsideSection
    /// More than 26 things in a row are lettered; the formats count on differently behind `z`.
    case tooManyLetters
    /// Two places bear the same mark.
    case repeatedMark(String)
    /// A reference leads to no mark.
    case unknownMark(String)
    /// A reference asks for the number of a heading that has none.
    case unnumberedMark(String)
    /// The text of a marked place refers to itself.
    case circularReference(String)
    /// A note stands in another note.
    case noteInNote
    /// A note, a reference or a link stands in a link.
    case nestedLink
    /// A final document has a place to fill in.
    case fillInInFinal(name: String)
    /// An approved part does not begin with a paragraph without note that nothing refers to.
    case approvedBeginning(name: String)
    /// A table whose rows, widths and header do not fit each other, or whose widths are not 100 together.
    case tableShape(table: Int)
    /// A table without caption or description.
    case tableWithoutText(table: Int)
    /// The style sheet would end the element that holds it.
    case styleSheetMarkup
    /// A part that was written is not well formed: a defect of the writer.
    case malformedPart(name: String, MarkupFault)
    /// The package cannot be written.
    case package(ZipFault)
}
