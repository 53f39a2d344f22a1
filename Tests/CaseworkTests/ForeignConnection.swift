import GRDB

/// The database through a door that is not ours: what a careless or hostile program would do.
enum ForeignConnection {
    /// Runs SQL without our guards: triggers are dropped first when `breaking` is set.
    static func execute(_ sql: String, on path: String, breaking: Bool = false) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = !breaking
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            if breaking {
                for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                    try db.execute(sql: "DROP TRIGGER \(name)")
                }
                try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            }
            try db.execute(sql: sql)
        }
        try queue.close()
    }

    /// Holds the write lock during a piece of work.
    static func whileWriting(_ path: String, _ body: () throws -> Void) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            defer { try? db.execute(sql: "ROLLBACK") }
            try body()
        }
    }
}
