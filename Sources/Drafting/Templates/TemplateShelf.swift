import Synchronization

/// Keeps what a set has parsed, so that each template is parsed once. It is no part of the set's value.
final class TemplateShelf: Hashable, Sendable {
    private let held = Mutex<[String: (Template, [String: TemplatePart])]>([:])

    /// A template with its parts, by its path.
    subscript(path: String) -> (Template, [String: TemplatePart])? {
        get { held.withLock { $0[path] } }
        set { held.withLock { $0[path] = newValue } }
    }

    /// All shelves are equal: they hold nothing that does not follow from the texts.
    static func == (left: TemplateShelf, right: TemplateShelf) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
