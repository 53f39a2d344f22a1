import LegalModel

extension Scoring {
    /// Adds what sentences of everyday life say: the article they speak for most is given a multiple of the best score so
    /// far, the others their part of it; less where no sentence is near, nothing where all are far. A long text must be
    /// nearer: abstracts of judgments share small words with everything.
    mutating func addLikeness(_ found: Likeness.Found) {
        let articles = found.articles.filter { kept?.contains($0.key) ?? true }
        guard let most = articles.values.map(\.score).max(), most > 0 else { return }
        let length = Double(query.everything.count - Weights.likeShort) / Double(Weights.likeLong - Weights.likeShort)
        let far = weights.likeFar + weights.likeLength * min(1, max(0, length))
        let weight = weights.like * min(1, max(0, (found.nearest - far) / (weights.likeNear - weights.likeFar)))
        guard weight > 0 else { return }
        let best = candidates.values.map(\.score).max() ?? 1
        for (article, found) in articles {
            add(.asked, weight * best * found.score / most, to: article)
            note(sentence: found.sentence, for: article)
        }
    }
}
