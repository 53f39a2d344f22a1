import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus build`: indexes `LegalCorpus/`; imported texts stay.
struct CorpusBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Index LegalCorpus/ (done by itself at the first use that needs it).")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let report = try CorpusAccess(context).build()
        let hash = try context.corpus().contentHash()
        if context.isJSON {
            Console.write(
                json: .table([
                    "files": .integer(report.files), "articles": .integer(report.articles),
                    "officialVersions": .integer(report.officialVersions), "contentHash": .string(hash),
                ]))
            return
        }
        Console.write(
            LocalizedText(
                fr: "Corpus construit : \(report.articles) articles résumés dans \(report.files) fichiers, "
                    + "\(report.officialVersions) versions officielles gardées.",
                nl: "Corpus gebouwd: \(report.articles) artikelen samengevat in \(report.files) bestanden, "
                    + "\(report.officialVersions) officiële versies behouden.",
                de: "Korpus aufgebaut: \(report.articles) Artikel zusammengefasst in \(report.files) Dateien, "
                    + "\(report.officialVersions) amtliche Fassungen behalten.",
                en: "Corpus built: \(report.articles) articles in digest from \(report.files) files, "
                    + "\(report.officialVersions) official versions kept.")[context.language])
    }
}
