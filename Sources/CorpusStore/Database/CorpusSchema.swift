import GRDB

/// The tables of `corpus.sqlite`.
///
/// Retrieval adds its full-text tables over `article_text` and `case_abstract`; they are made anew after each change.
enum CorpusSchema {
    /// The number in `PRAGMA user_version`; a database with another number is migrated when it is built again.
    static let format = 7

    /// The migrations, never edited once they have shipped.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("corpus") { database in
            try database.execute(sql: tables)
            try database.execute(sql: "PRAGMA user_version = 1")
        }
        migrator.registerMigration("second reading") { database in
            try database.execute(
                sql: """
                    ALTER TABLE article_text ADD COLUMN second_read_on TEXT CHECK (length(second_read_on) = 10);
                    PRAGMA user_version = 2;
                    """)
        }
        migrator.registerMigration("endings and titles") { database in
            try database.execute(sql: endings)
        }
        migrator.registerMigration("warnings") { database in
            try database.execute(sql: warnings)
        }
        migrator.registerMigration("transitions") { database in
            try database.execute(sql: transitions)
        }
        migrator.registerMigration("mentions") { try $0.execute(sql: mentions) }
        migrator.registerMigration("readings") { try $0.execute(sql: readings) }
        return migrator
    }

    private static let transitions = """
        -- Which regime applies to an event of a given day: one entry of transitions.yaml a row, as its own text; and the
        -- codes whose articles it names, so that few entries are read for an article.
        CREATE TABLE transition(
          id TEXT PRIMARY KEY, place INTEGER NOT NULL UNIQUE, content TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE transition_code(
          code TEXT NOT NULL, transition TEXT NOT NULL REFERENCES transition(id) ON DELETE CASCADE,
          PRIMARY KEY (code, transition)) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 5;
        """

    private static let endings = """
        -- For digests: the act that repealed or moved the article, and whether it was moved (then moved_to says where).
        ALTER TABLE article_text ADD COLUMN ended_by TEXT;
        ALTER TABLE article_text ADD COLUMN ending TEXT CHECK (ending IN ('repealed','moved'));

        -- Headings and titles in a language in which the article has no digest.
        CREATE TABLE article_title(
          code TEXT NOT NULL, number TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('fr','nl','de','en')),
          structure TEXT NOT NULL, heading TEXT, subject TEXT, PRIMARY KEY (code, number, language)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 3;
        """

    private static let warnings = """
        -- What was odd in a file that was imported: a line each, the kind by its stable name, what was found.
        CREATE TABLE import_warning(
          import INTEGER NOT NULL REFERENCES import_source(id) ON DELETE CASCADE, place INTEGER NOT NULL,
          line INTEGER NOT NULL, article TEXT, problem TEXT NOT NULL, found TEXT, PRIMARY KEY (import, place)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 4;
        """

    private static let tables = """
        -- Facts about the database itself: fingerprint and hash of the folder, hash of the content.
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        -- Codes with their names in four languages, in the order of codes.yaml.
        CREATE TABLE code_name(
          code TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('fr','nl','de','en')), place INTEGER NOT NULL,
          name TEXT NOT NULL, abbreviation TEXT NOT NULL,
          PRIMARY KEY (code, language)) STRICT, WITHOUT ROWID;

        -- A file that a person imported, with what was counted in it. The importer of pages counts headings and ranges.
        CREATE TABLE import_source(
          id INTEGER PRIMARY KEY, format TEXT NOT NULL CHECK (format IN ('justel','articles','case-law')),
          code TEXT NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL, file TEXT NOT NULL,
          sha256 TEXT NOT NULL CHECK (length(sha256) = 64), imported TEXT, state TEXT, title TEXT,
          articles INTEGER NOT NULL, headings INTEGER NOT NULL, ranges INTEGER NOT NULL, repealed INTEGER NOT NULL,
          contents_complete INTEGER NOT NULL CHECK (contents_complete IN (0,1)),
          chain_complete INTEGER NOT NULL CHECK (chain_complete IN (0,1)), gaps TEXT NOT NULL,
          UNIQUE (format, code, language, source)) STRICT;

        -- The numbers of a page, in its order.
        CREATE TABLE import_article(
          import INTEGER NOT NULL REFERENCES import_source(id) ON DELETE CASCADE, place INTEGER NOT NULL,
          number TEXT NOT NULL, PRIMARY KEY (import, place)) STRICT, WITHOUT ROWID;

        -- Each article once, in the order of its code.
        CREATE TABLE article(
          id INTEGER PRIMARY KEY, code TEXT NOT NULL, number TEXT NOT NULL, place INTEGER NOT NULL,
          UNIQUE (code, number), UNIQUE (code, place)) STRICT;

        -- One row for each article, language, kind and version. For digests text is ours, plain the everyday words,
        -- a line each; structure has a heading a line, outermost first; notes has a note a line.
        CREATE TABLE article_text(
          id INTEGER PRIMARY KEY, code TEXT NOT NULL, number TEXT NOT NULL,
          language TEXT NOT NULL CHECK (language IN ('fr','nl','de','en')),
          kind TEXT NOT NULL CHECK (kind IN ('digest','official')), version INTEGER NOT NULL CHECK (version >= 0),
          valid_from TEXT CHECK (length(valid_from) = 10), valid_to TEXT CHECK (length(valid_to) = 10),
          structure TEXT NOT NULL, heading TEXT, subject TEXT, text TEXT NOT NULL, plain TEXT NOT NULL,
          amended_by TEXT, note TEXT, source TEXT NOT NULL, state TEXT, verification TEXT, verified_on TEXT,
          status TEXT, moved_to TEXT, region TEXT, notes TEXT NOT NULL, marks TEXT NOT NULL, text_hash TEXT NOT NULL,
          import INTEGER REFERENCES import_source(id),
          UNIQUE (code, number, kind, version, language),
          CHECK (valid_to >= valid_from), CHECK (kind <> 'official' OR import IS NOT NULL)) STRICT;

        -- Places inside an article, with what they hold, for a row of kind digest.
        CREATE TABLE article_element(
          text INTEGER NOT NULL REFERENCES article_text(id) ON DELETE CASCADE, place INTEGER NOT NULL,
          reference TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (text, place)) STRICT, WITHOUT ROWID;

        -- One row an abstract of a judgment in a language, with the articles it is filed under.
        CREATE TABLE case_abstract(
          id INTEGER PRIMARY KEY, ecli TEXT NOT NULL, court TEXT, decided TEXT,
          language TEXT NOT NULL CHECK (language IN ('fr','nl','de','en')), text TEXT NOT NULL,
          UNIQUE (ecli, language, text)) STRICT;
        CREATE TABLE case_article(
          abstract INTEGER NOT NULL REFERENCES case_abstract(id) ON DELETE CASCADE, code TEXT NOT NULL,
          number TEXT NOT NULL, import INTEGER NOT NULL REFERENCES import_source(id) ON DELETE CASCADE,
          PRIMARY KEY (abstract, code, number)) STRICT, WITHOUT ROWID;
        CREATE INDEX case_by_article ON case_article(code, number);

        -- Which article mentions which, one hop.
        CREATE TABLE cites(
          source INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
          target INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, kind TEXT NOT NULL,
          PRIMARY KEY (source, target, kind)) STRICT, WITHOUT ROWID;
        CREATE INDEX cites_by_target ON cites(target);
        """
}
