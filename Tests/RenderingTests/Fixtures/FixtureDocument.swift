import LegalModel

/// An invented recommendation with every construct that a document can hold.
enum FixtureDocument {
    static func make(_ language: Language, _ status: DocumentProperties.Status) -> Document {
        let words = FixtureWords(language: language)
        return Document(
            properties: properties(words, status), letterhead: words.letterhead,
            runningHead: words.title, blocks: frame(words, status) + body(words) + ending(words, status))
    }

    static func properties(_ words: FixtureWords, _ status: DocumentProperties.Status) -> DocumentProperties {
        DocumentProperties(
            title: words.title, subject: "\(words.dossier) 2026-00117", author: words.letterhead[0],
            language: words.language, date: CivilDate(iso: "2026-03-12") ?? .epoch, dossier: "2026-00117",
            template: "recommendation/\(words.language.rawValue) 1",
            contentHash: String(repeating: "0123456789abcdef", count: 4), status: status)
    }

    private static func frame(_ words: FixtureWords, _ status: DocumentProperties.Status) -> [Block] {
        var blocks: [Block] = [
            .lines(.addressee, words.addressee.map { [.text($0)] }),
            .paragraph(.dateline, [.text(words.dateline)]),
            .paragraph(.reference, [.text(words.ourReference)]),
            .paragraph(.reference, [.text(words.yourReference)]),
            .paragraph(.subject, [.text(words.subject)]),
            .title([.text(words.title)]),
            .paragraph(.salutation, [.text(words.salutation)]),
            .paragraph(.summary, [.strong([.text(words.summary[0])]), .text(words.summary[1])]),
            .paragraph(.summary, [.text(words.summary[2])]),
        ]
        if status == .draft {
            blocks.append(
                .paragraph(
                    .body,
                    [.text(words.fillIn), .fillIn(name: "seller_reference", prompt: words.prompt), .text(".")]))
        }
        return blocks
    }

    private static func body(_ words: FixtureWords) -> [Block] {
        [
            .heading(level: 1, numbered: true, [.text(words.facts)], mark: "facts"),
            .approved(name: "facts", approved(words)),
            .heading(level: 1, numbered: true, [.text(words.assessment)], mark: nil),
            .heading(level: 2, numbered: true, [.text(words.admissibility)], mark: nil),
            .numbered(
                [
                    .text(words.see), .reference(mark: "p1", .number), .text(" ("), .reference(mark: "facts", .text),
                    .text(", "), .reference(mark: "facts", .number), .text(")"), .text(words.and),
                    .link(address: "https://www.example.org/?a=1&b=2", [.text(words.page)]), .text("."),
                ], mark: nil),
            .quotation(
                [[.text(words.quotation[0]), .note([.text(words.noteOnLaw)])], [.text(words.quotation[1])]],
                language: words.language),
            .quotation([[.text(words.foreign), .note([.text(words.noteOnLetter)])]], language: words.otherLanguage),
            .numbered(
                [
                    .text(words.long + " "), .emphasis([.text(words.word)]), .text(" "),
                    .strong([.text(words.word), .emphasis([.text(" " + words.word)])]), .text("."),
                ], mark: nil),
            .heading(level: 3, numbered: false, [.text(words.remedies)], mark: nil),
            .paragraph(.body, [.text(words.long)]),
            .list(.lettered, words.items.map { [.text($0)] }),
            .list(.decimal, words.questions.map { [.text($0)] }),
            .framed(
                heading: [.text(words.opinion)],
                [
                    .paragraph(.body, [.text(words.long)]), .numbered([.text(words.admissible)], mark: nil),
                    .list(.lettered, words.items.map { [.text($0)] }),
                    .quotation([[.text(words.foreign)]], language: words.otherLanguage),
                    .list(.bulleted, words.items.map { [.text($0)] }),
                ]),
            .heading(level: 1, numbered: false, [.text(words.closingHeading)], mark: nil),
            .paragraph(
                .body, [.strong([.text(words.answer)]), .text(words.deadline), .lineBreak, .text(words.admissible)]),
        ]
    }

    private static func approved(_ words: FixtureWords) -> [Block] {
        [
            .heading(level: 2, numbered: true, [.text(words.undisputed)], mark: "undisputed"),
            .numbered(
                [
                    .text(words.long + words.admissible),
                    .note([.text(words.noteOnCase), .strong([.text(words.word)])]),
                ],
                mark: "p1"),
            .numbered(
                [
                    .text(words.invokes), .passage(.english, [.text("normal wear and tear")]), .text(words.and),
                    .passage(words.otherLanguage, [.text(words.foreign), .note([.text(words.noteOnLetter)])]),
                    .text("."),
                ], mark: nil),
            .list(.lettered, words.items.map { [.text($0)] }),
            .heading(level: 2, numbered: true, [.text(words.chronology)], mark: nil),
            .table(
                Table(
                    caption: words.caption, description: words.description,
                    header: words.columns.map { [.text($0)] }, widths: [22, 60, 18],
                    rows: (1...28).map { day in
                        [
                            [.text("\(day)\u{A0}\(words.month)\u{A0}2026")],
                            [.text(words.act(day)), day == 3 ? .note([.text(words.noteOnLetter)]) : .text("")],
                            [.text("P\(day)")],
                        ]
                    })),
        ]
    }

    private static func ending(_ words: FixtureWords, _ status: DocumentProperties.Status) -> [Block] {
        [
            .paragraph(.closing, [.text(words.closing)]),
            .lines(.signature, [[.text("Jean Peeters")], [.text(words.function)]]),
            .paragraph(.mention, [.text(words.mention)]),
        ]
    }
}
