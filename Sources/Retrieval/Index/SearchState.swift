/// What has changed under the index since it was made, kept by triggers on the corpus.
///
/// Rows that were added stand above `text`; everything else that touches indexed words marks its part as stale.
enum SearchState {
    /// A part of the index that is made as a whole.
    enum Part: String, CaseIterable {
        /// Wordings, digests, everyday words, headings.
        case text
        /// Abstracts of judgments.
        case cases
        /// Sentences of everyday life.
        case asked

        /// The part that a table belongs to.
        init(table: String) {
            self =
                table.hasPrefix("case")
                ? .cases : table.hasPrefix("asked") || table.hasPrefix("phrase") ? .asked : .text
        }
    }

    /// The table and its triggers.
    static let schema = """
        DROP TABLE IF EXISTS search_state;
        CREATE TABLE search_state(part TEXT PRIMARY KEY, last INTEGER NOT NULL, stale INTEGER NOT NULL) STRICT;
        INSERT INTO search_state VALUES
          ('text', (SELECT coalesce(max(id), 0) FROM article_text), 0), ('cases', 0, 0), ('asked', 0, 0);
        DROP TRIGGER IF EXISTS search_text_changed;
        CREATE TRIGGER search_text_changed
          AFTER UPDATE OF text, plain, structure, heading, subject, language, kind, id ON article_text
          WHEN old.text IS NOT new.text OR old.plain IS NOT new.plain OR old.structure IS NOT new.structure
            OR old.heading IS NOT new.heading OR old.subject IS NOT new.subject OR old.language IS NOT new.language
            OR old.kind IS NOT new.kind OR old.id IS NOT new.id
          BEGIN UPDATE search_state SET stale = 1 WHERE part = 'text'; END;
        DROP TRIGGER IF EXISTS search_text_gone;
        CREATE TRIGGER search_text_gone AFTER DELETE ON article_text
          BEGIN UPDATE search_state SET stale = 1 WHERE part = 'text'; END;

        """
        + [("case_abstract", "cases"), ("case_article", "cases"), ("search_asked_article", "asked")].flatMap {
            table, part in
            ["INSERT", "UPDATE", "DELETE"].map { event in
                let name = "search_\(table)_\(event.lowercased())"
                return """
                    DROP TRIGGER IF EXISTS \(name);
                    CREATE TRIGGER \(name) AFTER \(event) ON \(table)
                      BEGIN UPDATE search_state SET stale = 1 WHERE part = '\(part)'; END;

                    """
            }
        }.joined()

    /// Says that the index is current.
    static let settled = """
        UPDATE search_state SET stale = 0, last = CASE part
          WHEN 'text' THEN (SELECT coalesce(max(id), 0) FROM article_text) ELSE 0 END;
        """
}
