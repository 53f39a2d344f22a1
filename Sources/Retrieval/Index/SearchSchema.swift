import LegalModel

/// The SQL of the index.
enum SearchSchema {
    /// Raised whenever tables of the index change: an index of another format is made anew.
    static let format = 8

    /// Words of the analysis and terms of the thesaurus.
    static let words = """
        DROP TABLE IF EXISTS search_format;
        CREATE TABLE search_format(version INTEGER NOT NULL) STRICT;
        INSERT INTO search_format VALUES (\(format));
        DROP TABLE IF EXISTS search_word;
        CREATE TABLE search_word(
          language TEXT NOT NULL, kind TEXT NOT NULL, word TEXT NOT NULL, value TEXT NOT NULL,
          PRIMARY KEY (language, kind, word)) STRICT, WITHOUT ROWID;
        DROP TABLE IF EXISTS search_term;
        CREATE TABLE search_term(
          concept INTEGER NOT NULL, language TEXT NOT NULL, place INTEGER NOT NULL, term TEXT NOT NULL,
          PRIMARY KEY (concept, language, place)) STRICT, WITHOUT ROWID;
        DROP TABLE IF EXISTS search_audience;
        CREATE TABLE search_audience(who TEXT NOT NULL, span TEXT NOT NULL, PRIMARY KEY (who, span)) STRICT, WITHOUT ROWID;
        """

    /// Sentences of everyday life with the articles that decide what they tell.
    static let asked = """
        DROP TABLE IF EXISTS search_asked;
        CREATE TABLE search_asked(id INTEGER PRIMARY KEY, language TEXT NOT NULL, text TEXT NOT NULL) STRICT;
        DROP TABLE IF EXISTS search_asked_article;
        CREATE TABLE search_asked_article(
          asked INTEGER NOT NULL, code TEXT NOT NULL, number TEXT NOT NULL, share REAL NOT NULL,
          PRIMARY KEY (asked, code, number)) STRICT, WITHOUT ROWID;
        DROP TABLE IF EXISTS search_meaning;
        CREATE TABLE search_meaning(
          language TEXT NOT NULL, stems TEXT NOT NULL, meaning INTEGER NOT NULL, kind INTEGER NOT NULL,
          PRIMARY KEY (language, stems, meaning)) STRICT, WITHOUT ROWID;
        DROP TABLE IF EXISTS search_topic;
        CREATE TABLE search_topic(
          topic INTEGER NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL, number TEXT NOT NULL,
          PRIMARY KEY (topic, place)) STRICT, WITHOUT ROWID;
        DROP TABLE IF EXISTS search_phrase;
        CREATE TABLE search_phrase(
          id INTEGER PRIMARY KEY, topic INTEGER NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL) STRICT;
        """

    /// Each article with its place in its code and the section it stands in.
    static let articles = """
        DROP TABLE IF EXISTS search_article;
        CREATE TABLE search_article(
          id INTEGER PRIMARY KEY, code TEXT NOT NULL, number TEXT NOT NULL, place INTEGER NOT NULL,
          section TEXT NOT NULL, who TEXT, ended INTEGER NOT NULL DEFAULT 0) STRICT;
        INSERT INTO search_article(id, code, number, place, section)
          SELECT article.id, article.code, article.number, article.place,
            coalesce((SELECT structure FROM article_text AS row
              WHERE row.code = article.code AND row.number = article.number
              ORDER BY row.language, row.kind DESC, row.version DESC LIMIT 1), '')
          FROM article;
        CREATE INDEX search_article_place ON search_article(code, place);
        CREATE INDEX search_article_number ON search_article(number, code);
        """

