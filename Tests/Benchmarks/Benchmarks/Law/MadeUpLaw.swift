/// Law in words of our own: as long as real articles, different from one to the next, the same at each run.
enum MadeUpLaw {
    private static let words = """
        vendeur acheteur consommateur entreprise contrat bien service délai prix facture réparation remplacement défaut preuve
        paiement notification écrit support durable accord obligation droit partie tribunal médiation clause garantie livraison
        transport dépôt acompte solde remise intérêt retard demande réponse motif dossier avis recommandation annulation
        """.split { $0.isWhitespace }.map(String.init)

    /// A number that looks like chance and is not.
    private struct Dice {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// The words of article `number`: two to four alinéas, some 90 words.
    static func text(_ number: Int, separator: String) -> String {
        var dice = Dice(state: UInt64(number))
        return (0..<(2 + dice.next(3))).map { _ in
            var sentence = (0..<(20 + dice.next(20))).map { _ in words[dice.next(words.count)] }
            sentence.append("\(number + dice.next(50))")
            return sentence.joined(separator: " ") + "."
        }.joined(separator: separator)
    }

    /// Lines of the bulk format, one article each, old Civil Code numbers.
    static func bulk(articles: Int) -> [UInt8] {
        var lines = ""
        for number in 1...articles {
            lines +=
                #"{"code":"BE-ACC","article":"\#(number)","language":"fr","structure":["Livre \#(number / 1000)"],"#
            lines += #""heading":null,"text":"\#(text(number, separator: #"\n"#))","validFrom":"2000-01-01","#
            lines += #""validTo":null,"source":"made up","state":"2020-01-01"}"# + "\n"
        }
        return [UInt8](lines.utf8)
    }

    /// A page in the grammar of the official site.
    static func page(articles: Int) -> [UInt8] {
        var body = "<A NAME='LNK0001' HREF='#LNKR0001'>LIVRE 1.</A> - DES ESSAIS.<BR><BR>&nbsp;&nbsp;"
        for number in 1...articles {
            body += "<A NAME='Art.\(number)' HREF='#Art.\(number - 1)'>Art.</A> "
            body += "<A HREF='#Art.\(number + 1)'> \(number)</A>. "
            body += text(number, separator: "<BR>&nbsp;&nbsp;") + "<BR><BR>&nbsp;&nbsp;"
        }
        let page = """
            <html><head><meta charset="iso-8859-1" /></head><body>
            <div id="list-title-1"><span class="tag">1867060850</span>
            <p class="list-item--title">8 JUIN 1867. - CODE. (NOTE : mise à jour au 18-02-2026)</p></div>
            <div id="list-title-2"><A NAME='LNKR0001' HREF='#LNK0001'>LIVRE 1.</A><BR>Art. 1-\(articles)</div>
            <div id="list-title-3">\(body)</div><div id="list-title-sw_t"></div></body></html>
            """
        return page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
