import FileFormats
import LegalModel
import Testing

@testable import Retrieval

@Suite struct AudienceTests {
    private func audience(_ text: String) throws -> Audience {
        try Audience(decoding: YAMLReader.read([UInt8](text.utf8), file: "audience.yaml"))
    }

    @Test func `law for consumers weighs most, law between companies least`() throws {
        let audience = try audience("consumers: [\"BE-CDE:VI.45..VI.53\"]\ncompanies: [BE-CDE:VI.104]\n")
        func weight(_ number: String) -> Double {
            Weights.chosen.audience(
                audience.group(of: ArticleKey(code: "BE-CDE", number: number))?.rawValue, ended: false)
        }
        #expect(weight("VI.47") > weight("I.1"))
        #expect(weight("I.1") > weight("VI.104"))
        #expect(weight("VI.104/1") == weight("I.1"))
    }

    @Test(arguments: ["consumers: [VI.45]\n", "consumer: []\n", "consumers: [\"BE-CDE:VI.53..VI.45\"]\n", "- x\n"])
    func `a mistake has its place`(text: String) {
        #expect { try audience(text) } throws: { error in ((error as? DataFault)?.location?.line ?? 0) >= 1 }
    }
}
