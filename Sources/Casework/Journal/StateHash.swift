import FileFormats
import LegalModel

/// SHA-256 of a dossier's state, as its canonical YAML.
enum StateHash {
    static func of(_ dossier: Dossier) -> String {
        SHA256Text.of(YAMLWriter.text(of: DossierEncoder.node(of: dossier, language: .french)).utf8)
    }
}
