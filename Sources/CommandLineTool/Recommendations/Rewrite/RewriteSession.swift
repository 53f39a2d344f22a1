import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel

/// Changes the handler's text for one passage in one language, and stores the dossier.
struct RewriteSession {
    /// What came of it.
    enum Result: String { case rewritten, confirmed, dropped, unchanged }

    private let assembly: CaseAssembly
    private let address: String
    private let user: UserName
    /// The language of the passage.
    let language: Language

    init(_ assembly: CaseAssembly, address: String, language: Language, user: UserName) {
        self.assembly = assembly
        self.address = address
        self.language = language
        self.user = user
    }

    /// The number of the dossier.
    var number: DossierNumber { assembly.dossier.number }

    /// Puts a text in the place of the passage.
    func write(_ text: String) throws -> Result {
        let passage = try passage()
        let own = PassageText(text).text
        guard !own.isEmpty else { throw Failure(.badData, RewriteWords.empty, remedy: RewriteWords.dropInstead) }
        if held == nil, own == passage.composedText { return .unchanged }
        return try save(own, passage) ? .rewritten : .unchanged
    }

    /// Opens the passage in an editor, with what would be composed beside it when it was rewritten before.
    func edit(with editor: some TextEditor) throws -> Result {
        let passage = try passage()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileFault.unwritable(path: folder.path, reason: (error as NSError).localizedDescription)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("\(number).txt").path
        let before = held?.text ?? passage.composedText
        try WholeFile.write(Array((remarks(passage) + before + "\n").utf8), to: path)
        guard try editor.edit(path) else { throw Failure(.wrongUse, RewriteWords.abandoned, remedy: .nothingChanged) }
        let lines = try InputText.read(path).split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.filter { !$0.hasPrefix(Self.remarkSign) }.joined(separator: "\n")
        if PassageText(text).text == before { return .unchanged }
        do {
            return try write(text)
        } catch {
            let kept = try keep(text)
            let failure = (error as? Failure) ?? Failure(describing: error)
            throw Failure(failure.status, failure.message, remedy: RewriteWords.kept(kept, failure.remedy))
        }
    }

    /// Notes that the text was read again and stands.
    func confirm() throws -> Result {
        guard let held else { throw Failure(.notFound, RewriteWords.notRewritten(address)) }
        let passage = try passage()
        if held.basis == passage.basis { return .unchanged }
        return try save(held.text, passage) ? .confirmed : .unchanged
    }

    /// Takes the text out.
    func drop() throws -> Result {
        guard held != nil else { throw Failure(.notFound, RewriteWords.notRewritten(address)) }
        var dossier = assembly.dossier
        for index in dossier.rewritings.indices where dossier.rewritings[index].address == address {
            dossier.rewritings[index].texts[language] = nil
        }
        dossier.rewritings.removeAll { $0.texts.isEmpty }
        try store(dossier)
        return .dropped
    }

    // MARK: Pieces

    /// The handler's text so far.
    private var held: RewrittenText? {
        assembly.dossier.rewritings.first { $0.address == address }?.texts[language]
    }

    private func passage() throws -> Passage {
        let passages = try assembly.passages(in: language).passages
        guard let passage = passages.first(where: { $0.address == address }) else {
            throw Failure(
                .notFound, RewriteWords.noPassage(address),
                remedy: RewriteWords.addresses(passages.map(\.address), near: address, number))
        }
        return passage
    }

    /// Stores the text with what the passage rests on; `false` when nothing changed.
    private func save(_ text: String, _ passage: Passage) throws -> Bool {
        var dossier = assembly.dossier
        let own = RewrittenText(text: text, basis: passage.basis, by: user, on: assembly.context.today)
        if let index = dossier.rewritings.firstIndex(where: { $0.address == address }) {
            dossier.rewritings[index].texts[language] = own
        } else {
            dossier.rewritings.append(Rewriting(address: address, texts: [language: own]))
        }
        // A reference to a passage that is not there would stop the whole document.
        _ = try assembly.passages(in: language, of: dossier)
        return try store(dossier)
    }

    @discardableResult private func store(_ dossier: Dossier) throws -> Bool {
        let revision = try assembly.store.save(
            dossier, expecting: assembly.stored.revision, by: user, on: assembly.context.today)
        return revision != assembly.stored.revision
    }

    private static let remarkSign = "#! "

    private func remarks(_ passage: Passage) -> String {
        var lines = Lines.wrapped(
            RewriteWords.editing(address)[assembly.context.language], indent: Self.remarkSign,
            hanging: Self.remarkSign)
        if held != nil {
            lines.append(Self.remarkSign + RewriteWords.composed[assembly.context.language])
            lines += passage.composedText.split(separator: "\n").flatMap {
                Lines.wrapped(String($0), indent: Self.remarkSign + "  ", hanging: Self.remarkSign + "  ")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Keeps a text that could not be stored.
    private func keep(_ text: String) throws -> String {
        let folder = assembly.context.home.appendingPathComponent("unsaved")
        let name = "\(number)-\(address.replacing("/", with: "_"))-\(language.rawValue).txt"
        let path = folder.appendingPathComponent(name).path
        try WholeFile.write(Array(text.utf8), to: path)
        return path
    }
}
