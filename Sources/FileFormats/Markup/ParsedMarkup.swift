import CMarkup

/// The one owner of a text that was read by the C side.
@safe struct ParsedMarkup: ~Copyable {
    /// How a text is read.
    enum Kind {
        case xml, xmlCheck, html, htmlInUTF8
    }

    private let handle: OpaquePointer

    init(_ bytes: [UInt8], _ kind: Kind) throws(MarkupFault) {
        guard bytes.count <= MarkupReader.limitInBytes else {
            throw .tooLarge(limitInBytes: MarkupReader.limitInBytes)
        }
        let kindOfReading: carnet_markup_kind =
            switch kind {
            case .xml: CARNET_MARKUP_XML
            case .xmlCheck: CARNET_MARKUP_XML_CHECK
            case .html: CARNET_MARKUP_HTML
            case .htmlInUTF8: CARNET_MARKUP_HTML_UTF8
            }
        let parsed = unsafe bytes.withUnsafeBufferPointer { content -> OpaquePointer? in
            guard let start = content.baseAddress else { return nil }
            return unsafe carnet_markup_read(start, content.count, kindOfReading, Int32(MarkupReader.depthLimit))
        }
        guard let parsed = unsafe parsed else {
            throw bytes.isEmpty ? .malformed(line: 1, code: 0) : .noMemory
        }
        unsafe handle = parsed
    }

    deinit { unsafe carnet_markup_destroy(handle) }

    /// Throws the fault with which reading ended, if it did.
    func check() throws(MarkupFault) {
        let line = Int(unsafe carnet_markup_line(handle))
        switch unsafe carnet_markup_status_of(handle) {
        case CARNET_MARKUP_GOOD: return
        case CARNET_MARKUP_DOCUMENT_TYPE: throw .documentType(line: line)
        case CARNET_MARKUP_ENTITY: throw .entity(line: line)
        case CARNET_MARKUP_TOO_DEEP: throw .tooDeep(line: line)
        case CARNET_MARKUP_NO_MEMORY: throw .noMemory
        default: throw .malformed(line: line, code: Int(unsafe carnet_markup_code(handle)))
        }
    }

    /// The tokens, as the C header describes them.
    func tokens() throws(MarkupFault) -> [UInt8] {
        try check()
        let length = unsafe carnet_markup_token_length(handle)
        return unsafe [UInt8](unsafeUninitializedCapacity: length) { target, count in
            guard let start = target.baseAddress else { return }
            unsafe carnet_markup_copy_tokens(handle, start, length)
            count = length
        }
    }
}
