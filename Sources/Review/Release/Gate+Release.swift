public import Casework
public import LegalModel
import Reasoning

/// What leaves: the documents, final, with their receipt and the step for the journal.
public struct ReleasedDocuments: Hashable, Sendable {
    /// The documents by language or addressee, in the order of the content's parts.
    public let documents: [Named]
    /// The receipt.
    public let receipt: Receipt
    /// The step to be written into the journal; `nil` when it stands there already.
    public let step: ApprovalStep?

    /// A document with the name of its part.
    public struct Named: Hashable, Sendable {
        /// Language or side: `fr`, `company`.
        public let name: String
        /// The document, final.
        public let document: Document
    }
}

extension Gate {
    /// Makes the approved documents final: the only function that does.
    ///
    /// A document that was released before, with this very content, is made again with its first receipt.
    ///
    /// - Parameters:
    ///   - name: who releases; not needed when it was released before.
    ///   - day: the day of the release.
    /// - Throws: `notApproved`, `unknownUser`, and what an approval throws: each of its conditions is looked at again.
    public func release(by name: UserName?, on day: CivilDate) throws(GateRefusal) -> ReleasedDocuments {
        switch standing {
        case .released(let step):
            guard let receipt = step.remark.flatMap({ try? Receipt(reading: $0) }), receipt.content == content else {
                throw .notApproved
            }
            return ReleasedDocuments(documents: finals(receipt), receipt: receipt, step: nil)
        case .approved(let approval):
            guard let name else { throw .notApproved }
            _ = try user(name)
            let validator = try user(approval.by)
            guard validator.role == .validator else {
                throw .wrongRole(validator.name, validator.role, needed: .validator)
            }
            try refuseOwnWork(approval.by, submitted: steps.last { $0.kind == .submitted })
            try refuseBlocks(at: .release)
            let receipt = receipt(approval, on: day)
            return ReleasedDocuments(
                documents: finals(receipt), receipt: receipt,
                step: step(.released, by: name, on: day, remark: receipt.text))
        case .draft, .submitted, .returned, .outdated:
            throw .notApproved
        }
    }

    private func receipt(_ approval: ApprovalStep, on day: CivilDate) -> Receipt {
        let dossier = review.dossier
        let own = document == ApprovalStep.recommendation ? dossier.recommendation?.number?.description : nil
        let submitter = steps.last { $0.kind == .submitted }?.by
        return Receipt(
            number: own ?? "\(dossier.number)/\(document)", dossier: dossier.number, content: content,
            author: review.authorship.author ?? submitter ?? dossier.handler, validator: approval.by,
            approvedOn: approval.on, releasedOn: day)
    }

    private func finals(_ receipt: Receipt) -> [ReleasedDocuments.Named] {
        let drafts: [(String, Document)] =
            document == ApprovalStep.recommendation
            ? review.recommendations.sorted { $0.key < $1.key }.map { ($0.key.rawValue, $0.value) }
            : review.letters.filter { $0.id == document }.map { ($0.addressee.rawValue, $0.document) }
        return drafts.map { name, draft in
            var final = draft
            final.properties.status = .final
            final.properties.contentHash = ContentHash.of(draft)
            final.setMention(receipt.mention(in: draft.properties.language))
            return ReleasedDocuments.Named(name: name, document: final)
        }
    }
}

extension Document {
    /// Sets the mention of the approval: in the place of the draft's mention, else at the end.
    fileprivate mutating func setMention(_ text: String) {
        let mention = Block.paragraph(.mention, [.text(text)])
        let place = blocks.lastIndex { if case .paragraph(.mention, _) = $0 { true } else { false } }
        if let place { blocks[place] = mention } else { blocks.append(mention) }
    }
}
