import Casework
import CorpusStore
import LegalModel
import Reasoning

extension Context {
    /// A pack as it reads on the dates of a dossier: where a citation names articles of several regimes, the one that governs;
    /// where rules of several regimes lead to one conclusion, those of the other regimes are noted.
    ///
    /// The corpus is asked only when a citation names several, or several rules lead to one conclusion.
    func governing(_ pack: RulePack, in dossier: Dossier) throws -> RulePack {
        guard pack.dependsOnRegimes else { return pack }
        let table = try corpus().transitions(touching: pack.citedArticles)
        return pack.governed(by: table, on: dossier.decisiveDates.known)
    }
}
