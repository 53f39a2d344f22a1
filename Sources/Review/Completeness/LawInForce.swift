import Casework
import LegalModel
import Reasoning

/// C7: each article a conclusion rests on is resolved, was in force on the decisive date, is verified, has the place cited,
/// and is the version that the author of the pack has read; the pack itself is vouched for and tested.
enum LawInForce: Check {
    static let code = "C7"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        review.packs.flatMap { inUse -> [Diagnostic] in
            let standing = LawStanding(
                law: review.law, day: inUse.decisiveDay(in: review.dossier), dates: review.dossier.decisiveDates.known)
            let isChosen = review.hasReason(for: inUse.pack.id)
            var told: Set<ToldDoubt> = []
            let articles = inUse.citations.flatMap { node, citation in
                standing.doubts(about: citation, readUntil: inUse.pack.textState)
                    .filter {
                        !$0.isAsked(by: inUse.pack) && !($0.isChoice && isChosen)
                            && told.insert(ToldDoubt($0, citation)).inserted
                    }
                    .map {
                        diagnostic(
                            $0, citation.name(review.law.codes), review.law.codes,
                            at: .path("packs.\(inUse.pack.id).\(node)"))
                    }
            }
            return vouching(inUse.pack) + unverifiedElements(inUse) + articles
        } + citedElsewhere(review)
    }

    /// Articles that the text or the opinion cites and no pack leans on: they too must govern on the decisive days.
    private static func citedElsewhere(_ review: ReviewCase) -> [Diagnostic] {
        let leaned = Set(review.packs.flatMap(\.citations).compactMap(\.citation.reference))
        let basis = Set(review.dossier.opinion?.basis ?? [])
        let cited = review.citedAnywhere.union(basis).subtracting(leaned).sorted { $0.description < $1.description }
        let standing = LawStanding(law: review.law, day: nil, dates: review.dossier.decisiveDates.known)
        let isChosen = review.packs.contains { review.hasReason(for: $0.pack.id) }
        return cited.flatMap { reference in
            standing.doubts(aboutRegimeOf: reference).filter { !($0.isChoice && isChosen) }.map {
                diagnostic(
                    $0, reference.name(review.law.codes), review.law.codes,
                    at: .path(basis.contains(reference) ? "opinion.basis" : "recommendation"))
            }
        }
    }

    private static func diagnostic(
        _ doubt: LawDoubt, _ name: LocalizedText, _ codes: [CodeIdentifier: CodeName], at place: DiagnosticPlace
    ) -> Diagnostic {
        let message = doubt.sentence(on: name)
        let remedy = doubt.remedy(codes)
        return doubt.blocks ? block(place, message, remedy: remedy) : warn(place, message, remedy: remedy)
    }

    private static func vouching(_ pack: RulePack) -> [Diagnostic] {
        guard pack.reviewedBy == nil || pack.tests.isEmpty || !pack.problems().isEmpty else { return [] }
        let title = LocalizedText(pack.title, or: pack.id.text)
        return [
            block(
                .path("packs.\(pack.id)"),
                LocalizedText(
                    fr:
                        "La grille « \(title.fr) » n'est pas encore relue par un juriste, ou n'a pas d'exemples vérifiés.",
                    nl:
                        "Het rooster “\(title.nl)” is nog niet door een jurist nagelezen, of heeft geen getoetste voorbeelden.",
                    de:
                        "Das Raster „\(title.de)“ ist noch nicht juristisch geprüft oder hat keine geprüften Beispiele.",
                    en: "The rule pack “\(title.en)” is not reviewed by a lawyer yet, or has no tested examples."),
                remedy: LocalizedText(
                    fr:
                        "Faites relire la grille par un juriste du service ; il la signe par « carnet rules sign FICHIER ».",
                    nl:
                        "Laat het rooster nalezen door een jurist van de dienst; die tekent met \"carnet rules sign BESTAND\".",
                    de:
                        "Lassen Sie das Raster juristisch prüfen; gezeichnet wird mit „carnet rules sign DATEI“.",
                    en:
                        "Have a jurist of the service read the pack and sign it with \"carnet rules sign FILE\"."
                ))
        ]
    }

    private static func unverifiedElements(_ inUse: PackInUse) -> [Diagnostic] {
        inUse.decisiveNodes.compactMap { inUse.pack.element($0) }.filter(\.isToBeVerified).map { element in
            let what = LocalizedText(element.text, or: element.id.text)
            return block(
                .path("packs.\(inUse.pack.id).\(element.id)"),
                LocalizedText(
                    fr:
                        "La conclusion s'appuie sur un élément de la grille qui reste à vérifier en droit : « \(what.fr) ».",
                    nl:
                        "De conclusie steunt op een element van het rooster dat juridisch nog na te zien is: “\(what.nl)”.",
                    de:
                        "Die Folgerung stützt sich auf ein noch rechtlich zu prüfendes Element des Rasters: „\(what.de)“.",
                    en: "The conclusion leans on an element of the pack still to be verified in law: “\(what.en)”."),
                remedy: LocalizedText(
                    fr: "Demandez à un juriste de comparer l'élément au texte de loi, puis retirez « toVerify ».",
                    nl: "Vraag een jurist het element met de wettekst te vergelijken en verwijder dan \"toVerify\".",
                    de: "Lassen Sie das Element mit dem Gesetzestext vergleichen und entfernen Sie dann „toVerify“.",
                    en: "Ask a lawyer to compare the element with the text of the law, then remove \"toVerify\"."))
        }
    }
}

/// What was told already: doubts about a whole article once for the article, those about a place once for the place.
private struct ToldDoubt: Hashable {
    let doubt: LawDoubt
    let subject: String

    init(_ doubt: LawDoubt, _ citation: PackCitation) {
        self.doubt = doubt
        switch doubt {
        case .notResolved, .noSuchPlace: subject = citation.text
        case .notHeld, .notInForce, .validityUnknown, .unverified, .onlyIndex, .newerThanPack, .otherRegime,
            .dayMissing, .regimeToChoose:
            subject = citation.reference?.key.description ?? citation.text
        }
    }
}

extension LawDoubt {
    /// Whether the day that is missing is the pack's own, for which the check of the regime asks.
    fileprivate func isAsked(by pack: RulePack) -> Bool {
        guard case .dayMissing(_, let event) = self else { return false }
        return pack.applicable?.event == event.rawValue
    }

    /// Whether a person can settle it by choosing with a reason.
    fileprivate var isChoice: Bool { if case .regimeToChoose = self { true } else { false } }
}

extension ReviewCase {
    /// Whether the choice of a pack has a reason in each language in which the parties read.
    func hasReason(for pack: Identifier<RulePack>) -> Bool {
        guard let reason = dossier.packs.first(where: { $0.pack == pack })?.reason else { return false }
        return languages.allSatisfy(reason.isWritten)
    }
}
