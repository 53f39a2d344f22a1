extension String {
    /// Where other text stands in this one, byte for byte: UTF-8 offsets, from `start` on; `nil` when it does not, or is empty.
    ///
    /// Unlike the search of the standard library this tells letters apart that only look alike.
    /// - Complexity: linear in practice; at worst the product of both lengths.
    func utf8Range(of part: String, from start: Int = 0) -> Range<Int>? {
        let whole = Array(utf8)
        let wanted = Array(part.utf8)
        guard let first = wanted.first, wanted.count <= whole.count, start >= 0 else { return nil }
        var index = start
        while index + wanted.count <= whole.count {
            if whole[index] == first, whole[index..<index + wanted.count].elementsEqual(wanted) {
                return index..<index + wanted.count
            }
            index += 1
        }
        return nil
    }
}
