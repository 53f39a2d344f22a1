import GRDB
import GRDBSQLite
import LegalModel

/// The FTS5 tokenizer `legal`, with a language as its argument: `tokenize='legal fr'`.
///
/// Registered on a connection with the tables of the index that the connection reads, so that queries are cut like the
/// texts were. SQLite makes one instance a connection and table, which suits the stemmer: it is not for several threads.
///
/// - Source: sqlite.org/fts5.html, "Custom Tokenizers".
enum LegalTokenizer {
    static let name = "legal"

    /// Makes the tokenizer known on a connection; tables that are opened later use these words.
    static func register(_ tables: [Language: AnalysisTables], on database: Database) throws {
        let api = unsafe FTS5.api(database)
        guard let create = unsafe api.pointee.xCreateTokenizer else { throw DatabaseError(resultCode: .SQLITE_ERROR) }
        var tokenizer = unsafe fts5_tokenizer(
            xCreate: createTokenizer, xDelete: deleteTokenizer, xTokenize: tokenizeText)
        let source = unsafe Unmanaged.passRetained(TokenizerSource(tables)).toOpaque()
        let code = unsafe create(UnsafeMutablePointer(mutating: api), name, source, &tokenizer, releaseObject)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}

/// The tables that the instances of one connection are made from.
private final class TokenizerSource {
    let tables: [Language: AnalysisTables]

    init(_ tables: [Language: AnalysisTables]) { self.tables = tables }
}

/// One instance: one connection, one table.
private final class TokenizerInstance {
    let analyzer: TextAnalyzer

    init(_ tables: AnalysisTables) { analyzer = TextAnalyzer(tables) }
}

private func createTokenizer(
    context: UnsafeMutableRawPointer?, arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?, count: CInt,
    result: UnsafeMutablePointer<OpaquePointer?>?
) -> CInt {
    guard let context = unsafe context, let result = unsafe result, count == 1,
        let argument = unsafe arguments?.pointee, let language = unsafe Language(rawValue: String(cString: argument))
    else { return SQLITE_ERROR }
    let source = unsafe Unmanaged<TokenizerSource>.fromOpaque(context).takeUnretainedValue()
    let instance = TokenizerInstance(source.tables[language] ?? AnalysisTables(language: language))
    unsafe result.pointee = OpaquePointer(Unmanaged.passRetained(instance).toOpaque())
    return SQLITE_OK
}

private func deleteTokenizer(pointer: OpaquePointer?) {
    if let pointer = unsafe pointer { unsafe releaseObject(pointer: UnsafeMutableRawPointer(pointer)) }
}

private func releaseObject(pointer: UnsafeMutableRawPointer?) {
    if let pointer = unsafe pointer { unsafe Unmanaged<AnyObject>.fromOpaque(pointer).release() }
}

private func tokenizeText(
    pointer: OpaquePointer?, context: UnsafeMutableRawPointer?, flags: CInt, text: UnsafePointer<CChar>?,
    length: CInt,
    emit: (
        @convention(c) (UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, CInt, CInt, CInt) -> CInt
    )?
) -> CInt {
    guard let pointer = unsafe pointer, let emit = unsafe emit else { return SQLITE_ERROR }
    guard let text = unsafe text, length > 0 else { return SQLITE_OK }
    let instance = unsafe Unmanaged<TokenizerInstance>.fromOpaque(UnsafeMutableRawPointer(pointer))
        .takeUnretainedValue()
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: Int(length)))
    for token in instance.analyzer.tokens(of: bytes) {
        let code = unsafe token.bytes.withUnsafeBytes { buffer in
            unsafe emit(
                context, token.isColocated ? FTS5_TOKEN_COLOCATED : 0,
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count), CInt(token.start),
                CInt(token.end))
        }
        if code != SQLITE_OK { return code }
    }
    return SQLITE_OK
}
