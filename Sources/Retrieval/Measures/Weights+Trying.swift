/// A weight that does not exist.
package struct WeightFault: Error {
    /// What was named.
    package let name: String
    /// The names there are, in alphabetical order.
    package let known: [String]
}

extension Weights {
    /// The weights that can be tried, by name.
    private static var paths: [String: WritableKeyPath<Weights, Double>] {
        [
            "text": \.text, "digest": \.digest, "plain": \.plain, "forConsumers": \.forConsumers,
            "forEveryone": \.forEveryone, "forCompanies": \.forCompanies, "ended": \.ended, "heading": \.heading,
            "caseArticle": \.caseArticle, "bestCase": \.bestCase, "withoutCases": \.withoutCases,
            "like": \.like, "learned": \.learned, "likeFar": \.likeFar, "likeNear": \.likeNear,
            "likeLength": \.likeLength,
            "phraseNext": \.phraseNext,
            "phraseStopWords": \.phraseStopWords, "topic": \.topic, "phrases": \.phrases,
            "topicPlace": \.topicPlace, "thesaurus": \.thesaurus,
            "neighbour": \.neighbour, "graph": \.graph,
        ]
    }

    /// These weights with others in some places.
    func with(_ changes: [String: Double]) throws(WeightFault) -> Weights {
        var weights = self
        for (name, value) in changes {
            guard let path = Weights.paths[name] else {
                throw WeightFault(name: name, known: Weights.paths.keys.sorted())
            }
            weights[keyPath: path] = value
        }
        return weights
    }
}
