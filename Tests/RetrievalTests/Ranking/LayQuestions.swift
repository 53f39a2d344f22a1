import LegalModel

/// A question from everyday life, with the articles that decide it, filed by hand.
struct LayQuestion {
    let language: Language
    let text: String
    let articles: [String]

    init(_ language: Language, _ text: String, _ articles: String...) {
        self.language = language
        self.text = text
        self.articles = articles
    }

    /// Questions of ours; none comes from another set.
    static let all: [LayQuestion] = [
        LayQuestion(.french, "machine à laver en panne après 14 mois", "1649quater", "1649quinquies"),
        LayQuestion(.french, "le vendeur refuse le remboursement", "1649quinquies", "VI.50"),
        LayQuestion(.french, "je veux annuler ma commande en ligne", "VI.47", "VI.49"),
        LayQuestion(.french, "mon colis n'est jamais arrivé", "VI.43", "VI.44"),
        LayQuestion(.french, "qui paie les frais de retour d'un vêtement acheté sur internet ?", "VI.51"),
        LayQuestion(.french, "le livreur a déposé le paquet chez le voisin et il a disparu", "VI.44"),
        LayQuestion(
            .french, "le magasin dit que c'est à moi de prouver que le téléphone était défectueux", "1649quater"),
        LayQuestion(
            .french, "on me propose un bon d'achat au lieu de me rendre mon argent", "1649quinquies", "VI.50"),
        LayQuestion(.french, "ma cuisine devait être livrée il y a deux mois", "VI.43"),
        LayQuestion(.french, "est-ce que je peux renvoyer un matelas dont j'ai ouvert l'emballage ?", "VI.53", "VI.51"),
        LayQuestion(.french, "voiture d'occasion achetée à un particulier, vice caché", "1641", "1648"),
        LayQuestion(.french, "le garage a réparé trois fois et la panne revient", "1649quinquies"),
        LayQuestion(.french, "le site ne m'a pas parlé du délai de réflexion", "VI.48", "VI.45"),
        LayQuestion(.french, "frais d'annulation exagérés dans les conditions générales", "VI.83", "5.88"),
        LayQuestion(.french, "combien de temps dure la médiation chez l'ombudsman", "XVI.17"),
        LayQuestion(.dutch, "wasmachine stuk na een jaar", "1649quater", "1649quinquies"),
        LayQuestion(.dutch, "pakje niet geleverd", "VI.43", "VI.44"),
        LayQuestion(.dutch, "de verkoper wil mijn geld niet teruggeven", "1649quinquies", "VI.50"),
        LayQuestion(.dutch, "ik wil mijn online bestelling annuleren", "VI.47", "VI.49"),
        LayQuestion(.dutch, "wie betaalt de kosten om het pakket terug te sturen?", "VI.51"),
        LayQuestion(.dutch, "koerier liet het pakket achter bij de buren en nu is het weg", "VI.44"),
        LayQuestion(.dutch, "moet ik bewijzen dat de telefoon al kapot was bij de levering?", "1649quater"),
        LayQuestion(.dutch, "winkel geeft enkel een tegoedbon", "1649quinquies", "VI.50"),
        LayQuestion(.dutch, "zetel besteld in januari en nog altijd niet aangekomen", "VI.43"),
        LayQuestion(.dutch, "concertticket terugsturen binnen 14 dagen", "VI.53", "VI.47"),
        LayQuestion(.dutch, "tweedehandswagen met verborgen gebrek", "1641", "1648"),
        LayQuestion(.dutch, "toestel al drie keer hersteld en weer defect", "1649quinquies"),
        LayQuestion(.dutch, "webshop zei niets over de bedenktijd", "VI.48", "VI.45"),
        LayQuestion(.dutch, "boete in de kleine lettertjes is veel te hoog", "5.88", "VI.83"),
        LayQuestion(.dutch, "hoelang duurt een bemiddeling bij de ombudsdienst", "XVI.17"),
        LayQuestion(.french, "abonnement de salle de sport reconduit sans me prévenir", "VI.91"),
        LayQuestion(.dutch, "aannemer laat de werf in de steek, mag ik iemand anders nemen?", "5.85"),
    ]

    /// Questions that no article held answers.
    static let unanswerable: [(Language, String)] = [
        (.french, "recette de gâteau au chocolat"), (.french, "horaire des trains pour Namur"),
        (.dutch, "weersvoorspelling voor morgen"), (.dutch, "hoe leer ik gitaar spelen"),
    ]
}
