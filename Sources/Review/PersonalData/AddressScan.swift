import LegalModel

/// Finds postal addresses: a street with its number, or a postcode with its municipality; what belongs together is one.
///
/// - Source: letters, section 9.
struct AddressScan {
    let text: AnalysedText
    let streets: Set<String>
    let months: CalendarWords

    /// The bytes of the addresses, in the order of the text.
    func addresses() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        while place < text.words.count {
            if let street = street(from: place) {
                let end = extended(to: street.upperBound)
                found.append(text.range(of: street.lowerBound..<end))
                place = end
            } else if let town = town(from: place), isWellPlaced(place) {
                found.append(text.range(of: town))
                place = town.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// A street with its number that begins at a word.
    private func street(from place: Int) -> Range<Int>? {
        let word = text.words[place]
        if word.kind == .number, isHouseNumber(word) { return numberFirst(place) }
        guard word.kind == .word else { return nil }
        if isCompound(word), let end = houseNumber(after: place) { return place..<end }
        if streets.contains(word.folded), let end = namedStreet(place) { return place..<end }
        // « Aachener Weg 5 », "Grote Markt 3": the kind of street last.
        guard word.isCapital else { return nil }
        for count in 1...3 where place + count < text.words.count {
            let last = text.words[place + count]
            guard last.kind == .word, !last.isApart else { return nil }
            if last.isCapital, streets.contains(last.folded), let end = houseNumber(after: place + count) {
                return place..<end
            }
            guard last.isCapital || AddressScan.particles.contains(last.folded) else { return nil }
        }
        return nil
    }

    /// « 12, rue des Lilas », "12 High Street".
    private func numberFirst(_ place: Int) -> Range<Int>? {
        var next = place + 1
        if next < text.words.count, text.words[next].kind == .comma { next += 1 }
        guard next < text.words.count, !text.words[next].isApart else { return nil }
        if streets.contains(text.words[next].folded) {
            var end = next + 1
            var last: Int?
            while end < text.words.count, end - next <= 6, !text.words[end].isApart,
                text.words[end].isCapital || AddressScan.particles.contains(text.words[end].folded)
            {
                if text.words[end].isCapital { last = end }
                end += 1
            }
            return last.map { place..<($0 + 1) }
        }
        guard text.language == .english else { return nil }
        for count in 0...3 where next + count < text.words.count && text.words[next + count].isCapital {
            if count > 0, streets.contains(text.words[next + count].folded) { return place..<(next + count + 1) }
        }
        return nil
    }

    /// « rue de la Gare 12 »: the kind of street first, at least one name, the number.
    private func namedStreet(_ place: Int) -> Int? {
        var end = place + 1
        var hasName = false
        while end < text.words.count, end - place <= 7, !text.words[end].isApart {
            let word = text.words[end]
            // "court (Article XVI.16": what a bracket opens is no name of a street.
            let between = text.words[end - 1].range.upperBound..<word.range.lowerBound
            guard !text.bytes[between].contains(UInt8(ascii: "(")) else { return nil }
            if hasName, let after = houseNumber(after: end - 1) { return after }
            guard word.kind == .word, word.isCapital || AddressScan.particles.contains(word.folded) else { return nil }
            hasName = hasName || word.isCapital
            end += 1
        }
        return hasName && end < text.words.count ? houseNumber(after: end - 1) : nil
    }

    /// A name that ends like a street: « Kerkstraat », « Hauptstraße ».
    private func isCompound(_ word: TextWord) -> Bool {
        word.isCapital && AddressScan.endings.contains { word.folded.hasSuffix($0) && word.folded.count > $0.count + 2 }
    }

    private static let endings = [
        "straat", "laan", "steenweg", "plein", "dreef", "straße", "strasse", "gasse", "platz", "allee", "weg", "str",
        "kaai",
        "lei", "singel",
    ]

    /// The place after a house number that follows a word, with its box.
    private func houseNumber(after place: Int) -> Int? {
        var next = place + 1
        while next < text.words.count, next - place <= 2,
            text.words[next].kind == .comma || ["n", "nr", "no", "n°"].contains(text.words[next].folded)
        { next += 1 }
        guard next < text.words.count, !text.words[next].isApart || text.words[next - 1].folded == "str",
            isHouseNumber(text.words[next])
        else { return nil }
        // « Rue Haute 3 pièces »: a number with its unit is no house.
        if next + 1 < text.words.count, ["€", "euro", "euros", "eur"].contains(text.words[next + 1].folded) {
            return nil
        }
        return next + 1
    }

    private func isHouseNumber(_ word: TextWord) -> Bool {
        let digits = word.folded.utf8.prefix { $0.isDigit }.count
        let rest = word.folded.dropFirst(digits)
        return (1...4).contains(digits)
            && (rest.isEmpty || rest.count == 1 && rest.first?.isLetter == true || rest.first == "-")
    }

    /// The place after the municipality that follows a street, with `bus 3` or `boîte 3` between.
    private func extended(to end: Int) -> Int {
        var place = end
        if place + 1 < text.words.count,
            ["bus", "bte", "boîte", "box", "b", "postfach"].contains(text.words[place].folded),
            text.words[place + 1].kind == .number || text.words[place + 1].folded.count <= 2
        {
            place += 2
        }
        var next = place
        while next < text.words.count, next - place < 2,
            text.words[next].kind == .comma || ["à", "te", "in"].contains(text.words[next].folded)
        {
            next += 1
        }
        return town(from: next)?.upperBound ?? place
    }

    /// A postcode and a municipality: `4000 Liège`, `B-1000 Bruxelles`.
    private func town(from place: Int) -> Range<Int>? {
        guard place + 1 < text.words.count else { return nil }
        let word = text.words[place].folded
        let country = ["be-", "b-"].first { word.hasPrefix($0) } ?? ""
        let code = word.dropFirst(country.count)
        guard code.utf8.count == 4, let number = Int(code), (1000...9999).contains(number) else { return nil }
        let name = text.words[place + 1]
        guard name.kind == .word, name.isCapital, !name.isApart, name.folded.count >= 3, months.month(name) == nil,
            text.bytes[text.words[place].range.upperBound..<name.range.lowerBound].allSatisfy({
                $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0
            })
        else { return nil }
        var end = place + 2
        while end < text.words.count, !text.words[end].isApart, text.words[end].isCapital,
            text.words[end].kind == .word,
            end - place < 5,
            text.bytes[text.words[end - 1].range.upperBound..<text.words[end].range.lowerBound].elementsEqual([0x20])
        { end += 1 }
        return place..<end
    }

    /// Whether a postcode alone may begin an address: at a line, after a comma, with its country, or not like a year.
    private func isWellPlaced(_ place: Int) -> Bool {
        let word = text.words[place]
        if word.folded.hasPrefix("b") { return true }
        let before = text.bytes[..<word.range.lowerBound].last { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }
        let beginsLine = before == nil || before == 0x0A
        let isYear = (1900...2099).contains(Int(word.folded) ?? 0)
        guard !isYear else { return false }
        return beginsLine || before == UInt8(ascii: ",")
            || place > 0 && ["à", "te", "in"].contains(text.words[place - 1].folded)
    }

    private static let particles: Set<String> = [
        "de", "du", "des", "la", "le", "les", "l'", "d'", "van", "der", "den", "het", "ter", "ten", "von", "zum", "zur",
        "am",
        "an", "op", "aan", "saint", "sainte", "sint", "sur", "aux", "au", "et", "en", "the", "of", "st",
    ]
}
