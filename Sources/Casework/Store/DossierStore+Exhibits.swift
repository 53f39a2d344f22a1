import GRDB
public import LegalModel
public import Reasoning

extension DossierStore {
    /// Keeps a file and lists it as the next exhibit of a dossier, after all that are there, whoever changed it meanwhile.
    ///
    /// - Throws: `noDossier`, `unknownUser`, and what the file system says; then neither file nor exhibit is there.
    public func attach(
        _ bytes: [UInt8], named fileName: String, title: Translations, from side: Side, date: CivilDate?,
        receivedOn: CivilDate?, isShared: Bool = true, to number: DossierNumber, by user: UserName, on day: CivilDate
    ) throws(StoreFault) -> Exhibit {
        try exhibits.keeping([bytes]) { () throws(StoreFault) in
            try write { db in
                guard let stored = try RowReader(db: db, dossier: number.description).stored() else {
                    throw StoreFault.noDossier(number)
                }
                var dossier = stored.dossier
                let exhibit = Exhibit(
                    id: dossier.nextExhibit, title: title, from: side, date: date, receivedOn: receivedOn,
                    fileName: fileName, sha256: SHA256Text.of(bytes), isShared: isShared)
                dossier.exhibits.append(exhibit)
                _ = try put(
                    dossier, over: stored.dossier, revision: stored.revision + 1, by: user, on: day, in: db)
                return exhibit
            }
        }
    }

    /// The files of a dossier's exhibits that are missing or not what they were, by exhibit.
    public func damagedExhibits(of dossier: Dossier) -> [(exhibit: Identifier<Exhibit>, fault: StoreFault)] {
        dossier.exhibits.compactMap { exhibit in
            do throws(StoreFault) {
                _ = try exhibits.read(exhibit.sha256, fileName: exhibit.fileName)
                return nil
            } catch {
                return (exhibit.id, error)
            }
        }
    }
}

extension Dossier {
    /// The number after all exhibits numbered `P1`, `P2` …
    var nextExhibit: Identifier<Exhibit> {
        let numbers = exhibits.compactMap { $0.id.text.hasPrefix("P") ? Int($0.id.text.dropFirst()) : nil }
        return Identifier("P\((numbers.max() ?? 0) + 1)")
    }
}
