import LegalModel

/// The words around transitions between regimes.
enum TransitionWords {
    /// The events in the plural: `contrats`, `overeenkomsten` …
    static func events(_ event: TransitionEvent) -> LocalizedText {
        switch event {
        case .contract: LocalizedText(fr: "contrats", nl: "contracten", de: "Verträge", en: "contracts")
        case .delivery: LocalizedText(fr: "livraisons", nl: "leveringen", de: "Lieferungen", en: "deliveries")
        case .supply:
            LocalizedText(fr: "fournitures", nl: "verstrekkingen", de: "Bereitstellungen", en: "supplies")
        case .fact: LocalizedText(fr: "faits", nl: "feiten", de: "Tatsachen", en: "facts")
        case .practice: LocalizedText(fr: "pratiques", nl: "praktijken", de: "Praktiken", en: "practices")
        case .claimDue:
            LocalizedText(
                fr: "dettes échues", nl: "opeisbare schulden", de: "fällige Schulden", en: "debts fallen due")
        case .arrears:
            LocalizedText(
                fr: "retards de paiement", nl: "betalingsachterstanden", de: "Zahlungsrückstände",
                en: "late payments")
        case .renewal: LocalizedText(fr: "reconductions", nl: "verlengingen", de: "Verlängerungen", en: "renewals")
        case .announcement:
            LocalizedText(fr: "annonces", nl: "aankondigingen", de: "Ankündigungen", en: "announcements")
        case .proceedings:
            LocalizedText(
                fr: "affaires introduites", nl: "ingeleide zaken", de: "eingeleitete Verfahren", en: "cases brought")
        }
    }

    /// The day that decides, with its article: `la date du contrat`.
    static func day(of event: TransitionEvent) -> LocalizedText {
        switch event {
        case .contract:
            LocalizedText(
                fr: "la date du contrat", nl: "de datum van het contract", de: "der Tag des Vertrags",
                en: "the day of the contract")
        case .delivery:
            LocalizedText(
                fr: "la date de la livraison", nl: "de datum van de levering", de: "der Tag der Lieferung",
                en: "the day of delivery")
        case .supply:
            LocalizedText(
                fr: "la date de la fourniture", nl: "de datum van de verstrekking", de: "der Tag der Bereitstellung",
                en: "the day of supply")
        case .fact:
            LocalizedText(
                fr: "la date du fait", nl: "de datum van het feit", de: "der Tag der Tatsache",
                en: "the day of the fact")
        case .practice:
            LocalizedText(
                fr: "la date de la pratique", nl: "de datum van de praktijk", de: "der Tag der Praktik",
                en: "the day of the practice")
        case .claimDue:
            LocalizedText(
                fr: "la date d'échéance de la dette", nl: "de vervaldag van de schuld", de: "der Fälligkeitstag",
                en: "the day the debt fell due")
        case .arrears:
            LocalizedText(
                fr: "la date du début du retard de paiement", nl: "de datum waarop de betalingsachterstand begon",
                de: "der Tag, an dem der Zahlungsverzug begann", en: "the day the late payment began")
        case .renewal:
            LocalizedText(
                fr: "la date de la reconduction", nl: "de datum van de verlenging", de: "der Tag der Verlängerung",
                en: "the day of renewal")
        case .announcement:
            LocalizedText(
                fr: "la date de l'annonce", nl: "de datum van de aankondiging", de: "der Tag der Ankündigung",
                en: "the day of the announcement")
        case .proceedings:
            LocalizedText(
                fr: "la date d'introduction de l'affaire", nl: "de datum van de inleiding van de zaak",
                de: "der Tag der Einleitung des Verfahrens", en: "the day the case was brought")
        }
    }

    /// `contrats à partir du 1er janvier 2023`.
    static func reach(of regime: Regime, _ event: TransitionEvent, _ language: Language) -> String {
        let events = events(event)[language]
        let from = regime.from.map { DateWords.text($0, language) }
        let to = regime.to.map { DateWords.text($0, language) }
        let words: LocalizedText =
            switch (from, to) {
            case (let from?, let to?):
                LocalizedText(
                    fr: "\(events) du \(from) au \(to)", nl: "\(events) van \(from) tot en met \(to)",
                    de: "\(events) vom \(from) bis zum \(to)", en: "\(events) from \(from) to \(to)")
            case (let from?, nil):
                LocalizedText(
                    fr: "\(events) à partir du \(from)", nl: "\(events) vanaf \(from)", de: "\(events) ab dem \(from)",
                    en: "\(events) from \(from)")
            case (nil, let to?):
                LocalizedText(
                    fr: "\(events) jusqu'au \(to)", nl: "\(events) tot en met \(to)", de: "\(events) bis zum \(to)",
                    en: "\(events) until \(to)")
            case (nil, nil):
                LocalizedText(
                    fr: "\(events), sans date", nl: "\(events), zonder datum", de: "\(events), ohne Datum",
                    en: "\(events), no date")
            }
        return words[language]
    }

    /// How far a rule or its days were checked; empty when the text itself was read.
    static func check(_ verification: Verification, _ language: Language) -> String {
        switch verification.state {
        case .text: ""
        case .index:
            LocalizedText(
                fr: "à vérifier : lu dans un index ou un résumé seulement",
                nl: "te controleren: enkel in een index of samenvatting gelezen",
                de: "zu prüfen: nur in einem Register oder einer Zusammenfassung gelesen",
                en: "to be verified: read in an index or a summary only")[language]
        case .unverified:
            LocalizedText(
                fr: "non vérifié : nous n'avons lu aucune règle qui fixe ce jour",
                nl: "niet nagezien: wij hebben geen regel gelezen die deze dag vastlegt",
                de: "nicht geprüft: Wir haben keine Regel gelesen, die diesen Tag festlegt",
                en: "unverified: we have read no rule that fixes this day")[language]
        }
    }
}

extension String {
    /// The same text with its first letter in capitals.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
