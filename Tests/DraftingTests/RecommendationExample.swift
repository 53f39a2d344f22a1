import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// A small invented dispute with a small invented pack.
enum RecommendationExample {
    static let pack = """
        id: made-up
        title: { fr: Livraison tardive, nl: Laattijdige levering }
        applicable: { event: contract, from: 2014-05-31, to: null }
        elements:
          - { id: C.end, claim: true, remedy: termination, rules: [R.end], cite: "BE-CDE:VI.43", text: { fr: Le consommateur peut mettre fin au contrat, nl: De consument kan de overeenkomst ontbinden } }
          - { id: C.loss, claim: true, remedy: damages, rules: [R.loss], cite: "BE-CC:5.86", text: { fr: Le consommateur peut demander réparation, nl: De consument kan vergoeding vragen } }
          - { id: sale, kind: fact, burden: consumer, cite: "BE-CDE:VI.43,§1", text: { fr: Un bien a été vendu, nl: Een goed is verkocht } }
          - { id: late, kind: fact, burden: consumer, cite: "BE-CDE:VI.43,§2,al.1", text: { fr: Le délai était passé, nl: De termijn was verstreken } }
          - { id: essential, kind: openNorm, cite: "BE-CDE:VI.43,§2", text: { fr: La date était essentielle, nl: De datum was essentieel }, factors: [{ fr: nature du bien, nl: aard van het goed }] }
          - { id: x.delivered, kind: fact, role: exception, burden: company, askWhom: company, cite: "BE-CDE:VI.43,§2", text: { fr: Le bien a été livré, nl: Het goed is geleverd } }
          - { id: x.agreed, kind: fact, role: exception, burden: company, askWhom: company, cite: "BE-CDE:VI.43,§1", text: { fr: Un autre délai était convenu, nl: Er was een andere termijn afgesproken } }
          - { id: loss, kind: fact, burden: consumer, cite: "BE-CC:5.86", text: { fr: Un dommage a été subi, nl: Er is schade geleden }, question: { fr: "Quel dommage ?", nl: "Welke schade?" } }
        rules:
          - { id: R.end, needs: [sale, late, essential], unless: [x.delivered, x.agreed], cite: "BE-CDE:VI.43,§2", text: { fr: Le retard permet de mettre fin au contrat, nl: De vertraging laat toe te ontbinden } }
          - { id: R.loss, needs: [sale, loss], cite: "BE-CC:5.86", text: { fr: Le dommage est réparé, nl: De schade wordt vergoed } }
        presumptions:
          - { id: P.late, presumes: late, base: [sale], cite: "BE-CDE:VI.43,§1", text: { fr: La loi présume le délai de trente jours, nl: De wet vermoedt een termijn van dertig dagen } }
        """

    static let dossier = """
        number: 2026-00123
        subject: { fr: Livraison d'une table, nl: Levering van een tafel }
        status: toDraft
        handler: lea
        decisiveDates: { contract: 2026-01-05 }
        procedure: { receivedOn: 2026-03-02, completeOn: 2026-03-04, sentToCompanyOn: 2026-03-05, remindersOn: [2026-03-20], companyAnsweredOn: 2026-03-27 }
        consumer: { name: "D'Hondt & fils <SRL>", address: [Rue 1], language: fr }
        company: { name: Tafels BV, address: [Straat 1], language: nl, enterpriseNumber: 0999.999.922 }
        entries:
          - { id: E1, kind: mail, date: 2026-03-02, from: consumer, text: "Ma table n'est pas là. Je veux 450 euros.", exhibits: [P1] }
          - { id: E2, kind: mail, date: 2026-03-05, language: nl, text: "Is het goed geleverd?" }
          - { id: E3, kind: mail, date: 2026-03-27, from: company, text: "De tafel is geleverd.", exhibits: [P2] }
        exhibits:
          - { id: P1, title: { fr: Bon de commande, nl: Bestelbon }, from: consumer, file: bon.txt }
          - { id: P2, title: { fr: Bordereau, nl: Afleverbon }, from: company, file: bordereau.txt }
          - { id: P3, title: { fr: Photo, nl: Foto }, from: company, file: photo.txt, isNotDecisive: true }
        claims:
          - { id: D1, text: { fr: le remboursement du prix, nl: de terugbetaling van de prijs }, amount: "450.00", packClaim: C.end, words: { entry: E1, quotation: Je veux 450 euros., translation: { nl: Ik wil 450 euro. } } }
          - { id: D2, text: { fr: une indemnité, nl: een vergoeding }, amount: "50.00", packClaim: C.loss }
        packs:
          - { pack: made-up, reason: { fr: Contrat de 2026., nl: Overeenkomst van 2026. } }
        findings:
          - { element: sale, status: admitted, evidence: [{ exhibit: P1 }], reason: { fr: Le bon le montre., nl: De bon toont het. } }
          - { element: late, status: nonLiquet, reason: { fr: Le bon ne dit rien de la date., nl: De bon zegt niets over de datum. }, consumerPosition: { summary: { fr: il n'y a pas de table, nl: er geen tafel is }, words: { entry: E1, quotation: Ma table n'est pas là., translation: { nl: Mijn tafel is er niet. } } } }
          - { element: essential, status: proven, reason: { fr: La table était pour un mariage., nl: De tafel was voor een huwelijk. } }
          - element: x.delivered
            status: nonLiquet
            reason: { fr: Le bordereau n'est pas signé., nl: De afleverbon is niet ondertekend. }
            evidence: [{ exhibit: P2, page: 2, quotation: geleverd, bearing: supports }]
            companyPosition: { summary: { fr: la table a été livrée, nl: de tafel geleverd is }, words: { entry: E3, quotation: De tafel is geleverd., translation: { fr: La table a été livrée. } } }
          - { element: x.agreed, status: notRaised, askedBy: E2 }
          - { element: loss, status: nonLiquet, reason: { fr: Le dossier ne montre pas de dommage., nl: Het dossier toont geen schade. } }
        fairness:
          - { id: F1, text: { fr: La table est lourde., nl: De tafel is zwaar. }, proposal: { fr: Un rendez-vous convenu., nl: Een afspraak. }, respectsMandatoryLaw: true }
        outcomes:
          - claim: D1
            decidedBy: rule
            result: followed
            measure: { fr: rembourser le prix, nl: de prijs terug te betalen }
            amount: "450.00"
            computation: [{ label: { fr: prix, nl: prijs }, amount: "460.00" }, { label: { fr: remise, nl: korting }, amount: "-10.00" }]
            by: 2026-05-04
          - { claim: D2, decidedBy: rule, result: notFollowed, measure: { fr: pas de preuve, nl: geen bewijs }, reason: { fr: Le dommage n'est pas montré., nl: De schade is niet aangetoond. } }
        recommendation: { number: R/2026/00045, date: 2026-04-15 }
        """

