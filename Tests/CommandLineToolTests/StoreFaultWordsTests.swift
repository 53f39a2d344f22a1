import Casework
import FileFormats
import LegalModel
import Testing

@testable import CommandLineTool

@Suite struct StoreFaultWordsTests {
    static let number = DossierNumber(year: 2026, serial: 123)

    static let statuses: [(StoreFault, CommandLineTool.ExitStatus)] =
        [
            (.busy(path: "d.sqlite"), .locked), (.unwritable(path: "d.sqlite", reason: "full"), .cannotWrite),
            (.damaged(path: "d.sqlite", reason: "x"), .badData),
            (.exhibitMissing(fileName: "a.txt", sha256: "0"), .notFound), (.exhibitDamaged(sha256: "0"), .badData),
            (.unknownUser("eve"), .notPermitted), (.notPermitted("ida", .staff, .decide), .notPermitted),
            (.statusNeedsApproval(.approved), .notPermitted), (.userTaken("lea"), .badData),
            (.file(.notFound(path: "x")), .notFound), (.file(.unwritable(path: "x", reason: "y")), .cannotWrite),
        ]
        + (number.map { number -> [(StoreFault, CommandLineTool.ExitStatus)] in
            [
                (.conflict(number, expected: 1, found: 2, by: "tom"), .badData), (.numberTaken(number), .badData),
                (.noDossier(number), .notFound), (.entryChanged(number, "E1"), .badData),
                (.exhibitReplaced(number, "P1"), .badData),
            ]
        } ?? [])

    @Test(arguments: statuses)
    func `Each fault has its exit code and its words in four languages`(
        fault: StoreFault, status: CommandLineTool.ExitStatus
    ) {
        let failure = Failure(describing: fault)
        #expect(failure.status == status)
        let words = Language.allCases.map { failure.message[$0] }
        #expect(Set(words).count == 4, "\(words)")
    }
}
