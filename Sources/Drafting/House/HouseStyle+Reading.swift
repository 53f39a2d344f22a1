import FileFormats
public import LegalModel

extension HouseStyle {
    /// Reads `house.yaml`.
    public init(contentsOf path: String) throws(DraftingFault) {
        do {
            let node = try YAMLReader.read(try WholeFile.read(path), file: path)
            try self.init(decoding: node)
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let fault as DataFault {
            throw .data(fault)
        } catch {
            throw .file(.unreadable(path: path, reason: "\(error)"))
        }
    }

    /// Reads the tree of `house.yaml`; every value must stand in all four languages.
    public init(decoding node: SourceNode) throws(DataFault) {
        var file = try node.mapping()
        var service = try file.required("service").mapping()
        var typography = try file.required("typography").mapping()
        var terms = try file.required("terms").mapping()
        serviceName = try HouseStyle.complete(try service.required("name"))
        address = try HouseStyle.lines(try service.required("address"))
        place = try HouseStyle.complete(try service.required("place"))
        telephone = try service.required("telephone").nonEmptyText()
        hours = try HouseStyle.complete(try service.required("hours"))
        email = try service.required("email").nonEmptyText()
        website = try HouseStyle.complete(try service.required("website"))
        narrowSpace = try typography.required("narrowSpace").choice()
        answerInWorkingDays = try terms.required("answerInWorkingDays").integer()
        reflectionInWorkingDays = try terms.required("reflectionInWorkingDays").integer()
        otherRemedies = []
        for entry in try file.list("otherRemedies") { otherRemedies.append(try OtherRemedy(decoding: entry)) }
        if let node = file.optional("letters") {
            var letters = try node.mapping()
            companyMayWithdraw = try letters.optional("companyMayWithdraw")?.boolean() ?? false
            for entry in try letters.list("blocked") { blockedLetters.insert(try entry.nonEmptyText()) }
            try letters.finish()
        }
        try service.finish()
        try typography.finish()
        try terms.finish()
        try file.finish()
    }

    /// A text that must stand in all four languages.
    static func complete(_ node: SourceNode) throws(DataFault) -> Translations {
        let text = try node.translations(default: .french)
        if let missing = Language.allCases.first(where: { text[$0] == nil }) {
            throw DataFault(.missingKey(missing.rawValue), at: node.location)
        }
        return text
    }

    private static func lines(_ node: SourceNode) throws(DataFault) -> [Language: [String]] {
        var reader = try node.mapping()
        var result: [Language: [String]] = [:]
        for language in Language.allCases {
            var lines: [String] = []
            for line in try reader.required(language.rawValue).sequence() { lines.append(try line.nonEmptyText()) }
            result[language] = lines
        }
        try reader.finish()
        return result
    }
}

extension OtherRemedy {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let id: Identifier<OtherRemedy> = try reader.required("id").identifier()
        let text = try HouseStyle.complete(try reader.required("text"))
        let state: State = try reader.required("state").choice()
        let checkedOn = try reader.optional("checkedOn")?.date()
        guard state != .verified || checkedOn != nil else {
            throw DataFault(.missingKey("checkedOn"), at: node.location)
        }
        try reader.finish()
        self.init(id: id, text: text, state: state, checkedOn: checkedOn)
    }
}