    static func input(
        pack source: String = pack, dossier change: (inout Dossier) -> Void = { _ in }, receipt: ReceiptLine? = nil,
        templates: TemplateSet? = nil
    ) throws -> RecommendationInput {
        let hashes = ["bon.txt", "bordereau.txt", "photo.txt"].map { ($0, String(repeating: "a", count: 64)) }
        var dossier = try DossierDecoder.decode(
            try YAMLReader.read(dossier, file: "dossier.yaml"),
            fileHashes: Dictionary(uniqueKeysWithValues: hashes)
        ).dossier
        change(&dossier)
        let pack = try RulePack(decoding: try YAMLReader.read(source, file: "pack.yaml"))
        let findings = dossier.findings.map { ($0.element, $0.computing) }
        return RecommendationInput(
            dossier: dossier, pack: pack, evaluation: pack.evaluate(Dictionary(uniqueKeysWithValues: findings)),
            law: try law(), house: try House.style(),
            templates: try templates ?? TemplateSet(folder: folder("Templates")),
            reasonsBy: try day("2026-05-15"), receipt: receipt)
    }

    /// One article checked against the text with two versions, one checked against an index only.
    private static func law() throws -> LawExtract {
        func version(_ from: String, _ to: String?, _ fr: String, _ nl: String, _ state: Verification.State) throws
            -> DigestVersion
        {
            DigestVersion(
                validity: try required(Validity(from: try day(from), to: try to.map(day))), amendedBy: nil,
                digest: try required(Translations([.french: fr, .dutch: nl])), plainWords: [:], elements: [],
                source: SourceStatement(text: "texte", state: try day("2024-03-21")),
                verification: Verification(state: state, on: try day("2026-01-02")), note: nil)
        }
        func record(_ key: ArticleKey, _ digests: [DigestVersion]) -> (ArticleKey, ArticleRecord) {
            let record = ArticleRecord(
                key: key, structure: [:], heading: nil, subject: nil, digests: digests, officials: [])
            return (key, record)
        }
        let delivery = ArticleKey(code: .economicLaw, number: "VI.43")
        let damages = ArticleKey(code: .civilCode, number: "5.86")
        func name(_ fr: String, _ nl: String) throws -> CodeName {
            let names = try required(Translations([.french: fr, .dutch: nl]))
            return CodeName(name: names, abbreviation: names)
        }
        return LawExtract(
            records: Dictionary(uniqueKeysWithValues: [
                record(
                    delivery,
                    [
                        try version("2014-05-31", "2022-05-27", "Ancien résumé.", "Oude samenvatting.", .text),
                        try version("2022-05-28", nil, "Livrer en trente jours.", "Leveren in dertig dagen.", .text),
                    ]),
                record(damages, [try version("2023-01-01", nil, "Tout le dommage.", "Alle schade.", .index)]),
            ]),
            codes: [
                .economicLaw: try name("Code de droit économique", "Wetboek van economisch recht"),
                .civilCode: try name("Code civil", "Burgerlijk Wetboek"),
            ])
    }

    struct Missing: Error {}

    static func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }

    static func day(_ text: String) throws -> CivilDate { try required(CivilDate(iso: text)) }

    /// A folder of the repository.
    static func folder(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(name).path
    }
}
