import GRDB
import LegalModel
import Reasoning

extension DossierStore {
    /// Entries keep their words, exhibits their files, and the files of new exhibits are kept.
    func checkKept(_ dossier: Dossier, over old: Dossier?) throws(StoreFault) {
        for entry in old?.entries ?? [] {
            guard let later = dossier.entry(entry.id), later.text.utf8.elementsEqual(entry.text.utf8) else {
                throw .entryChanged(dossier.number, entry.id)
            }
        }
        for exhibit in dossier.exhibits {
            if let earlier = old?.exhibit(exhibit.id) {
                guard earlier.sha256 == exhibit.sha256 else { throw .exhibitReplaced(dossier.number, exhibit.id) }
            } else if !exhibits.contains(exhibit.sha256) {
                throw .exhibitMissing(fileName: exhibit.fileName, sha256: exhibit.sha256)
            }
        }
    }

    /// `approved` and `recommended` are reached through the approval of the recommendation alone.
    ///
    /// - Source: domain description, section 3, T23 and T25.
    func checkStatus(_ dossier: Dossier, over old: Dossier?, in db: Database) throws {
        guard dossier.status != old?.status, [.approved, .recommended].contains(dossier.status) else { return }
        let last = try Journal(db: db).approvals(of: dossier.number, document: ApprovalStep.recommendation).last
        switch last?.kind {
        case .approved, .released: return
        case .submitted, .returned, nil: throw StoreFault.statusNeedsApproval(dossier.status)
        }
    }

    /// ```sql
    /// SELECT EXISTS (SELECT 1 FROM recommendation WHERE number = ? AND dossier <> ?)
    /// ```
    func checkRecommendationNumber(_ dossier: Dossier, in db: Database) throws {
        guard let number = dossier.recommendation?.number else { return }
        let isTaken = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM recommendation WHERE number = ? AND dossier <> ?)",
            arguments: [number.description, dossier.number.description])
        if isTaken == true { throw StoreFault.recommendationNumberTaken(number) }
    }
}
