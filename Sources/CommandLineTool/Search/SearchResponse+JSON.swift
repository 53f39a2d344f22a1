import FileFormats
import LegalModel
import Retrieval

extension SearchResponse {
    /// The document of the contract; in a batch with the id of the question first.
    func json(id: JSONValue?, explained: Bool) -> JSONValue {
        var members: [JSONValue.Member] = id.map { [.init("id", $0)] } ?? []
        members += [
            .init("query", .string(query)), .init("language", .string(language.rawValue)),
            .init("results", .array(results.map { $0.json(explained: explained) })), .init("close", .boolean(isClose)),
            .init("alsoSearched", .array(alsoSearched.map { .string($0) })),
        ]
        return .object(members)
    }
}

extension SearchResult {
    fileprivate func json(explained: Bool) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("code", .string(key.code.text)), .init("article", .string(key.number)),
            .init("score", .number(rounded(score))), .init("heading", .optional(heading)),
            .init("snippet", .string(snippet)), .init("because", .array(because.map { .string($0) })),
            .init("subject", .optional(subject)), .init("language", .string(language.rawValue)),
            .init("standing", .string(standing.rawValue)), .init("validFrom", .optional(validity?.from?.description)),
            .init("validTo", .optional(validity?.to?.description)),
        ]
        if explained {
            let parts = contributions.map { JSONValue.Member($0.name, .number(rounded($0.score))) }
            members.append(.init("contributions", .object(parts)))
        }
        return .object(members)
    }

    private func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
