import FileFormats

/// Closes the package of an office document.
enum PackageParts {
    /// Reads every XML part once more, strictly, and packs them.
    static func pack(_ parts: [ZipEntry]) throws(RenderingFault) -> [UInt8] {
        for part in parts where part.name != "mimetype" {
            do throws(MarkupFault) {
                try MarkupReader.check(part.bytes)
            } catch {
                throw .malformedPart(name: part.name, error)
            }
        }
        do throws(ZipFault) {
            return try ZipArchive.write(parts)
        } catch {
            throw .package(error)
        }
    }
}
