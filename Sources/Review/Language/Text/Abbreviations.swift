import LegalModel

/// Words after which a full stop ends no sentence.
enum Abbreviations {
    /// Whether a full stop after this word, in lower case, may stand within a sentence.
    static func holds(_ word: String, in language: Language) -> Bool {
        common.contains(word) || own[language]?.contains(word) ?? false
    }

    private static let common: Set<String> = [
        "art", "al", "p", "pp", "no", "nr", "dr", "prof", "etc", "cf", "ex", "tel", "ing", "mr", "min", "max", "ref",
        "bl", "dd", "vs", "st", "av", "bd", "jr", "sr", "inc", "ltd", "co", "cass", "arr", "fig", "vol", "ed", "resp",
    ]

    private static let own: [Language: Set<String>] = [
        .french: [
            "m", "mm", "mme", "mmes", "mlle", "me", "pr", "tél", "réf", "arts", "chap", "sect", "éd", "env", "hab",
            "janv", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc", "c.-à-d", "bld", "bte", "r", "d", "n",
            "trib", "jur", "coll", "ann", "cfr", "rem", "alin", "liv", "tit",
        ],
        .dutch: [
            "dhr", "mevr", "mw", "mter", "blz", "bijl", "bv", "bijv", "enz", "nl", "d.w.z", "dwz", "o.a", "m.b.t",
            "i.p.v",
            "t.a.v", "a.u.b", "aub", "z.g", "zgn", "ong", "ca", "incl", "excl", "jan", "feb", "febr", "mrt", "apr",
            "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "tav", "ter", "fam", "afd", "afl", "par", "vgl",
            "vb", "m.a.w", "o.m", "t.o.v", "stwg", "str", "volg", "gem", "rb", "rek", "kl",
        ],
        .german: [
            "hr", "fr", "z.b", "z", "b", "bzw", "ca", "d.h", "d", "h", "u", "a", "u.a", "abs", "anl", "bd", "bsp",
            "evtl",
            "ggf", "inkl", "exkl", "lt", "s", "sog", "str", "usw", "vgl", "zzgl", "zz", "jan", "feb", "mär", "apr",
            "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "mwst", "dipl", "geb", "verh", "kap", "ziff",
            "lit",
            "rn", "gem", "i", "v", "m", "e", "o", "ä", "st", "std", "mio", "mrd", "tsd", "betr", "bez", "einschl",
        ],
        .english: [
            "mrs", "ms", "messrs", "e.g", "i.e", "eg", "ie", "approx", "dept", "est", "sec", "para", "paras", "arts",
            "rd", "ave", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "incl",
            "viz", "rev", "hon", "tel", "ext", "nos",
        ],
    ]
}
