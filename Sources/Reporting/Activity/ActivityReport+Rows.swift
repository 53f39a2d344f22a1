public import LegalModel

extension ActivityReport {
    /// One line of the report: what is counted, and the figure.
    public struct Row: Hashable, Sendable {
        /// What is counted.
        public let label: LocalizedText
        /// The figure, with its unit where it has one; amounts with a point and two decimals.
        public let figure: String
        /// The amounts behind the figure, when it is one of amounts.
        public let amounts: AmountSpread?

        init(label: LocalizedText, figure: String, amounts: AmountSpread? = nil) {
            self.label = label
            self.figure = figure
            self.amounts = amounts
        }
    }

    /// The report as lines, in a fixed order.
    public var rows: [Row] {
        var rows = [
            Row(
                label: LocalizedText(
                    fr: "Demandes reçues", nl: "Ontvangen aanvragen", de: "Eingegangene Anträge",
                    en: "Requests received"), figure: String(receivedCount))
        ]
        rows += statuses.map { Row(label: $0.status.label, figure: String($0.count)) }
        rows += outcomes.map { Row(label: $0.result.label, figure: String($0.count)) }
        if let durationsInDays {
            rows.append(
                Row(
                    label: LocalizedText(
                        fr: "Jours de la demande complète à la recommandation (min., moyenne, max.)",
                        nl: "Dagen van volledige aanvraag tot aanbeveling (min., gemiddelde, max.)",
                        de: "Tage vom vollständigen Antrag bis zur Empfehlung (min., Mittel, max.)",
                        en: "Days from complete request to recommendation (min., mean, max.)"),
                    figure: "\(durationsInDays.least) / \(durationsInDays.mean) / \(durationsInDays.greatest)"))
        }
        if let amountsAsked {
            rows.append(
                Row(
                    label: LocalizedText(
                        fr: "Montants demandés, en euros (min., moyenne, max.)",
                        nl: "Gevraagde bedragen, in euro (min., gemiddelde, max.)",
                        de: "Geforderte Beträge in Euro (min., Mittel, max.)",
                        en: "Amounts asked, in euro (min., mean, max.)"),
                    figure: "\(amountsAsked.least) / \(amountsAsked.mean) / \(amountsAsked.greatest)",
                    amounts: amountsAsked))
        }
        return rows
    }

    /// The warning that goes with the figures.
    public static let warning = LocalizedText(
        fr: "La vitesse et le volume seuls ne disent rien de la qualité. Les petits nombres sont donnés tels quels.",
        nl: "Snelheid en aantallen alleen zeggen niets over kwaliteit. Kleine aantallen staan er als aantal.",
        de: "Tempo und Menge allein sagen nichts über die Qualität. Kleine Zahlen stehen als Zahlen da.",
        en: "Speed and volume alone say nothing about quality. Small numbers are given as numbers.")
}
