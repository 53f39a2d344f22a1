import Casework
import Citations
import Drafting
import Foundation
import LegalModel

extension Context {
    /// The house style.
    func house() throws -> HouseStyle {
        try HouseStyle(contentsOf: templatesFolder.appendingPathComponent("style/house.yaml").path)
    }

    /// What letters are made with.
    ///
    /// - Parameter folders: instead of those of the settings.
    func letterMaker(folders: [String]? = nil) throws -> LetterMaker {
        let folders = folders ?? templateFolders.map(\.path)
        return try LetterMaker(
            folders: folders, templates: TemplateSet(folders: folders), house: house(), calculator: deadlineCalculator()
        )
    }

    /// The names of the codes, for letters that cite articles outside a dossier.
    func codeNames() throws -> LawExtract {
        let path = corpusFolder.appendingPathComponent("codes.yaml").path
        guard FileManager.default.fileExists(atPath: path) else { return LawExtract(records: [:], codes: [:]) }
        return LawExtract(records: [:], codes: try CodeCatalog(reading: path).names)
    }
}

extension LetterMaker {
    /// The type of a name.
    ///
    /// - Throws: not found, with the names there are; what stands in the way of reading it.
    func known(_ name: String) throws -> LetterType {
        if let type = try library.type(name) { return type }
        throw LetterFault.unknownType(name, known: library.names)
    }
}
