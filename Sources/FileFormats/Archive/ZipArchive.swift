/// Writes and reads ZIP packages, whole, in memory.
///
/// What is written depends on the parts and on the zlib in use only: every entry bears the same fixed time, no attribute
/// and no extra field; the part `mimetype` is stored, the others are deflated.
///
/// - Source: PKWARE APPNOTE 6.3; OpenDocument 1.3 part 2, section 3.3.
public enum ZipArchive {
    /// Packs parts in their order.
    ///
    /// - Throws: `refusedName` or `repeatedName` for names that ``read(_:limits:)`` would refuse or that are not ASCII;
    ///   `unwritable`.
    public static func write(_ entries: [ZipEntry]) throws(ZipFault) -> [UInt8] {
        let limits = ZipLimits()
        var names: Set<String> = []
        for (index, entry) in entries.enumerated() {
            guard ZipName.isAccepted(entry.name.utf8, limits: limits), entry.name.utf8.allSatisfy({ $0 < 0x7F }),
                !entry.name.hasSuffix("/")
            else { throw .refusedName(entry: index) }
            guard names.insert(entry.name).inserted else { throw .repeatedName(entry: index) }
        }
        let writer = try ZipWriter()
        for entry in entries { try writer.add(entry) }
        return try writer.finish()
    }

    /// Unpacks a package, entries in the order of its directory; entries for folders are left out.
    ///
    /// - Throws: a fault for everything that is not plainly right: see ``ZipLimits`` and ``ZipFault``.
    public static func read(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) -> [ZipEntry] {
        guard bytes.count <= limits.packageInBytes else {
            throw .packageTooLarge(limitInBytes: limits.packageInBytes)
        }
        let reader = try ZipReader(bytes)
        let directory = try reader.directory(limits: limits)
        var names: Set<[UInt8]> = []
        var total = 0
        for (index, item) in directory.enumerated() {
            guard ZipName.isAccepted(item.name, limits: limits) else { throw .refusedName(entry: index) }
            guard names.insert(item.name).inserted else { throw .repeatedName(entry: index) }
            guard item.isPlain else { throw .unsupportedEntry(entry: index) }
            guard item.size <= UInt64(limits.partInBytes) else {
                throw .partTooLarge(entry: index, limitInBytes: limits.partInBytes)
            }
            total += Int(item.size)
            guard total <= limits.contentInBytes else {
                throw .contentTooLarge(limitInBytes: limits.contentInBytes)
            }
            if item.size > UInt64(limits.ratioFromInBytes) {
                guard item.size / UInt64(limits.ratio) <= item.storedSize else {
                    throw .suspiciousRatio(entry: index)
                }
            }
        }
        var entries: [ZipEntry] = []
        entries.reserveCapacity(directory.count)
        for (index, item) in directory.enumerated() {
            guard let name = String(validating: item.name, as: UTF8.self) else { throw .refusedName(entry: index) }
            let content = try reader.content(of: index, size: Int(item.size))
            if !name.hasSuffix("/") { entries.append(ZipEntry(name: name, bytes: content)) }
        }
        return entries
    }
}
