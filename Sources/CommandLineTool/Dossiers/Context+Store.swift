import Casework
import FileFormats
import Foundation
import LegalModel

extension Context {
    /// The store of this home; made when it is not there.
    func store() throws -> DossierStore {
        try DossierStore(database: dossierDatabase, exhibits: exhibitsFolder)
    }

    /// The calculator with the rules and holidays of `LegalCorpus`.
    func deadlineCalculator() throws -> DeadlineCalculator {
        func node(_ name: String) throws -> SourceNode {
            let path = corpusFolder.appendingPathComponent(name).path
            return try YAMLReader.read(WholeFile.read(path), file: path)
        }
        return try DeadlineData.calculator(deadlines: node("deadlines.yaml"), holidays: node("holidays.yaml"))
    }
}

extension Failure {
    /// An option or argument that must be a date.
    static func date(_ text: String, option: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else {
            throw Failure.wrongValue(text, option: option, expected: "yyyy-mm-dd")
        }
        return date
    }
}
