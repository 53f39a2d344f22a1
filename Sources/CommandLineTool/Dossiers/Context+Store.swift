import Casework
import FileFormats
import Foundation
import LegalModel

extension Context {
    /// The store of this home; made when it is not there.
    func store() throws -> DossierStore {
        try DossierStore(database: dossierDatabase, exhibits: exhibitsFolder)
    }

    /// The calculator with the rules, the terms and the holidays of `LegalCorpus`.
    func deadlineCalculator() throws -> DeadlineCalculator {
        try DeadlineData.calculator(
            deadlines: corpusFile("deadlines.yaml"), holidays: corpusFile("holidays.yaml"), terms: legalTerms())
    }

    /// The terms of the law; none where the folder has no such file.
    func legalTerms() throws -> LegalTermTable {
        guard FileManager.default.fileExists(atPath: corpusFolder.appendingPathComponent("terms.yaml").path) else {
            return .empty
        }
        return try LegalTermTable(decoding: corpusFile("terms.yaml"))
    }

    private func corpusFile(_ name: String) throws -> SourceNode {
        let path = corpusFolder.appendingPathComponent(name).path
        return try YAMLReader.read(WholeFile.read(path), file: path)
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
