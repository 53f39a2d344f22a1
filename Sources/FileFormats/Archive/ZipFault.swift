/// What is wrong with a ZIP package. Entries are counted from 0, in the order of the directory.
public enum ZipFault: Error, Hashable, Sendable {
    /// The bytes are no ZIP package, or its directory contradicts itself.
    case notAPackage
    /// The package is larger than is read.
    case packageTooLarge(limitInBytes: Int)
    /// The package has more entries than are read.
    case tooManyEntries(limit: Int)
    /// An entry's name is empty, too long, absolute, climbs, or holds a character that no part name needs.
    case refusedName(entry: Int)
    /// Two entries bear the same name.
    case repeatedName(entry: Int)
    /// An entry is larger than is read.
    case partTooLarge(entry: Int, limitInBytes: Int)
    /// All entries together are larger than is read.
    case contentTooLarge(limitInBytes: Int)
    /// An entry would grow more than is believed.
    case suspiciousRatio(entry: Int)
    /// An entry is encrypted or compressed in another way than deflate.
    case unsupportedEntry(entry: Int)
    /// An entry's content does not have the size or the checksum that the directory declares.
    case damagedEntry(entry: Int)
    /// The package could not be written: no memory.
    case unwritable
}
