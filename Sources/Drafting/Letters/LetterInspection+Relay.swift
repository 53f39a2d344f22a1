import Casework
import LegalModel
import Reasoning

extension LetterInspection {
    /// N9: what is quoted stands in the message.
    func words(_ input: RelayInput) -> [Diagnostic] {
        let relay = input.relay
        let text = input.source?.text ?? ""
        let quoted =
            relay.passages.map { ("passages", $0.quotation) } + relay.omissions.map { ("omissions", $0.quotation) }
            + relay.points.map { ("points", $0.quotation) }
        return quoted.filter { !text.contains($0.1) }.map { key, words in
            LetterInspection.blocking(
                "N9", at: place(key),
                LocalizedText(
                    fr: "Ces mots ne figurent pas tels quels dans le message : « \(words) »",
                    nl: "Deze woorden staan niet letterlijk in het bericht: “\(words)”",
                    de: "Diese Worte stehen nicht wörtlich in der Nachricht: „\(words)“",
                    en: "These words do not stand in the message as they are: “\(words)”"),
                remedy: LocalizedText(
                    fr: "Copiez le passage du message, sans rien changer.",
                    nl: "Kopieer de passage uit het bericht, zonder iets te wijzigen.",
                    de: "Übernehmen Sie die Stelle unverändert aus der Nachricht.",
                    en: "Copy the passage from the message, changing nothing."))
        }
    }

    /// N10: each point is passed on, or marked with the reason why not.
    func points(_ input: RelayInput) -> [Diagnostic] {
        let relay = input.relay
        let printed = input.source.flatMap { RelayedWords(of: relay, in: $0) }?.passages.map(\.quotation) ?? []
        return relay.points.enumerated().compactMap { index, point in
            guard point.notRelayedBecause == nil, !printed.contains(where: { $0.contains(point.quotation) }) else {
                return nil
            }
            return LetterInspection.blocking(
                "N10", at: place("points.\(index + 1)"),
                LocalizedText(
                    fr: "Le point \(index + 1) n'est ni relayé ni marqué comme non repris.",
                    nl: "Punt \(index + 1) is niet doorgegeven en ook niet als niet overgenomen gemarkeerd.",
                    de: "Punkt \(index + 1) ist weder weitergegeben noch als nicht übernommen markiert.",
                    en: "Point \(index + 1) is neither passed on nor marked as not relayed."),
                remedy: LocalizedText(
                    fr: "Ajoutez le passage, ou indiquez le motif (notRelayedBecause).",
                    nl: "Voeg de passage toe, of geef de reden aan (notRelayedBecause).",
                    de: "Ergänzen Sie die Stelle oder geben Sie den Grund an (notRelayedBecause).",
                    en: "Add the passage, or give the reason (notRelayedBecause)."))
        }
    }

    /// N10: what is left out has its reason.
    func omissions(_ input: RelayInput) -> [Diagnostic] {
        let left = input.source.flatMap { RelayedWords(of: input.relay, in: $0) }?.unexplained ?? []
        return left.map { words in
            let start = words.count > 60 ? words.prefix(59) + "…" : words
            return Diagnostic(
                code: "N10", severity: .warns, place: place("omissions"),
                message: LocalizedText(
                    fr: "Passage laissé de côté sans motif : « \(start) »",
                    nl: "Passage weggelaten zonder reden: “\(start)”",
                    de: "Ohne Grund ausgelassene Stelle: „\(start)“", en: "Left out without a reason: “\(start)”"),
                remedy: LocalizedText(
                    fr: "Reprenez-le, ou ajoutez-le aux omissions avec son motif.",
                    nl: "Neem het over, of zet het met zijn reden bij de weglatingen.",
                    de: "Übernehmen Sie sie oder führen Sie sie mit Grund als Auslassung auf.",
                    en: "Take it in, or list it among the omissions with its reason."))
        }
    }

    /// N11: questions have a date, and the date lies ahead.
    var dates: [Diagnostic] {
        let due: CivilDate? = if case .date(let day)? = letter.values["due"] { day } else { nil }
        let day = document.properties.date
        let isMissing = letter.values["questions"]?.isThere == true && due == nil
        let isPast = due.map { $0 <= day } ?? false
        guard isMissing || isPast else { return [] }
        return [
            LetterInspection.blocking(
                "N11", at: place("due"),
                isMissing
                    ? LocalizedText(
                        fr: "Des questions sont posées sans date de réponse.",
                        nl: "Er worden vragen gesteld zonder antwoorddatum.",
                        de: "Es werden Fragen ohne Antwortdatum gestellt.",
                        en: "Questions are asked without a date for the answer.")
                    : LocalizedText(
                        fr: "La date de réponse ne suit pas la date de la lettre.",
                        nl: "De antwoorddatum ligt niet na de datum van de brief.",
                        de: "Das Antwortdatum liegt nicht nach dem Datum des Briefes.",
                        en: "The date for the answer does not follow the date of the letter."),
                remedy: LocalizedText(
                    fr: "Calculez-la : carnet deadline D6 --from \(day).",
                    nl: "Bereken ze: carnet deadline D6 --from \(day).",
                    de: "Berechnen Sie es: carnet deadline D6 --from \(day).",
                    en: "Compute it: carnet deadline D6 --from \(day)."))
        ]
    }

