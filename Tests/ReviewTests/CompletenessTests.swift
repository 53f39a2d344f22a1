import Casework
import LegalModel
import Reasoning
import Testing

@testable import Review

/// Each check, once with the fault it is for and once with the mend.
@Suite("Completeness")
struct CompletenessTests {
    private func found(_ review: ReviewCase) -> [String] {
        Inspection.diagnostics(of: review).map { diagnostic in
            let place: String
            switch diagnostic.place {
            case .dossier: place = "dossier"
            case .path(let path): place = path
            case .block(let number, _): place = "block \(number)"
            case .file, .text: place = "elsewhere"
            }
            return "\(diagnostic.code) \(diagnostic.severity.rawValue) \(place)"
        }
    }

    private func found(_ change: (inout Dossier) -> Void) -> [String] { found(MadeUpCase.review(change: change)) }

    @Test("a case in order passes every check")
    func inOrder() { #expect(found { _ in } == []) }

    @Test("C1: a claim without outcome, an outcome without claim, no claim at all")
    func outcomes() {
        #expect(found { $0.outcomes = [] } == ["C1 blocks claims.D1"])
        #expect(found { $0.outcomes[0].claim = "D9" }.contains("C1 blocks outcomes.D9"))
        #expect(
            found {
                $0.claims = []; $0.outcomes = []
            }.first == "C1 blocks claims")
    }

