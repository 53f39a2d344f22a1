extension CorpusSchema {
    /// Sixth format: where each article is cited, and which articles an import changed.
    static let mentions = """
        -- A citation found in a digest, its note, the summary of one of its places, or an official text: the place in
        -- the citing article, the article cited and the place in it. Articles that are not held are kept too.
        CREATE TABLE mention(
          text INTEGER NOT NULL REFERENCES article_text(id) ON DELETE CASCADE,
          source TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('digest','note','element','official')),
          code TEXT NOT NULL, number TEXT NOT NULL, target TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('named','range','relative')),
          PRIMARY KEY (text, source, origin, code, number, target, kind)) STRICT, WITHOUT ROWID;
        CREATE INDEX mention_by_target ON mention(code, number);

        -- The articles that an import brought, changed or no longer showed.
        CREATE TABLE import_change(
          code TEXT NOT NULL, number TEXT NOT NULL, language TEXT NOT NULL, day TEXT NOT NULL CHECK (length(day) = 10),
          kind TEXT NOT NULL CHECK (kind IN ('added','changed','vanished')),
          PRIMARY KEY (day, code, number, language)) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 6;
        """

    /// What was read for mentions, so that it is not read again.
    static let readings = """
        -- A text whose citations are known, with the codes whose order of articles they depend on, apart by blanks.
        CREATE TABLE mention_reading(
          text INTEGER PRIMARY KEY REFERENCES article_text(id) ON DELETE CASCADE, orders TEXT NOT NULL) STRICT;

        -- The articles of a code, in order, when its texts were last read.
        CREATE TABLE mention_order(code TEXT PRIMARY KEY, numbers TEXT NOT NULL) STRICT, WITHOUT ROWID;

        -- Words that change are read anew.
        CREATE TRIGGER mention_reading_stale AFTER UPDATE OF text, note ON article_text
          WHEN old.text IS NOT new.text OR old.note IS NOT new.note
          BEGIN
            DELETE FROM mention WHERE text = new.id;
            DELETE FROM mention_reading WHERE text = new.id;
          END;
        PRAGMA user_version = 7;
        """
}