    /// N13: nothing that was left out, and no exhibit that may not be shared, reaches the other side.
    func leaks(_ input: RelayInput) -> [Diagnostic] {
        let relay = input.relay
        let left = relay.omissions.map(\.quotation).filter { !$0.isEmpty && text.contains($0.plainSpaces) }
        let kept = relay.exhibits.filter { !(input.dossier.exhibit($0)?.isShared ?? false) }.map(\.text)
        let remedy = LocalizedText(
            fr: "Retirez-le de la lettre, ou notez l'accord de son auteur.",
            nl: "Haal het uit de brief, of noteer het akkoord van de auteur.",
            de: "Nehmen Sie es aus dem Brief oder vermerken Sie die Zustimmung.",
            en: "Take it out of the letter, or note its author's consent.")
        return left.map { words in
            LetterInspection.blocking(
                "N13", at: place("omissions"),
                LocalizedText(
                    fr: "Un passage non repris se trouve ailleurs dans la lettre : « \(words) »",
                    nl: "Een niet overgenomen passage staat elders in de brief: “\(words)”",
                    de: "Eine ausgelassene Stelle steht anderswo im Brief: „\(words)“",
                    en: "A passage left out stands elsewhere in the letter: “\(words)”"), remedy: remedy)
        }
            + kept.map { exhibit in
                LetterInspection.blocking(
                    "N13", at: place("exhibits"),
                    LocalizedText(
                        fr: "La pièce \(exhibit) n'existe pas ou ne peut pas être communiquée.",
                        nl: "Stuk \(exhibit) bestaat niet of mag niet worden meegedeeld.",
                        de: "Unterlage \(exhibit) gibt es nicht oder sie darf nicht weitergegeben werden.",
                        en: "Exhibit \(exhibit) does not exist or may not be shared."), remedy: remedy)
            }
    }

    /// N16 and N20: short subject and opening, few questions, one thing each.
    var lengths: [Diagnostic] {
        var result: [Diagnostic] = []
        let title = document.properties.title
        if title.wordCount > type.limits.subjectWords {
            result.append(tooLong("subject", title.wordCount, type.limits.subjectWords))
        }
        if let opening, opening.wordCount > type.limits.openingWords {
            result.append(tooLong("opening", opening.wordCount, type.limits.openingWords))
        }
        let questions = questions
        let doubled = questions.contains { $0.count { $0 == "?" } > 1 }
        if questions.count > type.limits.questions || doubled {
            result.append(
                Diagnostic(
                    code: "N20", severity: .warns, place: place("questions"),
                    message: LocalizedText(
                        fr: "Plus de \(type.limits.questions) questions, ou deux questions en une.",
                        nl: "Meer dan \(type.limits.questions) vragen, of twee vragen in één.",
                        de: "Mehr als \(type.limits.questions) Fragen oder zwei in einer.",
                        en: "More than \(type.limits.questions) questions, or two in one."),
                    remedy: LocalizedText(
                        fr: "Gardez les questions qui décident, une chose à la fois.",
                        nl: "Behoud de vragen die beslissen, één ding tegelijk.",
                        de: "Behalten Sie die entscheidenden Fragen, jede zu einer Sache.",
                        en: "Keep the questions that decide, one thing each.")))
        }
        return result
    }

    /// The questions as the letter asks them.
    private var questions: [String] {
        guard case .list(let values)? = letter.values["questions"] else { return [] }
        return values.compactMap { value in
            if case .localized(let text, _) = value { text[language] } else { nil }
        }
    }

    private func tooLong(_ block: String, _ count: Int, _ limit: Int) -> Diagnostic {
        Diagnostic(
            code: "N16", severity: .warns, place: place(block),
            message: LocalizedText(
                fr: "\(block) : \(count) mots, au plus \(limit) sont souhaités.",
                nl: "\(block): \(count) woorden, hoogstens \(limit) zijn gewenst.",
                de: "\(block): \(count) Wörter, höchstens \(limit) sind erwünscht.",
                en: "\(block): \(count) words, at most \(limit) are wanted."),
            remedy: LocalizedText(
                fr: "Raccourcissez l'objet du dossier ou la phrase.", nl: "Maak het onderwerp of de zin korter.",
                de: "Kürzen Sie den Gegenstand oder den Satz.", en: "Shorten the subject or the sentence."))
    }
}
