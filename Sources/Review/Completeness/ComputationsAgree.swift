import Casework
import Drafting
import LegalModel

/// C12: what a dossier says of a computation is what comes out when it is computed again, from inputs that something shows.
enum ComputationsAgree: Check {
    static let code = "C12"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        guard let calculator = review.calculator else { return [] }
        var found: [Diagnostic] = []
        for outcome in review.dossier.outcomes {
            for (index, line) in outcome.computation.enumerated() {
                guard let stated = line.computed else { continue }
                let place = "outcomes.\(outcome.claim).computation"
                let path = line.label == nil ? place : "\(place).\(index + 1)"
                let given = ComputationResult.Value.amount(
                    line.label == nil ? line.amount : Money(cents: Int64(line.amount.cents.magnitude)))
                found += problems(stated, given: given, at: path, in: review.dossier, calculator)
            }
        }
        for finding in review.dossier.findings {
            guard let stated = finding.computation else { continue }
            let path = "findings.\(finding.element).computation"
            found += problems(stated, given: stated.gives, at: path, in: review.dossier, calculator)
        }
        return found
    }

    private static func problems(
        _ stated: StatedComputation, given: ComputationResult.Value?, at path: String, in dossier: Dossier,
        _ calculator: Calculator
    ) -> [Diagnostic] {
        let result: ComputationResult
        do {
            result = try calculator.result(
                of: stated.computation, on: dossier.ruleDay(for: stated.computation.kind))
        } catch {
            return [impossible(error, at: path)]
        }
        var found: [Diagnostic] = []
        if let given, given != result.value { found.append(differs(given, result, at: path)) }
        if stated.citations.isEmpty && result.citations.isEmpty { found.append(withoutArticle(at: path)) }
        if !stated.unshown.isEmpty { found.append(unshown(stated.unshown, at: path)) }
        let doubtful = result.rates.filter { $0.state == .index }
        if !doubtful.isEmpty { found.append(unverified(doubtful, at: path)) }
        return found
    }

    private static func impossible(_ fault: ComputationFault, at path: String) -> Diagnostic {
        block(
            .path(path),
            ComputationFaultWords.sentence(fault).map { language, sentence in
                LocalizedText(
                    fr: "Ce calcul ne peut pas être refait : \(sentence).",
                    nl: "Deze berekening kan niet worden herhaald: \(sentence).",
                    de: "Diese Berechnung lässt sich nicht wiederholen: \(sentence).",
                    en: "This computation cannot be done again: \(sentence).")[language]
            },
            remedy: LocalizedText(
                fr:
                    "Corrigez les données du calcul, ou complétez la table dans LegalCorpus après avoir lu l'avis officiel.",
                nl:
                    "Verbeter de gegevens van de berekening, of vul de tabel in LegalCorpus aan na lezing van het officiële bericht.",
                de:
                    "Berichtigen Sie die Angaben, oder ergänzen Sie die Tabelle in LegalCorpus, nachdem die amtliche Bekanntmachung gelesen ist.",
                en: "Correct the inputs, or complete the table in LegalCorpus once the official notice has been read."))
    }

    private static func differs(
        _ given: ComputationResult.Value, _ result: ComputationResult, at path: String
    ) -> Diagnostic {
        block(
            .path(path),
            LocalizedText(
                fr: "Le dossier dit \(given) ; le calcul refait donne \(result.value)"
                    + " (\(ComputationWords(result, in: .french).inFigures)).",
                nl: "Het dossier zegt \(given); de herhaalde berekening geeft \(result.value)"
                    + " (\(ComputationWords(result, in: .dutch).inFigures)).",
                de: "Die Akte sagt \(given); die erneute Berechnung ergibt \(result.value)"
                    + " (\(ComputationWords(result, in: .german).inFigures)).",
                en: "The dossier says \(given); computed again it is \(result.value)"
                    + " (\(ComputationWords(result, in: .english).inFigures))."),
            remedy: LocalizedText(
                fr: "Reprenez le résultat du calcul, ou corrigez ses données.",
                nl: "Neem het resultaat van de berekening over, of verbeter de gegevens ervan.",
                de: "Übernehmen Sie das Ergebnis, oder berichtigen Sie die Angaben.",
                en: "Take over the result, or correct its inputs."))
    }

    private static func withoutArticle(at path: String) -> Diagnostic {
        warn(
            .path(path),
            LocalizedText(
                fr: "Ce calcul ne dit pas sur quel article il repose.",
                nl: "Deze berekening zegt niet op welk artikel ze steunt.",
                de: "Diese Berechnung sagt nicht, auf welchem Artikel sie beruht.",
                en: "This computation does not say on which article it rests."),
            remedy: LocalizedText(
                fr: "Nommez l'article sous « cite ».", nl: "Noem het artikel onder \"cite\".",
                de: "Nennen Sie den Artikel unter „cite“.", en: "Name the article under \"cite\"."))
    }

    private static func unshown(_ inputs: [ComputationInput], at path: String) -> Diagnostic {
        let names = inputs.map(\.rawValue).joined(separator: ", ")
        return warn(
            .path(path),
            LocalizedText(
                fr: "Rien ne dit quelle pièce montre ces données du calcul : \(names).",
                nl: "Niets zegt welk stuk deze gegevens van de berekening toont: \(names).",
                de: "Nichts sagt, welche Anlage diese Angaben der Berechnung zeigt: \(names).",
                en: "Nothing says which exhibit shows these inputs of the computation: \(names)."),
            remedy: LocalizedText(
                fr: "Nommez une pièce, un écrit ou un point constaté sous « shownBy ».",
                nl: "Noem een stuk, een bericht of een vaststelling onder \"shownBy\".",
                de: "Nennen Sie eine Anlage, einen Eintrag oder eine Feststellung unter „shownBy“.",
                en: "Name an exhibit, an entry or a finding under \"shownBy\"."))
    }

    private static func unverified(_ rates: [InterestRate], at path: String) -> Diagnostic {
        let spans = rates.map { "\($0.rate) % \($0.span)" }.joined(separator: ", ")
        return warn(
            .path(path),
            LocalizedText(
                fr: "Taux vu dans une seule publication non officielle : \(spans).",
                nl: "Rentevoet gezien in één enkele niet-officiële publicatie: \(spans).",
                de: "Zinssatz aus einer einzigen nicht amtlichen Veröffentlichung: \(spans).",
                en: "Rate seen in one unofficial publication only: \(spans)."),
            remedy: LocalizedText(
                fr: "Lisez l'avis au Moniteur belge et notez-le dans LegalCorpus/interest-rates.yaml.",
                nl: "Lees het bericht in het Belgisch Staatsblad en noteer het in LegalCorpus/interest-rates.yaml.",
                de:
                    "Lesen Sie die Bekanntmachung im Belgischen Staatsblatt und tragen Sie sie in LegalCorpus/interest-rates.yaml ein.",
                en: "Read the notice in the Belgian official gazette and write it into LegalCorpus/interest-rates.yaml."
            ))
    }
}
