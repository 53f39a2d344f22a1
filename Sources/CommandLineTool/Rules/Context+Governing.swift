import Casework
import CorpusStore
import LegalModel
import Reasoning

extension Context {
    /// A pack as it reads on the dates of a dossier: where a citation names articles of several regimes, the one that governs.
    ///
    /// The corpus is asked only when a citation names several.
    func governing(_ pack: RulePack, in dossier: Dossier) throws -> RulePack {
        guard pack.hasAlternatives else { return pack }
        let table = try corpus().transitions(touching: pack.citedArticles)
        return pack.governed(by: table, on: dossier.decisiveDates.known)
    }
}
