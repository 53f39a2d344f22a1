import LegalModel
import Reasoning

/// A pack of one claim and one rule, and the articles it names.
enum MadeUpPack {
    static let pack = make()

    static func make(
        reviewedBy: String? = "A lawyer", from: String = "2014-05-31", toVerify: Bool = false,
        late: PackCitation = .reference(reference("BE-CDE:VI.43,§2,al.1")), textState: String = "2024-03-21"
    ) -> RulePack {
        RulePack(
            id: "made-up", title: MadeUpCase.both("Livraison", "Levering"),
            applicable: Validity(from: MadeUpCase.day(from), to: nil).map {
                Applicability(event: "contract", validity: $0)
            },
            language: .french, textState: MadeUpCase.day(textState),
            elements: [
                element("C.refund", .rules(["R.late"]), "Le prix est remboursé", isClaim: true),
                element("sale", .fact(burden: .consumer), "Un bien a été vendu"),
                element(
                    "late", .fact(burden: .consumer), "Le moment convenu est passé", citations: [late],
                    isToBeVerified: toVerify),
                element("serious", .openNorm, "Le moment était essentiel"),
                element(
                    "x.force", .fact(burden: .company), "Un cas de force majeure empêchait la livraison", .exception),
                element("unrelated", .fact(burden: .consumer), "Sans rapport"),
            ],
            rules: [
                Rule(
                    id: "R.late", text: nil, citations: [.reference(reference("BE-CDE:VI.43,§2"))],
                    needs: ["sale", "late", "serious"], unless: ["x.force"], priorityOver: [], effect: nil,
                    concludes: nil)
            ],
            presumptions: [], tests: [PackTest(name: "one", findings: [:], claims: [:], ask: [:], because: [:])],
            counterArguments: [], reviewedBy: reviewedBy, reviewedOn: nil)
    }

    static func reference(_ text: String) -> ArticleReference {
        ArticleReference(text) ?? ArticleReference(ArticleKey(code: "BE-CDE", number: "VI.1"))
    }

    static func law(
        state: Verification.State = .text, from: String = "2014-05-31", to: String? = nil,
        places: [String] = ["§1", "§2,al.1"],
        read: String? = nil
    ) -> LawExtract {
        let key = ArticleKey(code: .economicLaw, number: "VI.43")
        let validity = Validity(from: MadeUpCase.day(from), to: to.map(MadeUpCase.day))
        let digests = validity.map { validity in
            DigestVersion(
                validity: validity, amendedBy: nil, digest: MadeUpCase.both("Livrer à temps.", "Op tijd leveren."),
                plainWords: [:],
                elements: places.map {
                    ArticleElement(reference: reference("\(key),\($0)"), summary: MadeUpCase.both("délai", "termijn"))
                },
                source: SourceStatement(text: "made up", state: read.map(MadeUpCase.day)),
                verification: Verification(state: state, on: MadeUpCase.day("2026-01-01")), note: nil)
        }
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: digests.map { [$0] } ?? [], officials: [])
        return LawExtract(records: [key: record], codes: [:])
    }

    private static func element(
        _ id: NodeIdentifier, _ basis: Element.Basis, _ text: String, _ role: Element.Role = .constitutive,
        isClaim: Bool = false, citations: [PackCitation] = [], isToBeVerified: Bool = false
    ) -> Element {
        Element(
            id: id, text: Translations(text, in: .french), isClaim: isClaim, remedy: isClaim ? "refund" : nil,
            basis: basis, role: role, standard: .certain, citations: citations, question: nil, askWhom: nil,
            factors: [],
            isToBeVerified: isToBeVerified)
    }
}
