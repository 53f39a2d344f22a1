import FileFormats
import GRDB
public import LegalModel

extension DossierStore {
    /// Everybody who works here, by name.
    ///
    /// ```sql
    /// SELECT name, display_name, role FROM user ORDER BY name
    /// ```
    public func users() throws(StoreFault) -> [User] {
        try read { db in try users(in: db) }
    }

    /// Adds somebody. As long as there is no manager anybody may; then managers alone.
    ///
    /// - Parameter by: who adds; `nil` or the new user's own name for the first one.
    /// - Throws: `userTaken`, `unknownUser`, `notPermitted`, and what the file system says.
    public func add(_ user: User, by author: UserName?, on day: CivilDate) throws(StoreFault) {
        try write { db in
            let known = try users(in: db)
            guard !known.contains(where: { $0.name == user.name }) else { throw StoreFault.userTaken(user.name) }
            var actor = user.name
            if known.contains(where: { $0.role == .manager }) {
                let worker = try worker(author ?? user.name, in: db)
                guard worker.role == .manager else { throw StoreFault.notPermitted(worker.name, worker.role, .addUser) }
                actor = worker.name
            } else if let author, known.contains(where: { $0.name == author }) {
                actor = author
            }
            try db.execute(
                sql: "INSERT INTO user (name, display_name, role) VALUES (?, ?, ?)",
                arguments: [user.name.text, user.displayName, user.role.rawValue])
            try Journal(db: db).append(.userAdded, dossier: nil, by: actor, on: day, payload: user.json)
        }
    }

    /// Somebody who works here.
    func worker(_ name: UserName, in db: Database) throws -> User {
        guard let user = try users(in: db).first(where: { $0.name == name }) else { throw StoreFault.unknownUser(name) }
        return user
    }

    func users(in db: Database) throws -> [User] {
        try Row.fetchAll(db, sql: "SELECT name, display_name, role FROM user ORDER BY name").map { row in
            User(name: try row.id("name"), displayName: try row.text("display_name"), role: try row.choice("role"))
        }
    }
}

extension User {
    var json: JSONValue {
        .table(["name": .string(name.text), "displayName": .string(displayName), "role": .string(role.rawValue)])
    }
}