    @Test("C2: an open leaf, and the claim it keeps open")
    func open() {
        #expect(
            found { $0.findings[1].status = .asked } == ["C2 blocks outcomes.D1", "C2 blocks findings.late"])
        #expect(found { $0.findings.removeAll { $0.element == "sale" } }.contains("C2 blocks findings.sale"))
    }

    @Test("C2: an outcome that says the opposite of the conclusion, or rests on no rule")
    func contradiction() {
        #expect(found { $0.outcomes[0].result = .notFollowed }.contains("C2 blocks outcomes.D1"))
        #expect(found { $0.claims[0].packClaim = nil }.contains("C2 blocks outcomes.D1"))
        #expect(found { $0.outcomes[0].decidedBy = .agreement }.filter { $0.hasPrefix("C2") } == [])
    }

    @Test("C2: nothing decides a claim that is followed")
    func withoutGround() {
        #expect(found { $0.outcomes[0].decidedBy = .none }.contains("C2 blocks outcomes.D1"))
        let silent = found {
            $0.outcomes[0].decidedBy = .none
            $0.outcomes[0].result = .notFollowed
        }
        #expect(!silent.contains("C2 blocks outcomes.D1"))
    }

    @Test("C9: articles shown for a claim that no rule decides are not strangers")
    func shownArticles() {
        let silent = found {
            $0.outcomes[0].decidedBy = .agreement
        }
        #expect(silent.filter { $0.hasPrefix("C9") } == [])
    }

    @Test("C3: a decisive finding needs a reason in both languages and an exhibit")
    func reasons() {
        #expect(
            found { $0.findings[1].reason = Translations("La date est passée.", in: .french) }
                == ["C3 blocks findings.late"])
        #expect(
            found { $0.findings[1].evidence = [] } == ["C3 blocks findings.late", "E1 warns findings.late"])
        #expect(found { $0.findings[0].evidence = [] }.contains("C3 blocks findings.sale"))
        #expect(found { $0.exhibits[0].isShared = false }.contains("C3 blocks findings.late"))
    }

    @Test("C3: an undecided fact may name the letter that asked for proof")
    func nonLiquet() {
        let undecided: (inout Dossier) -> Void = { dossier in
            dossier.findings[1].status = .nonLiquet
            dossier.findings[1].evidence = []
            dossier.outcomes[0].result = .notFollowed
        }
        #expect(found(undecided).contains("C3 blocks findings.late"))
        #expect(
            !found {
                undecided(&$0)
                $0.findings[1].askedBy = "E3"
            }.contains("C3 blocks findings.late"))
    }

    @Test("C4: both positions, or the letter that asked the silent side")
    func positions() {
        #expect(found { $0.findings[1].companyPosition = nil } == ["C4 blocks findings.late"])
        #expect(
            found {
                $0.findings[1].companyPosition = nil
                $0.findings[1].askedBy = "E3"
            } == [])
        #expect(
            found {
                $0.findings[1].companyPosition = nil
                $0.findings[1].consumerPosition = nil
                $0.findings[1].askedBy = "E3"
            } == ["C4 blocks findings.late", "C4 blocks findings.late"])
    }

    @Test("C5: an exception not raised names a letter of the service from before the finding")
    func exceptions() {
        #expect(found { $0.findings[3].askedBy = nil } == ["C5 blocks findings.x.force"])
        #expect(found { $0.findings[3].askedBy = "E2" } == ["C5 blocks findings.x.force"])
        #expect(found { $0.findings[3].on = MadeUpCase.day("2026-03-01") } == ["C5 blocks findings.x.force"])
    }

    @Test(
        "C6: a set phrase is no appreciation",
        arguments: [
            "Au vu des pièces.", "Au vu de l'ensemble des pièces du dossier", "Oui", "Vu le dossier, c'est clair.",
        ])
    func appreciation(phrase: String) {
        let nl = "De wieg moest er voor de geboorte zijn."
        #expect(
            found { $0.findings[2].reason = MadeUpCase.both(phrase, nl) } == ["C6 blocks findings.serious"])
        #expect(!ReasonWords("Gezien de stukken van het dossier.").nameFacts)
    }

    @Test("C6: facts after a set phrase suffice")
    func appreciationWithFacts() {
        #expect(ReasonWords("Au vu des pièces : le berceau devait être là avant mai (P1).").nameFacts)
    }

    @Test("C8: words that the message or the exhibit does not hold")
    func quotations() {
        #expect(
            found { $0.claims[0].words = PartyWords(entry: "E1", quotation: "Je demande mes 540 euros") }
                == ["C8 blocks claims.D1.words"])
        #expect(
            found { $0.findings[1].evidence[0].quotation = "Facture du 5 janvier" }
                == ["C8 blocks findings.late.evidence.P1"])
        var unreadable = MadeUpCase.review()
        unreadable.exhibitTexts = [:]
        #expect(found(unreadable) == ["C8 warns findings.late.evidence.P1"])
    }

    @Test("C8: a quotation in the document that no stored text holds")
    func quotedInDocument() {
        var review = MadeUpCase.review()
        func quote(_ words: String) {
            var document = MadeUpCase.french
            document.blocks.append(.quotation([[.text(words)]], language: .french))
            review.recommendations[.french] = document
        }
        quote("« Rien n’est arrivé. […] mes 450 euros. »")
        #expect(found(review) == [])
        quote("« Rien n'est jamais arrivé. »")
        #expect(found(review) == ["C8 blocks block 6"])
    }

    @Test("C9: an article cited and not applied; a rule applied and not cited")
    func cited() {
        var review = MadeUpCase.review()
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§2"), MadeUpPack.reference("BE-CDE:VI.83,17°")]
        #expect(found(review) == ["C9 warns recommendation"])
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§1")]
        #expect(found(review) == ["C9 warns packs.made-up.R.late"])
    }

    @Test("C10: an exhibit that shows nothing and is not set aside")
    func exhibits() {
        let unused: (inout Dossier) -> Void = { dossier in
            var exhibit = dossier.exhibits[0]
            exhibit.id = "P2"
            dossier.exhibits.append(exhibit)
        }
        #expect(found(unused) == ["C10 warns exhibits.P2"])
        #expect(
            found {
                unused(&$0)
                $0.exhibits[1].isNotDecisive = true
            } == [])
    }

    @Test("C11: fairness is reasoned, confirmed, and takes nothing from the rule")
    func fairness() {
        let ground = FairnessGround(
            id: "F1", text: MadeUpCase.both("Un geste", "Een gebaar"),
            facts: MadeUpCase.both("Trois mois", "Drie maanden"),
            proposal: nil, respectsMandatoryLaw: true)
        #expect(found { $0.fairness = [ground] } == [])
        var bare = ground
        bare.facts = nil
        bare.respectsMandatoryLaw = false
        #expect(
            found { $0.fairness = [bare] }
                == ["C11 blocks fairness.F1", "C11 blocks fairness.F1", "C11 blocks fairness.F1"])
        let less: (inout Dossier) -> Void = { dossier in
            dossier.outcomes[0].decidedBy = .fairness
            dossier.outcomes[0].result = .partly
            dossier.outcomes[0].reason = MadeUpCase.both("partage", "verdeling")
        }
        #expect(found(less).filter { $0.hasPrefix("C11") } == ["C11 blocks outcomes.D1", "C11 blocks outcomes.D1"])
    }

    @Test("C12: amount without computation, beyond what was asked, without a day, less without saying why")
    func remedies() {
        #expect(found { $0.outcomes[0].computation = [] } == ["C12 warns outcomes.D1.computation"])
        #expect(found { $0.outcomes[0].by = nil } == ["C12 warns outcomes.D1.by"])
        #expect(found { $0.claims[0].amount = MadeUpCase.euros("400") } == ["C12 warns outcomes.D1.amount"])
        #expect(found { $0.claims[0].amount = MadeUpCase.euros("500") } == ["C12 warns outcomes.D1.reason"])
        #expect(
            found {
                $0.claims[0].amount = MadeUpCase.euros("500")
                $0.outcomes[0].reason = MadeUpCase.both("frais déduits", "kosten afgetrokken")
            } == [])
    }

    @Test("N19: a sum that does not add up")
    func sums() {
        #expect(found { $0.outcomes[0].amount = MadeUpCase.euros("449.99") }.contains("N19 blocks outcomes.D1.amount"))
    }

    @Test("E1: findings against their evidence")
    func evidence() {
        #expect(found { $0.findings[1].evidence[0].bearing = .contradicts } == ["E1 warns findings.late"])
        #expect(found { $0.findings[0].evidence[0].bearing = .contradicts } == ["E1 warns findings.sale"])
        #expect(
            found { dossier in
                dossier.findings[3].status = .refuted
                dossier.findings[3].reason = MadeUpCase.both("Rien", "Niets")
                dossier.findings[3].evidence = [Evidence(exhibit: "P1")]
            }.contains("E1 warns findings.x.force"))
    }
}
