import CArchive

/// The one owner of a package being written.
@safe struct ZipWriter: ~Copyable {
    private let handle: OpaquePointer

    init() throws(ZipFault) {
        guard let made = unsafe carnet_archive_writer_create() else { throw .unwritable }
        unsafe handle = made
    }

    deinit { unsafe carnet_archive_writer_destroy(handle) }

    /// Adds a part behind the others.
    func add(_ entry: ZipEntry) throws(ZipFault) {
        let stored: Int32 = entry.name == "mimetype" ? 1 : 0
        let added = unsafe entry.bytes.withUnsafeBufferPointer { content in
            unsafe carnet_archive_writer_add(handle, entry.name, content.baseAddress, content.count, stored)
        }
        guard added == 1 else { throw .unwritable }
    }

    /// Ends the package and gives its bytes.
    func finish() throws(ZipFault) -> [UInt8] {
        let length = unsafe carnet_archive_writer_finish(handle)
        guard length > 0 else { throw .unwritable }
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(length)) { target, count in
            guard let start = target.baseAddress,
                unsafe carnet_archive_writer_copy(handle, start, Int(length)) == 1
            else { return }
            count = Int(length)
        }
        guard bytes.count == Int(length) else { throw .unwritable }
        return bytes
    }
}
