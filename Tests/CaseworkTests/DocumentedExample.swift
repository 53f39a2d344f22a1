import Casework
import FileFormats
import Foundation
import LegalModel

/// The example of the format's page, so that page and program cannot drift apart.
enum DocumentedExample {
    /// The YAML of the page.
    static func yaml() throws -> String {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Casework/Documentation.docc/DossierFormat.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let parts = text.components(separatedBy: "```yaml\n")
        return parts.count > 1 ? parts[1].components(separatedBy: "```")[0] : ""
    }

    /// The hash that stands in for the one file the example names.
    static let fileHashes = ["exhibits/facture.txt": SHA256Text.of(Array("facture".utf8))]

    /// The dossier of the page.
    static func dossier() throws -> Dossier { try decode(yaml()).dossier }

    /// Reads YAML with the example's file at hand.
    static func decode(_ yaml: String) throws -> DecodedDossier {
        try DossierDecoder.decode(YAMLReader.read(yaml, file: "d.yaml"), fileHashes: fileHashes)
    }
}
