extension Schema {
    /// A letter carries a message, or questions alone to one side; a finding says which letter asked about it.
    static let lettersOfQuestions = """
        CREATE TABLE relay_new (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            source TEXT,
            addressee TEXT CHECK (addressee IN ('consumer', 'company')),
            dated_on TEXT NOT NULL CHECK (date(dated_on) IS dated_on),
            due_on TEXT CHECK (date(due_on) IS due_on),
            carries_opinion INTEGER NOT NULL CHECK (carries_opinion IN (0, 1)),
            PRIMARY KEY (dossier, id),
            CHECK ((source IS NULL) <> (addressee IS NULL)),
            FOREIGN KEY (dossier, source) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        INSERT INTO relay_new (dossier, id, position, source, dated_on, due_on, carries_opinion)
            SELECT dossier, id, position, source, dated_on, due_on, carries_opinion FROM relay;
        DROP TABLE relay;
        ALTER TABLE relay_new RENAME TO relay;
        CREATE TABLE finding_inquiry (
            dossier TEXT NOT NULL,
            element TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('consumer', 'company')),
            position INTEGER NOT NULL CHECK (position IN (1, 2)),
            letter TEXT,
            PRIMARY KEY (dossier, element, side),
            FOREIGN KEY (dossier, element) REFERENCES finding (dossier, element) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, letter) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """

    /// A letter of the catalogue: recipient and fields are JSON tables, as they were entered.
    static let letters = """
        CREATE TABLE letter (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            type TEXT NOT NULL CHECK (trim(type) <> ''),
            variant TEXT,
            audience TEXT CHECK (audience IN (
                'consumer', 'company', 'entity', 'authority', 'person', 'internal', 'annex')),
            dated_on TEXT NOT NULL CHECK (date(dated_on) IS dated_on),
            relay TEXT,
            recipient TEXT CHECK (recipient IS NULL OR json_valid(recipient)),
            reference TEXT,
            subject TEXT CHECK (subject IS NULL OR json_valid(subject)),
            fields TEXT NOT NULL CHECK (json_valid(fields)),
            plain_language TEXT NOT NULL CHECK (plain_language IN ('fr', 'nl', 'de', 'en')),
            PRIMARY KEY (dossier, id),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """
}
