/// What can go wrong with a file, with its path as the user gave it.
public enum FileFault: Error, Hashable, Sendable {
    /// There is no such file.
    case notFound(path: String)
    /// The file is there and cannot be read; what the system says.
    case unreadable(path: String, reason: String)
    /// The file cannot be written; what the system says. Nothing was left behind.
    case unwritable(path: String, reason: String)
    /// The file is larger than is read.
    case tooLarge(path: String, limitInBytes: Int)
}
