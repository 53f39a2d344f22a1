import Casework
import LegalModel
import Review

extension GateRefusal: DescribableError {
    var failure: Failure {
        switch self {
        case .unknownUser(let user):
            Failure(.notPermitted, .unknownUser(user), remedy: .addUser)
        case .wrongRole(let user, let role, let needed):
            Failure(.notPermitted, .wrongRole(user, role, needed), remedy: .askAnother)
        case .ownWork(let user):
            Failure(.notPermitted, .ownWork(user), remedy: .askAnother)
        case .lastEditor(let user):
            Failure(.notPermitted, .lastEditor(user), remedy: .askAnother)
        case .submitter(let user):
            Failure(.notPermitted, .submitter(user), remedy: .askAnother)
        case .blocked(let diagnostics):
            Failure(.blocked, .blocked(diagnostics), remedy: .check)
        case .noDocument(let document):
            Failure(
                document == ApprovalStep.recommendation ? .blocked : .notFound, .noDocument(document), remedy: .check)
        case .notSubmitted:
            Failure(.notPermitted, .notSubmitted, remedy: .submitFirst)
        case .contentChanged(let seen, let now):
            Failure(.notPermitted, .contentChanged(seen, now), remedy: .submitFirst)
        case .alreadyApproved(let step):
            Failure(.notPermitted, .alreadyApproved(step), remedy: .renderNow)
        case .notApproved:
            Failure(.notPermitted, .notApproved, remedy: .submitFirst)
        case .remarkMissing:
            Failure(.wrongUse, .remarkMissing)
        }
    }
}

extension LocalizedText {
    fileprivate static func unknownUser(_ user: UserName) -> LocalizedText {
        LocalizedText(
            fr: "personne ne travaille ici sous le nom « \(user) »", nl: "niemand werkt hier onder de naam \"\(user)\"",
            de: "niemand arbeitet hier unter dem Namen „\(user)“", en: "nobody works here under the name \"\(user)\"")
    }

    fileprivate static func wrongRole(_ user: UserName, _ role: User.Role, _ needed: User.Role) -> LocalizedText {
        LocalizedText(
            fr:
                "\(user) a le rôle « \(role.words[.french]) » ; cette étape demande le rôle « \(needed.words[.french]) »",
            nl: "\(user) heeft de rol \"\(role.words[.dutch])\"; deze stap vraagt de rol \"\(needed.words[.dutch])\"",
            de:
                "\(user) hat die Rolle „\(role.words[.german])“; dieser Schritt verlangt die Rolle „\(needed.words[.german])“",
            en:
                "\(user) has the role \"\(role.words[.english])\"; this step needs the role \"\(needed.words[.english])\""
        )
    }

    fileprivate static func ownWork(_ user: UserName) -> LocalizedText {
        LocalizedText(
            fr: "\(user) a écrit une partie de ce texte et ne peut donc pas l'approuver",
            nl: "\(user) schreef een deel van deze tekst en kan hem dus niet goedkeuren",
            de: "\(user) hat einen Teil dieses Textes geschrieben und kann ihn daher nicht genehmigen",
            en: "\(user) wrote a part of this text and therefore cannot approve it")
    }

    fileprivate static func lastEditor(_ user: UserName) -> LocalizedText {
        LocalizedText(
            fr: "\(user) a modifié ce texte en dernier et ne peut donc pas l'approuver",
            nl: "\(user) wijzigde deze tekst het laatst en kan hem dus niet goedkeuren",
            de: "\(user) hat diesen Text zuletzt geändert und kann ihn daher nicht genehmigen",
            en: "\(user) changed this text last and therefore cannot approve it")
    }

    fileprivate static func submitter(_ user: UserName) -> LocalizedText {
        LocalizedText(
            fr: "\(user) a soumis ce texte et ne peut donc pas l'approuver",
            nl: "\(user) diende deze tekst in en kan hem dus niet goedkeuren",
            de: "\(user) hat diesen Text vorgelegt und kann ihn daher nicht genehmigen",
            en: "\(user) handed this text in and therefore cannot approve it")
    }

    fileprivate static func blocked(_ diagnostics: [Diagnostic]) -> LocalizedText {
        let count = diagnostics.count
        let codes = diagnostics.reduce(into: [String]()) { if !$0.contains($1.code) { $0.append($1.code) } }
            .joined(separator: ", ")
        return LocalizedText(
            fr: "\(count) point(s) bloquent encore (\(codes))", nl: "\(count) punt(en) blokkeren nog (\(codes))",
            de: "\(count) Punkt(e) sperren noch (\(codes))", en: "\(count) point(s) still block (\(codes))")
    }

