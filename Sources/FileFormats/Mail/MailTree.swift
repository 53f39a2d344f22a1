/// The parts of a mail as they stand in each other.
struct MailTree {
    /// A part with the parts in it.
    struct Node {
        let index: Int
        let part: ParsedMail.Part
        var children: [Node] = []
    }

    /// The whole message; `nil` when it has headers alone.
    let root: Node?

    /// - Throws: `tooDeep`.
    init(_ mail: borrowing ParsedMail, depth: Int) throws(MailFault) {
        var next = 0
        let count = mail.partCount
        root = count == 0 ? nil : try MailTree.node(mail, &next, count, depth)
    }

    private static func node(
        _ mail: borrowing ParsedMail, _ next: inout Int, _ count: Int, _ depth: Int
    ) throws(MailFault) -> Node {
        var node = Node(index: next, part: mail.part(next))
        guard node.part.level <= depth else { throw .tooDeep(limit: depth) }
        next += 1
        while next < count, mail.part(next).level > node.part.level {
            node.children.append(try self.node(mail, &next, count, depth))
        }
        return node
    }
}