    /// The full-text tables of a language over views of the corpus.
    ///
    /// ```sql
    /// text_fr(text)             official wordings
    /// digest_fr(title, digest)  our words, heading and subject
    /// plain_fr(plain)           everyday words
    /// structure_fr(path)        headings above the article
    /// cases_fr(abstract)        one row an abstract of a judgment
    /// case_article_fr(abstracts) all abstracts of an article as one
    /// asked_fr(sentence)        one row a sentence of everyday life
    /// phrase_fr(phrase)         one row a phrase of a complaint, by topic
    /// ```
    ///
    /// - Parameter part: what was stale; all its tables are made anew.
    static func tables(_ language: Language, _ part: SearchState.Part) -> String {
        var sql = ""
        for source in sources(language) where source.part == part {
            let table = source.table
            sql += """
                DROP TABLE IF EXISTS \(table)_words; DROP TABLE IF EXISTS \(table)_places; DROP TABLE IF EXISTS \(table); DROP VIEW IF EXISTS \(table)_source;
                CREATE VIEW \(table)_source AS \(source.query);
                CREATE VIRTUAL TABLE \(table) USING fts5(
                  \(source.columns), content='\(table)_source', content_rowid='id', tokenize='legal \(language.rawValue)');
                INSERT INTO \(table)(\(table)) VALUES ('rebuild');
                CREATE VIRTUAL TABLE \(table)_words USING fts5vocab('\(table)', 'row');
                CREATE VIRTUAL TABLE \(table)_places USING fts5vocab('\(table)', 'instance');

                """
        }
        return sql
    }

    /// Stems that stand in so many official wordings that searching them costs more than they say; the empty stem counts them all.
    static let frequent = """
        DROP TABLE IF EXISTS search_frequent;
        CREATE TABLE search_frequent(
          language TEXT NOT NULL, stem TEXT NOT NULL, texts INTEGER NOT NULL,
          PRIMARY KEY (language, stem)) STRICT, WITHOUT ROWID;
        """
        + Language.allCases.sorted().map { language in
            let name = language.rawValue
            let count = "(SELECT count(*) FROM article_text WHERE language = '\(name)' AND kind = 'official')"
            return """
                INSERT INTO search_frequent(language, stem, texts) SELECT '\(name)', '', \(count);
                INSERT INTO search_frequent(language, stem, texts)
                  SELECT '\(name)', term, doc FROM text_\(name)_words
                    WHERE doc > max(\(Weights.leastFrequent), \(count) * \(Weights.frequentShare));

                """
        }.joined()

    /// Adds the texts that came since the index was made.
    static func additions(_ language: Language) -> String {
        let last = "(SELECT last FROM search_state WHERE part = 'text')"
        return sources(language).filter { $0.part == .text }.map { source in
            """
            INSERT INTO \(source.table)(rowid, \(source.columns))
              SELECT id, \(source.columns) FROM \(source.table)_source WHERE id > \(last);

            """
        }.joined()
    }

    /// A full-text table: its name, the part it belongs to, its columns, where its rows come from.
    private struct Source {
        let table: String
        let part: SearchState.Part
        let columns: String
        let query: String
    }

    private static func sources(_ language: Language) -> [Source] {
        let name = language.rawValue
        let rows = "FROM article_text WHERE language = '\(name)'"
        let sources: [(table: String, column: String, query: String)] = [
            ("text", "text", "SELECT id, text \(rows) AND kind = 'official'"),
            (
                "digest", "title, digest",
                "SELECT id, coalesce(heading || ' ', '') || coalesce(subject, '') AS title, text AS digest \(rows) AND kind = 'digest'"
            ),
            ("plain", "plain", "SELECT id, plain \(rows) AND plain <> ''"),
            ("structure", "path", "SELECT id, structure || ' ' || coalesce(heading, '') AS path \(rows)"),
            ("cases", "abstract", "SELECT id, text AS abstract FROM case_abstract WHERE language = '\(name)'"),
            (
                "case_article", "abstracts",
                """
                SELECT article.id AS id, group_concat(case_abstract.text, char(10)) AS abstracts FROM article
                  JOIN case_article ON case_article.code = article.code AND case_article.number = article.number
                  JOIN case_abstract ON case_abstract.id = case_article.abstract
                  WHERE case_abstract.language = '\(name)' GROUP BY article.id
                """
            ),
            ("asked", "sentence", "SELECT id, text AS sentence FROM search_asked WHERE language = '\(name)'"),
            ("phrase", "phrase", "SELECT id, text AS phrase FROM search_phrase WHERE language = '\(name)'"),
        ]
        return sources.map { source in
            Source(
                table: "\(source.table)_\(name)", part: SearchState.Part(table: source.table),
                columns: source.column, query: source.query)
        }
    }
}
