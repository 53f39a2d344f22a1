import LegalModel

extension Failure {
    /// An article that the corpus does not hold, with those nearest to it.
    static func articleNotHeld(_ key: ArticleKey, nearest: [ArticleKey] = []) -> Failure {
        let list = nearest.map(\.description).joined(separator: ", ")
        let isEmpty = nearest.isEmpty
        return Failure(
            .notFound,
            LocalizedText(
                fr: "l'article \(key) n'est pas dans le corpus", nl: "artikel \(key) staat niet in het corpus",
                de: "Artikel \(key) ist nicht im Korpus", en: "article \(key) is not in the corpus"),
            remedy: LocalizedText(
                fr: (isEmpty ? "" : "Les plus proches : \(list). ")
                    + "Voyez ce qui s'y trouve (carnet corpus tree, carnet corpus status) ; on peut importer la page "
                    + "officielle (carnet corpus sources).",
                nl: (isEmpty ? "" : "De dichtste: \(list). ")
                    + "Bekijk wat er is (carnet corpus tree, carnet corpus status); de officiële pagina kan worden "
                    + "geïmporteerd (carnet corpus sources).",
                de: (isEmpty ? "" : "Am nächsten: \(list). ")
                    + "Sehen Sie nach, was da ist (carnet corpus tree, carnet corpus status); die amtliche Seite kann "
                    + "importiert werden (carnet corpus sources).",
                en: (isEmpty ? "" : "The nearest: \(list). ")
                    + "See what there is (carnet corpus tree, carnet corpus status); the official page can be imported "
                    + "(carnet corpus sources)."))
    }
}
