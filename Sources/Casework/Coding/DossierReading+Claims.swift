import LegalModel
import Reasoning

extension DossierReading {
    mutating func claims(_ nodes: [SourceNode]) throws(DataFault) -> [PartyClaim] {
        var result: [PartyClaim] = []
        for node in nodes {
            var reader = try node.mapping()
            let id = try newIdentifier(try reader.required("id"), among: claims)
            claims.insert(id)
            result.append(
                PartyClaim(
                    id: id, text: try text(try reader.required("text")),
                    words: try words(reader.optional("words"), of: .consumer),
                    amount: try reader.optional("amount")?.amount(),
                    packClaim: try reader.optional("packClaim")?.identifier()))
            try reader.finish()
        }
        return result
    }

    func packs(_ nodes: [SourceNode]) throws(DataFault) -> [PackChoice] {
        var result: [PackChoice] = []
        for node in nodes {
            var reader = try node.mapping()
            let pack = try newIdentifier(try reader.required("pack"), among: result.map(\.pack))
            result.append(PackChoice(pack: pack, reason: try text(try reader.required("reason"))))
            try reader.finish()
        }
        return result
    }
}
