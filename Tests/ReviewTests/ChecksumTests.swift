import Testing

@testable import Review

@Suite("Numbers that prove themselves")
struct ChecksumTests {
    @Test(
        "national numbers",
        arguments: [
            ("85073003328", true), ("17073003384", true), ("98472899765", true), ("85073003329", false),
            ("8507300332", false), ("00000000097", true), ("85993003328", false),
        ])
    func nationalNumbers(row: (String, Bool)) { #expect(Checksums.isNationalNumber(row.0) == row.1) }

    @Test(
        "account numbers",
        arguments: [
            ("BE68539007547034", true), ("BE32123456789002", true), ("BE41091811735141", false),
            ("NL91ABNA0417164300", true), ("LE24MARS2026DEUXJOURSAPRS", false), ("BE6853900754703", false),
        ])
    func accounts(row: (String, Bool)) { #expect(Checksums.isIBAN(row.0) == row.1) }
}
