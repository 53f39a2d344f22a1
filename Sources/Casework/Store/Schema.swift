import GRDB

/// The tables of `dossiers.sqlite`, by concept.
///
/// A migration that was published is never edited: what changes is a new migration.
/// Localized text is a JSON table by language; words of a party are bytes; days are `yyyy-mm-dd`; amounts are cents.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 users, dossiers, journal") { db in
            try db.execute(sql: users + dossiers + notebook + reasoning + results + relays + journal + guards)
        }
        migrator.registerMigration("more decisive dates") { db in
            try db.execute(sql: moreDecisiveDates)
        }
        migrator.registerMigration("letters of questions") { db in
            try db.execute(sql: lettersOfQuestions)
        }
        migrator.registerMigration("gender and number of parties") { db in
            try db.execute(sql: grammar)
        }
        migrator.registerMigration("computations") { db in
            try db.execute(sql: computations)
        }
        migrator.registerMigration("passages in the handler's words") { db in
            try db.execute(sql: rewrittenTexts)
        }
        migrator.registerMigration("mails as they came") { db in
            try db.execute(sql: mails)
        }
        migrator.registerMigration("translations of evidence") { db in
            try db.execute(sql: translationsOfEvidence)
        }
        migrator.registerMigration("letters of the catalogue") { db in
            try db.execute(sql: letters)
        }
        return migrator
    }

    static let moreDecisiveDates = """
        ALTER TABLE dossier ADD COLUMN claim_due_on TEXT CHECK (date(claim_due_on) IS claim_due_on);
        ALTER TABLE dossier ADD COLUMN arrears_on TEXT CHECK (date(arrears_on) IS arrears_on);
        ALTER TABLE dossier ADD COLUMN renewal_on TEXT CHECK (date(renewal_on) IS renewal_on);
        ALTER TABLE dossier ADD COLUMN announcement_on TEXT CHECK (date(announcement_on) IS announcement_on);
        """

    static let grammar = """
        ALTER TABLE party ADD COLUMN grammar TEXT CHECK (
            grammar IN ('feminine', 'masculine', 'plural') AND (side = 'consumer' OR grammar = 'plural'));
        """

    /// What a mail says of itself is a JSON table; a file knows the mail it came with.
    static let mails = """
        ALTER TABLE entry ADD COLUMN mail TEXT CHECK (mail IS NULL OR json_valid(mail));
        ALTER TABLE exhibit ADD COLUMN came_with TEXT;
        """

    /// A computation is a JSON table: its kind, its inputs, what shows them.
    static let computations = """
        ALTER TABLE computation_line ADD COLUMN computation TEXT CHECK (computation IS NULL OR json_valid(computation));
        ALTER TABLE finding ADD COLUMN computation TEXT CHECK (computation IS NULL OR json_valid(computation));
        """

    /// The service's translations of words quoted from an exhibit.
    static let translationsOfEvidence = """
        ALTER TABLE evidence ADD COLUMN translation TEXT
            CHECK (translation IS NULL OR quotation IS NOT NULL AND json_valid(translation));
        """

    /// What stands in `computation_line.label` where a computation stands alone.
    static let noLabel = "{}"

    static let users = """
        CREATE TABLE user (
            name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 80 AND name NOT GLOB '*[^A-Za-z0-9._-]*'),
            display_name TEXT NOT NULL CHECK (trim(display_name) <> ''),
            role TEXT NOT NULL CHECK (role IN ('handler', 'validator', 'staff', 'manager'))
        ) STRICT;
        """

    static let dossiers = """
        CREATE TABLE dossier (
            number TEXT NOT NULL PRIMARY KEY
                CHECK (number GLOB '2[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9]' AND number NOT LIKE '%-00000'),
            revision INTEGER NOT NULL CHECK (revision >= 1),
            subject TEXT NOT NULL CHECK (json_valid(subject)),
            status TEXT NOT NULL CHECK (status IN (
                'received', 'waitingForDocuments', 'information', 'complete', 'admitted', 'sentToCompany', 'reminded1',
                'reminded2', 'companySilent', 'exchange', 'opinionGiven', 'proposal', 'toDraft', 'inValidation',
                'approved', 'recommended', 'closed')),
            handler TEXT NOT NULL,
            contract_on TEXT CHECK (date(contract_on) IS contract_on),
            delivery_on TEXT CHECK (date(delivery_on) IS delivery_on),
            fact_on TEXT CHECK (date(fact_on) IS fact_on),
            received_on TEXT CHECK (date(received_on) IS received_on),
            complete_on TEXT CHECK (date(complete_on) IS complete_on),
            sent_to_company_on TEXT CHECK (date(sent_to_company_on) IS sent_to_company_on),
            company_answered_on TEXT CHECK (date(company_answered_on) IS company_answered_on),
            extended_on TEXT CHECK (date(extended_on) IS extended_on),
            extension_reason TEXT CHECK (extension_reason IS NULL OR json_valid(extension_reason))
        ) STRICT;
        CREATE INDEX dossier_by_status ON dossier (status, complete_on);
        CREATE TABLE reminder (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            position INTEGER NOT NULL CHECK (position >= 1),
            sent_on TEXT NOT NULL CHECK (date(sent_on) IS sent_on),
            PRIMARY KEY (dossier, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE party (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            side TEXT NOT NULL CHECK (side IN ('consumer', 'company')),
            position INTEGER NOT NULL CHECK (position IN (1, 2)),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            form_of_address TEXT,
            email TEXT,
            telephone TEXT,
            language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
            enterprise_number TEXT CHECK (length(enterprise_number) = 10 AND enterprise_number NOT GLOB '*[^0-9]*'),
            reference TEXT,
            PRIMARY KEY (dossier, side),
            CHECK ((side = 'company') = (enterprise_number IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX party_by_enterprise_number ON party (enterprise_number) WHERE enterprise_number IS NOT NULL;
        CREATE TABLE address_line (
            dossier TEXT NOT NULL,
            side TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            line TEXT NOT NULL,
            PRIMARY KEY (dossier, side, position),
            FOREIGN KEY (dossier, side) REFERENCES party (dossier, side) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """

    static let notebook = """
        CREATE TABLE exhibit (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            title TEXT NOT NULL CHECK (json_valid(title)),
            side TEXT NOT NULL CHECK (side IN ('consumer', 'company')),
            dated_on TEXT CHECK (date(dated_on) IS dated_on),
            received_on TEXT CHECK (date(received_on) IS received_on),
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
            is_not_decisive INTEGER NOT NULL CHECK (is_not_decisive IN (0, 1)),
            PRIMARY KEY (dossier, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX exhibit_by_hash ON exhibit (sha256);
        CREATE TABLE entry (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('mail', 'call', 'visit', 'note')),
            dated_on TEXT NOT NULL CHECK (date(dated_on) IS dated_on),
            side TEXT CHECK (side IN ('consumer', 'company')),
            language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
            text BLOB NOT NULL CHECK (length(text) > 0),
            PRIMARY KEY (dossier, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE entry_exhibit (
            dossier TEXT NOT NULL,
            entry TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            exhibit TEXT NOT NULL,
            PRIMARY KEY (dossier, entry, exhibit),
            FOREIGN KEY (dossier, entry) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, exhibit) REFERENCES exhibit (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE claim (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            text TEXT NOT NULL CHECK (json_valid(text)),
            words_entry TEXT,
            words_quotation BLOB,
            words_translation TEXT CHECK (words_translation IS NULL OR json_valid(words_translation)),
            amount_in_cents INTEGER,
            pack_claim TEXT,
            PRIMARY KEY (dossier, id),
            CHECK ((words_entry IS NULL) = (words_quotation IS NULL)),
            FOREIGN KEY (dossier, words_entry) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """

    static let reasoning = """
        CREATE TABLE pack_choice (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            pack TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            reason TEXT NOT NULL CHECK (json_valid(reason)),
            PRIMARY KEY (dossier, pack)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE finding (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            element TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            status TEXT NOT NULL CHECK (status IN (
                'admitted', 'undisputed', 'proven', 'refuted', 'nonLiquet', 'asked', 'notAsked', 'notRaised')),
            reason TEXT CHECK (reason IS NULL OR json_valid(reason)),
            asked_by TEXT,
            set_by TEXT,
            set_on TEXT CHECK (date(set_on) IS set_on),
            PRIMARY KEY (dossier, element),
            FOREIGN KEY (dossier, asked_by) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE finding_position (
            dossier TEXT NOT NULL,
            element TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('consumer', 'company')),
            position INTEGER NOT NULL CHECK (position IN (1, 2)),
            summary TEXT CHECK (summary IS NULL OR json_valid(summary)),
            words_entry TEXT,
            words_quotation BLOB,
            words_translation TEXT CHECK (words_translation IS NULL OR json_valid(words_translation)),
            PRIMARY KEY (dossier, element, side),
            CHECK ((words_entry IS NULL) = (words_quotation IS NULL)),
            CHECK (summary IS NOT NULL OR words_entry IS NOT NULL),
            FOREIGN KEY (dossier, element) REFERENCES finding (dossier, element) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, words_entry) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE evidence (
            dossier TEXT NOT NULL,
            element TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            exhibit TEXT NOT NULL,
            page INTEGER CHECK (page >= 1),
            quotation BLOB,
            bearing TEXT NOT NULL CHECK (bearing IN ('supports', 'contradicts')),
            weight TEXT NOT NULL CHECK (weight IN ('strong', 'ordinary', 'weak')),
            PRIMARY KEY (dossier, element, position),
            FOREIGN KEY (dossier, element) REFERENCES finding (dossier, element) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, exhibit) REFERENCES exhibit (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE fairness_ground (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            text TEXT NOT NULL CHECK (json_valid(text)),
            facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
            proposal TEXT CHECK (proposal IS NULL OR json_valid(proposal)),
            respects_mandatory_law INTEGER NOT NULL CHECK (respects_mandatory_law IN (0, 1)),
            PRIMARY KEY (dossier, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE fairness_exhibit (
            dossier TEXT NOT NULL,
            ground TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            exhibit TEXT NOT NULL,
            PRIMARY KEY (dossier, ground, exhibit),
            FOREIGN KEY (dossier, ground) REFERENCES fairness_ground (dossier, id) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, exhibit) REFERENCES exhibit (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """
}
