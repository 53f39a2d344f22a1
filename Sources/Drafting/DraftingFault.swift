public import Casework
public import FileFormats
public import LegalModel

/// Why a document could not be composed. Nothing was written.
public enum DraftingFault: Error, Hashable, Sendable {
    /// A fault of a template, or of what is bound to it, with its place in the template.
    case template(TemplateFault)
    /// A fault in `house.yaml` or another data file.
    case data(DataFault)
    /// A file that cannot be read.
    case file(FileFault)
    /// A text that is needed in the document's language and is not there: the key path, from `dossier` or `pack`.
    case missingTranslation(path: String, language: Language)
    /// Something that the document cannot do without: the key path.
    case missingValue(path: String)
    /// A letter cannot be composed from what was entered.
    case letter(LetterFault)
    /// A term cannot be counted.
    case deadline(DeadlineFault)
}
