import CArchive

/// The one owner of a package being read.
@safe struct ZipReader: ~Copyable {
    /// What the directory says about an entry.
    struct Item {
        let name: [UInt8]
        let size: UInt64
        let storedSize: UInt64
        let isPlain: Bool
    }

    private let handle: OpaquePointer
    private let names: [[UInt8]]

    init(_ bytes: [UInt8]) throws(ZipFault) {
        guard let stored = ZipDirectory.names(in: bytes) else { throw .notAPackage }
        let opened = unsafe bytes.withUnsafeBufferPointer { content -> OpaquePointer? in
            guard let start = content.baseAddress else { return nil }
            return unsafe carnet_archive_reader_open(start, content.count)
        }
        guard let opened = unsafe opened else { throw .notAPackage }
        unsafe handle = opened
        names = stored
    }

    deinit { unsafe carnet_archive_reader_destroy(handle) }

    /// The entries, in the order of the directory.
    func directory(limits: ZipLimits) throws(ZipFault) -> [Item] {
        let count = Int(unsafe carnet_archive_reader_count(handle))
        guard count <= limits.entryCount else { throw .tooManyEntries(limit: limits.entryCount) }
        guard count == names.count else { throw .notAPackage }
        var items: [Item] = []
        items.reserveCapacity(count)
        for index in 0..<count {
            var found = unsafe carnet_archive_entry()
            guard unsafe carnet_archive_reader_entry(handle, Int64(index), &found) == 1, unsafe found.complete == 1,
                let start = unsafe found.name
            else { throw .notAPackage }
            let name = unsafe Array(UnsafeRawBufferPointer(start: start, count: found.name_length))
            // A name that libzip had to mend would be one name here and another elsewhere.
            guard name == names[index] else { throw .refusedName(entry: index) }
            let method = unsafe found.method
            let encryption = unsafe found.encryption
            items.append(
                Item(
                    name: name, size: unsafe found.size, storedSize: unsafe found.stored_size,
                    isPlain: (method == 0 || method == 8) && encryption == 0))
        }
        return items
    }

    /// The content of an entry whose declared size is `size`.
    func content(of index: Int, size: Int) throws(ZipFault) -> [UInt8] {
        var isRight = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { target, count in
            guard let start = target.baseAddress else { return }
            isRight = unsafe carnet_archive_reader_read(handle, Int64(index), start, size) == 1
            count = isRight ? size : 0
        }
        guard isRight else { throw .damagedEntry(entry: index) }
        return bytes
    }
}
