extension Schema {
    static let results = """
        CREATE TABLE outcome (
            dossier TEXT NOT NULL,
            claim TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            decided_by TEXT NOT NULL CHECK (decided_by IN ('rule', 'fairness', 'agreement', 'none')),
            result TEXT NOT NULL CHECK (result IN ('followed', 'partly', 'notFollowed', 'withoutObject')),
            measure TEXT NOT NULL CHECK (json_valid(measure)),
            manner TEXT CHECK (manner IS NULL OR json_valid(manner)),
            amount_in_cents INTEGER,
            due_on TEXT CHECK (date(due_on) IS due_on),
            reason TEXT CHECK (reason IS NULL OR json_valid(reason)),
            PRIMARY KEY (dossier, claim),
            FOREIGN KEY (dossier, claim) REFERENCES claim (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE computation_line (
            dossier TEXT NOT NULL,
            claim TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            label TEXT NOT NULL CHECK (json_valid(label)),
            amount_in_cents INTEGER NOT NULL,
            PRIMARY KEY (dossier, claim, position),
            FOREIGN KEY (dossier, claim) REFERENCES outcome (dossier, claim) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE opinion (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (number),
            position INTEGER NOT NULL CHECK (position = 1),
            question TEXT NOT NULL CHECK (json_valid(question)),
            rule TEXT NOT NULL CHECK (json_valid(rule)),
            pieces_show TEXT NOT NULL CHECK (json_valid(pieces_show)),
            view TEXT NOT NULL CHECK (json_valid(view)),
            proposal TEXT CHECK (proposal IS NULL OR json_valid(proposal)),
            could_change TEXT CHECK (could_change IS NULL OR json_valid(could_change))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE opinion_basis (
            dossier TEXT NOT NULL REFERENCES opinion (dossier) DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL CHECK (position >= 1),
            reference TEXT NOT NULL,
            PRIMARY KEY (dossier, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE recommendation (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (number),
            position INTEGER NOT NULL CHECK (position = 1),
            number TEXT UNIQUE CHECK (number GLOB 'R/2[0-9][0-9][0-9]/[0-9][0-9][0-9][0-9][0-9]'),
            dated_on TEXT CHECK (date(dated_on) IS dated_on),
            summary TEXT CHECK (summary IS NULL OR json_valid(summary)),
            remark TEXT CHECK (remark IS NULL OR json_valid(remark))
        ) STRICT;
        """

    static let relays = """
        CREATE TABLE relay (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            source TEXT NOT NULL,
            dated_on TEXT NOT NULL CHECK (date(dated_on) IS dated_on),
            due_on TEXT CHECK (date(due_on) IS due_on),
            carries_opinion INTEGER NOT NULL CHECK (carries_opinion IN (0, 1)),
            PRIMARY KEY (dossier, id),
            FOREIGN KEY (dossier, source) REFERENCES entry (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE relay_passage (
            dossier TEXT NOT NULL,
            relay TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            quotation BLOB NOT NULL,
            translation TEXT CHECK (translation IS NULL OR json_valid(translation)),
            PRIMARY KEY (dossier, relay, position),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE relay_omission (
            dossier TEXT NOT NULL,
            relay TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            quotation BLOB NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('personal', 'insult', 'repetition', 'confidential', 'offTopic')),
            PRIMARY KEY (dossier, relay, position),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE relay_point (
            dossier TEXT NOT NULL,
            relay TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            quotation BLOB NOT NULL,
            summary TEXT CHECK (summary IS NULL OR json_valid(summary)),
            not_relayed_because TEXT CHECK (not_relayed_because IN (
                'personal', 'insult', 'repetition', 'confidential', 'offTopic')),
            PRIMARY KEY (dossier, relay, position),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE relay_exhibit (
            dossier TEXT NOT NULL,
            relay TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            exhibit TEXT NOT NULL,
            PRIMARY KEY (dossier, relay, exhibit),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (dossier, exhibit) REFERENCES exhibit (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE relay_question (
            dossier TEXT NOT NULL,
            relay TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 5),
            question TEXT NOT NULL CHECK (json_valid(question)),
            PRIMARY KEY (dossier, relay, position),
            FOREIGN KEY (dossier, relay) REFERENCES relay (dossier, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """

    static let rewrittenTexts = """
        CREATE TABLE rewritten_text (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            address TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
            position INTEGER NOT NULL CHECK (position >= 1),
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            basis TEXT CHECK (basis IS NULL OR json_valid(basis)),
            set_by TEXT,
            set_on TEXT CHECK (date(set_on) IS set_on),
            PRIMARY KEY (dossier, address, language)
        ) STRICT, WITHOUT ROWID;
        """

    static let journal = """
        CREATE TABLE journal (
            sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
            dossier TEXT REFERENCES dossier (number),
            entered_on TEXT NOT NULL CHECK (date(entered_on) IS entered_on),
            user TEXT NOT NULL REFERENCES user (name),
            kind TEXT NOT NULL CHECK (kind IN (
                'userAdded', 'created', 'changed', 'submitted', 'approved', 'returned', 'released')),
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            touches_recommendation INTEGER NOT NULL CHECK (touches_recommendation IN (0, 1)),
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
            CHECK ((kind = 'userAdded') = (dossier IS NULL))
        ) STRICT;
        CREATE INDEX journal_by_dossier ON journal (dossier, sequence);
        CREATE TABLE journal_head (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            sequence INTEGER NOT NULL,
            hash TEXT NOT NULL
        ) STRICT;
        """

    /// What was said and what was done is never rewritten, not even by a program that forgets it.
    static let guards = """
        CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER entry_keeps_text BEFORE UPDATE OF dossier, id, text ON entry
            WHEN new.text IS NOT old.text OR new.id IS NOT old.id OR new.dossier IS NOT old.dossier
            BEGIN SELECT RAISE(ABORT, 'the words of an entry never change'); END;
        CREATE TRIGGER entry_stays BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
        CREATE TRIGGER dossier_stays BEFORE DELETE ON dossier
            BEGIN SELECT RAISE(ABORT, 'a dossier is never removed'); END;
        CREATE TRIGGER user_stays BEFORE DELETE ON user
            BEGIN SELECT RAISE(ABORT, 'a user is never removed'); END;
        """
}
