/// Something odd on a page, with its place.
public struct PageWarning: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The article; `nil` outside articles.
    public let article: String?
    /// What is odd.
    public let problem: Problem

    /// What can be odd.
    public enum Problem: Hashable, Sendable {
        /// A date that cannot be read, as written.
        case unreadDate(String)
        /// A mark that is never closed, or closed and never opened.
        case unmatchedMark(String)
        /// A note that lacks a bracket, or what is left of one.
        case brokenNote(String)
        /// A number that stands twice for no reason that the page tells; both were kept. The line of the first.
        case sameNumber(line: Int)
        /// A number that is not of the form of its code.
        case unusualNumber(String)
        /// The number on the page is not that of its anchor.
        case otherNumber(String)
        /// An article without words and without a note.
        case empty
        /// A sign that a text converted elsewhere lost something: marks left in it, `1.` for `1°`.
        case looksLost(String)
        /// Words outside articles that were left aside.
        case leftAside(String)
        /// The link back names another article than the one before; what it names, or nothing.
        case otherPrevious(String)
        /// The link onwards names something that the page does not hold.
        case missingNext(String)
        /// An article that the table of contents does not announce.
        case notInContents
        /// An article that the table of contents announces in another place: before this one.
        case otherPlace(String)
    }
}
