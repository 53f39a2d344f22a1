import LegalModel

extension Scoring {
    /// Adds what sentences of everyday life say: the article they speak for most is given a multiple of the best score so
    /// far, the others their part of it; less where no sentence is near, nothing where all are far. A long text must be
    /// nearer: abstracts of judgments share small words with everything.
    ///
    /// What was learned of the same sentences tells which words decide between situations alike; it counts twice as much.
    mutating func addLikeness(_ found: Likeness.Found, _ told: LearnedRanking.Found) {
        let articles = found.articles.filter { kept?.contains($0.key) ?? true }
        let learned = told.articles.filter { kept?.contains($0.key) ?? true }
        let most = articles.values.map(\.score).max() ?? 0
        guard most > 0 || !learned.isEmpty else { return }
        let length = Double(query.everything.count - Weights.likeShort) / Double(Weights.likeLong - Weights.likeShort)
        let far = weights.likeFar + weights.likeLength * min(1, max(0, length))
        let near = min(1, max(0, (found.nearest - far) / (weights.likeNear - weights.likeFar)))
        guard near > 0 else { return }
        let best = candidates.values.map(\.score).max() ?? 1
        for (article, found) in articles {
            add(.asked, weights.like * near * best * found.score / most, to: article)
            note(sentence: found.sentence, for: article)
        }
        for (article, part) in learned {
            add(.asked, weights.learned * near * best * part, to: article)
            if part >= Weights.likely, told.confidence >= Weights.confident { markLikely(article) }
        }
    }
}
