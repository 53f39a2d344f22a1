import Casework
import LegalModel

extension Failure {
    /// Somebody whom nobody knows.
    static func unknownUser(_ user: UserName) -> Failure {
        Failure(
            .notPermitted,
            LocalizedText(
                fr: "personne ne s'appelle ici « \(user) »", nl: "niemand heet hier \"\(user)\"",
                de: "niemand heißt hier „\(user)“", en: "nobody here is called \"\(user)\""),
            remedy: LocalizedText(
                fr: "Un responsable l'ajoute : carnet user add \(user) --role handler --name \"Prénom Nom\"",
                nl:
                    "Een verantwoordelijke voegt de persoon toe: carnet user add \(user) --role handler --name \"Voornaam Naam\"",
                de: "Die Leitung fügt die Person hinzu: carnet user add \(user) --role handler --name \"Vorname Name\"",
                en: "A manager adds the person: carnet user add \(user) --role handler --name \"First Last\""))
    }

    /// A name that is taken.
    static func userTaken(_ user: UserName) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "« \(user) » existe déjà", nl: "\"\(user)\" bestaat al", de: "„\(user)“ gibt es schon",
                en: "\"\(user)\" exists already"))
    }

    /// What a role may not do.
    static func notPermitted(_ user: UserName, _ role: User.Role, _ act: StoreFault.Act) -> Failure {
        Failure(
            .notPermitted,
            LocalizedText(
                fr: "\(user) (\(role.words[.french])) ne peut pas \(act.words[.french])",
                nl: "\(user) (\(role.words[.dutch])) mag niet \(act.words[.dutch])",
                de: "\(user) (\(role.words[.german])) darf nicht \(act.words[.german])",
                en: "\(user) (\(role.words[.english])) may not \(act.words[.english])"),
            remedy: .nothingChanged)
    }

    /// A status that an approval alone gives.
    static func statusNeedsApproval(_ status: ProcedureStatus) -> Failure {
        Failure(
            .notPermitted,
            LocalizedText(
                fr: "l'état « \(status.words[.french]) » suppose une recommandation approuvée",
                nl: "de stand \"\(status.words[.dutch])\" veronderstelt een goedgekeurde aanbeveling",
                de: "der Stand „\(status.words[.german])“ setzt eine freigegebene Empfehlung voraus",
                en: "the status \"\(status.words[.english])\" needs an approved recommendation"),
            remedy: LocalizedText(
                fr: "Passez par : carnet recommendation submit, puis approve.",
                nl: "Ga via: carnet recommendation submit, daarna approve.",
                de: "Gehen Sie über: carnet recommendation submit, dann approve.",
                en: "Go by way of: carnet recommendation submit, then approve."))
    }

    /// A database that somebody else writes.
    static func busy(_ path: String) -> Failure {
        Failure(
            .locked,
            LocalizedText(
                fr: "quelqu'un d'autre écrit : \(path)", nl: "iemand anders schrijft nu: \(path)",
                de: "jemand anderes schreibt gerade: \(path)", en: "somebody else is writing: \(path)"),
            remedy: LocalizedText(
                fr: "Rien n'a été modifié. Réessayez dans un instant.",
                nl: "Er is niets gewijzigd. Probeer zo meteen opnieuw.",
                de: "Nichts wurde geändert. Versuchen Sie es gleich noch einmal.",
                en: "Nothing was changed. Try again in a moment."))
    }

    /// A database that cannot be written.
    static func unwritableDatabase(_ path: String, _ reason: String) -> Failure {
        Failure(
            .cannotWrite,
            LocalizedText(
                fr: "écriture impossible : \(path) (\(reason))", nl: "kan niet schrijven: \(path) (\(reason))",
                de: "Schreiben nicht möglich: \(path) (\(reason))", en: "cannot write: \(path) (\(reason))"),
            remedy: LocalizedText(
                fr: "Rien n'a été modifié. Vérifiez les droits et la place libre, ou choisissez --home.",
                nl: "Er is niets gewijzigd. Controleer rechten en vrije ruimte, of kies --home.",
                de: "Nichts wurde geändert. Prüfen Sie Rechte und Speicherplatz, oder wählen Sie --home.",
                en: "Nothing was changed. Check permissions and free space, or choose --home."))
    }

    /// A database that cannot be read.
    static func damagedDatabase(_ path: String, _ reason: String) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "la base des dossiers ne peut pas être lue : \(path) (\(reason))",
                nl: "de databank van de dossiers kan niet worden gelezen: \(path) (\(reason))",
                de: "die Datenbank der Akten ist nicht lesbar: \(path) (\(reason))",
                en: "the database of the dossiers cannot be read: \(path) (\(reason))"),
            remedy: .restoreBackup)
    }
}

extension StoreFault.Act {
    /// The act as an infinitive.
    fileprivate var words: LocalizedText {
        switch self {
        case .addUser:
            LocalizedText(
                fr: "ajouter un utilisateur", nl: "een gebruiker toevoegen", de: "Benutzer hinzufügen",
                en: "add a user")
        case .decide:
            LocalizedText(
                fr: "fixer des constatations, des issues ou un avis",
                nl: "vaststellingen, uitkomsten of een standpunt bepalen",
                de: "Feststellungen, Ergebnisse oder eine Stellungnahme festlegen",
                en: "set findings, outcomes or an opinion")
        }
    }
}

extension LocalizedText {
    static let nothingChanged = LocalizedText(
        fr: "Rien n'a été modifié.", nl: "Er is niets gewijzigd.", de: "Nichts wurde geändert.",
        en: "Nothing was changed.")

    static let restoreBackup = LocalizedText(
        fr: "N'y touchez pas, gardez une copie et restaurez la dernière sauvegarde : carnet restore",
        nl: "Raak het niet aan, bewaar een kopie en herstel de laatste back-up: carnet restore",
        de: "Nicht verändern, eine Kopie behalten und die letzte Sicherung einspielen: carnet restore",
        en: "Leave it as it is, keep a copy and restore the last backup: carnet restore")

    static func conflict(_ number: DossierNumber, _ expected: Int, _ found: Int, _ user: UserName) -> LocalizedText {
        LocalizedText(
            fr: "le dossier \(number) a été modifié entre-temps par \(user) "
                + "(votre version part de l'état \(expected), l'état actuel est \(found))",
            nl: "dossier \(number) is intussen gewijzigd door \(user) "
                + "(uw versie vertrekt van stand \(expected), de huidige is \(found))",
            de: "die Akte \(number) wurde inzwischen von \(user) geändert "
                + "(Ihre Fassung beruht auf Stand \(expected), der jetzige ist \(found))",
            en: "dossier \(number) was changed meanwhile by \(user) "
                + "(your version starts from state \(expected), the present one is \(found))")
    }

    static func afterConflict(_ number: DossierNumber) -> LocalizedText {
        LocalizedText(
            fr: "Rien n'est perdu. Exportez l'état actuel (carnet dossier export \(number)), reportez-y vos "
                + "changements, appliquez-le.",
            nl: "Er is niets verloren. Exporteer de huidige stand (carnet dossier export \(number)), neem uw "
                + "wijzigingen over, pas hem toe.",
            de: "Nichts ist verloren. Exportieren Sie den jetzigen Stand (carnet dossier export \(number)), "
                + "übertragen Sie Ihre Änderungen, wenden Sie ihn an.",
            en: "Nothing is lost. Export the present state (carnet dossier export \(number)), carry your changes "
                + "over, apply it.")
    }
}