    fileprivate static func noDocument(_ document: String) -> LocalizedText {
        LocalizedText(
            fr: "le document « \(document) » ne peut pas être composé ou n'existe pas",
            nl: "het document \"\(document)\" kan niet worden opgesteld of bestaat niet",
            de: "das Dokument „\(document)“ kann nicht erstellt werden oder existiert nicht",
            en: "the document \"\(document)\" cannot be composed or does not exist")
    }

    fileprivate static let notSubmitted = LocalizedText(
        fr: "ce contenu n'a pas été soumis", nl: "deze inhoud is niet ingediend",
        de: "dieser Inhalt wurde nicht vorgelegt", en: "this content was not handed in")

    fileprivate static let notApproved = LocalizedText(
        fr: "ce contenu n'est pas approuvé", nl: "deze inhoud is niet goedgekeurd",
        de: "dieser Inhalt ist nicht genehmigt", en: "this content is not approved")

    fileprivate static let remarkMissing = LocalizedText(
        fr: "un renvoi dit ce qui doit changer : ajoutez --remark",
        nl: "een terugzending zegt wat anders moet: voeg --remark toe",
        de: "eine Rückgabe sagt, was zu ändern ist: --remark ergänzen",
        en: "a return says what has to change: add --remark")

    fileprivate static func contentChanged(_ seen: String, _ now: String) -> LocalizedText {
        let (old, new) = (String(seen.prefix(12)), String(now.prefix(12)))
        return LocalizedText(
            fr: "le contenu n'est plus celui qui a été soumis ou relu (\(old)) : il est maintenant \(new)",
            nl: "de inhoud is niet meer die welke werd ingediend of nagelezen (\(old)): hij is nu \(new)",
            de: "der Inhalt ist nicht mehr der vorgelegte oder gelesene (\(old)): er ist jetzt \(new)",
            en: "the content is no longer the one handed in or read (\(old)): it is now \(new)")
    }

    fileprivate static func alreadyApproved(_ step: ApprovalStep) -> LocalizedText {
        LocalizedText(
            fr: "ce contenu est déjà approuvé ou communiqué (\(step.by), \(step.on))",
            nl: "deze inhoud is al goedgekeurd of meegedeeld (\(step.by), \(step.on))",
            de: "dieser Inhalt ist schon genehmigt oder mitgeteilt (\(step.by), \(step.on))",
            en: "this content is approved or communicated already (\(step.by), \(step.on))")
    }

    fileprivate static let addUser = LocalizedText(
        fr: "Vérifiez le nom donné par --as ; un responsable peut ajouter la personne.",
        nl: "Controleer de naam bij --as; een verantwoordelijke kan de persoon toevoegen.",
        de: "Prüfen Sie den Namen bei --as; die Leitung kann die Person hinzufügen.",
        en: "Check the name given with --as; a manager can add the person.")

    fileprivate static let askAnother = LocalizedText(
        fr: "Rien n'a été modifié. Demandez à une personne qui en a le rôle et n'y a pas travaillé.",
        nl: "Er is niets gewijzigd. Vraag iemand met die rol die er niet aan gewerkt heeft.",
        de: "Nichts wurde geändert. Bitten Sie eine Person mit dieser Rolle, die nicht daran gearbeitet hat.",
        en: "Nothing was changed. Ask a person who has the role and has not worked on it.")

    fileprivate static let check = LocalizedText(
        fr: "« carnet recommendation check » montre chaque point et ce qu'il faut faire.",
        nl: "\"carnet recommendation check\" toont elk punt en wat er te doen staat.",
        de: "„carnet recommendation check“ zeigt jeden Punkt und was zu tun ist.",
        en: "\"carnet recommendation check\" shows each point and what to do.")

    fileprivate static let submitFirst = LocalizedText(
        fr:
            "Soumettez d'abord le contenu actuel (recommendation submit), puis faites-le relire (recommendation review).",
        nl: "Dien eerst de huidige inhoud in (recommendation submit) en laat hem dan nalezen (recommendation review).",
        de:
            "Legen Sie zuerst den jetzigen Inhalt vor (recommendation submit); dann prüfen lassen (recommendation review).",
        en: "Hand in the present content first (recommendation submit), then have it read (recommendation review).")

    fileprivate static let renderNow = LocalizedText(
        fr: "« carnet recommendation render » écrit les documents.",
        nl: "\"carnet recommendation render\" schrijft de documenten.",
        de: "„carnet recommendation render“ schreibt die Dokumente.",
        en: "\"carnet recommendation render\" writes the documents.")
}
