import Citations
import Foundation
import LegalModel
import Testing

/// What is printed is read back the same: every article that ships, with every place in it.
@Suite struct RoundTripTests {
    private let finder: CitationFinder
    private let codes: [CodeIdentifier: CodeName]
    private let places: ShippedPlaces

    init() throws {
        finder = try CitationCorpus.finder.get()
        codes = try CitationCorpus.catalog.get().names
        places = try ShippedPlaces.shared.get()
    }

    /// What must be read: what is printed, without what lies inside another that is printed too.
    private func expected(_ references: [ArticleReference]) -> Set<ArticleReference> {
        Set(references.filter { one in !references.contains { $0 != one && $0.contains(one) } })
    }

    private func misses(_ lists: [[ArticleReference]], _ language: Language) -> [String] {
        var misses: [String] = []
        for form in [ReferenceFormatter.Form.long, .short] {
            for references in lists {
                let text =
                    references.count == 1
                    ? ReferenceFormatter.text(of: references[0], in: language, codes: codes, form: form)
                    : ReferenceListFormatter.text(of: references, in: language, codes: codes, form: form)
                let found = finder.find(in: text, language: language).flatMap(\.references).flatMap(\.references)
                if found.count != Set(found).count || Set(found) != expected(references) {
                    misses.append("\(text)\n   expected \(expected(references))\n   found    \(found)")
                }
            }
        }
        return misses
    }

    @Test(arguments: Language.allCases)
    func `every article and place that ships is read back`(_ language: Language) {
        #expect(places.articles.count > 700)
        #expect(places.singles.count > 4000)
        let misses = misses(places.singles, language)
        #expect(misses.isEmpty, "\(misses.count): \(misses.prefix(5).joined(separator: "\n"))")
    }

    @Test(arguments: Language.allCases)
    func `lists of two to four are read back`(_ language: Language) {
        #expect(places.lists.count > 3000)
        let misses = misses(places.lists, language)
        #expect(misses.isEmpty, "\(misses.count): \(misses.prefix(5).joined(separator: "\n"))")
    }
}
