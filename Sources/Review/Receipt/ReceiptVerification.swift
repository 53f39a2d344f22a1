public import Casework
public import LegalModel
import Reasoning

/// Recomputes what a receipt says, line by line.
public struct ReceiptVerification: Hashable, Sendable {
    /// The receipt; `nil` when what the journal keeps is none, or was altered.
    public let receipt: Receipt?
    /// What was looked at, in a fixed order.
    public let lines: [Line]

    /// One thing that holds or does not.
    public struct Line: Hashable, Sendable {
        /// A stable word for programs: `receipt`, `text.fr`, `facts`, `pack.…`, `law`, `engine`, `approval`, `fourEyes`.
        public let subject: String
        /// Whether it holds.
        public let holds: Bool
        /// What holds or does not, in one sentence.
        public let text: LocalizedText
    }

    /// Whether everything holds.
    public var holds: Bool { lines.allSatisfy(\.holds) }

    /// Verifies a release against the case as it stands now.
    ///
    /// - Parameters:
    ///   - step: the step of the release, with the receipt in its remark.
    ///   - review: the case now, composed as far as it can be, with all steps of the document.
    public init(of step: ApprovalStep, in review: ReviewCase) {
        guard let receipt = step.remark.flatMap({ try? Receipt(reading: $0) }),
            receipt.content.hash == step.contentHash, receipt.content.document == step.document,
            receipt.dossier == review.dossier.number
        else {
            receipt = nil
            lines = [Line(subject: "receipt", holds: false, text: ReceiptWords.altered)]
            return
        }
        self.receipt = receipt
        let approval = review.steps.last {
            $0.kind == .approved && $0.document == step.document && $0.contentHash == step.contentHash
        }
        let approvalHolds = approval?.by == receipt.validator && approval?.on == receipt.approvedOn
        let now = review.content(of: step.document)
        lines =
            [Line(subject: "receipt", holds: true, text: ReceiptWords.intact(receipt.shortCode))]
            + ReceiptVerification.comparison(of: receipt.content, with: now)
            + [
                Line(subject: "approval", holds: approvalHolds, text: ReceiptWords.approval(approvalHolds)),
                ReceiptVerification.fourEyes(receipt, review),
            ]
    }

    private static func comparison(of then: ApprovedContent, with now: ApprovedContent?) -> [Line] {
        func same(_ part: ApprovedContent.Part, _ parts: [ApprovedContent.Part]?) -> Bool {
            parts?.contains(part) ?? false
        }
        let texts = then.texts.map { part in
            let holds = same(part, now?.texts)
            return Line(subject: "text.\(part.name)", holds: holds, text: ReceiptWords.text(part.name, holds))
        }
        let packs = then.packs.map { part in
            let holds = same(part, now?.packs)
            return Line(subject: "pack.\(part.name)", holds: holds, text: ReceiptWords.pack(part.name, holds))
        }
        let facts = now?.factsHash == then.factsHash
        let law = now?.corpusHash == then.corpusHash
        let engine = then.engineVersion == Evaluator.version
        return texts + [Line(subject: "facts", holds: facts, text: ReceiptWords.facts(facts))] + packs
            + [
                Line(subject: "law", holds: law, text: ReceiptWords.law(law)),
                Line(subject: "engine", holds: engine, text: ReceiptWords.engine(then.engineVersion, engine)),
            ]
    }

    private static func fourEyes(_ receipt: Receipt, _ review: ReviewCase) -> Line {
        let submitter = review.steps.last { $0.kind == .submitted && $0.contentHash == receipt.content.hash }?.by
        let role = review.users.first { $0.name == receipt.validator }?.role
        let holds = receipt.validator != receipt.author && receipt.validator != submitter && role == .validator
        return Line(subject: "fourEyes", holds: holds, text: ReceiptWords.fourEyes(holds))
    }
}
