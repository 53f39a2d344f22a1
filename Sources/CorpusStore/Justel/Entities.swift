/// The character references of HTML 4 and numeric ones.
enum Entities {
    /// The character at an ampersand in UTF-8 with the place after the reference; `nil` when it is none.
    ///
    /// A reference needs its semicolon: addresses in the pages hold bare ampersands. A no-break space becomes a blank.
    static func character(in bytes: [UInt8], at start: Int, before limit: Int) -> ([UInt8], Int)? {
        var index = start + 1
        let end = min(limit, start + 12)
        while index < end, bytes[index] != UInt8(ascii: ";") {
            guard bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "#") else { return nil }
            index += 1
        }
        guard index < end, index > start + 1 else { return nil }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self)
        if name.hasPrefix("#") {
            guard let scalar = numeric(name.dropFirst()) else { return nil }
            return (Array(String(Character(scalar)).utf8), index + 1)
        }
        return named[name].map { (Array($0.utf8), index + 1) }
    }

    private static func numeric(_ digits: Substring) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        if value == 0xA0 || value < 0x20 { return " " }
        if (0x80..<0xA0).contains(value) { return windows[value] ?? "\u{FFFD}" }
        return Unicode.Scalar(value)
    }

    /// References that pages write for Windows-1252.
    private static let windows: [UInt32: Unicode.Scalar] = [
        0x80: "€", 0x85: "…", 0x8C: "Œ", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
        0x9C: "œ",
    ]

    private static let named: [String: String] = {
        var names = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "euro": "€", "hellip": "…",
            "oelig": "œ", "OElig": "Œ", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "ndash": "–",
            "mdash": "—", "bull": "•", "le": "≤", "ge": "≥", "minus": "−", "Omega": "Ω", "alpha": "α", "beta": "β",
            "gamma": "γ", "lambda": "λ", "mu": "μ", "pi": "π", "permil": "‰", "dagger": "†", "trade": "™",
        ]
        for (index, name) in latin.enumerated() {
            if let scalar = Unicode.Scalar(UInt32(0xA1 + index)) { names[name] = String(Character(scalar)) }
        }
        return names
    }()

    /// The names of U+00A1 to U+00FF in their order.
    private static let latin = """
        iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
        para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
        Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
        igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
        thorn yuml
        """.split(separator: " ").map(String.init)
}
